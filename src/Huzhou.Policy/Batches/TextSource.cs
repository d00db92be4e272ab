using Huzhou.Policy.Reading;

namespace Huzhou.Policy.Batches;

/// <summary>A text of a batch: what it is called, and how it is fetched when its turn comes.</summary>
public sealed record class TextSource
{
    /// <summary>A text that is fetched when its turn comes.</summary>
    /// <param name="name">What outcomes call it, such as the name of its file.</param>
    /// <param name="open">Fetches the text: <c>async stop => (await DocumentText.OpenAsync(path, null, stop)).Text</c> for a file of any
    /// kind.</param>
    public TextSource(string name, Func<CancellationToken, ValueTask<PolicyText>> open)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(open);
        Name = name;
        Open = open;
    }

    /// <summary>What outcomes call it.</summary>
    public string Name { get; }

    /// <summary>Fetches the text.</summary>
    public Func<CancellationToken, ValueTask<PolicyText>> Open { get; }

    /// <summary>A text that is there.</summary>
    public static TextSource Of(string name, PolicyText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new TextSource(name, _ => ValueTask.FromResult(text));
    }

    /// <summary>
    /// A plain text in a file, in UTF-8, UTF-16 or GB18030. Files of other kinds are opened by the package Huzhou.Policy.Documents.
    /// </summary>
    public static TextSource OfFile(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return new TextSource(path, async stop =>
        {
            await using FileStream file = new(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, 4096, useAsync: true);
            return await PolicyText.OpenAsync(file, stop).ConfigureAwait(false);
        });
    }
}
