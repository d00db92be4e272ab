namespace Huzhou.Policy.Fuzz.Checking;

/// <summary>What an input held.</summary>
/// <param name="Characters">How long it was.</param>
/// <param name="Facts">How many facts were read.</param>
/// <param name="Assessments">How many targets were judged.</param>
public readonly record struct Counts(long Characters, long Facts, long Assessments)
{
    /// <summary>Both together.</summary>
    public static Counts operator +(Counts a, Counts b) =>
        new(a.Characters + b.Characters, a.Facts + b.Facts, a.Assessments + b.Assessments);

    /// <summary>Both together.</summary>
    public static Counts Add(Counts left, Counts right) => left + right;
}
