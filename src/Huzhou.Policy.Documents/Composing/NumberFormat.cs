using System.Globalization;

namespace Huzhou.Policy.Documents.Composing;

/// <summary>Writes the number of a list in the form that its level asks for, by the names of Office Open XML.</summary>
internal static class NumberFormat
{
    private const string Digits = "〇一二三四五六七八九";

    /// <summary>The number in its form; empty for bullets and levels without a number.</summary>
    internal static string Write(int number, string? format) => format switch
    {
        "none" or "bullet" => string.Empty,
        "chineseCounting" or "chineseCountingThousand" or "taiwaneseCounting" or "taiwaneseCountingThousand" or "japaneseCounting"
            or "koreanCounting" => Counting(number),
        "ideographDigital" or "japaneseDigitalTenThousand" or "taiwaneseDigital" or "koreanDigital" =>
            string.Concat(Text(number).Select(c => Digits[c - '0'])),
        "chineseLegalSimplified" or "ideographLegalTraditional" or "japaneseLegal" => Legal(number),
        "ideographTraditional" => Cyclic(number, "甲乙丙丁戊己庚辛壬癸"),
        "ideographZodiac" => Cyclic(number, "子丑寅卯辰巳午未申酉戌亥"),
        "decimalEnclosedCircle" or "decimalEnclosedCircleChinese" =>
            number is >= 1 and <= 20 ? ((char)('①' + number - 1)).ToString() : Text(number),
        "decimalEnclosedParen" => number is >= 1 and <= 20 ? ((char)('⑴' + number - 1)).ToString() : $"({Text(number)})",
        "decimalEnclosedFullstop" => number is >= 1 and <= 20 ? ((char)('⒈' + number - 1)).ToString() : Text(number) + ".",
        "decimalFullWidth" or "decimalFullWidth2" => string.Concat(Text(number).Select(c => (char)(c - '0' + '０'))),
        "decimalZero" => number.ToString("00", CultureInfo.InvariantCulture),
        "numberInDash" => $"- {Text(number)} -",
        "upperLetter" => Letters(number, 'A'),
        "lowerLetter" => Letters(number, 'a'),
        "upperRoman" => Roman(number),
        "lowerRoman" => Roman(number).ToLowerInvariant(),
        _ => Text(number),
    };

    /// <summary>Chinese numbers up to 9999: 十, 十一, 二十, 一百零三.</summary>
    internal static string Counting(int number)
    {
        if (number is < 1 or > 9999)
            return number == 0 ? "零" : Text(number);
        string words = string.Empty;
        bool gap = false;
        foreach ((int size, string name) in ((int, string)[])[(1000, "千"), (100, "百"), (10, "十"), (1, string.Empty)])
        {
            int digit = number / size % 10;
            if (digit == 0)
            {
                gap = words.Length > 0;
                continue;
            }

            words += (gap ? "零" : string.Empty) + (digit == 1 && size == 10 && words.Length == 0 ? string.Empty : Digits[digit].ToString())
                + name;
            gap = false;
        }

        return words;
    }

    private static string Legal(int number)
    {
        const string Plain = "零一二三四五六七八九十百千", Legally = "零壹贰叁肆伍陆柒捌玖拾佰仟";
        string words = Counting(number);
        return string.Concat((words.StartsWith('十') ? "一" + words : words)
            .Select(c => Plain.IndexOf(c, StringComparison.Ordinal) is >= 0 and int at ? Legally[at] : c));
    }

    private static string Cyclic(int number, string signs) =>
        number >= 1 && number <= signs.Length ? signs[number - 1].ToString() : Text(number);

    /// <summary>A to Z, then AA, BB and so on.</summary>
    private static string Letters(int number, char first) =>
        number is < 1 or > 26 * 9 ? Text(number) : new string((char)(first + ((number - 1) % 26)), ((number - 1) / 26) + 1);

    private static string Roman(int number)
    {
        if (number is < 1 or > 3999)
            return Text(number);
        string roman = string.Empty;
        foreach ((int value, string sign) in ((int, string)[])[(1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"),
            (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")])
        {
            for (; number >= value; number -= value)
                roman += sign;
        }

        return roman;
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
