using FsCheck;
using FsCheck.Fluent;

namespace Huzhou.Policy.Tests.Laws;

/// <summary>What a scalar writes it reads back as itself, and no text makes it throw where it is asked to try.</summary>
public sealed class FormatLaws
{
    private static Gen<string> AnyText => Gen.OneOf(
        ArbMap.Default.GeneratorFor<string?>().Select(s => s ?? ""),
        from parts in Gen.Elements("2023", "-", "H1", "Q5", "..", "13", "年", "level:", "growth:", "0:", "%", "％", "亿", "元", "个百分点", ".",
            "-1", "١٢", "９", "　", "99999999999999999999999999999999", "1e5", "/", "\0", "\ud800").ListOf()
        select string.Concat(parts));

    [Fact]
    public void Every_year_reads_back() => Law.Holds(Some.Year, y => Year.Parse(y.ToString()) == y && Year.Parse($"{y}年") == y);

    [Fact]
    public void Every_period_reads_back() => Law.Holds(Some.Period, p => Period.Parse(p.ToString()) == p);

    [Fact]
    public void Every_unit_reads_back() => Law.Holds(Some.Kind, k => Unit.Parse(k.Unit.ToString()) == k.Unit);

    [Fact]
    public void Every_quantity_reads_back_with_all_its_digits() =>
        Law.Holds(Some.Quantity, q => Quantity.Parse(q.ToString()) is var back && back == q && back.Value.ToString() == q.Value.ToString(),
            2000);

    [Fact]
    public void Every_item_reads_back() =>
        Law.Holds(from year in Some.Year
                  from part in Gen.Elements("1", "9", "livelihood", "市科协")
                  from number in Gen.Choose(1,
            int.MaxValue)
                  select new ItemId(year.ToString(), part, number),
            id => ItemId.Parse(id.ToString()) == id);

    [Fact]
    public void No_text_makes_a_scalar_throw() => Law.Holds(AnyText, text =>
    {
        _ = Year.TryParse(text, null, out _);
        _ = Period.TryParse(text, null, out _);
        _ = ItemId.TryParse(text, null, out _);
        _ = Quantity.TryParse(text, null, out _);
        _ = Unit.TryParse(text, null, out _);
    }, 5000);

    [Fact]
    public void Whatever_is_read_reads_back() => Law.Holds(AnyText, text =>
        (!Unit.TryParse(text, null, out Unit? unit) || (Unit.Parse(unit.ToString()) == unit && CanCarryNumber(unit)))
        && (!Quantity.TryParse(text, null, out Quantity? quantity) || Quantity.Parse(quantity.ToString()) == quantity)
        && (!Period.TryParse(text, null, out Period? period) || Period.Parse(period.ToString()) == period)
        && (!ItemId.TryParse(text, null, out ItemId? id) || ItemId.Parse(id.ToString()) == id), 5000);

    private static bool CanCarryNumber(Unit unit) =>
        !Quantity.Fits(unit, Measure.Level)
            || (new Quantity(1.5m, unit, Measure.Level) is var q && Quantity.TryParse(q.ToString(), null, out Quantity? back) && back == q);
}
