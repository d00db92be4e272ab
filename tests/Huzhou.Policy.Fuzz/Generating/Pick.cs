namespace Huzhou.Policy.Fuzz.Generating;

/// <summary>Choices of a generator.</summary>
internal static class Pick
{
    internal static T Of<T>(this Random random, IReadOnlyList<T> choices) => choices[random.Next(choices.Count)];

    internal static bool Once(this Random random, int outOf) => random.Next(outOf) == 0;

    /// <summary>A length: short most of the time, long now and then.</summary>
    internal static int Length(this Random random, int usual) =>
        random.Once(40) ? random.Next(usual * 8) : random.Next(1, usual + 1);
}
