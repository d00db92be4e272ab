using Huzhou.Policy.Lexicon;
using Huzhou.Policy.Reading.Source;
using Huzhou.Policy.Reading.Syntax;

namespace Huzhou.Policy.Reading.Lexicon;

/// <summary>The words in front of a clause that say nothing of what is measured.</summary>
internal static class HeadWords
{
    private static readonly WordList Noise = Vocabulary.Of(ClauseWord.Noise);

    /// <summary>Words that alone name nothing.</summary>
    private static readonly WordList Empty = Vocabulary.Of(ClauseWord.Empty);

    /// <summary>Takes the words off that stand before what is measured.</summary>
    public static Phrase Strip(Phrase phrase)
    {
        ReadOnlySpan<char> rest = Strip(phrase.Span);
        return rest.IsEmpty ? default : phrase.Part(rest);
    }

    /// <summary>Takes the words off that stand before what is measured.</summary>
    public static ReadOnlySpan<char> Strip(ReadOnlySpan<char> phrase)
    {
        ReadOnlySpan<char> rest = CutManner(phrase.Trim(" \u3000、，,"));
        for (int round = 0; round < 12; round++)
        {
            bool moved = false;
            foreach (string word in Noise.Starting(rest))
            {
                if (rest.Length > word.Length && rest.StartsWith(word, StringComparison.Ordinal)
                    && NoiseLimit.Of(word).Allows(rest[word.Length..], word.Length))
                {
                    rest = rest[word.Length..].TrimStart(" \u3000、的");
                    moved = true;
                    break;
                }
            }

            if (!moved)
                moved = StripPart(ref rest) || StripDate(ref rest) || StripNumbering(ref rest);
            if (!moved)
                break;
        }

        return Empty.Holds(rest) ? [] : rest;
    }

    /// <summary>以…, 通过… before an event verb say how, not what.</summary>
    private static ReadOnlySpan<char> CutManner(ReadOnlySpan<char> phrase)
    {
        if (phrase.Length < 6
            || !(phrase[0] is '以' && phrase[1] is not ('上' or '下' or '内') || phrase.StartsWith("通过", StringComparison.Ordinal)))
            return phrase;
        ReadOnlySpan<char> rest = phrase[2..];
        return VerbLexicon.Events.LongestIn(rest) is { Length: > 1 } verb ? rest[rest.IndexOf(verb, StringComparison.Ordinal)..] : phrase;
    }

    /// <summary>A part of a year says when, not what: 前10个月|外贸出口, 三季度|用电量.</summary>
    private static bool StripPart(ref ReadOnlySpan<char> rest)
    {
        if (!PartOfYear.TryFirst(rest, out PartOfYear part))
            return false;
        rest = rest[part.End..].TrimStart(" \u3000，,、的");
        return true;
    }

    private static bool StripDate(ref ReadOnlySpan<char> rest)
    {
        int i = 0;
        if (rest.StartsWith("截至", StringComparison.Ordinal) || rest.StartsWith("截止", StringComparison.Ordinal))
            i = 2;
        while (i < rest.Length && (Glyph.IsDigit(rest[i]) || rest[i] is '-' or '—' or '－' or '~'))
            i++;
        if (i == 0 || i >= rest.Length || rest[i] is not ('年' or '月'))
            return false;
        i++;
        while (i < rest.Length
            && (Glyph.IsDigit(rest[i]) || rest[i] is '月' or '日' or '底' or '末' or '度' or '初' or '，' or '来' or '-' or '—' or '前'))
            i++;
        if (rest[..i].IndexOf('年') < 0 && i >= rest.Length)
            return false;
        rest = rest[i..];
        return true;
    }

    private static bool StripNumbering(ref ReadOnlySpan<char> rest)
    {
        int i = 0;
        while (i < rest.Length && Glyph.IsDigit(rest[i]))
            i++;
        if (rest.Length > 2 && rest[0] is >= '①' and <= '⒇')
        {
            rest = rest[1..].TrimStart();
            return true;
        }

        if (i is > 0 and < 4 && i < rest.Length && rest[i] is '.' or '．' or '、' && (i + 1 == rest.Length || !Glyph.IsDigit(rest[i + 1])))
        {
            rest = rest[(i + 1)..].TrimStart();
            return true;
        }

        if (rest.Length > 2 && rest[0] is '（' or '(' && rest.IndexOfAny('）', ')') is > 0 and <= 4)
        {
            rest = rest[(rest.IndexOfAny('）', ')') + 1)..];
            return true;
        }

        return false;
    }
}
