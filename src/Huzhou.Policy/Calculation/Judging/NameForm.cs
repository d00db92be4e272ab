using System.Buffers;
using System.Text;
using Huzhou.Policy.Lexicon;

namespace Huzhou.Policy.Calculation.Judging;

/// <summary>
/// A name in the form in which two documents can be compared: words of one meaning by one word, without quotes, brackets and joints,
/// without the tail that says how it is
/// counted. Nothing is matched by likeness: what is left must be equal.
/// </summary>
internal static class NameForm
{
    private static readonly Dictionary<string, string> s_forms =
        Vocabulary.Entries(ComparisonWord.Form).ToDictionary(e => e.Word, e => e.Value, StringComparer.Ordinal);
    private static readonly WordList s_formed = Vocabulary.Of(ComparisonWord.Form);
    private static readonly Dictionary<string, string> s_tails =
        Vocabulary.Entries(ComparisonWord.Tail).ToDictionary(e => e.Word, e => e.Value, StringComparer.Ordinal);
    private static readonly WordList s_tail = Vocabulary.Of(ComparisonWord.Tail);

    /// <summary>What joins the parts of a list in their written form.</summary>
    internal const char Joint = '、';

    private static readonly SearchValues<char> s_joints = SearchValues.Create(string.Concat(Vocabulary.Of(ComparisonWord.Joint)));
    private static readonly SearchValues<char> s_silent =
        SearchValues.Create("“”‘’《》\" ·_" + string.Concat(Vocabulary.Of(ComparisonWord.Silent)));

    private static readonly SearchValues<char> s_quotes = SearchValues.Create("“”‘’《》\"");

    private const int ShortestName = 2;

    /// <summary>The words of a name by their forms, joints as one letter, without quotes and brackets.</summary>
    internal static string Written(ReadOnlySpan<char> name)
    {
        StringBuilder form = new(name.Length);
        // A word is one word whether a part of it is quoted or not: “专精特新”中小企业.
        if (name.ContainsAny(s_quotes))
            name = Unquoted(name);
        for (int i = 0; i < name.Length;)
        {
            char c = name[i];
            if (c is '（' or '(' && Bracketed(name[i..]) is var skipped and > 0)
            {
                // 物流园（一期） is a part of 物流园, and what other brackets hold only explains the name.
                if (name[i + skipped - 2] is '期' or '段')
                    form.Append(name.Slice(i + 1, skipped - 2));
                i += skipped;
            }
            else if (s_formed.Opening(name[i..]) is { } word)
            {
                form.Append(s_forms[word]);
                i += word.Length;
            }
            else
            {
                if (s_joints.Contains(c))
                    form.Append(Joint);
                else if (!s_silent.Contains(c))
                    form.Append(char.ToUpperInvariant(c));
                i++;
            }
        }

        return form.ToString();
    }

    /// <summary>Written words without joints and without the tail that says how they are counted.</summary>
    internal static string Of(string written) => WithoutTail(written.Replace($"{Joint}", "", StringComparison.Ordinal));

    /// <summary>A name without the word that says how it is counted, where enough is left.</summary>
    internal static string WithoutTail(string name)
    {
        while (s_tail.Closing(name) is { } tail && name.Length >= tail.Length + ShortestName)
        {
            string shorter = name[..^tail.Length] + s_tails[tail];
            if (shorter.Length == name.Length)
                break;
            name = shorter;
        }

        return name;
    }

    /// <summary>
    /// A name without what its quotes hold, where that only calls by a name of its own what stands behind it in full; null where there
    /// is no such thing.
    /// </summary>
    internal static string? WithoutOwnName(string name)
    {
        const int Called = 5, Full = 4;
        int open = name.IndexOf('“', StringComparison.Ordinal), close = name.IndexOf('”', StringComparison.Ordinal);
        return open >= 0 && close - open > Called && name.Length - close > Full ? name.Remove(open, close - open + 1) : null;
    }

    private static string Unquoted(ReadOnlySpan<char> name)
    {
        StringBuilder bare = new(name.Length);
        foreach (char c in name)
        {
            if (!s_quotes.Contains(c))
                bare.Append(c);
        }

        return bare.ToString();
    }

    private static int Bracketed(ReadOnlySpan<char> text)
    {
        int end = text.IndexOfAny('）', ')');
        return end + 1;
    }
}
