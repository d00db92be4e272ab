using Huzhou.Policy.Reading.Syntax;

namespace Huzhou.Policy.Reading.Composition;

/// <summary>A number that was read: what a figure of the text needs to be made, kept small because every number has one.</summary>
internal readonly struct PlacedMention
{
    private readonly ulong _digits;
    private readonly object _unit;
    private readonly int _start;
    private readonly int _length;
    private readonly ushort _kinds;
    private readonly byte _places;
    private readonly byte _zeros;

    /// <summary>A mention whose period and section are those of a setting.</summary>
    public PlacedMention(Mention mention, int setting)
    {
        ref readonly ScannedQuantity quantity = ref mention.Quantity;
        (_start, _length, _zeros) = (quantity.Start, quantity.Length, ZerosOf(quantity.Scale));
        _unit = TryDigits(quantity.Value, out _digits, out _places) ? quantity.Unit : new LongNumber(quantity.Value, quantity.Unit);
        _kinds = (ushort)(
            (int)quantity.Form | ((int)mention.Bound << 4) | ((int)mention.Role << 7) | ((int)mention.Measure << 9) | ((
            int)mention.Direction << 12) | ((int)mention.Modality << 14));
        (Indicator, Setting) = (mention.Indicator, setting);
    }

    private const byte Negative = 0x80;

    /// <summary>A number of more digits than most have, 三分之二, stands in place of its unit.</summary>
    private sealed record class LongNumber(decimal Value, string Unit);

    /// <summary>The number as written, without its scale.</summary>
    public decimal Value => _unit is LongNumber number ? number.Value
        : new decimal(unchecked((int)_digits), unchecked((int)(_digits >> 32)), 0, (_places & Negative) != 0, (byte)(_places & ~Negative));

    public string Indicator { get; }

    /// <summary>Which of the settings of the text it stands in.</summary>
    public int Setting { get; }

    /// <summary>Number, scale and unit in their place, without the bound words around them.</summary>
    public ScannedQuantity Quantity =>
        new() { Start = _start, Length = _length, Value = Value, Scale = ScaleOf(_zeros), Unit = Unit, Form = Form };

    public QuantityBound Bound => (QuantityBound)Kind(4, 3);

    public MentionRole Role => (MentionRole)Kind(7, 2);

    public MentionMeasure Measure => (MentionMeasure)Kind(9, 3);

    public MentionDirection Direction => (MentionDirection)Kind(12, 2);

    public MentionModality Modality => (MentionModality)Kind(14, 2);

    private string Unit => _unit is LongNumber number ? number.Unit : (string)_unit;

    private QuantityForm Form => (QuantityForm)Kind(0, 4);

    private static decimal ScaleOf(int zeros)
    {
        decimal scale = 1m;
        for (int i = 0; i < zeros; i++)
            scale *= 10m;
        return scale;
    }

    private int Kind(int from, int bits) => (_kinds >> from) & ((1 << bits) - 1);

    /// <summary>The digits of a number as one whole number, and how many of them stand behind the point; false where they are too
    /// many.</summary>
    private static bool TryDigits(decimal value, out ulong digits, out byte places)
    {
        Span<int> parts = stackalloc int[4];
        decimal.GetBits(value, parts);
        digits = ((ulong)unchecked((uint)parts[1]) << 32) | unchecked((uint)parts[0]);
        places = (byte)(value.Scale | (decimal.IsNegative(value) ? Negative : 0));
        return parts[2] == 0;
    }

    /// <summary>How many zeros a scale has: it is a product of 十, 百, 千, 万 and 亿.</summary>
    private static byte ZerosOf(decimal scale)
    {
        byte zeros = 0;
        for (long rest = (long)scale; rest >= 10; rest /= 10)
            zeros++;
        return zeros;
    }
}

/// <summary>What numbers that follow one another mostly share.</summary>
/// <param name="Period">The period they are about.</param>
/// <param name="Section">The path of headings above them.</param>
internal readonly record struct MentionSetting(string Period, string Section);
