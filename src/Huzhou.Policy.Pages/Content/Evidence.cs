using Huzhou.Policy.Pages.Markup;

namespace Huzhou.Policy.Pages.Content;

/// <summary>The sentence a fact was read from, with its words and its number marked, where the document's text is at hand.</summary>
internal sealed class Evidence(IReadOnlyDictionary<string, string> texts)
{
    /// <summary>How many letters a sentence may have on one side of the words it is shown for.</summary>
    private const int MostAround = 40;

    private const string Commas = "，、：,";

    internal bool Has(Citation place) =>
        texts.TryGetValue(place.Document, out string? text) && place.Span is { Length: > 0 } span && span.End <= text.Length;

    /// <summary>Writes the sentence; nothing where the text is not at hand.</summary>
    internal void Write(HtmlWriter page, Citation place)
    {
        if (!Has(place))
            return;
        string text = texts[place.Document];
        (int from, int to) = Sentence(text, place.Span);
        page.Open("blockquote").Text((IsBegin(text, from) ? string.Empty : "…") + text[from..place.Span.Start]);
        if (place.NumberSpan is { Length: > 0 } number && place.Span.Contains(number))
        {
            page.Open("span", ("class", "words")).Text(text[place.Span.Start..number.Start]).Element("mark", text[number.Range])
                .Text(text[number.End..place.Span.End]).Close();
        }
        else
        {
            page.Element("mark", text[place.Range]);
        }

        page.Text(text[place.Span.End..to] + (IsEnd(text, to) ? string.Empty : "…")).Close();
    }

    /// <summary>The sentence as plain text; empty where the text is not at hand.</summary>
    internal string SentenceOf(Citation place)
    {
        if (!Has(place))
            return string.Empty;
        string text = texts[place.Document];
        (int from, int to) = Sentence(text, place.Span);
        return $"{(IsBegin(text, from) ? string.Empty : "…")}{text[from..to]}{(IsEnd(text, to) ? string.Empty : "…")}";
    }

    /// <summary>The number alone, as the text writes it; empty where the text is not at hand or there is none.</summary>
    internal string NumberOf(Citation place) =>
        Has(place) && place.NumberSpan is { Length: > 0 } number && number.End <= texts[place.Document].Length
            ? texts[place.Document][number.Range] : string.Empty;

    private static (int From, int To) Sentence(string text, TextSpan span)
    {
        int from = span.Start, to = span.End, least = Math.Max(0, span.Start - MostAround),
            most = Math.Min(text.Length, span.End + MostAround);
        while (from > least && !Ends(text[from - 1]))
            from--;
        while (to < most && !Ends(text[to]))
            to++;
        if (to < most && text[to] is not ('\n' or '\r'))
            to++;
        return (IsBegin(text, from) ? from : AfterComma(text, from, span.Start), IsEnd(text, to) ? to : BeforeComma(text, span.End, to));
    }

    /// <summary>Where a sentence is too long, the clause that is cut is left out.</summary>
    private static int AfterComma(string text, int from, int words)
    {
        int comma = text.AsSpan(from, words - from).IndexOfAny(Commas);
        return comma < 0 ? words : from + comma + 1;
    }

    private static int BeforeComma(string text, int words, int to)
    {
        int comma = text.AsSpan(words, to - words).LastIndexOfAny(Commas);
        return comma < 0 ? words : words + comma + 1;
    }

    private static bool IsBegin(string text, int at) => at == 0 || Ends(text[at - 1]);

    private static bool IsEnd(string text, int at) => at == text.Length || Ends(text[at]) || Ends(text[at - 1]);

    private static bool Ends(char letter) => letter is '。' or '；' or '！' or '？' or '\n' or '\r';
}
