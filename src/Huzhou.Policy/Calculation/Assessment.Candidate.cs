namespace Huzhou.Policy.Calculation;

/// <content>What is merely alike.</content>
public sealed partial record class Assessment
{
    /// <summary>A reported value that is like what a target asks for, where nothing decides the target: for a person to look at.</summary>
    /// <param name="Observation">The value, with its place.</param>
    /// <param name="Differs">What is known to differ, the weightiest first; at least that its name is another one.</param>
    public sealed record class Candidate(Observation Observation, IReadOnlyList<Reason> Differs)
    {
        /// <summary>The value, with its place.</summary>
        public Observation Observation { get; } = Observation ?? throw new ArgumentNullException(nameof(Observation));

        /// <summary>What is known to differ, the weightiest first; at least that its name is another one.</summary>
        public IReadOnlyList<Reason> Differs { get; } = Copied<Reason>.Of(Differs, nameof(Differs));
    }
}
