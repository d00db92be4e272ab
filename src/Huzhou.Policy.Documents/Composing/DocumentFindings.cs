using System.Globalization;

namespace Huzhou.Policy.Documents.Composing;

/// <summary>What opening a document leaves out or cannot read: code, weight and words.</summary>
internal static class DocumentFindings
{
    internal static Finding PagesWithoutText(int count, int first, TextSpan? span) =>
        new("HZP0501", Severity.Warning,
            string.Create(CultureInfo.InvariantCulture,
            $"Pages without text: {count}, the first is page {first}; expected text, they are pictures or empty."),
            span: span)
        { Values = [Text(count), Text(first)] };

    internal static Finding RunningHeads(string example) =>
        new("HZP0502", Severity.Information, $"Page numbers and running heads were left out, such as: {example}.") { Values = [example] };

    internal static Finding PageFrame(int letters, string example) =>
        new("HZP0503", Severity.Information,
            string.Create(CultureInfo.InvariantCulture,
            $"The frame of the web page was left out: {letters} letters outside of its main content, such as: {example}."))
        {
            Values =
            [Text(letters), example]
        };

    internal static Finding UnreadableLetters(int count, TextSpan? first) =>
        new("HZP0504", Severity.Warning,
            string.Create(CultureInfo.InvariantCulture,
            $"Letters whose fonts do not say what they are: {count}; expected text that can be copied."),
            span: first)
        { Values = [Text(count)] };

    internal static Finding Contents(int lines) =>
        new("HZP0505", Severity.Information,
            string.Create(CultureInfo.InvariantCulture, $"A table of contents was left out: {lines} lines."))
        { Values = [Text(lines)] };

    internal static Finding Pictures(int count) =>
        new("HZP0506", Severity.Information,
            string.Create(CultureInfo.InvariantCulture, $"Pictures are not read: {count}."))
        { Values = [Text(count)] };

    internal static Finding Withdrawn(int letters) =>
        new("HZP0507", Severity.Information,
            string.Create(CultureInfo.InvariantCulture, $"Text marked as deleted or hidden was left out: {letters} letters."))
        {
            Values =
            [Text(letters)]
        };

    internal static Finding HiddenSheets(int count, string example) =>
        new("HZP0508", Severity.Information,
            string.Create(CultureInfo.InvariantCulture, $"Hidden sheets were left out: {count}, such as {example}."))
        {
            Values =
            [Text(count), example]
        };

    /// <summary>The first words of what was left out, on one line.</summary>
    internal static string Example(string text) => text.Length <= 40 ? text : string.Concat(text.AsSpan(0, 40), "…");

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
