using FsCheck;
using FsCheck.Fluent;

namespace Huzhou.Policy.Tests.Presentation;

/// <summary>Quantities, conditions and numbers for laws about texts.</summary>
internal static class Samples
{
    private static readonly Gen<decimal> s_decimals =
        from whole in Gen.Choose(-2_000_000, 2_000_000)
        from places in Gen.Choose(0, 6)
        select new decimal(Math.Abs(whole), 0, 0, whole < 0, (byte)places);

    private static readonly Gen<string> s_names = Gen.Elements("经济增长", "全国平均", "全省", "面上", "城镇居民收入");

    private static readonly Gen<string?> s_leagues = Gen.Elements<string?>(null, "全省", "全国", "长三角");

    private static readonly Gen<Quantity> s_quantities = Gen.OneOf(
        from v in s_decimals from u in Gen.Elements("%", "‰") select new Quantity(v, Unit.Parse(u), Measure.Growth),
        from v in s_decimals from u in Gen.Elements("%", "‰") select new Quantity(v, Unit.Parse(u), Measure.Share),
        from v in s_decimals select new Quantity(v, Unit.Percent, Measure.Rate),
        from v in s_decimals from u in Gen.Elements("个百分点", "个基点", "百分点") select new Quantity(v, Unit.Parse(u), Measure.PointChange),
        from v in Gen.Choose(1, 400) select Quantity.Rank(v),
        from v in Gen.Choose(-40, 40) select new Quantity(v, Unit.Place, Measure.RankMove),
        from v in s_decimals select Quantity.Times(v),
        from v in s_decimals
        from u in Gen.Elements("亿元", "万亿元", "元", "亿美元", "万亩", "公里", "万千瓦", "亿千瓦时", "吨", "微克/立方米", "万标准箱", "车道公里", "年", "天", "P")
        select Quantity.Of(v, u),
        from v in s_decimals from u in Gen.Elements("个", "万人", "家", "名", "万余个", "千户", "艘", "亿人次") select Quantity.Of(v, u));

    internal static Arbitrary<Quantity> Quantities => Arb.From(s_quantities);

    internal static Arbitrary<decimal> Decimals => Arb.From(s_decimals);

    internal static Arbitrary<Condition> Conditions => Arb.From(Gen.OneOf(
        s_quantities.Select(q => (Condition)new Condition.AtLeast(q)),
        s_quantities.Select(q => (Condition)new Condition.MoreThan(q)),
        s_quantities.Select(q => (Condition)new Condition.AtMost(q)),
        s_quantities.Select(q => (Condition)new Condition.LessThan(q)),
        s_quantities.Select(q => (Condition)new Condition.About(q)),
        s_quantities.Select(q => (Condition)new Condition.Stated(q)),
        from q in s_quantities
        from width in Gen.Choose(0, 40)
        select (Condition)new Condition.Between(q, new Quantity(q.Value + width, q.Unit, q.Measure)),
        from place in Gen.Choose(1, 90) from league in s_leagues select (Condition)new Condition.RankWithin(Quantity.Rank(place), league),
        s_leagues.Select(l => (Condition)new Condition.RankImproves(l)),
        from name in s_names
        from basically in Gen.Elements(true,
            false)
        select (Condition)new Condition.InStepWith(new Reference(name), basically),
        from name in s_names from margin in Margins select (Condition)new Condition.FasterThan(new Reference(name), margin),
        from name in s_names from margin in Margins select (Condition)new Condition.Above(new Reference(name), margin),
        from name in s_names from margin in Margins select (Condition)new Condition.Below(new Reference(name), margin),
        Gen.Elements(Direction.Up, Direction.Down).Select(d => (Condition)new Condition.Moves(d)),
        Gen.Elements<string?>(null, "建制村", "规上企业").Select(s => (Condition)new Condition.AllOf(s)),
        Gen.Elements<Condition>(new Condition.Holds(), new Condition.Never(), new Condition.RecordHigh()),
        from n in Gen.Choose(1, 20) from unit in Gen.Elements("年", "连", "次") select (Condition)new Condition.Streak(Quantity.Of(n, unit)),
        s_leagues.Select(l => (Condition)new Condition.FirstInTime(l)),
        from word in Gen.Elements("开工", "建成", "通水", "主体完工", "结顶")
        from day in Gen.Choose(0, 4000)
        from dated in Gen.Elements(true, false)
        select (Condition)new Condition.Milestone(new Stage(StageScale.Construction, word),
            dated ? new DateOnly(2020, 1, 1).AddDays(day) : (DateOnly?)null),
        Gen.Elements("创成", "入围").Select(w => (Condition)new Condition.Milestone(new Stage(StageScale.Distinction, w), null)),
        Gen.Elements("省", "国家").Select(a => (Condition)new Condition.Delegated(a)),
        s_leagues.Select(l => (Condition)new Condition.VagueTier("第一方阵", l))));

    private static Gen<Quantity?> Margins => Gen.Choose(0, 300).Select(n => n == 0 ? null : Quantity.Points(n / 10m));

    internal static bool SameAmount(Quantity a, Quantity b)
    {
        if (!a.CanCompare(b))
            return false;
        return a.Unit == b.Unit ? a.Value == b.Value
            : a.Value * a.Unit.FactorTo(b.Unit) == b.Value || b.Value * b.Unit.FactorTo(a.Unit) == a.Value;
    }
}
