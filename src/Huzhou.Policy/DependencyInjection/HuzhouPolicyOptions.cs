using Huzhou.Policy.Calculation;
using Huzhou.Policy.Reading;

namespace Huzhou.Policy.DependencyInjection;

/// <summary>What the services of this library are made with; change it by <c>with</c>. Every value checks itself when it is set.</summary>
public sealed record class HuzhouPolicyOptions
{
    /// <summary>The documented defaults.</summary>
    public static HuzhouPolicyOptions Default { get; } = new();

    /// <summary>How targets are judged.</summary>
    /// <value><see cref="CalculationOptions.Default"/> by default.</value>
    public CalculationOptions Calculation { get; init => field = value ?? throw new ArgumentNullException(nameof(Calculation)); } =
        CalculationOptions.Default;

    /// <summary>What is known of texts before they are read.</summary>
    /// <value><see cref="ReadingOptions.Default"/> by default.</value>
    public ReadingOptions Reading { get; init => field = value ?? throw new ArgumentNullException(nameof(Reading)); } =
        ReadingOptions.Default;

    /// <summary>
    /// Where the archive comes from that services ask for, or null where the application brings none. It is called once, when the archive
    /// is first asked for.
    /// </summary>
    /// <value>Null by default: <see cref="Policy.Archive"/> is then not registered.</value>
    public Func<Archive>? Archive { get; init; }
}
