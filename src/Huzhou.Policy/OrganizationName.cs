namespace Huzhou.Policy;

/// <summary>One of the names a body has borne.</summary>
public sealed record class OrganizationName
{
    /// <summary>A name, with the days it was used where they are known.</summary>
    /// <param name="value">The name as documents write it.</param>
    /// <param name="from">The first day, or null for always.</param>
    /// <param name="until">The last day, or null for still.</param>
    /// <exception cref="ArgumentException">The name is empty, or the last day lies before the first.</exception>
    public OrganizationName(string value, DateOnly? from = null, DateOnly? until = null)
    {
        Value = Text.Required(value, nameof(value));
        if (from > until)
            throw new ArgumentException($"The name \"{value}\" would end before it begins.", nameof(until));
        From = from;
        Until = until;
    }

    /// <summary>The name.</summary>
    public string Value { get; }

    /// <summary>The first day it was used, or null for always.</summary>
    public DateOnly? From { get; }

    /// <summary>The last day it was used, or null for still.</summary>
    public DateOnly? Until { get; }

    /// <summary>Whether it was in use on that day; with no day, whether it ever was.</summary>
    public bool IsUsedOn(DateOnly? day) => day is null || ((From is null || day >= From) && (Until is null || day <= Until));

    /// <summary>The name.</summary>
    public override string ToString() => Value;
}
