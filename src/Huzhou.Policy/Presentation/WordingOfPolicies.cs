using System.Globalization;
using Huzhou.Policy.Calculation;
using Huzhou.Policy.Calculation.Progress;

namespace Huzhou.Policy.Presentation;

/// <content>Words for the choices a ranking rests on, for scores and for circulars.</content>
public static partial class Wording
{
    /// <summary>Which place follows a shared one.</summary>
    public static string Of(TieRule value, Language language) => value switch
    {
        TieRule.NextPlaceSkipped => Pick(language, "并列后跳过名次（1、1、3）", "shared places are passed over (1, 1, 3)"),
        TieRule.NextPlaceFollows => Pick(language, "并列后名次连续（1、1、2）", "the next place follows a shared one (1, 1, 2)"),
        _ => throw Unknown(value),
    };

    /// <summary>How the credit for a task is shared.</summary>
    public static string Of(CreditPolicy policy, Language language) => (policy ?? throw new ArgumentNullException(nameof(policy))) switch
    {
        CreditPolicy.LeadOnly => Pick(language, "牵头单位平分，配合单位不计", "the leads share it, support has none"),
        CreditPolicy.Equally => Pick(language, "所有责任单位平分", "all bodies share it equally"),
        CreditPolicy.ByRole role => Pick(
            language,
            $"每个牵头单位{Rounded.Exact(role.LeadCoefficient)}，每个配合单位{Rounded.Exact(role.SupportCoefficient)}",
            $"{Rounded.Exact(role.LeadCoefficient)} for each lead, {Rounded.Exact(role.SupportCoefficient)} for each supporting body"),
        _ => throw new ArgumentOutOfRangeException(nameof(policy), policy, "Not a credit policy."),
    };

    /// <summary>What leads and lags mean, band by band from the best.</summary>
    public static string Of(StatusBands bands, Language language)
    {
        ArgumentNullException.ThrowIfNull(bands);
        string unit = Pick(language, bands.Basis == LagBasis.Points ? "个百分点" : "%", bands.Basis == LagBasis.Points ? " points" : "%");
        IEnumerable<string> words = bands.Bands.Reverse().Select(band => $"{Of(band.Status, language)} {Interval(band, unit)}");
        return Of(bands.Basis, language) + Pick(language, "：", ": ") + string.Join(Pick(language, "，", ", "), words);
    }

    /// <summary>Every choice of a policy in one paragraph: what a score, a place or a missing place rests on.</summary>
    public static string Of(SupervisionPolicy policy, Language language)
    {
        ArgumentNullException.ThrowIfNull(policy);
        string kinds = string.Join(Pick(language, "、", ", "), policy.NotRanked.Order().Select(kind => Of(kind, language)));
        string floor = Percent(policy.CoverageFloor), cap = Percent(policy.Cap);
        return Pick(
            language,
            $"计分：{Of(policy.Credit, language)}，单项最高{cap}；序时：{Of(policy.Elapse, language)}；状态（{Of(policy.Bands, language)}）；未报送："
                + $"{Of(policy.Missing, language)}；报送率低于{floor}不排名；"
                + $"{Of(policy.Ties, language)}；不排名、不通报的类别：{kinds}；年度考核：过程进度占{Rounded.Exact(policy.ScheduleWeight)}，年末完成占"
                + $"{Rounded.Exact(policy.CompletionWeight)}。",
            $"Credit: {Of(policy.Credit, language)}, one target counts {cap} at most. Schedule: {Of(policy.Elapse, language)}. Status "
                + $"by {Of(policy.Bands, language)}. A missing report is {Of(policy.Missing, language)}. "
                + $"Nobody is ranked below {floor} reported; {Of(policy.Ties, language)}. Neither ranked nor circulated: {kinds}. Apprai"
                + $"sal: progress along the way {Rounded.Exact(policy.ScheduleWeight)}, completion at the end "
                        + $"{Rounded.Exact(policy.CompletionWeight)}.");
    }

    /// <summary>What a body's score is made of, target by target.</summary>
    public static string Of(OrganizationStanding standing, Language language)
    {
        ArgumentNullException.ThrowIfNull(standing);
        IEnumerable<string> parts = standing.Parts.Select(part => Pick(
            language,
            $"{part.Task}（{(part.IsLead ? "牵头" : "配合")}，计{Short(part.Credit)}）{(part.Value is { } value ? Percent(value) : "未报送")}",
            $"{part.Task} ({(part.IsLead ? "leads" : "supports")}, counts {Short(part.Credit)}) "
                + $"{(part.Value is { } known ? Percent(known) : "not reported")}"));
        string end = standing.Score is { } score ? Short(score) : Pick(language, "无得分", "no score");
        string place = standing.Place is { } rank ? Pick(language, $"第{rank}名", $"place {rank}") : standing.Unranked is { } why
            ? Of(why, language) : string.Empty;
        string tail = place.Length == 0 ? end : $"{end}{Pick(language, "，", ", ")}{place}";
        return $"{standing.Organization}{Pick(language, "：", ": ")}{string.Join(Pick(language, "；", "; "), parts)} → {tail}";
    }

    /// <summary>What is circulated about a body: a line for every target that lags, figures only.</summary>
    public static IReadOnlyList<string> Of(LagNotice notice, Language language)
    {
        ArgumentNullException.ThrowIfNull(notice);
        string day = notice.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return
        [
            Pick(language, $"{notice.Organization}：截至{day}，{notice.Items.Count}项进度滞后",
                $"{notice.Organization}: {notice.Items.Count} behind schedule on {day}"),
            .. notice.Items.Select(item => Line(TaskProgressRow.Of(item.Progress, language), item.Reason, language)),
        ];
    }

    /// <summary>How a status is to look.</summary>
    public static Tone ToneOf(ScheduleStatus? status) => status switch
    {
        ScheduleStatus.OnSchedule => Tone.Good,
        ScheduleStatus.FarBehind => Tone.Bad,
        _ => Tone.Neutral,
    };

    private static string Line(TaskProgressRow row, LagReason reason, Language language) => reason == LagReason.NotReported
        ? Pick(language, $"{row.Task} {row.Indicator}（{row.Condition}）：{Of(reason, language)}",
            $"{row.Task} {row.Indicator} ({row.Condition}): {Of(reason, language)}")
        : Pick(
            language,
            $"{row.Task} {row.Indicator}（{row.Condition}）：已完成{row.Reached}，完成率{row.Completion}，应完成{row.Expected}，{row.Lead}",
            $"{row.Task} {row.Indicator} ({row.Condition}): {row.Reached} reached, {row.Completion} done, {row.Expected} expected, "
                + $"{row.Lead}");

    private static string Short(decimal number) => Rounded.Exact(Rounded.Near(number, 2, null));

    private static string Interval(StatusBands.Band band, string unit) => (band.Low, band.High) switch
    {
        (null, { } high) => $"{(band.HighIncluded ? "≤" : "<")} {Rounded.Exact(high)}{unit}",
        ({ } low, null) => $"{(band.LowIncluded ? "≥" : ">")} {Rounded.Exact(low)}{unit}",
        ({ } low, { } high) =>
            $"{Rounded.Exact(low)} {(band.LowIncluded ? "≤" : "<")} … {(band.HighIncluded ? "≤" : "<")} {Rounded.Exact(high)}{unit}",
        _ => "…",
    };
}
