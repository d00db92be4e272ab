using Huzhou.Policy.Reading.Figures;
using Huzhou.Policy.Reading.Lexicon;
using Huzhou.Policy.Reading.Quantities;
using Huzhou.Policy.Reading.Source;
using Huzhou.Policy.Reading.Syntax;

namespace Huzhou.Policy.Reading.Clauses;

/// <content>Which numbers of a clause say what is reached, which only what is counted, and which how many there are of a named set.</content>
internal sealed partial class ClauseWalk
{
    private Kind[] Classify(Clause clause, ReadOnlySpan<ScannedQuantity> quantities)
    {
        if (_kinds.Length < quantities.Length)
            _kinds = new Kind[Math.Max(8, quantities.Length)];
        Kind[] kinds = _kinds;
        Array.Clear(kinds);
        for (int i = quantities.Length - 1; i >= 0; i--)
        {
            ref readonly ScannedQuantity q = ref quantities[i];
            bool more = i + 1 < quantities.Length;
            ReadOnlySpan<char> gap = more ? text.AsSpan(q.OuterEnd, Math.Max(0, quantities[i + 1].OuterStart - q.OuterEnd)) : [];
            // Both ends of a range say the same of what is counted.
            if (q.Bound == QuantityBound.RangeLow && more && quantities[i + 1].Bound == QuantityBound.RangeHigh)
                kinds[i] = kinds[i + 1];
            else if (QuantityRoles.IsThreshold(text, q, clause.End, more, gap) || (more && kinds[i + 1] == Kind.Threshold && IsJoint(q.OuterEnd, quantities[i + 1].OuterStart) && q.Unit == quantities[i + 1].Unit))
                kinds[i] = Kind.Threshold;
            else if (q.Form == QuantityForm.Level && (q.OuterEnd > q.End || q.OuterStart < q.Start) && i > 0 && quantities[i - 1].Form is QuantityForm.Percent or QuantityForm.Fraction && quantities[i - 1].OuterEnd < q.OuterStart && text[quantities[i - 1].OuterEnd] == '的' && text.IndexOf('、', quantities[i - 1].OuterEnd, q.OuterStart - quantities[i - 1].OuterEnd) < 0)
                kinds[i] = Kind.Threshold;
            else if (IsSet(clause, quantities, i, kinds, gap))
                kinds[i] = Kind.Set;
        }

        return kinds;
    }

    /// <summary>A count of things that stands as subject, while another number of the clause says what is reached: 10个平台完成产值5700亿元.</summary>
    private bool IsSet(Clause clause, ReadOnlySpan<ScannedQuantity> quantities, int i, Kind[] kinds, ReadOnlySpan<char> gap)
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
        bool noun = q.OuterEnd < clause.End && text[q.OuterEnd] is not ('、' or '，' or '和' or '与' or '及' or '（' or '(' or '，' or '。' or ' ' or '）');
        if (!noun)
            return false;
        int from = i == 0 ? clause.Start : quantities[i - 1].OuterEnd;
        ReadOnlySpan<char> before = text.AsSpan(from, Math.Max(0, q.OuterStart - from));
        if (q.InWords && q.Value < 11m && q.Scale == 1m && q.Unit != "次" && q.Estimate == QuantityEstimate.None && q.Bound != QuantityBound.RangeHigh && SetWords.IsSmallSet(before, text.AsSpan(q.OuterEnd, clause.End - q.OuterEnd)))
            return true;
        bool main = false;
        for (int k = i + 1; k < quantities.Length && !main; k++)
            main = kinds[k] == Kind.Main;
        if (!main)
            return (q.InWords || before.EndsWith("其他", StringComparison.Ordinal) || before.EndsWith("其余", StringComparison.Ordinal)) && SetWords.IsGoverned(before, text.AsSpan(q.OuterEnd, clause.End - q.OuterEnd));
        if (gap.TrimEnd() is [.., '、' or '和' or '与' or '及'])
            return false;
        if (gap.LastIndexOf('、') > 0 && !SetWords.EndsInSubject(gap) && IsList(q.OuterEnd, q.OuterEnd + gap.Length))
            return false;
        return SetWords.IsSubjectPosition(before);
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
        if (q.Scale < 10_000m || q.OuterEnd >= clause.End || !char.IsLetter(text[q.OuterEnd]) || text[q.OuterEnd] is '和' or '及' or '与' || (q.OuterStart > 0 && text[q.OuterStart - 1] == '等'))
            return false;
        for (int k = i + 1; k < quantities.Length; k++)
        {
            int at = quantities[k].OuterStart;
            if (at > 0 && text[at - 1] == '等' && quantities[k].Form == QuantityForm.Count)
                return text.IndexOf('、', q.OuterEnd, Math.Max(0, at - q.OuterEnd)) >= 0;
        }

        return false;
    }

    private enum Kind
    {
        Main,
        Threshold,
        Set,
    }
}
