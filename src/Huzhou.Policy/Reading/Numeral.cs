namespace Huzhou.Policy.Reading;

/// <summary>One number in Arabic or Chinese numerals with its written scale, read from an offset on.</summary>
internal ref struct Numeral
{
    private const int MostDigits = 18;
    private const decimal Largest = 1_000_000_000_000_000_000_000_000m;

    /// <summary>The number without its scale.</summary>
    public decimal Value;

    /// <summary>The product of the written 万 and 亿.</summary>
    public decimal Scale;

    /// <summary>The offset behind number and scale.</summary>
    public int End;

    /// <summary>Whether 余, 多 or 来 stands in or behind the number.</summary>
    public bool Loose;

    /// <summary>Whether it is written in Chinese numerals.</summary>
    public bool InWords;

    /// <summary>Whether it is a scale alone, as in 千亿元 or 百余名: one of it is meant.</summary>
    public bool ScaleOnly;

    /// <summary>Whether it has a decimal fraction.</summary>
    public bool HasFraction;

    /// <summary>Whether the character is a digit, half or full width.</summary>
    public static bool IsDigit(char c) => char.IsBetween(c, '0', '9') || char.IsBetween(c, '０', '９');

    /// <summary>The value of a Chinese digit, or -1.</summary>
    public static int DigitOf(char c) => c switch
    {
        '零' or '〇' => 0,
        '一' => 1,
        '二' or '两' => 2,
        '三' => 3,
        '四' => 4,
        '五' => 5,
        '六' => 6,
        '七' => 7,
        '八' => 8,
        '九' => 9,
        _ => -1,
    };

    /// <summary>Whether a number can begin with this Chinese character.</summary>
    public static bool StartsWords(char c) => DigitOf(c) >= 0 || c is '十' or '百' or '千' or '万' or '亿';

    /// <summary>Reads the number that begins at an offset; false where none can be read there, and then <see cref="End"/> is where to go on.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, int at, out Numeral number)
    {
        number = new Numeral { Scale = 1m, End = at };
        if (at >= text.Length)
            return false;
        if (IsDigit(text[at]))
            return number.ReadDigits(text, at) && number.ReadScale(text) && number.IsSized;
        if (StartsWords(text[at]))
            return number.ReadWords(text, at) && number.IsSized;
        number.End = at + 1;
        return false;
    }

    private readonly bool IsSized => (Value <= 1_000_000m && Scale <= 100_000_000m) || Value <= Largest / Scale;

    private bool ReadDigits(ReadOnlySpan<char> text, int at)
    {
        ulong value = 0;
        byte places = 0;
        int digits = 0;
        int i = at;
        while (i < text.Length)
        {
            char c = text[i];
            if (IsDigit(c))
            {
                digits++;
                if (digits <= MostDigits)
                {
                    value = (value * 10) + (ulong)(c >= '０' ? c - '０' : c - '0');
                    if (HasFraction)
                        places++;
                }

                i++;
            }
            else if (c is '.' or '．' && !HasFraction && i + 1 < text.Length && IsDigit(text[i + 1]))
            {
                HasFraction = true;
                i++;
            }
            else if (c is ',' or '，' or '\'' && !HasFraction && IsThousands(text, i, at))
            {
                i++;
            }
            else
            {
                break;
            }
        }

        Value = new decimal((int)(value & 0x7FFFFFFF) | ((value & 0x80000000) != 0 ? int.MinValue : 0), (int)(value >> 32), 0, false, places);
        End = i;
        return digits <= MostDigits;
    }

    /// <summary>A separator belongs to the number where exactly three digits follow it and at most three stand before the first.</summary>
    private static bool IsThousands(ReadOnlySpan<char> text, int comma, int start)
    {
        if (comma + 3 >= text.Length)
            return false;
        for (int k = 1; k <= 3; k++)
        {
            if (!IsDigit(text[comma + k]))
                return false;
        }

        if (comma + 4 < text.Length && IsDigit(text[comma + 4]))
            return false;
        int before = 0;
        while (comma - 1 - before >= start && before < 4 && IsDigit(text[comma - 1 - before]))
            before++;
        bool first = comma - before == start;
        if (text[comma] == '，' && !(first && before is >= 1 and <= 3 && comma + 4 < text.Length && text[comma + 4] is '.' or '．' or '万' or '亿' or '元'))
            return false;
        return first ? before is >= 1 and <= 3 : before == 3;
    }

    private bool ReadScale(ReadOnlySpan<char> text)
    {
        int i = SkipBlanks(text, End);
        if (i > End && (i >= text.Length || text[i] is not ('万' or '亿')))
            i = End;
        while (i < text.Length)
        {
            char c = text[i];
            decimal factor = c switch
            {
                '万' => 10_000m,
                '亿' => 100_000_000m,
                '千' when !BeginsUnit(text, i) => 1_000m,
                '百' when !BeginsUnit(text, i) => 100m,
                _ => 0m,
            };
            if (factor != 0m)
            {
                if (Scale > 1_000_000_000m)
                    return false;
                if (factor < 10_000m)
                    Value = Value > Largest / 10_000m ? Largest : Value * factor;
                else
                    Scale *= factor;
                i++;
                End = i;
            }
            else if (c is '余' or '多' or '来' && !Loose && IsLoose(text, i))
            {
                Loose = true;
                i++;
                End = i;
            }
            else
            {
                break;
            }
        }

        return true;
    }

    /// <summary>余, 多, 来 loosen a number only between it and a scale or unit.</summary>
    private static bool IsLoose(ReadOnlySpan<char> text, int at) =>
        at + 1 < text.Length && (text[at + 1] is '万' or '亿' || UnitLexicon.Match(text, at + 1, out _, out _) > 0);

    private static bool BeginsUnit(ReadOnlySpan<char> text, int at) =>
        at + 1 < text.Length && (text[at + 1] is '瓦' or '米' or '克' or '伏' or '兆' or '卡' or '帕' or '赫' || (text[at + 1] == '分' && at + 2 < text.Length && text[at + 2] == '点'));

    private bool ReadWords(ReadOnlySpan<char> text, int at)
    {
        InWords = true;
        if (DigitOf(text[at]) is >= 0 and int single && (at + 1 >= text.Length || !GoesOn(text[at + 1])))
        {
            Value = single;
            End = at + 1;
            return true;
        }

        decimal total = 0m;
        decimal section = 0m;
        decimal largestFactor = 0m;
        int digit = -1;
        bool any = false;
        bool sound = true;
        int i = at;
        for (; i < text.Length; i++)
        {
            char c = text[i];
            int value = DigitOf(c);
            if (value >= 0)
            {
                if (digit > 0 || (digit == 0 && value == 0))
                    sound = false;
                digit = value;
                any = true;
                continue;
            }

            int power = c switch { '十' => 10, '百' => 100, '千' => 1000, _ => 0 };
            if (power > 0 && !(c is '百' or '千' && BeginsUnit(text, i)))
            {
                section += (digit < 0 ? 1 : digit) * (decimal)power;
                any |= power == 10;
                digit = -1;
                continue;
            }

            if (c is '万' or '亿')
            {
                if (Scale > 1_000_000_000m)
                {
                    sound = false;
                    continue;
                }

                section += digit < 0 ? 0 : digit;
                if (section == 0m && total == 0m)
                    section = 1m;
                digit = -1;
                decimal factor = c == '万' ? 10_000m : 100_000_000m;
                bool last = !NextIsWord(text, i + 1);
                if (last && total == 0m)
                {
                    total = section;
                    Scale = factor;
                    if (i + 1 < text.Length && text[i + 1] == '亿' && factor == 10_000m)
                    {
                        Scale *= 100_000_000m;
                        i++;
                    }
                }
                else
                {
                    total = factor > largestFactor ? (total + section) * factor : total + (section * factor);
                    largestFactor = Math.Max(largestFactor, factor);
                    if (total > 1_000_000_000_000_000m)
                    {
                        total = 0m;
                        sound = false;
                    }
                }

                section = 0m;
                if (!last)
                    continue;
                i++;
                break;
            }

            break;
        }

        Value = total + section + (digit < 0 ? 0 : digit);
        ScaleOnly = !any;
        if (ScaleOnly && Value == 0m)
            Value = 1m;
        End = i;
        if (!sound)
            return false;
        return ReadScaleBehindWords(text);
    }

    /// <summary>Whether a numeral in words may go on with a character: another numeral, a scale, or a word that loosens it.</summary>
    private static bool GoesOn(char c) => StartsWords(c) || c is '余' or '多' or '来';

    private static bool NextIsWord(ReadOnlySpan<char> text, int at) =>
        at < text.Length && (DigitOf(text[at]) >= 0 || text[at] is '十' or '百' || (text[at] == '千' && !BeginsUnit(text, at)));

    private bool ReadScaleBehindWords(ReadOnlySpan<char> text)
    {
        if (End < text.Length && text[End] is '余' or '多' or '来' && IsLoose(text, End))
        {
            Loose = true;
            End++;
            while (End < text.Length && text[End] is '万' or '亿' && Scale < 1_000_000_000m)
            {
                Scale *= text[End] == '万' ? 10_000m : 100_000_000m;
                End++;
            }
        }

        return true;
    }

    /// <summary>The offset behind the blanks that begin at an offset: a text cut from a page may hold one between number and unit.</summary>
    public static int SkipBlanks(ReadOnlySpan<char> text, int at)
    {
        int i = at;
        while (i < text.Length && i < at + 2 && text[i] is ' ' or '\u00A0' or '\u2003' or '\u3000')
            i++;
        return i;
    }
}
