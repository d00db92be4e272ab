namespace Huzhou.Policy.Presentation;

/// <content>The lines of an explanation.</content>
public sealed partial class Explanation
{
    /// <summary>What a line of an explanation is about.</summary>
    public enum Part
    {
        /// <summary>What was promised.</summary>
        Target,

        /// <summary>Where it is promised.</summary>
        TargetEvidence,

        /// <summary>What came of it.</summary>
        Result,

        /// <summary>Where that is reported.</summary>
        ResultEvidence,

        /// <summary>How the completion is computed.</summary>
        Method,

        /// <summary>A step on the way.</summary>
        Step,

        /// <summary>What can be said, and why.</summary>
        Verdict,

        /// <summary>What did not fit together.</summary>
        Finding,

        /// <summary>A value that is like what was promised, to be checked.</summary>
        Candidate,
    }

    /// <summary>One line of an explanation.</summary>
    /// <param name="Part">What it is about.</param>
    /// <param name="Label">What stands before it, in the explanation's language.</param>
    /// <param name="Text">The sentence.</param>
    /// <param name="Source">The place it points at, or null.</param>
    public sealed record class Line(Part Part, string Label, string Text, Citation? Source = null);
}
