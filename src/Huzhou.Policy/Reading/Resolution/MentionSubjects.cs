using Huzhou.Policy.Reading.Syntax;

namespace Huzhou.Policy.Reading.Resolution;

/// <summary>The subjects that one number is said of, as the model counts them: one target or result for each.</summary>
internal readonly struct MentionSubjects
{
    private readonly IReadOnlyList<string>? _several;
    private readonly string _one;

    private MentionSubjects(IReadOnlyList<string> several) => (_one, _several) = ("", several);

    private MentionSubjects(string one) => (_one, _several) = (one, null);

    public int Count => _several?.Count ?? 1;

    public string this[int index] => _several is null ? _one : _several[index];

    /// <summary>Whether nothing is left that names what a number is of.</summary>
    public bool IsUnnamed
    {
        get
        {
            for (int i = 0; i < Count; i++)
            {
                if (string.IsNullOrWhiteSpace(this[i]))
                    return true;
            }

            return Count == 0;
        }
    }

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

    /// <summary>打造“美丽小区”“美丽街巷”: each quoted name with what is before and behind the row of them.</summary>
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
