using System.Buffers;
using Huzhou.Policy.Lexicon;
using Huzhou.Policy.Reading.Quantities;
using Huzhou.Policy.Reading.Resolution;
using Huzhou.Policy.Reading.Scopes;
using Huzhou.Policy.Reading.Syntax;

namespace Huzhou.Policy.Reading.Statements;

/// <summary>Awards that were won several times, not in a row: 六夺“云泽杯”并两获金杯. A grade alone is that of the award before it.</summary>
internal static class TallyReader
{
    private const int LongestAward = 16;

    private static readonly WordList s_verbs = Vocabulary.Of(ProjectWord.TallyVerb);

    private static readonly WordList s_grades = Vocabulary.Of(ProjectWord.TitleGrade);

    private static readonly SearchValues<char> s_joints = SearchValues.Create("并和、，。；“");

    /// <summary>Reads the tallies of a clause; false where it has none.</summary>
    public static bool TryRead(Paragraph paragraph, ClauseScopes scopes, Clause clause, DocumentContext scope, bool promise,
        List<Distinction> found)
    {
        string view = scope.View;
        bool any = false;
        string? award = null;
        for (int at = clause.Start + 1; at < clause.End; at++)
        {
            if (Numeral.DigitOf(view[at - 1]) < 2)
                continue;
            ReadOnlySpan<char> rest = view.AsSpan(at, clause.End - at);
            int verb = s_verbs.AtStart(rest);
            if (verb == 0)
                continue;
            int length = NameLength(rest[verb..]);
            ReadOnlySpan<char> name = rest.Slice(verb, length);
            bool quoted = name is ['“', .., '”'];
            string? grade = s_grades.LongestIn(name);
            if (!quoted && (award is null || grade is null || grade.Length != length))
                continue;
            award = quoted ? name[1..^1].ToString() : award!;
            found.Add(new Distinction
            {
                Name = award,
                Status = promise ? DistinctionStatus.Pursued : DistinctionStatus.Obtained,
                Grade = grade,
                Commitment = promise ? DocumentContext.CommitmentOf(scopes.CommitmentAt(at)) : Commitment.Planned,
                Period = scope.PeriodOf(paragraph),
                Source = scope.Cite(paragraph, at - 1, at + verb + length),
            });
            any = true;
        }

        return any;
    }

    /// <summary>The length of a name in quotation marks, or of the words up to the next joint.</summary>
    private static int NameLength(ReadOnlySpan<char> words)
    {
        if (words is ['“', ..] && words.IndexOf('”') is > 1 and <= LongestAward and int close)
            return close + 1;
        int end = words.IndexOfAny(s_joints);
        return end < 0 ? Math.Min(words.Length, LongestAward) : end;
    }
}
