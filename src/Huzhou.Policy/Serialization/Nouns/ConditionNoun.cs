using Huzhou.Policy.Serialization.Forms;

namespace Huzhou.Policy.Serialization.Nouns;

/// <summary>A condition: <c>{ "kind": "atLeast", "value": "level:6万人" }</c>.</summary>
internal static class ConditionNoun
{
    private static readonly Members<Condition> s_all = new();

    private static readonly Part<Condition, string> s_kind = Family<Condition>.KindOf(s_all, c => c.Name);
    private static readonly Part<Condition, Quantity> s_value = s_all.May("value", c => c.Number, Scalars.Quantity, "界限值", "the bound");
    private static readonly Part<Condition,
        Quantity> s_lower = s_all.May("lower", c => (c as Condition.Between)?.Lower, Scalars.Quantity, "下限", "the lower end");
    private static readonly Part<Condition,
        Quantity> s_upper = s_all.May("upper", c => (c as Condition.Between)?.Upper, Scalars.Quantity, "上限", "the upper end");
    private static readonly Part<Condition,
        Quantity> s_place =
        s_all.May("place", c => (c as Condition.RankWithin)?.Place, Scalars.Quantity, "名次", "the last rank that meets it");
    private static readonly Part<Condition,
        Reference> s_other = s_all.May("other", c => c.RelativeTo, ReferenceNoun.Form, "参照对象", "what it is held against");
    private static readonly Value<Condition,
        bool> s_basically =
        s_all.Flag("basically", c => c is Condition.InStepWith { Basically: true }, "是否“基本”同步", "whether it says basically (基本)");

    private static readonly Part<Condition, Quantity> s_margin = s_all.May(
        "margin", c =>
            c switch { Condition.FasterThan f => f.Margin, Condition.Above a => a.Margin, Condition.Below b => b.Margin, _ => null },
            Scalars.Quantity, "高出或低于的幅度", "by how much");

    private static readonly Value<Condition,
        Direction> s_direction = s_all.MayChoice("direction", c => (c as Condition.Moves)?.Direction, "变动方向", "which way it is to move");
    private static readonly Part<Condition,
        string> s_set = s_all.May("set", c => (c as Condition.AllOf)?.Set, Scalars.Name, "全部指哪些", "all of what");
    private static readonly Part<Condition,
        Quantity> s_length = s_all.May("length", c => (c as Condition.Streak)?.Length, Scalars.Quantity, "连续多久", "how long the run is");
    private static readonly Part<Condition,
        Stage> s_stage = s_all.May("stage", c => (c as Condition.Milestone)?.Stage, Scalars.Stage, "须达到的阶段", "the stage to be reached");
    private static readonly Value<Condition,
        DateOnly> s_by = s_all.May("by", c => (c as Condition.Milestone)?.By, Scalars.Day, "最迟日期", "the last day");
    private static readonly Part<Condition,
        string> s_authority =
        s_all.May("authority", c => (c as Condition.Delegated)?.Authority, Scalars.Name, "下达任务者", "who sets the task");
    private static readonly Part<Condition,
        string> s_tier = s_all.May("tier", c => (c as Condition.VagueTier)?.Tier, Scalars.Name, "模糊的梯队", "the tier, as it is called");

    private static readonly Part<Condition, string> s_league = s_all.May(
        "league",
        c => c switch
        {
            Condition.RankWithin r => r.League,
            Condition.RankImproves i => i.League,
            Condition.FirstInTime f => f.League,
            Condition.VagueTier t => t.League,
            _ => null
        },
        Scalars.Name,
        "比较范围",
        "among whom");

    internal static Family<Condition> Form { get; } = new(
        "condition", "a condition", "目标须满足的条件", "what must hold", s_all,
        Bound<Condition.AtLeast>("atLeast", static q => new Condition.AtLeast(q)),
        Bound<Condition.MoreThan>("moreThan", static q => new Condition.MoreThan(q)),
        Bound<Condition.AtMost>("atMost", static q => new Condition.AtMost(q)),
        Bound<Condition.LessThan>("lessThan", static q => new Condition.LessThan(q)),
        Bound<Condition.About>("about", static q => new Condition.About(q)),
        Bound<Condition.Stated>("stated", static q => new Condition.Stated(q)),
        Kind<Condition>.Of<Condition.Between>("between", [s_lower, s_upper], [], static (in v) =>
            new Condition.Between(s_lower.Need(v), s_upper.Need(v))),
        Kind<Condition>.Of<Condition.RankWithin>("rankWithin", [s_place], [s_league], static (in v) =>
            new Condition.RankWithin(Rank(v), s_league.Get(v))),
        Kind<Condition>.Of<Condition.RankImproves>("rankImproves", [], [s_league], static (in v) =>
            new Condition.RankImproves(s_league.Get(v))),
        Kind<Condition>.Of<Condition.InStepWith>("inStepWith", [s_other], [s_basically], static (in v) =>
            new Condition.InStepWith(s_other.Need(v), s_basically.OrUsual(v))),
        Kind<Condition>.Of<Condition.FasterThan>("fasterThan", [s_other], [s_margin], static (in v) =>
            new Condition.FasterThan(s_other.Need(v), s_margin.Get(v))),
        Kind<Condition>.Of<Condition.Above>("above", [s_other], [s_margin], static (in v) =>
            new Condition.Above(s_other.Need(v), s_margin.Get(v))),
        Kind<Condition>.Of<Condition.Below>("below", [s_other], [s_margin], static (in v) =>
            new Condition.Below(s_other.Need(v), s_margin.Get(v))),
        Kind<Condition>.Of<Condition.Moves>("moves", [s_direction], [], static (in v) => new Condition.Moves(s_direction.Need(v))),
        Kind<Condition>.Of<Condition.Holds>("holds", [], [], static (in _) => new Condition.Holds()),
        Kind<Condition>.Of<Condition.AllOf>("allOf", [], [s_set], static (in v) => new Condition.AllOf(s_set.Get(v))),
        Kind<Condition>.Of<Condition.Never>("never", [], [], static (in _) => new Condition.Never()),
        Kind<Condition>.Of<Condition.RecordHigh>("recordHigh", [], [], static (in _) => new Condition.RecordHigh()),
        Kind<Condition>.Of<Condition.Streak>("streak", [s_length], [], static (in v) => new Condition.Streak(s_length.Need(v))),
        Kind<Condition>.Of<Condition.FirstInTime>("firstInTime", [], [s_league], static (in v) =>
            new Condition.FirstInTime(s_league.Get(v))),
        Kind<Condition>.Of<Condition.Milestone>("milestone", [s_stage], [s_by], static (in v) =>
            new Condition.Milestone(s_stage.Need(v), s_by.Get(v))),
        Kind<Condition>.Of<Condition.Delegated>("delegated", [s_authority], [], static (in v) =>
            new Condition.Delegated(s_authority.Need(v))),
        Kind<Condition>.Of<Condition.VagueTier>("vagueTier", [s_tier], [s_league], static (in v) =>
            new Condition.VagueTier(s_tier.Need(v), s_league.Get(v))));

    /// <summary>
    /// Refuses a condition whose number is of another measure than the target, or in a unit that its indicator cannot have.
    /// </summary>
    internal static void CheckFits(Condition condition, Measure measure, Indicator indicator, string member, ReadScope scope)
    {
        switch (condition)
        {
            case Condition.AtLeast or Condition.MoreThan or Condition.AtMost or Condition.LessThan or Condition.About or Condition.Stated:
                Fitting.Check(condition.Number!, measure, indicator, $"{member}.value", scope);
                break;
            case Condition.Between between:
                Fitting.Check(between.Lower, measure, indicator, $"{member}.lower", scope);
                Fitting.Check(between.Upper, measure, indicator, $"{member}.upper", scope);
                break;
        }
    }

    private static Kind<Condition> Bound<TCase>(string name, Func<Quantity, TCase> make)
        where TCase : Condition => Kind<Condition>.Of<TCase>(name, [s_value], [], (in v) => make(s_value.Need(v)));

    private static Quantity Rank(in MemberValues values) => s_place.Need(values) is { Measure: Measure.Rank } place
        ? place
        : throw values.Scope.Refuse("place", $"{s_place.Need(values)} is not a place of a league; expected a rank, such as rank:3位");
}

/// <summary>What a relative condition is held against.</summary>
internal static class ReferenceNoun
{
    private static readonly Members<Reference> s_all = new();
    private static readonly Part<Reference,
        string> s_name = s_all.Need("name", r => r.Name, Scalars.Word, "原文所写的参照", "what the text calls it");
    private static readonly Part<Reference,
        string> s_indicator =
        s_all.May("indicator", r => r.IndicatorCode, Scalars.KnownCode, "所指指标的代码", "the code of the indicator it means");
    private static readonly Part<Reference,
        string> s_league = s_all.May("league", r => r.League, Scalars.Word, "所指范围", "the league it is taken from");

    internal static Noun<Reference> Form { get; } =
        new("reference", "参照", "what a relative condition is held against", s_all, static (in v) => new(s_name.Need(v))
        {
            IndicatorCode = s_indicator.Get(v),
            League = s_league.Get(v),
        });
}
