using Huzhou.Policy.Lexicon;
using Huzhou.Policy.Reading.Quantities;
using Huzhou.Policy.Reading.Scopes;
using Huzhou.Policy.Reading.Syntax;

namespace Huzhou.Policy.Reading.Clauses;

/// <summary>
/// Numbers that ask for nothing although their clause promises: the length of the list that follows (抓好12个方面), the size of what is there
/// already
/// (深化10个平台建设), what a rule grants (每户补贴2000元), what a sentence describes (拥有8个集群).
/// </summary>
internal sealed class UnaskedNumbers(string text)
{
    /// <summary>A rule grants a person or a firm less than that.</summary>
    private const decimal MostGranted = 100_000_000m;

    private const int LongestAnnounced = 14;

    private static readonly WordList s_announcing = Vocabulary.Of(ClauseWord.Announcing);

    private static readonly WordList s_announced = Vocabulary.Of(ClauseWord.Announced);

    private static readonly WordList s_goesOn = Vocabulary.Of(ClauseWord.GoesOnWith);

    private static readonly WordList s_about = Vocabulary.Of(ClauseWord.SetAbout);

    private static readonly WordList s_outcomes = Vocabulary.Of(ClauseWord.SetOutcome);

    private static readonly WordList s_grants = Vocabulary.Of(ClauseWord.Grant);

    private static readonly WordList s_limits = Vocabulary.Of(ClauseWord.GrantLimit);

    private static readonly WordList s_granted = Vocabulary.Of(ClauseWord.Granted);

    private static readonly WordList s_beneficiaries = Vocabulary.Of(ClauseWord.Beneficiary);

    private static readonly WordList s_opensRule = Vocabulary.Of(ClauseWord.OpensRule);

    private static readonly WordList s_reaching = Vocabulary.Of(ClauseWord.BeforeAmount);

    /// <summary>Whether a number of a promise asks for nothing.</summary>
    /// <param name="scopes">The clauses of the paragraph.</param>
    /// <param name="index">Which of them holds the number.</param>
    /// <param name="q">The number.</param>
    /// <param name="left">Where the words before it begin.</param>
    /// <param name="alone">Whether its sentence has no number before it, and its clause none behind.</param>
    public bool Holds(ClauseScopes scopes, int index, in ScannedQuantity q, int left, bool alone)
    {
        Clause clause = scopes.Clauses[index];
        if (clause.Holds(TokenKinds.Describes) && scopes.CommitmentAt(q.Start) == MentionModality.Plain)
            return true;
        ReadOnlySpan<char> before = text.AsSpan(left, Math.Max(0, q.OuterStart - left)).Trim(" \u3000“");
        if (q.Form == QuantityForm.Count)
        {
            ReadOnlySpan<char> behind = text.AsSpan(q.OuterEnd, Math.Max(0, clause.End - q.OuterEnd)).Trim(" \u3000”");
            bool listed = clause.End < text.Length && text[clause.End] is '：' or ':';
            return Announces(q, before, behind, listed) || IsThere(scopes, q, before, behind) || (alone && IsBareSet(q, before, behind));
        }

        return IsMoney(q) && (Grants(before) || FollowsRule(scopes.Clauses, index)) && s_reaching.AtEnd(before) == 0;
    }

    /// <summary>抓好以下12个方面, 办好10件民生实事：: what is counted follows. Without a colon 办好10件民生实事 is a promise of its own.</summary>
    private static bool Announces(in ScannedQuantity q, ReadOnlySpan<char> before, ReadOnlySpan<char> behind, bool listed)
    {
        if (q.Unit is "个方面" or "方面" || (s_announcing.AtEnd(before) is var last && before[^last..] is "以下" or "下列" or "如下"))
            return true;
        if (behind.Length > LongestAnnounced || !s_announcing.IsIn(before))
            return false;
        if (IsTaskList(behind))
            return listed;
        return s_announced.AtStart(behind) > 0 || (behind.Length <= 4 && s_announced.AtEnd(behind) > 0);
    }

    private static readonly WordList s_tasks = Vocabulary.Of(ClauseWord.CountedTask);

    /// <summary>Whether what is counted is a list of tasks that a government undertakes every year by their number: 民生实事.</summary>
    public static bool IsTaskList(ReadOnlySpan<char> behind) => s_tasks.AtEnd(behind.TrimEnd()) > 0;

    /// <summary>深化10个平台建设 goes on with what is there; the count sizes it.</summary>
    private static bool IsThere(ClauseScopes scopes, in ScannedQuantity q, ReadOnlySpan<char> before, ReadOnlySpan<char> behind)
    {
        if (behind.Length == 0 || s_outcomes.IsIn(behind))
            return false;
        if (s_goesOn.AtEnd(before) > 0 || s_about.AtEnd(behind) > 0)
            return true;
        return before.EndsWith("拥有", StringComparison.Ordinal) && scopes.CommitmentAt(q.Start) == MentionModality.Plain;
    }

    private static readonly WordList s_efforts = Vocabulary.Of(ClauseWord.Effort);

    /// <summary>14列动车组节节发力: a set of which is only said how eagerly it works.</summary>
    private static bool IsBareSet(in ScannedQuantity q, ReadOnlySpan<char> before, ReadOnlySpan<char> behind) =>
        before.Length == 0 && q.OuterEnd == q.End && s_efforts.AtEnd(behind) > 0;

    private static bool IsMoney(in ScannedQuantity q) =>
        q.Form == QuantityForm.Percent || (q.Form == QuantityForm.Level && q.Unit == "元" && q.Value * q.Scale < MostGranted);

    /// <summary>一次性补助1万元, 补贴最高不超过工资的20%: what anybody gets who fulfils the rule.</summary>
    private static bool Grants(ReadOnlySpan<char> before) =>
        s_granted.IsIn(before) && (s_grants.IsIn(before) || s_limits.IsIn(before));

    /// <summary>每连续参保1年，提高限额3800元; 对符合条件的人员，次年提高…: the clause before is the rule's condition.</summary>
    private bool FollowsRule(List<Clause> clauses, int index)
    {
        if (index == 0 || clauses[index - 1].Sentence != clauses[index].Sentence)
            return false;
        ReadOnlySpan<char> rule = text.AsSpan(clauses[index - 1].Start, clauses[index - 1].End - clauses[index - 1].Start).Trim(" \u3000");
        int opens = s_opensRule.AtStart(rule);
        return opens > 0 && (rule[opens - 1] == '每' ? rule.Length > opens + 2 : s_beneficiaries.AtEnd(rule) > 0);
    }
}
