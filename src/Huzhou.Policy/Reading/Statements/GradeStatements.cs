using Huzhou.Policy.Lexicon;
using Huzhou.Policy.Reading.Lexicon;
using Huzhou.Policy.Reading.Source;
using Huzhou.Policy.Reading.Syntax;

namespace Huzhou.Policy.Reading.Statements;

/// <summary>A mark on a named scale at the end of a phrase: 考核获评优秀, 出境断面水质保持在Ⅱ类以上, 评估位于绿色区间.</summary>
internal static class GradeStatements
{
    private static readonly WordList Appraisals = Vocabulary.Of(StatementWord.AppraisalGrade);

    private static readonly WordList Zones = Vocabulary.Of(StatementWord.ZoneGrade);

    private static readonly WordList WaterMarks = Vocabulary.Of(StatementWord.WaterGrade);

    private static readonly WordList WaterTails = Vocabulary.Of(StatementWord.WaterTail);

    /// <summary>What is graded: an appraisal gives a mark, a head that only ends in 良好 does not.</summary>
    private static readonly WordList Graded = Vocabulary.Of(StatementWord.Graded);

    private static readonly WordList Waters = Vocabulary.Of(StatementWord.Water);

    private static readonly WordList Verbs = Vocabulary.Of(StatementWord.GradeVerb);

    /// <summary>Reads a mark that is to be reached or was reached.</summary>
    public static bool Mark(ReadOnlySpan<char> phrase, out StatementMatch match) =>
        Of(phrase, Appraisals, Graded, StageScale.Appraisal, out match) || Of(phrase, Zones, Graded, StageScale.Zone, out match)
        || (OfWater(phrase, out int end) && Of(phrase[..end], WaterMarks, Waters, StageScale.WaterQuality, out match));

    private static bool OfWater(ReadOnlySpan<char> phrase, out int end)
    {
        end = phrase.Length;
        if (WaterMarks.AtEnd(phrase) > 0)
            return true;
        int tail = WaterTails.AtEnd(phrase);
        end -= tail;
        return tail > 0 && WaterMarks.AtEnd(phrase[..end]) > 0;
    }

    private static bool Of(ReadOnlySpan<char> phrase, WordList marks, WordList subjects, StageScale scale, out StatementMatch match)
    {
        match = default;
        int length = marks.AtEnd(phrase);
        if (length == 0 || length >= phrase.Length - 3)
            return false;
        int end = PhraseEnds.TrimEnd(phrase[..^length], Verbs);
        // A verb stands between what is graded and its mark, or the appraisal itself: 省级考核优秀.
        if ((end == phrase.Length - length && subjects.AtEnd(phrase[..end]) == 0) || !subjects.IsIn(phrase[..end]))
            return false;
        // 力争考核优秀 does not say of what.
        if (subjects.Holds(HeadWords.Strip(phrase[..end])))
            return false;
        string mark = WordOf(phrase[^length..], scale);
        if (mark.Length == 0)
            return false;
        match = new StatementMatch(0, end, new Condition.Milestone(new Stage(scale, mark), null), Policy.Measure.Grade);
        return true;
    }

    /// <summary>The step of the scale that the words name: 优秀 of 优秀等次.</summary>
    private static string WordOf(ReadOnlySpan<char> words, StageScale scale)
    {
        foreach (string step in scale.Steps)
        {
            string name = step.Split('/')[0];
            if (words.Contains(name, StringComparison.Ordinal) && !(name == "Ⅴ类" && words.Contains("劣", StringComparison.Ordinal)))
                return name;
        }
        return string.Empty;
    }
}
