using Huzhou.Policy.Documents;
using Huzhou.Policy.Presentation;
using Huzhou.Policy.Reading;

namespace Huzhou.Policy.Tool;

/// <summary>A file that was opened, and what was read from it.</summary>
internal sealed record class FileReading(string File, DocumentText Opened, ReadingResult Read)
{
    /// <summary>The document that was read.</summary>
    internal Document Document => Read.Document;

    /// <summary>What opening and reading could not settle, in that order, and the numbers that were not read.</summary>
    internal IEnumerable<Finding> Findings => Opened.Findings.Concat(Read.Findings).Concat(Read.Account.Findings);

    /// <summary>Where a place of the text stands in the file; null for a plain text, where the offsets say it.</summary>
    internal string? PlaceOf(TextSpan span, Language language) =>
        Opened.Kind == FileKind.PlainText ? null : Wording.Of(Opened.PlaceOf(span), language);
}
