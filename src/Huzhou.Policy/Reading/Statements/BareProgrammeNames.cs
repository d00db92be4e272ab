using Huzhou.Policy.Lexicon;
using Huzhou.Policy.Reading.Quantities;
using Huzhou.Policy.Reading.Source;
using Huzhou.Policy.Reading.Syntax;

namespace Huzhou.Policy.Reading.Statements;

/// <summary>
/// Programmes that are named without quotation marks: an action over years behind a verb of carrying out (实施城市更新三年行动计划), and mechanisms
/// that have one name everywhere (容错纠错机制).
/// </summary>
internal static class BareProgrammeNames
{
    private const string OverYears = "年行动";
    private const int LongestName = 26;
    private const int ShortestName = 4;

    private static readonly WordList s_verbs = Vocabulary.Of(ProjectWord.ProgrammeVerb);

    private static readonly WordList s_papers = Vocabulary.Of(ProjectWord.ProgrammePaper);

    private static readonly WordList s_alone = Vocabulary.Of(ProjectWord.ProgrammeAlone);

    /// <summary>Hands on where the names of a paragraph begin and end, and of what kind they are.</summary>
    public static void Find(string view, Paragraph paragraph, Action<int, int, ProgrammeKind> found)
    {
        ReadOnlySpan<char> text = view.AsSpan(0, paragraph.End);
        for (int at = paragraph.Start; (at = Next(text, at)) >= 0; at += OverYears.Length)
        {
            int end = at + OverYears.Length;
            int start = NameStart(text, paragraph.Start, at);
            if (start >= 0)
                found(start, end + s_papers.AtStart(text[end..]), ProgrammeKind.Campaign);
        }

        for (int at = paragraph.Start; (at = s_alone.IndexIn(text, at, out int length)) >= 0; at += length)
            found(at, at + length, ProgrammeKind.Mechanism);
    }

    private static int Next(ReadOnlySpan<char> text, int from)
    {
        int at = text[from..].IndexOf(OverYears, StringComparison.Ordinal);
        return at < 0 ? -1 : from + at;
    }

    /// <summary>
    /// Where the name begins of which a number of years is the end, behind the first verbs of its clause; -1 where none leads it.
    /// </summary>
    private static int NameStart(ReadOnlySpan<char> text, int from, int years)
    {
        int number = years;
        while (number > from && NumeralGlyphs.Of(text[number - 1]).Has(NumeralGlyph.Numeral))
            number--;
        ReadOnlySpan<char> clause = text[from..number];
        clause = clause[(clause.LastIndexOfAny(PhraseEnds.Stops) + 1)..];
        int verb = s_verbs.IndexIn(clause, 0, out int length);
        if (number == years || verb < 0)
            return -1;
        int start = verb + length;
        while (s_verbs.AtStart(clause[start..]) is > 0 and int more)
            start += more;
        int named = clause.Length - start;
        return named is >= ShortestName and <= LongestName ? number - named : -1;
    }
}
