using Huzhou.Policy.Lexicon;
using Huzhou.Policy.Reading.Quantities;
using Huzhou.Policy.Reading.Source;
using Huzhou.Policy.Reading.Syntax;

namespace Huzhou.Policy.Reading.Figures;

/// <summary>What a number is set against in its own clause: 是“十一五”的2.9倍, 完成年度计划的111%.</summary>
internal static class ComparisonReference
{
    private const int LongestReference = 14;

    private static readonly WordList Times = Vocabulary.Of(FigureWord.ComparedTime);

    private static readonly WordList Links = Vocabulary.Of(FigureWord.ComparedLink);

    private static readonly string[] Plans = [.. Vocabulary.Of(FigureWord.PlanNoun)];

    /// <summary>Splits the words before a number into those that say what is measured and what is added to its name; false where nothing is
    /// set against it.</summary>
    public static bool TrySplit(Phrase words, QuantityForm form, out Phrase subject, out Phrase suffix)
    {
        (subject, suffix) = (default, default);
        Phrase rest = words.TrimEnd();
        if (form is not (QuantityForm.Multiple or QuantityForm.Percent) || !rest.EndsWith('的'))
            return false;
        rest = rest[..^1];
        int at = LastLink(rest, out int length);
        if (at < 0 || rest.Length - at - length is < 2 or > LongestReference)
            return false;
        Phrase reference = rest[(at + length)..];
        if (form == QuantityForm.Multiple && Times.IsIn(reference))
            suffix = "与" + reference + "之比";
        else if (form == QuantityForm.Percent && rest[at] != '占' && EndsInPlan(reference) && IsPlain(reference))
            suffix = "完成" + reference + "比例";
        else
            return false;
        subject = rest[..at];
        return true;
    }

    /// <summary>跨越两个千亿元台阶 says of what came before that it passed them: the steps are counted, not named.</summary>
    public static Phrase WithoutStep(Phrase words, string text, int behind)
    {
        if (!words.EndsWith('个') || words.Length < 3
            || Steps.AtStart(text.AsSpan(behind, Math.Min(LongestStep, text.Length - behind))) == 0)
            return words;
        return Numeral.DigitOf(words[^2]) >= 0 || words[^2] == '两' ? words[..^2] : words;
    }

    private const int LongestStep = 3;

    internal static readonly WordList Steps = Vocabulary.Of(FigureWord.Step);

    private static int LastLink(ReadOnlySpan<char> rest, out int length)
    {
        length = 0;
        for (int i = rest.Length - 2; i >= 0 && rest.Length - i <= LongestReference + 4; i--)
        {
            length = Links.AtStart(rest[i..]);
            if (length == 0)
                continue;
            while (i > 1 && Links.AtStart(rest[(i - 2)..]) > 2)
            {
                length = Links.AtStart(rest[(i - 2)..]);
                i -= 2;
            }

            return i;
        }

        return -1;
    }

    /// <summary>年度计划, 省下达目标任务 have no subject of their own; 村庄整治总任务 has.</summary>
    private static bool IsPlain(ReadOnlySpan<char> reference)
    {
        ReadOnlySpan<char> rest = reference;
        for (int length = PlanWords.AtStart(rest); length > 0; length = PlanWords.AtStart(rest))
            rest = rest[length..];
        return rest.IsEmpty;
    }

    private static readonly WordList PlanWords = Vocabulary.Of(FigureWord.PlanModifier);

    private static bool EndsInPlan(ReadOnlySpan<char> reference)
    {
        foreach (string plan in Plans)
        {
            if (reference.EndsWith(plan, StringComparison.Ordinal))
                return true;
        }

        return false;
    }
}
