namespace Huzhou.Policy;

/// <summary>An amount per another unit: 元/吨, 微克/立方米, 元/人·月.</summary>
/// <param name="Factor">How many of <paramref name="Reference"/> one of it is, exactly.</param>
/// <param name="Reference">What all quotients that convert into it are related to.</param>
/// <param name="IsKnown">Whether all its parts are units of the table.</param>
internal readonly record struct UnitQuotient(decimal Factor, string Reference, bool IsKnown)
{
    private const int MostPlaces = 24;
    private const decimal Largest = 10_000_000_000_000_000m;

    private static readonly char[] s_joints = ['/', '·', '•', '.'];

    /// <summary>The quotient of a symbol in which a stroke stands.</summary>
    /// <param name="symbol">The symbol, without the magnitude word of its numerator.</param>
    /// <param name="known">The units by their names.</param>
    internal static UnitQuotient Of(string symbol, Dictionary<string, UnitEntry> known)
    {
        int stroke = symbol.IndexOf('/', StringComparison.Ordinal);
        string above = symbol[..stroke];
        UnitEntry? numerator = known.GetValueOrDefault(above);
        bool allKnown = numerator is not null;
        decimal factor = Counts(numerator) ? 1m : numerator!.Factor;
        string reference = Counts(numerator) ? numerator?.Symbol ?? above : numerator!.Reference;
        string[] parts = symbol[(stroke + 1)..].Trim('(', ')', '（', '）').Split(s_joints);
        for (int i = 0; i < parts.Length; i++)
        {
            UnitEntry? unit = Scaled(parts[i], known, out decimal scale);
            allKnown &= unit is not null;
            decimal? share = unit is null ? null : Counts(unit) ? Divide(factor, scale) : Divide(factor * Whole(unit), scale * unit.Factor);
            parts[i] = share is null ? $"({parts[i]})" : Counts(unit) ? unit!.Symbol : unit!.Reference;
            factor = share ?? factor;
        }

        Array.Sort(parts, StringComparer.Ordinal);
        return new UnitQuotient(factor, $"{reference}/{string.Join('·', parts)}", allKnown);
    }

    /// <summary>What is counted stays a word: 元/人 are not 元/户, and 个/平方公里 not 人/平方公里.</summary>
    private static bool Counts(UnitEntry? unit) => unit is null or { Dimension: Dimension.Count };

    private static UnitEntry? Scaled(string name, Dictionary<string, UnitEntry> known, out decimal scale)
    {
        scale = 1m;
        if (known.GetValueOrDefault(name) is { } plain)
            return plain;
        scale = Magnitude.Of(name, out int length);
        return length == 0 ? null : known.GetValueOrDefault(name[length..]);
    }

    /// <summary>
    /// How many of a base a quotient is taken of, so that one per each unit of that base is a finite decimal: an amount per hour is 168
    /// times that per week.
    /// </summary>
    private static decimal Whole(UnitEntry? unit) => unit?.Reference switch
    {
        "亩" => 1_500m,
        "秒" => 604_800m,
        "月" => 12m,
        "兆焦" => 3.6m,
        _ => 1m,
    };

    /// <summary>
    /// The quotient where it is a finite decimal that can be multiplied on, or null: one per 海里 is no exact number per 公里.
    /// </summary>
    private static decimal? Divide(decimal amount, decimal by)
    {
        if (amount > Largest * Math.Min(by, 1m))
            return null;
        decimal quotient = amount / by;
        return quotient > 0m && decimal.Round(quotient, MostPlaces) == quotient && quotient * by == amount ? quotient : null;
    }
}
