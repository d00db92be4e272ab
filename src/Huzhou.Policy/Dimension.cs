namespace Huzhou.Policy;

/// <summary>What a unit measures. Amounts compare only inside one dimension.</summary>
public enum Dimension
{
    /// <summary>A number of things or people; the classifier (个, 家, 名) belongs to the word counted, not to the amount.</summary>
    Count,

    /// <summary>Money, each currency for itself.</summary>
    Money,

    /// <summary>Length or distance.</summary>
    Length,

    /// <summary>Area of land or floor.</summary>
    Area,

    /// <summary>Space that is filled: cubic metres.</summary>
    Volume,

    /// <summary>Weight.</summary>
    Mass,

    /// <summary>Length of time.</summary>
    Time,

    /// <summary>Power, such as installed capacity.</summary>
    Power,

    /// <summary>Work done or stored: kilowatt hours.</summary>
    Energy,

    /// <summary>Data or computing capacity.</summary>
    Information,

    /// <summary>Events that are counted with the people in them: 人次, 场次, 架次.</summary>
    Turnover,

    /// <summary>A part of a hundred or a thousand: %, ‰.</summary>
    Fraction,

    /// <summary>Percentage points and basis points.</summary>
    Points,

    /// <summary>Places of a ranking.</summary>
    Places,

    /// <summary>A pure number: 倍.</summary>
    Number,

    /// <summary>An amount per another unit: 元/吨, 微克/立方米.</summary>
    Quotient,

    /// <summary>Electric tension, by which lines and substations are told apart: 500千伏.</summary>
    Voltage,

    /// <summary>How warm it is: 摄氏度.</summary>
    Temperature,

    /// <summary>Loudness of noise.</summary>
    Sound,
}
