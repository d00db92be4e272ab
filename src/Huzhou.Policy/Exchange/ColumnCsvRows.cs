using System.Globalization;
using Huzhou.Policy.Calculation;
using Huzhou.Policy.Calculation.Columns;

namespace Huzhou.Policy.Exchange;

/// <summary>The rows of a table of pairs. What was asked once in the same words is not worked out again.</summary>
internal sealed class ColumnCsvRows
{
    private static readonly string[] s_needed = ["condition", "value", "result"];
    private static readonly string[] s_optional = ["upper", "unit", "result_unit", "measure", "polarity", "result_status"];

    private readonly CsvRecords _records;
    private readonly int _columnCount;
    private readonly Column _condition, _value, _upper, _unit, _measure, _polarity, _result, _resultUnit, _resultStatus, _group;
    private readonly Column[] _askedColumns;
    private readonly Dictionary<string, ColumnDemand> _asked = new(StringComparer.Ordinal);
    private readonly int _scale;
    private readonly CalculationOptions _options;
    private char[] _key = new char[128];

    internal ColumnCsvRows(CsvRecords records, string group, int scale, CalculationOptions options)
    {
        (_records, _scale, _options) = (records, scale, options);
        Dictionary<string, int> columns = new(StringComparer.Ordinal);
        string expected = $"expected {string.Join(", ", s_needed)}, {group} and, if wanted, {string.Join(", ", s_optional)}";
        if (!records.Read())
            throw new FormatException($"The table is empty; {expected}.");
        for (int i = 0; i < records.Count; i++)
        {
            string name = records[i].TrimStart('\uFEFF').ToString();
            if (name != group && !s_needed.Contains(name, StringComparer.Ordinal) && !s_optional.Contains(name, StringComparer.Ordinal))
                throw new FormatException($"Line {records.Line}: unknown column \"{CsvRow.Clipped(name)}\"; {expected}.");
            if (!columns.TryAdd(name, i))
                throw new FormatException($"Line {records.Line}: the column \"{CsvRow.Clipped(name)}\" stands twice.");
        }

        foreach (string name in s_needed.Append(group).Where(name => !columns.ContainsKey(name)))
            throw new FormatException($"Line {records.Line}: the column \"{name}\" is missing; {expected}.");
        _columnCount = columns.Count;
        (_condition, _value, _upper, _unit, _measure, _polarity) = (Of("condition"), Of("value"), Of("upper"), Of("unit"), Of("measure"),
            Of("polarity"));
        (_result, _resultUnit, _resultStatus, _group) = (Of("result"), Of("result_unit"), Of("result_status"), Of(group));
        _askedColumns = [_condition, _value, _upper, _unit, _measure, _polarity];

        Column Of(string name) => new(name, columns.GetValueOrDefault(name, -1));
    }

    /// <summary>A column and where it stands; −1 where it is not there.</summary>
    private readonly record struct Column(string Name, int Index);

    internal int ColumnCount => _columnCount;

    /// <summary>The cells that say what is asked and how a result is to be read, in the order of the table.</summary>
    internal int[] AskedCells => [.. _askedColumns.Append(_resultUnit).Append(_resultStatus).Select(column => column.Index)
        .Where(index => index >= 0).Order()];

    internal int ResultCell => _result.Index;

    internal int GroupCell => _group.Index;

    /// <summary>What the last row asked.</summary>
    internal ColumnCondition LastAsked { get; private set; }

    /// <summary>Whether the last row's result is a plain number in the unit of what is asked, or nothing.</summary>
    internal bool LastIsPlain { get; private set; }

    internal int LastGroup { get; private set; }

    internal bool Read()
    {
        if (!_records.Read())
            return false;
        return _records.Count == _columnCount ? true
            : throw new FormatException($"Line {_records.Line}: found {_records.Count} cells; expected {_columnCount}.");
    }

    internal void AddTo(PairColumnsBuilder builder, Dictionary<string, int> groups)
    {
        ColumnDemand asked = Condition();
        int group = Group(groups);
        (LastAsked, LastGroup, LastIsPlain) = (asked.Condition, group, false);
        ReadOnlySpan<char> result = Cell(_result);
        ObservationStatus status = Cell(_resultStatus) is { Length: > 0 } named ? Choice<ObservationStatus>(_resultStatus, named)
            : ObservationStatus.Normal;
        if (result.IsEmpty)
        {
            LastIsPlain = status == ObservationStatus.Normal && asked.Number.Measure != Measure.Rank
                && (Cell(_resultUnit).IsEmpty || Cell(_resultUnit).SequenceEqual(asked.Number.Unit.Symbol));
            builder.Add(RowCode.NotReported, asked.Condition, 0, group);
            return;
        }

        (decimal number, Unit unit) = Result(asked, result);
        LastIsPlain = status == ObservationStatus.Normal && unit == asked.Number.Unit && asked.Number.Measure != Measure.Rank;
        builder.Add(
            status switch
            {
                ObservationStatus.Missing => RowCode.NotReported,
                ObservationStatus.Forecast => RowCode.Open(Verdict.Awaiting),
                _ => Value(asked, number, unit),
            },
            asked.Condition,
            status == ObservationStatus.Estimated ? ColumnCondition.EstimatedMark : (byte)0,
            group);
    }

    /// <summary>What stands in the cell of the result and its unit, whether or not it will count.</summary>
    private (decimal Number, Unit Unit) Result(ColumnDemand asked, ReadOnlySpan<char> result)
    {
        decimal number = Number(_result, result);
        Unit unit = Cell(_resultUnit) is { Length: > 0 } symbol && !symbol.SequenceEqual(asked.Number.Unit.Symbol)
            ? UnitOf(_resultUnit, symbol) : asked.Number.Unit;
        if (!unit.IsCommensurableWith(asked.Number.Unit))
            throw Fault(_resultUnit, $"a unit that {asked.Number.Unit} can be expressed in");
        if (asked.Number.Measure == Measure.Rank)
            Made(_result, number, unit, Measure.Rank);
        return (number, unit);
    }

    /// <summary>The number in the column's scale, or the code it is kept as.</summary>
    private long Value(ColumnDemand asked, decimal number, Unit unit)
    {
        Unit wanted = asked.Number.Unit;
        long value = (unit == wanted ? ColumnMark.Exactly(number, _scale)
            : ColumnMark.Exactly(Made(_result, number, unit, asked.Number.Measure), wanted, _scale))
            ?? throw Fault(_result, $"a number in {wanted} with at most {_scale} decimal places that fits 64 bits with them");
        return asked.RowOf(value, unit);
    }

    private int Group(Dictionary<string, int> groups)
    {
        ReadOnlySpan<char> name = Cell(_group);
        if (name.Length > 1 && name[0] == '\'' && CsvRow.Harmless(name[1..].ToString()).Length == name.Length)
            name = name[1..];
        if (groups.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(name, out int known))
            return known;
        groups.Add(name.ToString(), groups.Count);
        return groups.Count - 1;
    }

    private ColumnDemand Condition()
    {
        int length = 0;
        foreach (Column column in _askedColumns)
        {
            ReadOnlySpan<char> cell = Cell(column);
            if (length + cell.Length + 1 > _key.Length)
                Array.Resize(ref _key, Math.Max(_key.Length * 2, length + cell.Length + 1));
            cell.CopyTo(_key.AsSpan(length));
            _key[length + cell.Length] = ',';
            length += cell.Length + 1;
        }

        var known = _asked.GetAlternateLookup<ReadOnlySpan<char>>();
        if (known.TryGetValue(_key.AsSpan(0, length), out ColumnDemand? asked))
            return asked;
        asked = Ask();
        // Tables of ever new conditions do not fill the memory.
        if (_asked.Count < 1 << 16)
            known[_key.AsSpan(0, length)] = asked;
        return asked;
    }

    private ColumnDemand Ask()
    {
        string name = Cell(_condition).ToString();
        Unit unit = Cell(_unit) is { Length: > 0 } symbol ? UnitOf(_unit, symbol) : name == nameof(Policy.Condition.RankWithin)
            ? Unit.Place : Unit.Times;
        Measure measure = Cell(_measure) is { Length: > 0 } named ? Choice<Measure>(_measure, named) : MeasureOf(unit);
        Quantity number = Made(_value, Number(_value, Cell(_value)), unit, measure);
        Polarity? polarity = Cell(_polarity) is { Length: > 0 } way ? Choice<Polarity>(_polarity, way) : null;
        Condition condition = name switch
        {
            nameof(Policy.Condition.AtLeast) => new Condition.AtLeast(number),
            nameof(Policy.Condition.MoreThan) => new Condition.MoreThan(number),
            nameof(Policy.Condition.AtMost) => new Condition.AtMost(number),
            nameof(Policy.Condition.LessThan) => new Condition.LessThan(number),
            nameof(Policy.Condition.About) => new Condition.About(number),
            nameof(Policy.Condition.Stated) => new Condition.Stated(number),
            nameof(Policy.Condition.Between) => Between(number, Made(_upper, Number(_upper, Cell(_upper)), unit, measure)),
            nameof(Policy.Condition.RankWithin) => new Condition.RankWithin(number, null),
            _ => throw Fault(_condition, "one of AtLeast, MoreThan, AtMost, LessThan, About, Stated, Between, RankWithin"),
        };
        // A stated polarity is that of a known indicator; without one the rule for unknown indicators holds.
        Indicator indicator = polarity is { } known ? new Indicator("row", "row") { Polarity = known } : Indicator.Local("row");
        return ColumnDemand.Of(condition, indicator, _scale, _options) ?? throw Fault(_value, "a number whose tolerance fits a decimal");
    }

    private Condition.Between Between(Quantity lower, Quantity upper) =>
        lower.Value <= upper.Value ? new Condition.Between(lower, upper)
            : throw Fault(_upper, $"a number not below {lower.Value.ToString(CultureInfo.InvariantCulture)}");

    private static Measure MeasureOf(Unit unit) => unit.Dimension switch
    {
        Dimension.Fraction => Measure.Rate,
        Dimension.Points => Measure.PointChange,
        Dimension.Places => Measure.Rank,
        Dimension.Count or Dimension.Turnover => Measure.Count,
        Dimension.Number => Measure.Multiple,
        _ => Measure.Level,
    };

    private Quantity Made(Column column, decimal number, Unit unit, Measure measure)
    {
        if (!Quantity.Fits(unit, measure))
            throw Fault(_unit, $"a unit of a {measure}");
        if (measure == Measure.Rank && (number < 1m || decimal.Truncate(number) != number))
            throw Fault(column, "a rank, 1 or more");
        return new Quantity(number, unit, measure);
    }

    private decimal Number(Column column, ReadOnlySpan<char> cell) =>
        decimal.TryParse(cell, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture,
            out decimal number)
            ? number
            : throw Fault(column, "a number such as 1234.5, without thousands marks");

    private Unit UnitOf(Column column, ReadOnlySpan<char> symbol) =>
        Unit.TryParse(symbol.ToString(), CultureInfo.InvariantCulture, out Unit? unit)
            ? unit.IsKnown || !Cell(_measure).IsEmpty ? unit : throw Fault(column, CsvTable.KnownUnit)
            : throw Fault(column, "a unit, such as 亿元, 个 or %");

    private T Choice<T>(Column column, ReadOnlySpan<char> cell)
        where T : struct, Enum =>
        char.IsAsciiLetter(cell[0]) && Enum.TryParse(cell, ignoreCase: true, out T choice) && Enum.IsDefined(choice)
            ? choice
            : throw Fault(column, $"one of {string.Join(", ", Enum.GetNames<T>())}");

    private ReadOnlySpan<char> Cell(Column column) => column.Index < 0 ? [] : _records[column.Index];

    private FormatException Fault(Column column, string expected)
    {
        ReadOnlySpan<char> found = Cell(column);
        return new FormatException(
            $"Line {_records.Line}, column {column.Name}: {(found.IsEmpty ? "the cell is empty" : $"found \"{found}\"")}; expected "
                + $"{expected}.");
    }
}
