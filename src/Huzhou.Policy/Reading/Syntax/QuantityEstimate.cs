namespace Huzhou.Policy.Reading.Syntax;

/// <summary>On which side of a number that is only an estimate the true one lies.</summary>
public enum QuantityEstimate
{
    /// <summary>The number is no estimate.</summary>
    None,

    /// <summary>Near the number, on either side: 约, 左右, 上下, 来.</summary>
    Near,

    /// <summary>Above the number and below the next unit of its last written place: 500多 is above 500 and below 600, 十几万 above 100,000 and
    /// below 200,000.</summary>
    Above,

    /// <summary>The number or any more: 上万.</summary>
    AtLeast,

    /// <summary>Below the number: 近, 将近, 接近.</summary>
    Below,

    /// <summary>Several of the written power of ten, of which the number is the least: 数千 is 2,000 to 9,999.</summary>
    Several,
}
