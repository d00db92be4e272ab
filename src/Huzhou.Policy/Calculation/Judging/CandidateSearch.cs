using Huzhou.Policy.Lexicon;

namespace Huzhou.Policy.Calculation.Judging;

/// <summary>
/// Searches a whole review for what is merely like a target that nothing decides: the same head noun and the same classifier or
/// measure, in the target's own time.
/// </summary>
internal static class CandidateSearch
{
    /// <summary>More than these nobody looks through.</summary>
    private const int Most = 5;

    /// <summary>Two head nouns are one where the last letters that the names share are so many.</summary>
    private const int SharedHead = 2;

    /// <summary>
    /// A head noun that many things share (项目, 企业) counts only where the words before it share a word of so many letters.
    /// </summary>
    private const int SharedWord = 3;

    /// <summary>So many figures of one head noun are looked at; no review has more.</summary>
    private const int Looked = 1_000;

    private static readonly WordList s_heads = Vocabulary.Of(ComparisonWord.Generic, ComparisonWord.Head);

    /// <summary>What is like the target, the most alike first.</summary>
    internal static IReadOnlyList<Assessment.Candidate> For(Target target, EvidencePool pool)
    {
        // Ranks among others are of another matter wherever the names differ.
        if (target.Measure is Measure.Rank or Measure.RankMove)
            return [];
        if (target.Condition is Condition.Milestone)
            return ToldStages.Alike(target, pool, Most);
        ComparableIndicator mine = ComparableIndicator.Of(target.Indicator, pool.Catalogue, pool.Events);
        List<(int Likeness, Assessment.Candidate Candidate)> found = [];
        foreach ((Indicator indicator, ComparableIndicator theirs, Observation[] values)
            in HeadsOf(mine.Name).SelectMany(pool.WithHead).Distinct().Take(Looked))
        {
            int likeness = Likeness(mine, theirs);
            if (likeness == 0 || (target.Measure == Measure.Growth && IsPart(mine.Name, theirs.Name))
                || (ValueOf(Parts.Time.Same) ?? (IsOneMatter(mine.Name, theirs.Name) ? ValueOf(Parts.Time.Other) : null)) is not { } value)
                continue;
            Observation? ValueOf(Parts.Time time) => values.FirstOrDefault(o => IsAlike(target, o, pool, time));
            Reason[] differs =
                [.. Parts.Differences(target.Indicator, mine, indicator, theirs, pool.Events).Select(d => d.Part).Distinct()];
            if (Parts.TimeOf(target, value) == Parts.Time.Other)
                differs = [.. differs, Reason.OtherPeriod];
            if (mine.Name != theirs.Name || differs.Length == 0)
                differs = [Reason.OtherName, .. differs];
            found.Add((likeness, new Assessment.Candidate(value, differs)));
        }

        return
        [
            .. found.OrderByDescending(f => f.Likeness).ThenBy(f => f.Candidate.Differs.Count)
                .ThenBy(f => f.Candidate.Observation.Source.Span).Take(Most).Select(f => f.Candidate),
        ];
    }

    /// <summary>The letter that names of one head noun end in: 率 is a head noun of its own.</summary>
    internal static string HeadOf(string name) => name.Length <= 1 ? name : name[^1..];

    /// <summary>The heads of a name: its own, and without a general word behind it (会展 of 会展活动) that of what it is about.</summary>
    internal static IEnumerable<string> HeadsOf(string name) =>
        WithoutKind(name) is var bare && bare.Length == name.Length ? [HeadOf(name)] : [HeadOf(name), HeadOf(bare)];

    private static string WithoutKind(string name) =>
        s_kinds.AtEnd(name) is > 0 and var kind && name.Length >= kind + SharedHead ? name[..^kind] : name;

    private static readonly WordList s_kinds = Vocabulary.Of(ComparisonWord.Adjunct);

    /// <summary>Whether one name is a part of the other's matter: how the whole grew says nothing of how a part of it did.</summary>
    private static bool IsPart(string a, string b) =>
        a != b && (a.EndsWith(b, StringComparison.Ordinal) || b.EndsWith(a, StringComparison.Ordinal));

    /// <summary>
    /// Whether one name is the other with words in front of it that say more: a figure of several years is worth a look only then.
    /// </summary>
    private static bool IsOneMatter(string a, string b) =>
        (WithoutKind(a), WithoutKind(b)) is var (one, other) && (one == other || IsPart(one, other));

    /// <summary>
    /// Whether a value is of the target's own time and kind: the same classifier, a unit that converts, a percentage for a percentage.
    /// </summary>
    private static bool IsAlike(Target target, Observation observation, EvidencePool pool, Parts.Time time)
    {
        if (Parts.TimeOf(target, observation) != time || !Parts.IsOwn(observation)
            || observation.Status == ObservationStatus.Missing || pool.IsForecast(observation)
            || observation.Value.Number is not { } number || Parts.DifferingBasis(target.Basis, observation.Basis) is not null)
            return false;
        if (target.Condition.RelativeTo is null && target.Condition.Number is { } wanted)
            return number.CanCompare(wanted) && !Judge.CountsOtherwise(number.Unit, wanted.Unit);
        return target.Condition is Condition.Moves or Condition.Holds && target.Measure != Measure.Rank
            && observation.Measure != Measure.Rank;
    }

    /// <summary>How many letters of a head noun, or of the words before it, two names share; 0 where they are two things.</summary>
    private static int Likeness(ComparableIndicator mine, ComparableIndicator theirs)
    {
        string a = mine.Name, b = theirs.Name;
        if (mine.Code is not null && theirs.Code is not null)
            return 0;
        if (a == b)
            return mine.IsBareKind ? 0 : SharedHead * a.Length;
        if (WithoutKind(a) is var bare && bare == WithoutKind(b))
            return bare.Length;
        int same = 0;
        while (same < Math.Min(a.Length, b.Length) && a[^(same + 1)] == b[^(same + 1)])
            same++;
        int general = s_heads.AtEnd(a.AsSpan(a.Length - same));
        if (same - general >= SharedHead)
            return same;
        if (general == 0)
            return 0;
        int shared = LongestShared(a[..^s_heads.AtEnd(a)], b[..^s_heads.AtEnd(b)]);
        return shared >= SharedWord ? shared : 0;
    }

    private static int LongestShared(string a, string b)
    {
        int longest = 0;
        for (int i = 0; i < a.Length; i++)
        {
            for (int j = 0; j < b.Length; j++)
            {
                int length = 0;
                while (i + length < a.Length && j + length < b.Length && a[i + length] == b[j + length])
                    length++;
                longest = Math.Max(longest, length);
            }
        }

        return longest;
    }
}
