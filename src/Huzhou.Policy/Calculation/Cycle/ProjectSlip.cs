namespace Huzhou.Policy.Calculation.Cycle;

/// <summary>A stage that was promised, not reported in time, and promised again.</summary>
/// <param name="Kind">How it slipped.</param>
/// <param name="Promise">The earlier promise.</param>
/// <param name="Again">The later one.</param>
public sealed record class ProjectSlip(SlipKind Kind, ProjectMention Promise, ProjectMention Again)
{
    /// <summary>How it slipped.</summary>
    public SlipKind Kind { get; } = Text.Defined(Kind, nameof(Kind));

    /// <summary>The earlier promise.</summary>
    public ProjectMention Promise { get; } = Promise ?? throw new ArgumentNullException(nameof(Promise));

    /// <summary>The later one.</summary>
    public ProjectMention Again { get; } = Again ?? throw new ArgumentNullException(nameof(Again));
}
