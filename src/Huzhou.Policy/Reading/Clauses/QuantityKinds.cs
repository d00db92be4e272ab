using Huzhou.Policy.Lexicon;
using Huzhou.Policy.Reading.Figures;
using Huzhou.Policy.Reading.Lexicon;
using Huzhou.Policy.Reading.Quantities;
using Huzhou.Policy.Reading.Scopes;
using Huzhou.Policy.Reading.Source;
using Huzhou.Policy.Reading.Syntax;

namespace Huzhou.Policy.Reading.Clauses;

/// <summary>What a number is in its clause.</summary>
internal enum QuantityKind
{
    /// <summary>What is reached or asked for.</summary>
    Main,

    /// <summary>A size that says which are counted: 3亿元以上项目.</summary>
    Threshold,

    /// <summary>The size of a set that is only named.</summary>
    Set,
}

/// <summary>Tells the numbers of a clause apart: what is reached, what says which are counted, what sizes a set.</summary>
internal sealed class QuantityKinds(string text)
{
    private readonly List<Phrase> _items = [];
    private QuantityKind[] _kinds = [];

    /// <summary>The kinds of the numbers of a clause; they hold until the next is asked for.</summary>
    public QuantityKind[] Of(Clause clause, ReadOnlySpan<ScannedQuantity> quantities, ClauseScopes scopes)
    {
        if (_kinds.Length < quantities.Length)
            _kinds = new QuantityKind[Math.Max(8, quantities.Length)];
        QuantityKind[] kinds = _kinds;
        Array.Clear(kinds);
        for (int i = quantities.Length - 1; i >= 0; i--)
        {
            ref readonly ScannedQuantity q = ref quantities[i];
            bool more = i + 1 < quantities.Length;
            ReadOnlySpan<char> gap = more ? text.AsSpan(q.OuterEnd, Math.Max(0, quantities[i + 1].OuterStart - q.OuterEnd)) : [];
            // Both ends of a range say the same of what is counted.
            if (q.Bound == QuantityBound.RangeLow && more && quantities[i + 1].Bound == QuantityBound.RangeHigh)
            {
                kinds[i] = kinds[i + 1];
                continue;
            }

            bool main = more
                && (q.Form != QuantityForm.Count || kinds.AsSpan(i + 1, quantities.Length - i - 1).Contains(QuantityKind.Main));
            if (QuantityRoles.IsThreshold(scopes, clause, q, main, gap)
                || (more && kinds[i + 1] == QuantityKind.Threshold && IsJoint(q.OuterEnd, quantities[i + 1].OuterStart)
                && q.Unit == quantities[i + 1].Unit))
                kinds[i] = QuantityKind.Threshold;
            else if (i > 0 && IsSizeOfShared(q, quantities[i - 1]))
                kinds[i] = QuantityKind.Threshold;
            else if (IsSizeOfCounted(clause, quantities, i) || IsSizeOfMany(clause, quantities, i, kinds))
                kinds[i] = QuantityKind.Threshold;
            else if (more && s_circumstances.AtStart(text.AsSpan(q.OuterEnd, clause.End - q.OuterEnd).TrimStart('的')) > 0)
                kinds[i] = QuantityKind.Set;
            else if (q.Form == QuantityForm.Rank && IsAttribute(clause, quantities, i, kinds))
                kinds[i] = QuantityKind.Set;
            else if (IsSet(clause, quantities, i, kinds, gap))
                kinds[i] = QuantityKind.Set;
        }

        return kinds;
    }

    /// <summary>
    /// A count of things that stands as subject, while another number of the clause says what is reached: 10个平台完成产值5700亿元.
    /// </summary>
    private bool IsSet(Clause clause, ReadOnlySpan<ScannedQuantity> quantities, int i, QuantityKind[] kinds, ReadOnlySpan<char> gap)
    {
        ref readonly ScannedQuantity q = ref quantities[i];
        if (q.Form != QuantityForm.Count)
            return false;
        if (QuantityRoles.IsBaseline(text, q, clause.End) && BaselineGrammar.OpensBefore(text, q.Start))
            return false;
        if (q.Unit is "位" or "名" && q.Start > 0 && text[q.Start - 1] == '后')
            return true;
        if (IsNameOfList(clause, quantities, i))
            return true;
        bool noun = q.OuterEnd < clause.End
            && text[q.OuterEnd] is not ('、' or '，' or '和' or '与' or '及' or '（' or '(' or '，' or '。' or ' ' or '）');
        if (!noun || UnaskedNumbers.IsTaskList(text.AsSpan(q.OuterEnd, clause.End - q.OuterEnd)))
            return false;
        int from = i == 0 ? clause.Start : quantities[i - 1].OuterEnd;
        ReadOnlySpan<char> before = text.AsSpan(from, Math.Max(0, q.OuterStart - from));
        if (IsFew(q) && SetWords.IsSmallSet(before, text.AsSpan(q.OuterEnd, clause.End - q.OuterEnd)))
            return true;
        if (!kinds.AsSpan(i + 1, quantities.Length - i - 1).Contains(QuantityKind.Main))
            return (q.InWords || before.EndsWith("其他", StringComparison.Ordinal) || before.EndsWith("其余", StringComparison.Ordinal))
                && SetWords.IsGoverned(before, text.AsSpan(q.OuterEnd, clause.End - q.OuterEnd));
        if (gap.TrimEnd() is [.., '、' or '和' or '与' or '及'])
            return false;
        if (gap.LastIndexOf('、') > 0 && !SetWords.EndsInSubject(gap) && IsList(q.OuterEnd, q.OuterEnd + gap.Length))
            return false;
        return SetWords.IsSubjectPosition(before);
    }

    /// <summary>A few in words, as sets that are only named are counted: 三大产业.</summary>
    private static bool IsFew(in ScannedQuantity q) =>
        q.InWords && q.Value < 11m && q.Scale == 1m && q.Unit != "次" && q.Estimate == QuantityEstimate.None
            && q.Bound != QuantityBound.RangeHigh;

    /// <summary>占比40%的亿元以上项目: the bounded amount behind a share says of what it is one.</summary>
    private bool IsSizeOfShared(in ScannedQuantity q, in ScannedQuantity share) =>
        q.Form == QuantityForm.Level && IsBounded(q) && share.Form is QuantityForm.Percent or QuantityForm.Fraction
            && share.OuterEnd < q.OuterStart && text[share.OuterEnd] == '的'
            && text.IndexOf('、', share.OuterEnd, q.OuterStart - share.OuterEnd) < 0;

    /// <summary>形成10个营业收入超千亿元的集群: the amount behind a count, in front of the noun that both belong to, says which are counted.</summary>
    private bool IsSizeOfCounted(Clause clause, ReadOnlySpan<ScannedQuantity> quantities, int i)
    {
        ref readonly ScannedQuantity q = ref quantities[i];
        if (i == 0 || q.Form != QuantityForm.Level || !IsBounded(q) || q.OuterEnd + 1 >= clause.End || text[q.OuterEnd] != '的'
            || quantities[i - 1].Form != QuantityForm.Count)
            return false;
        return text.AsSpan(quantities[i - 1].OuterEnd, q.OuterStart - quantities[i - 1].OuterEnd) is var between
            && between.Length is > 0 and <= 16 && between.IndexOfAny("、和及与") < 0;
    }

    private static bool IsBounded(in ScannedQuantity q) => q.OuterStart < q.Start || q.OuterEnd > q.End;

    /// <summary>培育一批产值超500亿元、1000亿元产业集群: nothing is counted, the amounts say which are meant.</summary>
    private bool IsSizeOfMany(Clause clause, ReadOnlySpan<ScannedQuantity> quantities, int i, QuantityKind[] kinds)
    {
        ref readonly ScannedQuantity q = ref quantities[i];
        if (q.Form != QuantityForm.Level || q.OuterEnd >= clause.End)
            return false;
        bool joined = i + 1 < quantities.Length && kinds[i + 1] == QuantityKind.Threshold
            && IsJoint(q.OuterEnd, quantities[i + 1].OuterStart);
        ReadOnlySpan<char> before = text.AsSpan(clause.Start, Math.Max(0, q.OuterStart - clause.Start));
        return (joined || text[q.OuterEnd] == '的' || Glyph.IsHan(text[q.OuterEnd])) && s_indefinite.IsIn(before)
            && s_reaching.AtEnd(before) == 0;
    }

    private static readonly WordList s_circumstances = Vocabulary.Of(FigureWord.Circumstance);

    private static readonly WordList s_indefinite = Vocabulary.Of(ClauseWord.Indefinite);

    private static readonly WordList s_reaching = Vocabulary.Of(ClauseWord.BeforeAmount);

    private static readonly WordList s_rankKept = Vocabulary.Of(ClauseWord.RankKept);

    /// <summary>全球第一、全国第一的企业: a rank in front of a noun says of what kind that is.</summary>
    private bool IsAttribute(Clause clause, ReadOnlySpan<ScannedQuantity> quantities, int i, QuantityKind[] kinds)
    {
        ref readonly ScannedQuantity q = ref quantities[i];
        if (q.OuterEnd + 1 >= clause.End)
            return false;
        if (text[q.OuterEnd] == '的')
            return s_rankKept.AtStart(text.AsSpan(q.OuterEnd + 1, clause.End - q.OuterEnd - 1)) == 0;
        return text[q.OuterEnd] == '、' && i + 1 < quantities.Length && quantities[i + 1].Form == QuantityForm.Rank
            && kinds[i + 1] == QuantityKind.Set && quantities[i + 1].OuterStart - q.OuterEnd <= 6;
    }

    private bool IsList(int start, int end)
    {
        SubjectList.Cut(new Phrase(text, start, end), _items);
        return _items.Count > 1;
    }

    /// <summary>A count inside a name that a list gathers: A厂年产2亿支元件、B园二期等24个项目.</summary>
    private bool IsNameOfList(Clause clause, ReadOnlySpan<ScannedQuantity> quantities, int i)
    {
        ref readonly ScannedQuantity q = ref quantities[i];
        if (q.Scale < 10_000m || q.OuterEnd >= clause.End || !char.IsLetter(text[q.OuterEnd]) || text[q.OuterEnd] is '和' or '及' or '与'
            || (q.OuterStart > 0 && text[q.OuterStart - 1] == '等'))
            return false;
        for (int k = i + 1; k < quantities.Length; k++)
        {
            int at = quantities[k].OuterStart;
            if (at > 0 && text[at - 1] == '等' && quantities[k].Form == QuantityForm.Count)
                return text.IndexOf('、', q.OuterEnd, Math.Max(0, at - q.OuterEnd)) >= 0;
        }

        return false;
    }

    /// <summary>Whether nothing but a joint stands between two numbers.</summary>
    public bool IsJoint(int from, int to)
    {
        if (to <= from)
            return to == from;
        ReadOnlySpan<char> gap = text.AsSpan(from, to - from).Trim();
        return gap is "、" or "和" or "与" or "及" or "以及" or "—" or "-" or "~" or "至" or "到" or "～" or "–" or "－" or "〜" or "﹣" or "——"
            or "∶" or ":" or "：" or "，" or "拼" or "争" or "冲" or "" or "、和" or "--" or "－－" or "~~" or "～～";
    }
}
