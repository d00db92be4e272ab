using Huzhou.Policy.Lexicon;
using Huzhou.Policy.Reading.Source;

namespace Huzhou.Policy.Reading.Lexicon;

/// <summary>Where a count only says how large a named set is.</summary>
internal static class SetWords
{
    private static readonly WordList Governing = Vocabulary.Of(ClauseWord.Governing);

    private static readonly WordList Outcomes = Vocabulary.Of(ClauseWord.SetOutcome);

    private static readonly WordList Lead = Vocabulary.Of(ClauseWord.SetLead);

    private static readonly WordList Happened = Vocabulary.Of(ClauseWord.SetHappened);

    private static readonly WordList Guiding = Vocabulary.Of(ClauseWord.SetGuiding);

    private static readonly WordList Authorities = Vocabulary.Of(ClauseWord.SetAuthority);

    /// <summary>Whether a small count in words names a set: 八个传统行业, 十条举措.</summary>
    public static bool IsSmallSet(ReadOnlySpan<char> before, ReadOnlySpan<char> behind)
    {
        if (Happened.AtEnd(before) > 0)
            return false;
        return !Outcomes.IsIn(behind) || behind.IndexOf("指标", StringComparison.Ordinal) is >= 0 and <= 3;
    }

    /// <summary>Whether a count without another number in its clause is the object of a verb of guidance, not of an event.</summary>
    public static bool IsGoverned(ReadOnlySpan<char> before, ReadOnlySpan<char> behind)
    {
        ReadOnlySpan<char> trimmed = before.TrimEnd(" “");
        if (Outcomes.IsIn(behind))
            return false;
        return Guiding.AtEnd(trimmed[..^Authorities.AtEnd(trimmed)]) > 0;
    }

    /// <summary>Whether the words before a count leave it in the place of the subject.</summary>
    public static bool IsSubjectPosition(ReadOnlySpan<char> before)
    {
        ReadOnlySpan<char> trimmed = HeadWords.Strip(before).TrimEnd(" “");
        // “牛羊菜果”8个集群产值…: the set is called by a name between quotation marks.
        if (trimmed.Length == 0 || (trimmed[^1] == '”' && trimmed.LastIndexOf('“') == 0))
            return true;
        if (Lead.Holds(trimmed) || Governing.Holds(trimmed))
            return true;
        int lead = Lead.AtEnd(trimmed);
        if (lead > 1 && trimmed.Length <= lead + 4 && EventVerb.LengthAtStart(trimmed) == 0)
            return true;
        return trimmed is [.., '等' or '为'] || trimmed.EndsWith("全国", StringComparison.Ordinal)
            || trimmed.EndsWith("全省", StringComparison.Ordinal);
    }

    /// <summary>Whether what follows the last list joint still belongs to the subject: no number stands at each item.</summary>
    public static bool EndsInSubject(ReadOnlySpan<char> gap) => gap.Contains("完成", StringComparison.Ordinal)
        || gap.Contains("实现", StringComparison.Ordinal) || gap.Contains('达');
}
