namespace Huzhou.Policy.Reading.Quantities;

/// <summary>
/// What a character is to the scanner of quantities; the four lowest bits are the value of a digit, those from the twentieth on say which
/// units begin with it.
/// </summary>
[Flags]
internal enum NumeralGlyph : uint
{
    None = 0,

    /// <summary>A digit, half or full width.</summary>
    Digit = 1 << 4,

    /// <summary>A digit in words: 三.</summary>
    WordDigit = 1 << 5,

    /// <summary>A power of ten in words: 十, 万.</summary>
    WordPower = 1 << 6,

    /// <summary>Opens a quotation or a doubling.</summary>
    Opens = 1 << 7,

    /// <summary>Opens a rank or a pledge, where a numeral stands behind it.</summary>
    Leads = 1 << 8,

    /// <summary>May stand behind a single digit in words when that digit is a number, and not part of a word as 一 of 一流 is.</summary>
    Follows = 1 << 9,

    /// <summary>A blank that may stand between a number and its unit.</summary>
    Blank = 1 << 10,

    /// <summary>Scales or loosens a number in digits: 万, 余.</summary>
    Scales = 1 << 11,

    /// <summary>Joins the numbers of a list or range.</summary>
    Joins = 1 << 12,

    /// <summary>The last character of a bound before a number, or the first of one behind it.</summary>
    Bounds = 1 << 13,

    /// <summary>Before a numeral it may make that part of a name, a date or a denominator.</summary>
    Names = 1 << 14,

    /// <summary>Behind a number it makes a fraction, a streak or a name of it: 分, 连, +.</summary>
    Turns = 1 << 15,

    /// <summary>Behind the whole digits of a number it may divide them or end them: a comma, a point.</summary>
    Divides = 1 << 16,

    /// <summary>Joins the ends of a range, or opens a bracket that says so.</summary>
    Ranges = 1 << 17,

    /// <summary>Before a number it may be its sign, pledge it or belong to its unit: 负, 保, 币.</summary>
    Touches = 1 << 18,

    /// <summary>Behind a unit it makes a class of at least so many: 亿元级.</summary>
    Grades = 1 << 19,

    /// <summary>No character is this; it stands in what is asked of one, where the answer is to be yes for each.</summary>
    Anything = 1u << 31,

    /// <summary>Where none of these stands before a number, the number begins there.</summary>
    Before = Names | Bounds | Blank | Leads | Touches,

    /// <summary>Where none of these stands behind a unit, the quantity ends there.</summary>
    Behind = Digit | WordDigit | Scales | Bounds | Names | Turns | Ranges | Grades,

    /// <summary>With one of these a number begins.</summary>
    Numeral = Digit | WordDigit | WordPower,

    /// <summary>With one of these something begins.</summary>
    Pivot = Numeral | Opens | Leads,
}
