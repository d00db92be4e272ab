using Huzhou.Policy.Lexicon;
using Huzhou.Policy.Reading.Lexicon;
using Huzhou.Policy.Reading.Source;
using Huzhou.Policy.Reading.Syntax;

namespace Huzhou.Policy.Reading.Statements;

/// <summary>与经济增长基本同步, 快于经济增长, 高于全国平均, 不低于全省平均水平.</summary>
internal static class RelativeStatements
{
    private static readonly WordList InStepEnds = Vocabulary.Of(StatementWord.InStep);

    private static readonly WordList Degrees = Vocabulary.Of(StatementWord.InStepDegree);

    private static readonly char[] Joints = ['与', '和', '同', '跟'];

    /// <summary>The words of comparison: whether above or below is meant, and whether the reference itself suffices.</summary>
    private static readonly (string Word, bool Above, bool Inclusive, bool OfGrowth)[] Comparators =
        [.. Vocabulary.Entries(StatementWord.Comparator).Select(entry => (entry.Word, entry.Flag(0), entry.Flag(1), entry.Flag(2)))];

    private static readonly WordList ComparatorWords = new([.. Comparators.Select(c => c.Word)]);

    private static readonly WordList ReferenceMarks = Vocabulary.Of(StatementWord.ReferenceMark);

    private static readonly WordList GrowthTails = Vocabulary.Of(StatementWord.GrowthTail);

    private static readonly WordList Fillers = Vocabulary.Of(StatementWord.RelativeFiller);

    /// <summary>Reads 与…同步.</summary>
    public static bool InStep(ReadOnlySpan<char> phrase, out StatementMatch match)
    {
        match = default;
        int tail = PhraseEnds.Suffix(phrase, InStepEnds);
        if (tail == 0)
            return false;
        ReadOnlySpan<char> left = phrase[..^tail];
        int end = PhraseEnds.TrimEnd(left, Degrees);
        bool basically = left[end..].Contains("基本", StringComparison.Ordinal) || left[end..].Contains("总体", StringComparison.Ordinal)
            || left[end..].Contains("大体", StringComparison.Ordinal);
        if (end > 0 && left[end - 1] is '不' or '未' || left[end..].ContainsAny('不', '未'))
            return false;
        left = left[..end];
        int meanwhile = left.IndexOf("的同时", StringComparison.Ordinal);
        if (meanwhile >= 0)
            return Meanwhile(left, meanwhile, basically, out match);
        int joint = left.LastIndexOfAny(Joints);
        if (joint <= 0 || left.Length - joint is < 3 or > 24)
            return false;
        ReadOnlySpan<char> other = left[(joint + 1)..];
        if (!PhraseEnds.HasAny(other, ReferenceMarks))
            return false;
        ReadOnlySpan<char> subject = left[..joint];
        int subjectEnd = PhraseEnds.TrimEnd(subject, Fillers);
        int before = subjectEnd;
        subjectEnd = PhraseEnds.TrimEnd(subject[..subjectEnd], GrowthTails);
        if (subjectEnd == 0)
            subjectEnd = before;
        match = new StatementMatch(0, subjectEnd, new Condition.InStepWith(ReferenceOf(other), basically), Measure.Growth);
        return true;
    }

    /// <summary>在经济增长的同时实现居民收入同步增长: the reference stands first.</summary>
    private static bool Meanwhile(ReadOnlySpan<char> words, int at, bool basically, out StatementMatch match)
    {
        match = default;
        ReadOnlySpan<char> other = words[..at];
        other = other[(other.LastIndexOf('在') + 1)..];
        int start = at + 3 + PhraseEnds.TrimStart(words[(at + 3)..], Degrees);
        if (other.Length is < 2 or > 24 || words.Length - start < 2 || !PhraseEnds.HasAny(other, ReferenceMarks))
            return false;
        match = new StatementMatch(start, words.Length, new Condition.InStepWith(ReferenceOf(other), basically), Measure.Growth);
        return true;
    }

    /// <summary>Reads 快于, 高于, 低于 and their kin, where no number says by how much.</summary>
    public static bool Comparison(ReadOnlySpan<char> phrase, out StatementMatch match)
    {
        match = default;
        if (OnASide(phrase, out match))
            return true;
        int best = ComparatorWords.LastIn(phrase, out int length);
        if (best < 0)
            return false;
        (string Word, bool Above, bool Inclusive, bool OfGrowth) chosen = ComparatorOf(phrase.Slice(best, length));
        ReadOnlySpan<char> other = phrase[(best + chosen.Word.Length)..];
        if (other.Length is < 2 or > 24 || !PhraseEnds.HasAny(other, ReferenceMarks) || other.ContainsAnyInRange('0', '9')
            || other.ContainsAny('（', '，', '的'))
            return false;
        if (chosen.Word == "领先" && !other.Contains("平均", StringComparison.Ordinal))
            return false;
        ReadOnlySpan<char> subject = phrase[..best];
        int end = PhraseEnds.TrimEnd(subject, Fillers);
        int bare = PhraseEnds.TrimEnd(subject[..end], GrowthTails);
        bool growth = chosen.OfGrowth || bare < end || PhraseEnds.Suffix(other, GrowthTails) > 0
            || phrase[end..best].Contains("增速", StringComparison.Ordinal);
        // 高于全国平均水平、高于城镇居民收入增速: the second goes on with the subject of the first.
        if (bare < 2 && best > 0)
            return false;
        if (!growth && GrowthTails.IndexIn(phrase[..bare], 0, out _) < 0 && Earlier.AtStart(other) > 0
            && MeasuredNouns.MeasureOf(phrase[..bare]) is Measure.Level or Measure.Count)
        {
            match = new StatementMatch(0, bare,
                AgainstYearBefore(chosen.Above, chosen.Inclusive || phrase[..best].EndsWith("达到或", StringComparison.Ordinal)),
                Measure.Growth);
            return true;
        }

        Reference reference = ReferenceOf(other);
        Quantity? margin = chosen.Inclusive || phrase[..best].EndsWith("达到或", StringComparison.Ordinal) ? Quantity.Points(0m) : null;
        Condition condition = (chosen.Above, growth) switch
        {
            (true, true) => new Condition.FasterThan(reference, margin),
            (true, false) => new Condition.Above(reference, margin),
            _ => new Condition.Below(reference, margin),
        };
        match = new StatementMatch(0, bare, condition, growth ? Measure.Growth : null);
        return true;
    }

    /// <summary>An amount that is not to be below that of the year before grows by 0% or more.</summary>
    private static Condition AgainstYearBefore(bool above, bool inclusive)
    {
        Quantity zero = Quantity.Growth(0m);
        return (above, inclusive) switch
        {
            (true, true) => new Condition.AtLeast(zero),
            (true, false) => new Condition.MoreThan(zero),
            (false, true) => new Condition.AtMost(zero),
            _ => new Condition.LessThan(zero),
        };
    }

    /// <summary>
    /// Reads 与上年持平, 同比基本持平, 与全省平均水平持平: no change to the year before is growth of 0%; to be level with another place is to be not
    /// below it.
    /// </summary>
    public static bool Level(ReadOnlySpan<char> phrase, out StatementMatch match)
    {
        match = default;
        int tail = PhraseEnds.Suffix(phrase, LevelEnds);
        if (tail == 0)
            return false;
        ReadOnlySpan<char> left = phrase[..^tail];
        int end = PhraseEnds.TrimEnd(left, Degrees);
        bool basically = left[end..].ContainsAny('基', '总', '大');
        left = left[..end];
        int compared = PhraseEnds.Suffix(left, OnYear);
        int joint = compared > 0 ? left.Length - compared : left.LastIndexOfAny(Joints);
        if (joint < 0)
            joint = left.LastIndexOfAny('较', '比');
        if (joint < 0)
            return false;
        ReadOnlySpan<char> other = compared > 0 ? [] : left[(joint + 1)..];
        ReadOnlySpan<char> subject = left[..joint];
        int bare = PhraseEnds.TrimEnd(subject[..PhraseEnds.TrimEnd(subject, Fillers)], GrowthTails);
        if (compared > 0 || Earlier.AtStart(other) > 0)
        {
            Quantity zero = Quantity.Growth(0m);
            match = new StatementMatch(0, bare, basically ? new Condition.About(zero) : new Condition.Stated(zero), Measure.Growth);
            return true;
        }

        if (other.Length is < 2 or > 24 || !PhraseEnds.HasAny(other, ReferenceMarks))
            return false;
        Quantity margin = Quantity.Points(0m);
        bool growth = bare < subject.Length && PhraseEnds.Suffix(subject, GrowthTails) > 0;
        match = new StatementMatch(0, bare,
            growth ? new Condition.FasterThan(ReferenceOf(other), margin) : new Condition.Above(ReferenceOf(other), margin),
            growth ? Measure.Growth : null);
        return true;
    }

    private static readonly WordList LevelEnds = Vocabulary.Of(StatementWord.LevelEnd);

    private static readonly WordList OnYear = Vocabulary.Of(StatementWord.OnYear);

    /// <summary>The year before, as a reference.</summary>
    private static readonly WordList Earlier = Vocabulary.Of(StatementWord.YearBefore);

    private static readonly WordList Sides = Vocabulary.Of(StatementWord.ReferenceSide);

    private static readonly WordList SideVerbs = Vocabulary.Of(StatementWord.SideVerb);

    /// <summary>Reads 稳定在全国平均水平以下, 保持在全省平均水平以上: the reference itself suffices.</summary>
    private static bool OnASide(ReadOnlySpan<char> phrase, out StatementMatch match)
    {
        match = default;
        int side = Sides.AtEnd(phrase);
        int verb = side == 0 ? -1 : SideVerbs.LastIn(phrase, out int length) is var at && at >= 0 ? at + length : -1;
        if (verb < 0 || phrase.Length - verb is < 4 or > 24)
            return false;
        ReadOnlySpan<char> other = phrase[verb..^2];
        int end = PhraseEnds.TrimEnd(phrase[..(verb - SideVerbs.AtEnd(phrase[..verb]))], Fillers);
        int bare = PhraseEnds.TrimEnd(phrase[..end], GrowthTails);
        if (bare < 2 || !PhraseEnds.HasAny(other, ReferenceMarks) || other.ContainsAnyInRange('0', '9'))
            return false;
        bool growth = bare < end;
        Reference reference = ReferenceOf(other);
        Condition condition = phrase[^1] == '下' ? new Condition.Below(reference, Quantity.Points(0m))
            : growth ? new Condition.FasterThan(reference, Quantity.Points(0m)) : new Condition.Above(reference, Quantity.Points(0m));
        match = new StatementMatch(0, bare, condition, growth ? Measure.Growth : null);
        return true;
    }

    private static (string Word, bool Above, bool Inclusive, bool OfGrowth) ComparatorOf(ReadOnlySpan<char> word)
    {
        foreach ((string Word, bool Above, bool Inclusive, bool OfGrowth) comparator in Comparators)
        {
            if (word.SequenceEqual(comparator.Word))
                return comparator;
        }

        return default;
    }

    /// <summary>What the words of a comparison mean: an indicator of the government's own, or the same one elsewhere.</summary>
    public static Reference ReferenceOf(ReadOnlySpan<char> words)
    {
        string name = words.Trim().Trim('“').Trim('”').ToString();
        string? league = LeagueWords.Find(name) ?? (name.Contains("面上", StringComparison.Ordinal) ? "面上" : null);
        bool output = name.Contains("经济增", StringComparison.Ordinal) || name.Contains("经济发展", StringComparison.Ordinal)
            || name.Contains("经济总", StringComparison.Ordinal) || name is "经济" or "国民经济"
            || name.Contains("GDP", StringComparison.OrdinalIgnoreCase)
            || name.StartsWith("地区生产总值", StringComparison.Ordinal) || name.StartsWith("国内生产总值", StringComparison.Ordinal)
                || name.StartsWith("生产总值", StringComparison.Ordinal);
        return new Reference(name) { League = league, IndicatorCode = output ? "gdp" : null };
    }
}
