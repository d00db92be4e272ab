using System.Globalization;

namespace Huzhou.Policy.Columnar;

/// <summary>Numbers for the groups of files that several threads read; in the end they are in order, whoever came first.</summary>
internal sealed class GroupNames
{
    private readonly Lock _lock = new();
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<string> _names = [];
    private bool _areNumbers = true;

    internal int Of(string name)
    {
        lock (_lock)
        {
            if (_numbers.TryGetValue(name, out int number))
                return number;
            _numbers.Add(name, number = _names.Count);
            _names.Add(name);
            _areNumbers &= int.TryParse(name, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _);
            return number;
        }
    }

    /// <summary>The names in their order, and for each where its counts are.</summary>
    internal (string[] Names, int[] Numbers) InOrder()
    {
        string[] names = _areNumbers ? [.. _names.OrderBy(name => int.Parse(name, CultureInfo.InvariantCulture))]
            : [.. _names.Order(StringComparer.Ordinal)];
        return (names, [.. names.Select(name => _numbers[name])]);
    }
}
