using Huzhou.Policy.Reading.Clauses;
using Huzhou.Policy.Reading.Items;
using Huzhou.Policy.Reading.Source;
using Huzhou.Policy.Reading.Structure;
using Huzhou.Policy.Reading.Syntax;

namespace Huzhou.Policy.Reading.Composition;

/// <summary>
/// Accounts for the numbers of a text: goes over its policy paragraphs once more, beside the facts that were read from them.
/// </summary>
internal sealed class AccountBuilder
{
    private const string Words = "〇零一二三四五六七八九十百千万亿两";

    private readonly SourceText _source;
    private readonly List<AccountedNumber> _numbers = [];
    private readonly List<Finding> _findings = [];
    private readonly TextSpan[] _facts;
    private readonly TakenPlaces _said;
    private int _next;

    private AccountBuilder(ReadingResult read)
    {
        _source = read.Source;
        _facts = [.. read.Facts.Where(fact => fact is Fact.Figure or Fact.ProjectProgress or Fact.PlannedRow).Select(fact => fact.Span)
            .OrderBy(span => span.Start)];
        _said = new TakenPlaces(read.Findings.Where(finding => finding.Span is not null)
            .Select(finding => (finding.Span!.Value.Start, finding.Span.Value.End)));
    }

    /// <summary>The account of a text.</summary>
    /// <param name="read">What was read from it.</param>
    /// <param name="outline">Its paragraphs, found anew.</param>
    public static NumberAccount Build(ReadingResult read, Outline outline)
    {
        AccountBuilder builder = new(read);
        foreach (Paragraph paragraph in outline.Paragraphs)
        {
            if (paragraph.IsPolicy)
                builder.Add(paragraph);
        }

        return new NumberAccount([.. builder._numbers], [.. builder._findings]);
    }

    private void Add(Paragraph paragraph)
    {
        string view = _source.View;
        for (int at = paragraph.Start; at < paragraph.End;)
        {
            int end = EndOf(view, at, paragraph.End);
            if (end == at)
            {
                at++;
                continue;
            }

            TextSpan span = _source.SpanOf(at, end);
            NumberKind kind = KindOf(paragraph, view, at, end, span);
            _numbers.Add(new AccountedNumber(span, kind));
            // What a unit or a table leaves open has been said.
            if (kind == NumberKind.Open && !_said.Cover(span.Start, span.End))
                _findings.Add(FindingCatalogue.NumberOpen(view[at..end], Around(view, paragraph, at, end), span));
            at = end;
        }
    }

    private NumberKind KindOf(Paragraph paragraph, string view, int at, int end, TextSpan span)
    {
        while (_next < _facts.Length && _facts[_next].End <= span.Start)
            _next++;
        for (int i = _next; i < _facts.Length && _facts[i].Start < span.End; i++)
        {
            if (_facts[i].End > span.Start)
                return NumberKind.Fact;
        }

        if (at < paragraph.Start + paragraph.Mark.Length)
            return NumberKind.Numbering;
        NumberKind known = NumeralKinds.Of(view, paragraph.Start, paragraph.End, at, end);
        return known == NumberKind.Open
            && (paragraph.Kind == ParagraphKind.Heading || at < paragraph.BodyStart) ? NumberKind.Heading : known;
    }

    /// <summary>
    /// Where the numeral that begins at a place ends: digits with their points, or characters of numerals; the place itself where none
    /// does.
    /// </summary>
    private static int EndOf(string view, int at, int limit)
    {
        int end = at;
        if (Glyph.IsDigit(view[at]))
        {
            while (end < limit
                && (Glyph.IsDigit(view[end]) || (view[end] is '.' or ',' && end + 1 < limit && Glyph.IsDigit(view[end + 1]))))
                end++;
            return end;
        }

        while (end < limit && Words.Contains(view[end], StringComparison.Ordinal))
            end++;
        return end;
    }

    /// <summary>The words around a number that a finding shows.</summary>
    private static string Around(string view, Paragraph paragraph, int at, int end) =>
        view[WholeAt(view, Math.Max(paragraph.Start, at - 8))..WholeAt(view, Math.Min(paragraph.End, end + 6))];

    /// <summary>The place, or that behind the second half of a pair.</summary>
    private static int WholeAt(string view, int at) => at > 0 && at < view.Length && char.IsLowSurrogate(view[at]) ? at + 1 : at;
}
