namespace Huzhou.Policy;

/// <summary>How much a finding weighs.</summary>
public enum Severity
{
    /// <summary>Something a reader may want to know: an inferred year, a definition that differs.</summary>
    Information,

    /// <summary>Something that was read with doubt, or that does not fit together.</summary>
    Warning,

    /// <summary>Something that could not be read, or that cannot be true.</summary>
    Error,
}

/// <summary>
/// What reading or checking found and could not settle by itself: never an exception, never dropped.
/// </summary>
public sealed record class Finding
{
    /// <summary>A finding with its code, weight and message.</summary>
    /// <param name="code"><c>HZP</c> and four digits, stable over versions.</param>
    /// <param name="severity">How much it weighs.</param>
    /// <param name="message">What was found and what was expected, in English.</param>
    /// <param name="document">The id of the document it was found in, where there is one.</param>
    /// <param name="span">The place in that document's text, where there is one.</param>
    /// <exception cref="ArgumentException">The code is not <c>HZP</c> and four digits, or the message is empty.</exception>
    public Finding(string code, Severity severity, string message, string? document = null, TextSpan? span = null)
    {
        ArgumentNullException.ThrowIfNull(code);
        if (code.Length != 7 || !code.StartsWith("HZP", StringComparison.Ordinal) || code.AsSpan(3).ContainsAnyExceptInRange('0', '9'))
            throw new ArgumentException($"A finding's code is HZP and four digits; found \"{code}\".", nameof(code));
        ArgumentException.ThrowIfNullOrWhiteSpace(message);
        Code = code;
        Severity = severity;
        Message = message;
        Document = document;
        Span = span;
    }

    /// <summary>
    /// <c>HZP</c> and four digits: 00xx text, 01xx structure, 02xx quantities, 03xx organizations, 05xx files, 1xxx consistency.
    /// </summary>
    public string Code { get; }

    /// <summary>How much it weighs.</summary>
    public Severity Severity { get; }

    /// <summary>What was found and what was expected, in English.</summary>
    public string Message { get; }

    /// <summary>
    /// What the message is about, in the order of its words, so that it can be put in another language; empty where it names nothing.
    /// </summary>
    public IReadOnlyList<string> Values { get; init => field = Copied<string>.Of(value, nameof(Values)); } = Copied<string>.Empty;

    /// <summary>The id of the document, or null where the finding belongs to none.</summary>
    public string? Document { get; }

    /// <summary>The place in the text, or null where the finding is about the whole.</summary>
    public TextSpan? Span { get; }

    /// <summary>Code, weight and message in a line.</summary>
    public override string ToString() => $"{Code} {Text.Spelled(Severity.ToString())}: {Message}";
}
