using System.Globalization;

namespace Huzhou.Policy;

/// <summary>Reads the table of units, once and strictly: what it does not understand is an error that names the line.</summary>
/// <remarks>
/// The table is read when the first unit is met, in every run: plain strings and few methods, which start sooner than spans and generic
/// ones.
/// </remarks>
internal sealed class UnitTableReader
{
    private const int FewestColumns = 3;
    private const int MostColumns = 5;

    private static readonly string[] s_forms =
        ["level", "classifier", "duration", "percent", "permille", "points", "basis", "multiple", "places", "streak"];
    private static readonly string[] s_dimensions = Enum.GetNames<Dimension>();

    private readonly Dictionary<string, UnitEntry> _byName = new(1_000, StringComparer.Ordinal);
    private readonly List<UnitName> _names = new(1_000);
    private string _line = string.Empty;
    private int _number;
    private int _dimension = -1;

    /// <summary>The table of a text.</summary>
    /// <exception cref="FormatException">A line is not a heading, a comment or a unit, or a name stands twice.</exception>
    internal UnitTableReader(string text) => Read(text);

    /// <summary>All names of all units, in the order of the lines.</summary>
    internal List<UnitName> Names => _names;

    /// <summary>The unit of every name.</summary>
    internal Dictionary<string, UnitEntry> ByName => _byName;

    private void Read(string text)
    {
        foreach (string line in text.Split('\n'))
        {
            _number++;
            _line = line.Trim();
            if (_line.Length > 0 && _line[0] != '#')
                ReadLine();
        }
    }

    private void ReadLine()
    {
        if (_line[0] == '[')
        {
            _dimension = Array.IndexOf(s_dimensions, _line.Trim('[', ']'));
            if (_dimension < 0)
                throw Fault("[Dimension]");
            return;
        }

        if (_dimension < 0)
            throw Fault("a heading such as [Length] before the first unit");
        string[] columns = _line.Split('|');
        if (columns.Length is < FewestColumns or > MostColumns)
            throw Fault("symbol | factor base | form | English | other names");
        int form = Array.IndexOf(s_forms, columns[2].Trim());
        if (form < 0)
            throw Fault($"a form, one of {string.Join(", ", s_forms)}");
        decimal factor = FactorOf(columns[1].Trim(), out string reference);
        string english = columns.Length > 3 ? columns[3].Trim() : string.Empty, first = columns[0].Trim();
        int turned = first.IndexOf('>', StringComparison.Ordinal);
        string symbol = (turned < 0 ? first : first[..turned]).TrimStart('~');
        UnitEntry entry = new(symbol, (Dimension)_dimension, factor, reference, (UnitForm)form, english.Length == 0 ? null : english);
        AddName(first, entry);
        foreach (string other in columns.Length > 4 ? columns[4].Split(' ') : [])
        {
            if (other.Length > 0)
                AddName(other, entry);
        }
    }

    /// <summary>1000 米. The base is the line's own symbol or another line's; that of a quotient is made of units of lines above.</summary>
    private decimal FactorOf(string column, out string reference)
    {
        int blank = column.IndexOf(' ', StringComparison.Ordinal);
        if (!decimal.TryParse(column[..Math.Max(0, blank)], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture,
            out decimal factor)
            || factor <= 0m)
            throw Fault("a factor above zero and a base, such as 1000 米");
        reference = column[(blank + 1)..];
        if (_dimension != (int)Dimension.Quotient)
            return factor;
        UnitQuotient quotient = reference.Contains('/', StringComparison.Ordinal) ? UnitQuotient.Of(reference, _byName) : default;
        if (!quotient.IsKnown)
            throw Fault("a base of two units of lines above, such as 1 元/千瓦时");
        reference = quotient.Reference;
        return factor * quotient.Factor;
    }

    private void AddName(string written, UnitEntry entry)
    {
        bool read = written[0] != '~';
        string text = read ? written : written[1..], symbol = text;
        int turned = text.IndexOf('>', StringComparison.Ordinal);
        if (turned >= 0)
            (text, symbol) = (text[..turned], text[(turned + 1)..]);
        if (!text.Contains('（', StringComparison.Ordinal))
        {
            Add(text, symbol, read, entry);
            return;
        }

        // Brackets are written in either width, and not always in pairs.
        string half = text.Replace('（', '(');
        foreach (string variant in (string[])[text, text.Replace('）', ')'), half, half.Replace('）', ')')])
            Add(variant, variant, read, entry);
    }

    private void Add(string text, string symbol, bool read, UnitEntry entry)
    {
        if (!_byName.TryAdd(text, entry))
            throw Fault($"a name that no other unit has; {text} stands in a line above");
        _names.Add(new UnitName(text, symbol, read, entry));
    }

    private FormatException Fault(string expected) =>
        new(string.Create(CultureInfo.InvariantCulture, $"Units.txt, line {_number}: \"{_line}\" is not understood; expected {expected}."));
}
