using System.Globalization;

namespace Huzhou.Policy;

/// <summary>Reads the table of units, once and strictly: what it does not understand is an error that names the line.</summary>
internal static class UnitTableReader
{
    private const int MostColumns = 5;

    private static readonly string[] s_forms = ["level", "classifier", "duration", "percent", "permille", "points", "basis", "multiple", "places", "streak"];

    /// <summary>All names of all units, in the order of the lines.</summary>
    /// <exception cref="FormatException">A line is not a heading, a comment or a unit, or a name stands twice.</exception>
    internal static UnitName[] Read(string text)
    {
        List<UnitName> names = new(1024);
        Dictionary<string, UnitEntry> known = new(1024, StringComparer.Ordinal);
        Dimension? dimension = null;
        int number = 0;
        foreach (ReadOnlySpan<char> raw in text.AsSpan().EnumerateLines())
        {
            number++;
            ReadOnlySpan<char> line = raw.Trim();
            if (line.IsEmpty || line[0] == '#')
                continue;
            if (line[0] == '[')
                dimension = line[^1] == ']' && Enum.TryParse(line[1..^1], out Dimension heading) ? heading : throw Fault(number, line, "[Dimension]");
            else if (dimension is { } of)
                Add(new Line(number, line, of), names, known);
            else
                throw Fault(number, line, "a heading such as [Length] before the first unit");
        }

        return [.. names];
    }

    private static void Add(in Line line, List<UnitName> names, Dictionary<string, UnitEntry> known)
    {
        Span<Range> columns = stackalloc Range[MostColumns + 1];
        int count = line.Text.Split(columns, '|', StringSplitOptions.TrimEntries);
        if (count is < 3 or > MostColumns)
            throw line.Fault("symbol | factor base | form | English | other names");
        ReadOnlySpan<char> first = line.Text[columns[0]], english = count > 3 ? line.Text[columns[3]] : [], others = count > 4 ? line.Text[columns[4]] : [];
        int form = s_forms.AsSpan().IndexOf(line.Text[columns[2]].ToString());
        if (form < 0)
            throw line.Fault($"a form, one of {string.Join(", ", s_forms)}");
        (decimal factor, string reference) = FactorOf(line, line.Text[columns[1]], known);
        string symbol = first.TrimStart('~').ToString();
        int turned = symbol.IndexOf('>', StringComparison.Ordinal);
        UnitEntry entry = new(turned < 0 ? symbol : symbol[..turned], line.Dimension, factor, reference, (UnitForm)form, english.IsEmpty ? null : english.ToString());
        AddName(line, first, entry, names, known);
        foreach (Range other in others.Split(' '))
        {
            if (!others[other].IsEmpty)
                AddName(line, others[other], entry, names, known);
        }
    }

    /// <summary>1000 米. The base is the line's own symbol or a unit of a line above; that of a quotient is made of its parts.</summary>
    private static (decimal Factor, string Reference) FactorOf(in Line line, ReadOnlySpan<char> column, Dictionary<string, UnitEntry> known)
    {
        int blank = column.IndexOf(' ');
        if (blank < 0 || !decimal.TryParse(column[..blank], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal factor) || factor <= 0m)
            throw line.Fault("a factor above zero and a base, such as 1000 米");
        string reference = column[(blank + 1)..].Trim().ToString();
        if (line.Dimension != Dimension.Quotient)
            return (factor, reference);
        UnitQuotient quotient = reference.Contains('/', StringComparison.Ordinal) ? UnitQuotient.Of(reference, name => known.GetValueOrDefault(name)) : default;
        return quotient.IsKnown ? (factor * quotient.Factor, quotient.Reference) : throw line.Fault("a base of two units of lines above, such as 1 元/千瓦时");
    }

    private static void AddName(in Line line, ReadOnlySpan<char> written, UnitEntry entry, List<UnitName> names, Dictionary<string, UnitEntry> known)
    {
        bool read = written[0] != '~';
        ReadOnlySpan<char> name = read ? written : written[1..];
        int turned = name.IndexOf('>');
        string text = (turned < 0 ? name : name[..turned]).ToString(), symbol = turned < 0 ? text : name[(turned + 1)..].ToString();
        foreach (string variant in Variants(text))
        {
            if (!known.TryAdd(variant, entry))
                throw line.Fault($"a name that no other unit has; {variant} stands in a line above");
            names.Add(new UnitName(variant, symbol == text ? variant : symbol, read, entry));
        }
    }

    /// <summary>Brackets are written in either width, and not always in pairs.</summary>
    private static string[] Variants(string text)
    {
        int open = text.AsSpan().IndexOfAny('（', '('), close = text.AsSpan().IndexOfAny('）', ')');
        if (open < 0 || close < open)
            return [text];
        string head = text[..open], inside = text[(open + 1)..close], tail = text[(close + 1)..];
        return [$"{head}（{inside}）{tail}", $"{head}({inside}){tail}", $"{head}（{inside}){tail}", $"{head}({inside}）{tail}"];
    }

    private static FormatException Fault(int number, ReadOnlySpan<char> line, string expected) =>
        new(string.Create(CultureInfo.InvariantCulture, $"Units.txt, line {number}: \"{line}\" is not understood; expected {expected}."));

    private readonly ref struct Line(int number, ReadOnlySpan<char> text, Dimension dimension)
    {
        public ReadOnlySpan<char> Text { get; } = text;

        public Dimension Dimension { get; } = dimension;

        public FormatException Fault(string expected) => UnitTableReader.Fault(number, Text, expected);
    }
}
