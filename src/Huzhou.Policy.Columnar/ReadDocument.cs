namespace Huzhou.Policy.Columnar;

/// <summary>A text of a batch as a row of a file: what it became, or what was wrong with it.</summary>
public sealed record class ReadDocument
{
    /// <summary>What the text is called, such as the path of its file inside the batch.</summary>
    public required string File { get; init; }

    /// <summary>A hash of its content, by which it is known whether it has changed since.</summary>
    public required string Hash { get; init; }

    /// <summary>The document that was read, or null where something was wrong.</summary>
    public Document? Document { get; init; }

    /// <summary>What was wrong, or null.</summary>
    public string? Fault { get; init; }
}
