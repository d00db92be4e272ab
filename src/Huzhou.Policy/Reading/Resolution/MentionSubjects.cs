using Huzhou.Policy.Reading.Syntax;

namespace Huzhou.Policy.Reading.Resolution;

/// <summary>The things that one number is said of, as the model counts them: one target or result for each.</summary>
internal readonly struct MentionSubjects
{
    private readonly IReadOnlyList<string>? _several;
    private readonly string _one;

    private MentionSubjects(IReadOnlyList<string> several) => (_one, _several) = ("", several);

    private MentionSubjects(string one) => (_one, _several) = (one, null);

    public int Count => _several?.Count ?? 1;

    public string this[int index] => _several is null ? _one : _several[index];

    /// <summary>The subjects of a mention; what it is compared with is no part of them.</summary>
    public static MentionSubjects Of(Mention mention, string view)
    {
        if (mention.Subjects.Count > 1)
            return new MentionSubjects(mention.Subjects);
        string name = mention.Indicator;
        int before = mention.Quantity.OuterStart - 1;
        if (before >= 0 && view[before] is '各' or '均' && name.Contains("”“", StringComparison.Ordinal))
            return new MentionSubjects(Quoted(name));
        return new MentionSubjects(mention.Reference.Length > 0 && mention.Subject.Length > 1 ? mention.Subject.ToString() : name);
    }

    /// <summary>The whole that a share behind 其中 is a part of: the last count of the same sentence, or null.</summary>
    public static string? WholeOf(List<Mention> mentions, int index, string view)
    {
        Mention share = mentions[index];
        if (share.Measure != MentionMeasure.Share || share.Indicator.Contains('占', StringComparison.Ordinal) && !share.Indicator.EndsWith("占比", StringComparison.Ordinal))
            return null;
        for (int i = index - 1; i >= Math.Max(0, index - 12); i--)
        {
            Mention before = mentions[i];
            if (view.AsSpan(before.Quantity.End, Math.Max(0, share.Quantity.Start - before.Quantity.End)).Contains('。'))
                return null;
            if (before.Role == share.Role && before.Measure == MentionMeasure.Count && before.Event.Length > 0 && before.Threshold >= 0)
                return before.Indicator;
        }

        return null;
    }

    /// <summary>打造“美丽小区”“美丽街巷”: each quoted name with what stands before and behind the row of them.</summary>
    private static List<string> Quoted(string name)
    {
        int first = name.IndexOf('“', StringComparison.Ordinal), last = name.LastIndexOf('”');
        List<string> subjects = [];
        for (int open = first; open >= 0 && open < last; open = name.IndexOf('“', open + 1))
        {
            int close = name.IndexOf('”', open);
            if (close < 0)
                break;
            subjects.Add(string.Concat(name.AsSpan(0, first), name.AsSpan(open, close - open + 1), name.AsSpan(last + 1)));
        }

        return subjects;
    }
}
