using Huzhou.Policy.Lexicon;
using Huzhou.Policy.Reading.Source;

namespace Huzhou.Policy.Reading.Figures;

/// <summary>Words that a list of counts writes once, before its first: 推广农业新技术20项、新品种60个; 创建省级特色乡镇12个、试点村110个.</summary>
internal static class SharedModifier
{
    private const int LongestBare = 5;

    private static readonly WordList Grades = Vocabulary.Of(FigureWord.Grade);

    /// <summary>Words of so many names that two items which hold them need have nothing in common.</summary>
    private static readonly WordList Common = Vocabulary.Of(FigureWord.CommonNoun);

    private static readonly WordList OtherGrades = Vocabulary.Of(FigureWord.OtherGrade);

    /// <summary>Whether a phrase is a grade and nothing more: 其中省级4个.</summary>
    public static bool IsGrade(ReadOnlySpan<char> phrase) => Grades.Holds(phrase);

    /// <summary>A grade with the noun that was counted before, without the grade that they had.</summary>
    public static Phrase OfGrade(Phrase grade, Phrase counted)
    {
        int own = Grades.AtStart(counted);
        return counted.Length > own ? grade + counted[own..] : default;
    }

    /// <summary>What a later item gets from the front of the first, or empty.</summary>
    /// <param name="first">The first item, without its verb.</param>
    /// <param name="item">The later one.</param>
    public static Phrase Of(Phrase first, Phrase item)
    {
        if (item.Length < 2 || first.Length < 4 || item.Span.ContainsAny('“', '、', '《') || first.Span.ContainsAny('“', '、', '等'))
            return default;
        int shared = Common.AtStart(item) > 0 ? 0 : SharedStart(first, item);
        if (shared > 0)
            return first[..shared];
        int grade = Grades.AtStart(first);
        return grade > 0 && grade < first.Length && first[grade] != '以' && LacksGrade(item) ? first[..grade] : default;
    }

    /// <summary>How much of the first an item shares, that goes on with its second word, or that begins as the end of the first
    /// does.</summary>
    private static int SharedStart(Phrase first, Phrase item)
    {
        int same = first[1..].Span.IndexOf(item[..2].Span) + 1;
        if (same > 1)
            return same;
        int at = first.Length - item.Length;
        return item.Length > 2 && at >= 2 && first[at] == item[0] ? at : 0;
    }

    /// <summary>A short item without a grade of its own shares that of the first.</summary>
    private static bool LacksGrade(Phrase item) =>
        item.Length <= LongestBare && Grades.AtStart(item) == 0 && OtherGrades.AtStart(item) == 0
            && !item.Contains('级', StringComparison.Ordinal);
}
