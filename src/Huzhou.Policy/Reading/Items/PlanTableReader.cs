using System.Collections.Immutable;
using System.Globalization;
using Huzhou.Policy.Reading.Figures;
using Huzhou.Policy.Reading.Items;
using Huzhou.Policy.Reading.Quantities;
using Huzhou.Policy.Reading.Source;
using Huzhou.Policy.Reading.Structure;
using Huzhou.Policy.Reading.Syntax;
using Huzhou.Policy.Reading.Tables;

namespace Huzhou.Policy.Reading.Items;

/// <summary>The rows of tables of planned indicators, their numbers by the line they stand in, and what could not be read.</summary>
internal sealed record class PlanTableReading(ImmutableArray<PlannedRow> Rows, IReadOnlyDictionary<int, List<Mention>> Lines,
    ImmutableArray<Finding> Findings);

/// <summary>
/// Reads tables of planned indicators: of each row the baseline, the goal, the yearly mean or the cumulative figure, and whether it
/// binds.
/// </summary>
internal sealed class PlanTableReader
{
    private const int Above = 6, Below = 6, LongestMark = 14;

    private readonly Outline _outline;
    private readonly SourceText _source;
    private readonly Dictionary<int, Paragraph> _byStart;
    private readonly List<PlannedRow> _rows = [];
    private readonly Dictionary<int, List<Mention>> _lines = [];
    private readonly List<Finding> _findings = [];

    private PlanTableReader(Outline outline)
    {
        _outline = outline;
        _source = outline.Source;
        _byStart = outline.Paragraphs.ToDictionary(paragraph => paragraph.Start);
    }

    /// <summary>Reads the tables of a text.</summary>
    public static PlanTableReading Read(Outline outline)
    {
        List<PlanTable> tables = PlanTable.FindAll(outline.Source, outline.Paragraphs, outline.Year ?? 0);
        if (tables.Count == 0)
            return new PlanTableReading([], ImmutableDictionary<int, List<Mention>>.Empty, []);
        PlanTableReader reader = new(outline);
        foreach (PlanTable table in tables)
            reader.Read(table);
        return new PlanTableReading([.. reader._rows], reader._lines, [.. reader._findings]);
    }

    private void Read(PlanTable table)
    {
        foreach (int line in table.Lines)
            _lines[line] = [];
        foreach ((int start, int end) in table.Misfits)
            _findings.Add(FindingCatalogue.UnreadableTable(Clip(start, end), TableTrouble.OtherColumns, _source.SpanOf(start, end)));
        PlanYears years = PlanYears.Of(table.Values, CaptionYears(table.Start), _outline.Year ?? 0);
        if (years.GoalYear == 0)
        {
            _findings.Add(FindingCatalogue.PlanWithoutYear(table.Rows.Count, NameOf(table.Rows[0].Name, out _),
                _source.SpanOf(table.Rows[0].Start, table.Rows[^1].End)));
            return;
        }

        int marked = MarkedYear(table);
        foreach (PlanRow row in table.Rows)
            Read(table, years, row, marked);
    }

    /// <summary>The year that a note below a table gives its values with an asterisk: 带*的为2019年数据; 0 where none does.</summary>
    private int MarkedYear(PlanTable table)
    {
        int index = _outline.Paragraphs.FindIndex(paragraph => paragraph.Start >= table.Rows[^1].End);
        for (int i = index; i >= 0 && i < Math.Min(_outline.Paragraphs.Count, index + Below); i++)
        {
            ReadOnlySpan<char> line = _outline.Words(_outline.Paragraphs[i]);
            for (int at = line.IndexOfAny('*', '＊'); at >= 0; at = line.IndexOfAny('*', '＊'))
            {
                line = line[(at + 1)..];
                if (YearScanner.First(line[..Math.Min(line.Length, LongestMark)], out _) is > 0 and int year)
                    return year;
            }
        }

        return 0;
    }

    /// <summary>Whether a value is marked with an asterisk: 60.6*.</summary>
    private bool IsMarked(TableCell cell) => _source.Slice(cell.Start, cell.End).TrimEnd("| ｜") is [.., '*' or '＊'];

    /// <summary>The years of the five-year plan that the title of the table or of the text names; zeros where none does.</summary>
    private (int From, int To) CaptionYears(int start)
    {
        int index = _outline.Paragraphs.FindIndex(paragraph => paragraph.Start == start);
        for (int i = index - 1; i >= Math.Max(0, index - Above); i--)
        {
            if (PartLexicon.PlanYears(_outline.Words(_outline.Paragraphs[i]), out int from, out int to))
                return (from, to);
        }

        return _outline.Header.Title is { } title
            && PartLexicon.PlanYears(title.Value, out int first, out int last) ? (first, last) : default;
    }

    private void Read(PlanTable table, PlanYears years, PlanRow row, int marked)
    {
        string name = NameOf(row.Name, out WrittenUnit? unit);
        string written = Glyph.Squeeze(_source.Slice(row.Unit.Start, row.Unit.End)).Trim('|', '｜');
        if (WrittenUnit.TryRead(written, out WrittenUnit said))
            unit = said;
        PlannedRow planned =
            new(name, UnitWords(row, written), row.Start, row.End,
            _byStart.TryGetValue(row.Start, out Paragraph? first) ? first.Path : string.Empty)
            {
                Nature = NatureOf(row.Nature),
                BaseYear = years.BaseYear,
                GoalYear = years.GoalYear,
            };
        List<(int Year, Mention Value)> steps = [];
        bool unitless = false;
        for (int i = 0; i < table.Values.Count; i++)
        {
            TableCell place = row.Values[i];
            if (!PlanCell.TryRead(_source.Slice(place.Start, place.End), out PlanCell cell) || cell.Value is null)
                continue;
            PlanValue value = years.MeaningOf(i, cell.IsBracketed);
            if (value == PlanValue.None)
                continue;
            WrittenUnit? own = UnitOf(value, cell, table.Values[i].Unit, unit);
            unitless |= own is null;
            bool growth = value == PlanValue.Growth;
            WrittenUnit counted = growth ? cell.Unit ?? table.Values[i].Unit ?? Percent : own ?? default;
            string period = years.PeriodOf(i, value);
            if (value == PlanValue.Baseline && marked > 0 && marked < years.GoalYear && IsMarked(place))
            {
                planned = planned with { BaseYear = marked };
                period = marked.ToString(CultureInfo.InvariantCulture);
            }

            Mention mention = MentionOf(place, cell.Value.Value, cell.Bound, counted, name, value, period);
            Mention? high = value == PlanValue.Goal && cell.High is { } upper
                ? MentionOf(place, upper, QuantityBound.RangeHigh, counted, name, value, period) : null;
            planned = With(planned, value, mention, high);
            if (high is not null)
                mention.Bound = QuantityBound.RangeLow;
            if (value == PlanValue.Step)
                steps.Add((table.Values[i].Year, mention));
            if (own is not null || growth)
                Place(row, place, mention, high);
        }

        if (unitless)
            _findings.Add(FindingCatalogue.UnreadableTable(name, TableTrouble.Unitless, _source.SpanOf(row.Name.Start, row.End)));
        _rows.Add(planned with { Steps = steps });
    }

    /// <summary>What a value counts, as its cell, column or row says; a cumulative one counts as its row, also below 年均增长（%）.</summary>
    private static WrittenUnit? UnitOf(PlanValue value, in PlanCell cell, WrittenUnit? column, WrittenUnit? row) =>
        cell.Unit ?? (value == PlanValue.Cumulative ? row ?? column : column ?? row);

    /// <summary>The row with one value more, in the place that it has there; the values of steps are kept by their years.</summary>
    private static PlannedRow With(PlannedRow planned, PlanValue value, Mention mention, Mention? high) => value switch
    {
        PlanValue.Baseline => planned with { Baseline = mention },
        PlanValue.Growth => planned with { Growth = mention },
        PlanValue.Cumulative => planned with { Cumulative = mention },
        PlanValue.Goal => planned with { Goal = mention, GoalHigh = high },
        _ => planned,
    };

    private static WrittenUnit Percent => WrittenUnit.TryRead("%", out WrittenUnit percent) ? percent : default;

    /// <summary>A number belongs to the line of its cell, or to that of its row where the row is one line.</summary>
    private void Place(PlanRow row, TableCell cell, Mention mention, Mention? high)
    {
        int line = _byStart.ContainsKey(cell.Start) && _lines.ContainsKey(cell.Start) ? cell.Start : row.Start;
        if (!_lines.TryGetValue(line, out List<Mention>? mentions))
            return;
        mentions.Add(mention);
        if (high is not null)
            mentions.Add(high);
    }

    private static Mention MentionOf(TableCell cell, decimal value, QuantityBound bound, WrittenUnit unit, string name, PlanValue meaning,
        string period)
    {
        bool bare = unit.Symbol is null;
        ScannedQuantity quantity = new()
        {
            Start = cell.Start, Length = cell.End - cell.Start, OuterStart = cell.Start, OuterEnd = cell.End, Value = value,
            Scale = bare ? 1m : unit.Scale, Unit = bare ? string.Empty : unit.Symbol!, Form = bare ? QuantityForm.Bare : unit.Form,
            Bound = bound,
        };
        MentionDirection direction = MentionDirection.None;
        return new Mention(quantity)
        {
            Role = meaning == PlanValue.Baseline ? MentionRole.Actual : MentionRole.Target,
            Measure = meaning == PlanValue.Growth ? MentionMeasure.Growth
                : MeasureRules.Of(quantity, name, default, changes: false, ref direction),
            Direction = meaning == PlanValue.Growth ? MentionDirection.Up : direction,
            Modality = MentionModality.Plain,
            Indicator = name,
            Subject = name,
            Basis = meaning switch { PlanValue.Growth => "年均", PlanValue.Cumulative => "累计", _ => string.Empty },
            Period = period,
            StatementStart = cell.Start,
            StatementEnd = cell.End,
        };
    }

    private string? UnitWords(PlanRow row, string written)
    {
        if (written.Length > 0 && written.AsSpan().IndexOfAnyExcept("-－—–/") >= 0)
            return written;
        string name = Glyph.Squeeze(_source.Slice(row.Name.Start, row.Name.End)).TrimEnd('*', '＊');
        int open = name.LastIndexOfAny(['（', '(']);
        if (open > 0 && name[^1] is '）' or ')' && WrittenUnit.TakeFrom(ref name) is not null)
            return Glyph.Squeeze(_source.Slice(row.Name.Start, row.Name.End)).TrimEnd('*', '＊')[(open + 1)..^1];
        return null;
    }

    /// <summary>The name without number, marks of notes and the unit in brackets.</summary>
    private string NameOf(TableCell cell, out WrittenUnit? unit)
    {
        string name = IndicatorWords.WithoutNotes(Glyph.Squeeze(_source.Slice(cell.Start, cell.End)).Trim('|', '｜')).ToString();
        name = name[HeadMark.Read(name).Length..].Trim('*', '＊', '#', '、', '.');
        unit = WrittenUnit.TakeFrom(ref name);
        if (unit is null && name.Length > 2 && name[^1] == '%')
            (unit, name) = (Percent, name[..^1]);
        return NoteDigits.Without(name);
    }

    private IndicatorNature NatureOf(TableCell cell)
    {
        ReadOnlySpan<char> words = _source.Slice(cell.Start, cell.End);
        return words.Contains("约束", StringComparison.Ordinal) ? IndicatorNature.Binding : words.Contains("预期", StringComparison.Ordinal)
            ? IndicatorNature.Anticipatory : IndicatorNature.Unstated;
    }

    private string Clip(int start, int end) => Glyph.Squeeze(Glyph.Clip(_source.Slice(start, end), 20));
}
