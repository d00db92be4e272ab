namespace Huzhou.Policy.Calculation.Cycle;

/// <content>What slipped.</content>
public sealed partial record class ProjectPath
{
    /// <summary>How a promised stage slipped.</summary>
    public enum SlipKind
    {
        /// <summary>The same stage is promised again for a later time.</summary>
        PromisedAgain,

        /// <summary>A plan became an aspiration, or an earlier stage is promised than before.</summary>
        Weakened,
    }

    /// <summary>A stage that was promised, not reported in time, and promised again.</summary>
    /// <param name="Kind">How it slipped.</param>
    /// <param name="Promise">The earlier promise.</param>
    /// <param name="Again">The later one.</param>
    public sealed record class Slip(SlipKind Kind, ProjectMention Promise, ProjectMention Again)
    {
        /// <summary>How it slipped.</summary>
        public SlipKind Kind { get; } = Text.Defined(Kind, nameof(Kind));

        /// <summary>The earlier promise.</summary>
        public ProjectMention Promise { get; } = Promise ?? throw new ArgumentNullException(nameof(Promise));

        /// <summary>The later one.</summary>
        public ProjectMention Again { get; } = Again ?? throw new ArgumentNullException(nameof(Again));
    }
}
