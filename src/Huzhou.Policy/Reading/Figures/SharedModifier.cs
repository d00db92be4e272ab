using Huzhou.Policy.Lexicon;
using Huzhou.Policy.Reading.Source;

namespace Huzhou.Policy.Reading.Figures;

/// <summary>Words that a list of counted things writes once, before its first: 推广农业新技术20项、新品种60个; 创建省级特色乡镇12个、试点村110个.</summary>
internal static class SharedModifier
{
    private const int LongestBare = 5;

    private static readonly WordList Grades = Vocabulary.Of(FigureWord.Grade);

    /// <summary>Words of so many things that two items which hold them need have nothing in common.</summary>
    private static readonly WordList Common = Vocabulary.Of(FigureWord.CommonNoun);

    private static readonly WordList OtherGrades = Vocabulary.Of(FigureWord.OtherGrade);

    /// <summary>Whether a phrase is a grade and nothing more: 其中省级4个.</summary>
    public static bool IsGrade(ReadOnlySpan<char> phrase) => Grades.Holds(phrase);

    /// <summary>A grade with the things that were counted before, without the grade that they had.</summary>
    public static Phrase OfGrade(Phrase grade, Phrase things)
    {
        int own = Grades.AtStart(things);
        return things.Length > own ? grade + things[own..] : default;
    }

    /// <summary>What a later item takes from the front of the first, or empty.</summary>
    /// <param name="first">The first item, without its verb.</param>
    /// <param name="item">The later one.</param>
    public static Phrase Of(Phrase first, Phrase item)
    {
        if (item.Length < 2 || first.Length < 4 || item.Span.ContainsAny('“', '、', '《') || first.Span.ContainsAny('“', '、', '等'))
            return default;
        int same = Common.AtStart(item) > 0 ? 0 : first[1..].Span.IndexOf(item[..2].Span) + 1;
        if (same > 1)
            return first[..same];
        int at = first.Length - item.Length;
        if (item.Length > 2 && at >= 2 && first[at] == item[0] && Common.AtStart(item) == 0)
            return first[..at];
        int grade = Grades.AtStart(first);
        return grade > 0 && grade < first.Length && first[grade] != '以' && item.Length <= LongestBare && Grades.AtStart(item) == 0 && OtherGrades.AtStart(item) == 0 && !item.Contains('级', StringComparison.Ordinal) ? first[..grade] : default;
    }
}
