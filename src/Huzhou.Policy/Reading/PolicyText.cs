namespace Huzhou.Policy.Reading;

/// <summary>A text to read, with what the caller knows about it and the text may not say.</summary>
public sealed record class PolicyText
{
    /// <summary>A text of which nothing is known.</summary>
    /// <param name="content">Any string, the empty one included.</param>
    public PolicyText(string content) => Content = content ?? throw new ArgumentNullException(nameof(content));

    /// <summary>The text. Every span that is read counts in it.</summary>
    public string Content { get; }

    /// <summary>The id the document is to have, for example <c>2024-government-work-report</c>; null (default) for year and genre.</summary>
    public string? DocumentId { get; init => field = Huzhou.Policy.Text.Optional(value, nameof(DocumentId)); }

    /// <summary>The government it belongs to; null (default) where the text or the reader's options say it.</summary>
    public string? Government { get; init => field = Huzhou.Policy.Text.Optional(value, nameof(Government)); }

    /// <summary>The year it plans for, or reports where it only reports; null (default) where the text or the reader's options say it.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The year is not between 1949 and 2999.</exception>
    public Year? Year
    {
        get;
        init
        {
            if (value is { Value: < 1949 or > 2999 })
                throw new ArgumentOutOfRangeException(nameof(value), value, "The year of a text lies between 1949 and 2999.");
            field = value;
        }
    }

    /// <summary>The day it was published or signed; null (default) where the text has to say.</summary>
    public DateOnly? Date { get; init; }
}
