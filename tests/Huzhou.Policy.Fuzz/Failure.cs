using Huzhou.Policy.Fuzz.Checking;

namespace Huzhou.Policy.Fuzz;

/// <summary>A case that failed: its seed and number make it again.</summary>
/// <param name="Case">The case.</param>
/// <param name="Input">Its input.</param>
/// <param name="Broken">What does not hold.</param>
public sealed record class Failure(Case Case, string Input, BrokenException Broken)
{
    /// <summary>The failure with the smallest input that still fails alike.</summary>
    public string Told() => $"{Case}\n  {Broken.Message}\n  smallest: {Literal(Shrinking.Smallest(Case.Kind, Input, Broken.Invariant))}";

    private static string Literal(string text) =>
        string.Concat(text.Take(600).Select(c => char.IsControl(c) || char.IsSurrogate(c) ? $"\\u{(int)c:X4}" : c.ToString()));
}
