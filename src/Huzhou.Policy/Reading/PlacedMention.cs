namespace Huzhou.Policy.Reading;

/// <summary>A number that was read: what a figure of the text needs to be made, kept small because every number has one.</summary>
internal readonly struct PlacedMention
{
    private readonly ulong _digits;
    private readonly string _unit;
    private readonly int _start;
    private readonly int _length;
    private readonly ushort _kinds;
    private readonly byte _places;
    private readonly byte _zeros;

    /// <summary>A mention whose period and section are those of a setting.</summary>
    public PlacedMention(Mention mention, int setting)
    {
        ref readonly ScannedQuantity quantity = ref mention.Quantity;
        (_start, _length, _unit) = (quantity.Start, quantity.Length, quantity.Unit);
        (_digits, _places, _zeros) = (DigitsOf(quantity.Value), PlacesOf(quantity.Value), ZerosOf(quantity.Scale));
        _kinds = (ushort)((int)quantity.Form | ((int)mention.Bound << 4) | ((int)mention.Role << 7) | ((int)mention.Measure << 9) | ((int)mention.Direction << 12) | ((int)mention.Modality << 14));
        (Indicator, Setting) = (mention.Indicator, setting);
    }

    private const byte Negative = 0x80;

    /// <summary>The number as written, without its scale.</summary>
    public decimal Value => new(unchecked((int)_digits), unchecked((int)(_digits >> 32)), 0, (_places & Negative) != 0, (byte)(_places & ~Negative));

    public string Indicator { get; }

    /// <summary>Which of the settings of the text it stands in.</summary>
    public int Setting { get; }

    /// <summary>Number, scale and unit in their place, without the bound words around them.</summary>
    public ScannedQuantity Quantity => new() { Start = _start, Length = _length, Value = Value, Scale = ScaleOf(_zeros), Unit = _unit, Form = Form };

    public QuantityBound Bound => (QuantityBound)Kind(4, 3);

    public MentionRole Role => (MentionRole)Kind(7, 2);

    public MentionMeasure Measure => (MentionMeasure)Kind(9, 3);

    public MentionDirection Direction => (MentionDirection)Kind(12, 2);

    public MentionModality Modality => (MentionModality)Kind(14, 2);

    private QuantityForm Form => (QuantityForm)Kind(0, 4);

    private static decimal ScaleOf(int zeros)
    {
        decimal scale = 1m;
        for (int i = 0; i < zeros; i++)
            scale *= 10m;
        return scale;
    }

    private int Kind(int from, int bits) => (_kinds >> from) & ((1 << bits) - 1);

    /// <summary>The digits of a number as one whole number: what the scanner reads has at most eighteen.</summary>
    private static ulong DigitsOf(decimal value)
    {
        Span<int> parts = stackalloc int[4];
        decimal.GetBits(value, parts);
        return ((ulong)unchecked((uint)parts[1]) << 32) | unchecked((uint)parts[0]);
    }

    private static byte PlacesOf(decimal value) => (byte)(value.Scale | (value < 0m ? Negative : 0));

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
