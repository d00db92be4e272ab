using Huzhou.Policy.Lexicon;
using Huzhou.Policy.Reading.Source;

namespace Huzhou.Policy.Reading.Lexicon;

/// <summary>The words in which meetings hear, decide and order what follows.</summary>
internal static class MinutesLexicon
{
    /// <summary>Words of a decision, in the order they are asked: the earlier ones hold the later ones' letters.</summary>
    public static readonly (string Word, DecisionOutcome Outcome)[] Outcomes =
        [.. Vocabulary.Entries(GenreWord.Outcome).Select(entry => (entry.Word, entry.As<DecisionOutcome>(0)))];

    /// <summary>Words between a body and what it put before the meeting.</summary>
    public static readonly string[] Submitted = [.. Vocabulary.Of(GenreWord.Submitted)];

    /// <summary>Words of posts, behind which a name may stand.</summary>
    public static readonly string[] Posts = [.. Vocabulary.Of(GenreWord.PostBeforeName)];

    /// <summary>Labels of lists of persons, and who is in them.</summary>
    public static readonly (string Label, PersonRole Role)[] Labels =
        [.. Vocabulary.Entries(GenreWord.PersonLabel).Select(entry => (entry.Word, entry.As<PersonRole>(0)))];

    private static readonly string[] Higher = [.. Vocabulary.Of(GenreWord.HigherLevel)];

    /// <summary>The steps that the words of a decision order, in the order of the text.</summary>
    public static List<FollowUpStep> Steps(ReadOnlySpan<char> words)
    {
        var steps = new List<FollowUpStep>();
        for (int i = 0; i < words.Length; i++)
        {
            ReadOnlySpan<char> rest = words[i..];
            if (StepAt(rest, words[..i]) is { } step && (steps.Count == 0 || steps[^1] != step))
                steps.Add(step);
        }
        return steps;
    }

    private static FollowUpStep? StepAt(ReadOnlySpan<char> rest, ReadOnlySpan<char> before) => rest[0] switch
    {
        '修' when rest.StartsWith("修改", StringComparison.Ordinal) || rest.StartsWith("修订", StringComparison.Ordinal) => FollowUpStep.Revise,
        '完' when rest.StartsWith("完善后", StringComparison.Ordinal) && !before.EndsWith("修改", StringComparison.Ordinal) =>
            FollowUpStep.Revise,
        '组' when rest.StartsWith("组织实施", StringComparison.Ordinal) => FollowUpStep.Implement,
        '抓' when rest.StartsWith("抓好落实", StringComparison.Ordinal) || rest.StartsWith("抓好组织", StringComparison.Ordinal) =>
            FollowUpStep.Implement,
        '贯' when rest.StartsWith("贯彻实施", StringComparison.Ordinal) || rest.StartsWith("贯彻落实", StringComparison.Ordinal)
            && before.EndsWith("认真", StringComparison.Ordinal) => FollowUpStep.Implement,
        '发' when rest.StartsWith("发文", StringComparison.Ordinal) || rest.StartsWith("发布实施", StringComparison.Ordinal) => FollowUpStep.Issue,
        '印' when rest.StartsWith("印发", StringComparison.Ordinal) => FollowUpStep.Issue,
        '履' when rest.StartsWith("履行发文", StringComparison.Ordinal) => FollowUpStep.Issue,
        '公' when rest.StartsWith("公布实施", StringComparison.Ordinal) || rest.StartsWith("公布施行", StringComparison.Ordinal) =>
            FollowUpStep.Issue,
        '委' => Party(rest, before),
        '人' when rest.StartsWith("人大", StringComparison.Ordinal) && NearbyVerb(before) => FollowUpStep.SubmitToCongress,
        '报' when Reports(rest, before) => FollowUpStep.ReportUpward,
        _ => null,
    };

    /// <summary>提交市委研究 is study, 报市委同意 is consent; 向省委、省政府报告 is neither.</summary>
    private static FollowUpStep? Party(ReadOnlySpan<char> rest, ReadOnlySpan<char> before)
    {
        if (before.Length == 0 || before[^1] is not ('市' or '县' or '区' or '州' or '党'))
            return null;
        ReadOnlySpan<char> near = rest[..Math.Min(rest.Length, 14)];
        int stop = near.IndexOfAny('，', '。', '；');
        if (stop >= 0)
            near = near[..stop];
        if (!NearbyVerb(before[..^1]) && !before[..^1].EndsWith("经", StringComparison.Ordinal))
            return null;
        if (near.Contains("同意", StringComparison.Ordinal) || near.Contains("批准", StringComparison.Ordinal))
            return FollowUpStep.PartyCommitteeAgrees;
        return near.Contains("研究", StringComparison.Ordinal) || near.Contains("审议", StringComparison.Ordinal)
            || near.Contains("审定", StringComparison.Ordinal)
            || near.Contains("常委会", StringComparison.Ordinal) ? FollowUpStep.PartyCommitteeStudies : null;
    }

    private static bool NearbyVerb(ReadOnlySpan<char> before)
    {
        ReadOnlySpan<char> near = before[Math.Max(0, before.Length - 6)..];
        return near.Contains("提交", StringComparison.Ordinal) || near.Contains("提请", StringComparison.Ordinal)
            || near.Contains("报", StringComparison.Ordinal) || near.Contains("呈", StringComparison.Ordinal);
    }

    private static bool Reports(ReadOnlySpan<char> rest, ReadOnlySpan<char> before)
    {
        // 报省政府审批, 上报国务院
        foreach (string above in Higher)
        {
            if (rest[1..].StartsWith(above, StringComparison.Ordinal))
                return true;
        }
        // 向省委、省政府报告
        if (!rest.StartsWith("报告", StringComparison.Ordinal))
            return false;
        ReadOnlySpan<char> near = before[Math.Max(0, before.Length - 16)..];
        int to = near.LastIndexOf('向');
        return to >= 0 && PhraseEnds.HasAny(near[to..], Higher);
    }
}

/// <summary>In which capacity somebody is named in minutes.</summary>
internal enum PersonRole
{
    Nobody,
    Attendee,
    Invited,
    SittingIn,
    OnLeave,
    Chair,
}
