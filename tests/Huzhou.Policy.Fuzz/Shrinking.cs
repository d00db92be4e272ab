using Huzhou.Policy.Fuzz.Checking;

namespace Huzhou.Policy.Fuzz;

/// <summary>Makes an input that breaks an invariant smaller while it breaks the same one.</summary>
public static class Shrinking
{
    private const int MostAttempts = 4_000;

    /// <summary>The smallest input found: pieces are taken out, the large ones first.</summary>
    /// <param name="input">What breaks the invariant.</param>
    /// <param name="breaks">Whether an input breaks it.</param>
    public static string Smallest(string input, Func<string, bool> breaks)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(breaks);
        int attempts = 0;
        for (int length = Math.Max(1, input.Length / 2); attempts < MostAttempts; length = Math.Max(1, length / 2))
        {
            bool shorter = false;
            for (int at = 0; at < input.Length && attempts < MostAttempts;)
            {
                string without = input.Remove(at, Math.Min(length, input.Length - at));
                attempts++;
                if (breaks(without))
                    (input, shorter) = (without, true);
                else
                    at += length;
            }

            if (length == 1 && !shorter)
                break;
        }

        return input;
    }

    /// <summary>The smallest input of a kind that still breaks an invariant of that name.</summary>
    public static string Smallest(CaseKind kind, string input, string invariant) => Smallest(input, shorter =>
    {
        try
        {
            Invariants.Check(kind, shorter);
            return false;
        }
        catch (BrokenException broken)
        {
            return broken.Invariant == invariant;
        }
    });
}
