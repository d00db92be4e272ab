namespace Huzhou.Policy.Reading;

/// <summary>A number that was read, with the path of headings above it: what a figure of the text needs to be made, kept small because every number has one.</summary>
internal readonly struct PlacedMention
{
    private readonly int _start;
    private readonly int _length;
    private readonly long _scale;
    private readonly string _unit;
    private readonly byte _form;
    private readonly byte _bound;
    private readonly byte _role;
    private readonly byte _measure;
    private readonly byte _direction;
    private readonly byte _modality;

    private PlacedMention(Mention mention, string section)
    {
        ref readonly ScannedQuantity quantity = ref mention.Quantity;
        (_start, _length, _unit) = (quantity.Start, quantity.Length, quantity.Unit);
        (Value, _scale) = (quantity.Value, (long)quantity.Scale);
        (_form, _bound) = ((byte)quantity.Form, (byte)mention.Bound);
        (_role, _measure, _direction, _modality) = ((byte)mention.Role, (byte)mention.Measure, (byte)mention.Direction, (byte)mention.Modality);
        (Indicator, Period, Section) = (mention.Indicator, mention.Period, section);
    }

    /// <summary>The number as written, without its scale.</summary>
    public decimal Value { get; }

    public string Indicator { get; }

    public string Period { get; }

    /// <summary>The path of headings above it.</summary>
    public string Section { get; }

    /// <summary>Number, scale and unit in their place, without the bound words around them.</summary>
    public ScannedQuantity Quantity => new() { Start = _start, Length = _length, Value = Value, Scale = _scale, Unit = _unit, Form = (QuantityForm)_form };

    public QuantityBound Bound => (QuantityBound)_bound;

    public MentionRole Role => (MentionRole)_role;

    public MentionMeasure Measure => (MentionMeasure)_measure;

    public MentionDirection Direction => (MentionDirection)_direction;

    public MentionModality Modality => (MentionModality)_modality;

    public static PlacedMention Of(Mention mention, string section) => new(mention, section);
}
