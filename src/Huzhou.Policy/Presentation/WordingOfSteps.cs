using System.Globalization;
using Huzhou.Policy.Calculation;

namespace Huzhou.Policy.Presentation;

/// <content>Typed steps, completions and differences as sentences.</content>
public static partial class Wording
{
    /// <summary>What was done in a step of a calculation, as one sentence.</summary>
    public static string Of(Step step, Language language)
    {
        ArgumentNullException.ThrowIfNull(step);
        return Found(step, language) ?? Counted(step, language) ?? Said(step, language)
            ?? throw new System.Diagnostics.UnreachableException(step.Name);
    }

    /// <summary>What documents hold, and what of it counts.</summary>
    private static string? Found(Step step, Language language) => step switch
    {
        Step.Took s => Pick(
            language,
            $"取{Of(s.Role, language)}：{Sentence(s.Observation, language)}，见{Of(s.Observation.Source, language)}。",
            $"Took {Of(s.Role, language)}: {Sentence(s.Observation, language)}, from {Of(s.Observation.Source, language)}."),
        Step.Referred s => Pick(
            language,
            $"“{s.Reference.Name}”指{s.League}指标 {s.IndicatorCode} 的数值。",
            $"\"{Of(s.Reference, language)}\" means the value of {s.IndicatorCode}"
                + $"{(s.League is null ? string.Empty : " in " + EnglishWords.Of(s.League))}."),
        Step.Related s => Pick(
            language,
            $"相关指标 {s.Indicator}（{Of(s.Kind, language)}）{(s.Proves ? "足以证明本目标" : "不能证明本目标")}。",
            $"The related indicator {s.Indicator} ({Of(s.Kind, language)}) "
                + $"{(s.Proves ? "proves the target" : "proves nothing about the target")}."),
        Step.SetAside s => Pick(
            language,
            $"不采用{Sentence(s.Observation, language)}（{Of(s.Observation.Source, language)}）：{Of(s.Part, language)}。",
            $"Set aside {Sentence(s.Observation, language)} ({Of(s.Observation.Source, language)}): {Of(s.Part, language)}."),
        Step.Searched s => Pick(
            language,
            $"查阅报告该期的文件 {s.Document}（{Of(s.Extent, language)}），没有提及。",
            $"Searched {s.Document} ({Of(s.Extent, language)}), which reports on the period and says nothing of it"
                + $"{(s.Extent == DocumentExtent.Full ? string.Empty : "; the rest of it may")}."),
        Step.NoDocument s => Pick(language, $"尚无文件报告{Of(s.Period, language)}的结果。", $"No document reports on {Of(s.Period, language)} yet."),
        Step.VintageChosen s => Pick(
            language,
            $"两份文件给出同一数值，采用{Sentence(s.Kept, language)}（{Of(s.Kept.Source, language)}），另一数为{Of(s.Other.Value, language)}（"
                + $"{Of(s.Other.Source, language)}）。",
            $"Two documents give the value; kept {Sentence(s.Kept, language)} ({Of(s.Kept.Source, language)}), beside "
                + $"{Of(s.Other.Value, language)} ({Of(s.Other.Source, language)})."),
        Step.RestatedBy s => Pick(
            language,
            $"后来的文件改设为“{TargetText.Of(s.Later).ToString(language)}”，见{Of(s.Later.Source, language)}。",
            $"A later document sets it to \"{TargetText.Of(s.Later).ToString(language)}\", see {Of(s.Later.Source, language)}."),
        Step.Decided s => Of(s.Decision, language),
        _ => null,
    };

    /// <summary>Numbers: what they are held against, and what is computed of them.</summary>
    private static string? Counted(Step step, Language language) => step switch
    {
        Step.Supposed s => Pick(
            language,
            $"指标未注明优劣方向，按“{Of(s.Polarity, language)}”处理。",
            $"The indicator does not say which direction is better; {Of(s.Polarity, language)} was supposed."),
        Step.Converted s =>
            Pick(language, $"换算：{Exact(s.From, language)} = {Shown(s.To, null, language)}。",
                $"Converted: {Exact(s.From, language)} = {Shown(s.To, null, language)}."),
        Step.Tolerated s => Pick(
            language,
            $"允许{(s.OneSided ? "向差的一侧" : "上下各")}偏离{Bare(s.Amount, language)}。",
            $"Allowed a tolerance of {Bare(s.Amount, language)} {(s.OneSided ? "on the worse side" : "on either side")}."),
        Step.Ranged s =>
            Pick(language, $"结果不是一个数，而在{Interval(s, language)}之间。", $"The result is not one number but lies in {Interval(s, language)}."),
        Step.Compared s => Compared(s, language),
        Step.Margin s => Pick(
            language,
            $"超额线为{Shown(s.Beyond, null, language)}，{(s.Passed ? "已越过" : "未越过")}。",
            $"To exceed, {Shown(s.Beyond, null, language)} must be passed: {(s.Passed ? "it is" : "it is not")}."),
        Step.Paced s => Pick(
            language,
            $"时间已过{Rounded.Percent(s.Elapsed, 1)}，序时应达{Shown(s.Expected, null, language)}：{(s.Holds ? "已达到" : "未达到")}。",
            $"{Rounded.Percent(s.Elapsed, 1)} of the period has elapsed, which asks for {Shown(s.Expected, null, language)}: "
                + $"{(s.Holds ? "reached" : "not reached")}."),
        Step.MethodChosen s =>
            Pick(language, $"完成率用“{Of(s.Method, language)}”：{Of(s.Why, language)}。",
                $"Completion by {Of(s.Method, language)}: {Of(s.Why, language)}."),
        Step.Computed s => Pick(language, $"{Of(s.Completion, language)}。", $"Result: {Of(s.Completion, language)}."),
        _ => null,
    };

    /// <summary>Words, stages and days.</summary>
    private static string? Said(Step step, Language language) => step switch
    {
        Step.Claimed s => Pick(
            language,
            $"文件称“{TargetText.Describe(s.Claim, language)}”，{Told(s.Agrees, "与目标要求一致", "与目标要求相反", "不足以判定目标")}。",
            $"The document says \"{TargetText.Describe(s.Claim, language)}\", which "
                + $"{Told(s.Agrees, "is what the target asks", "is the opposite of what the target asks", "neither is nor denies what "
                + "the target asks")}."),
        Step.StageCompared s => Pick(
            language,
            $"已到“{s.Reached.Word}”，承诺“{s.Promised.Word}”：{(s.Holds ? "已达到或超过" : "尚未达到")}。",
            $"Reached {Of(s.Reached, language)}, promised {Of(s.Promised, language)}: {(s.Holds ? "at or past it" : "not there yet")}."),
        Step.DateCompared s => Pick(
            language,
            $"承诺{Day(s.By, language)}前，报告的是{Of(s.Reported, language)}：{Told(s.Holds, "按期", "逾期", "看不出是否按期")}。",
            $"Promised by {Day(s.By, language)}, reported for {Of(s.Reported, language)}: "
                + $"{Told(s.Holds, "kept", "late", "it does not show whether the day was kept")}."),
        _ => null,
    };

    /// <summary>A completion rate with its method, or why there is none, as a clause.</summary>
    public static string Of(Completion completion, Language language)
    {
        ArgumentNullException.ThrowIfNull(completion);
        string method = Of(completion.Method, language);
        if (completion is not { Rate: { } rate, Capped: { } capped })
        {
            string why = completion.Refusal is { } refusal ? Of(refusal, language) : Pick(language, "没有给出比率", "no rate is given");
            return Pick(language, $"按“{method}”不能给出完成率：{why}", $"no completion rate by {method}: {why}");
        }

        string text = Rounded.Percent(rate, 1), cap = Rounded.Percent(capped, 1);
        return cap == text
            ? Pick(language, $"按“{method}”计，完成率{text}", $"completion {text} by {method}")
            : Pick(language, $"按“{method}”计，完成率{text}，封顶后{cap}", $"completion {text} by {method}, counted as {cap}");
    }

    /// <summary>A difference with its sign: +64.9亿元, -0.2个百分点; +6.49 billion yuan, -0.2 pp.</summary>
    public static string Difference(Quantity difference, Language language) => Difference(difference, language, 2);

    internal static string Difference(Quantity difference, Language language, int decimals)
    {
        ArgumentNullException.ThrowIfNull(difference);
        Quantity rounded = new(Rounded.Near(difference.Value, decimals, 0m), difference.Unit, difference.Measure);
        string sign = rounded.Value > 0m ? "+" : string.Empty;
        if (language == Language.Chinese)
            return sign + Rounded.Exact(rounded.Value) + (rounded.Unit.Symbol == "rank" ? "位" : rounded.Unit.Symbol);
        string text = rounded.Measure == Measure.Rank ? Rounded.Exact(rounded.Value) + " places" : EnglishQuantities.Write(rounded);
        return text.StartsWith('+') ? text : sign + text;
    }

    /// <summary>Indicator, period and reported value of an observation, as a clause.</summary>
    internal static string Sentence(Observation observation, Language language)
    {
        string name = Of(observation.Indicator, language), value = ValueOf(observation, language),
            period = Of(observation.Period, language);
        return Pick(language, $"{period}{name}{value}", $"{name} in {period}: {value}");
    }

    /// <summary>A value that is like what a target asks for, and what is known to differ, as a clause.</summary>
    public static string Of(Assessment.Candidate candidate, Language language)
    {
        ArgumentNullException.ThrowIfNull(candidate);
        string differs = string.Join(Pick(language, "、", ", "), candidate.Differs.Select(reason => Of(reason, language)));
        return Sentence(candidate.Observation, language) + Pick(language, $"（{differs}）", $" ({differs})");
    }

    /// <summary>The reported value with what it is held against and with the mark of an estimate.</summary>
    public static string ValueOf(Observation observation, Language language)
    {
        ArgumentNullException.ThrowIfNull(observation);
        string value = Of(observation.Value, language);
        if (observation.Against is { } against && observation.Value.Number is { } number)
        {
            value = Pick(
                language,
                $"{(number.Value < 0m ? "低于" : "高于")}{against.Name}{Rounded.Exact(Math.Abs(number.Value))}{number.Unit.Symbol}",
                $"{Difference(number, language)} against {Of(against, language)}");
        }
        else if (observation.Value is Reported.Exactly { Value.Measure: Measure.Rank } && observation.League is { } league)
        {
            value = Pick(language, league + value, value + " in " + EnglishWords.Of(league));
        }

        return observation.Status == ObservationStatus.Normal ? value
            : Pick(language, $"{value}（{Of(observation.Status, language)}）", $"{value} ({Of(observation.Status, language)})");
    }

    private static string Compared(Step.Compared step, Language language)
    {
        decimal? against = step.Actual.Unit.Symbol == step.Bound.Unit.Symbol ? step.Bound.Value : null;
        string actual = Shown(step.Actual, against, language), bound = Exact(step.Bound, language),
            relation = Of(step.Comparison, language);
        return Pick(
            language,
            $"{actual}须{relation}{bound}：{Told(step.Holds, "成立", "不成立", "不能确定")}。",
            $"{actual} must be {relation} {bound}: {Told(step.Holds, "it is", "it is not", "it cannot be told")}.");
    }

    private static string Told(bool? holds, string yes, string no, string open) => holds switch
    {
        true => yes,
        false => no,
        _ => open,
    };

    private static string Interval(Step.Ranged range, Language language)
    {
        string low = range.Low is { } from ? (range.LowIncluded ? "[" : "(") + Exact(from, language) : "(−∞";
        string high = range.High is { } to ? Exact(to, language) + (range.HighIncluded ? "]" : ")") : "+∞)";
        return $"{low}, {high}";
    }

    private static string Exact(Quantity quantity, Language language) => QuantityFormat.Of(language).Format(quantity);

    private static string Shown(Quantity quantity, decimal? against, Language language) =>
        QuantityFormat.Of(language).Format(quantity, 4, against);

    /// <summary>An amount without a word or sign of change: a tolerance.</summary>
    private static string Bare(Quantity quantity, Language language) =>
        language == Language.Chinese ? ChineseQuantities.Body(quantity) : EnglishQuantities.Write(quantity).TrimStart('+');

    private static string Day(DateOnly day, Language language) =>
        day.ToString(Pick(language, "yyyy年M月d日", "yyyy-MM-dd"), CultureInfo.InvariantCulture);
}
