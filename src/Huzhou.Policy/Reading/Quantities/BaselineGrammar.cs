namespace Huzhou.Policy.Reading.Quantities;

/// <summary>The pair 从A…到B and 由A…到B: its first number is where the change began, not the lower end of a range.</summary>
internal static class BaselineGrammar
{
    private const string Opens = "从由", Stops = "，,。；;、到至";

    /// <summary>A bit for each character that tells, by its lowest bits: nearly all others are passed over at one look.</summary>
    private static readonly ulong s_signs = (Opens + Stops).Aggregate(0UL, (bits, c) => bits | (1UL << (c & 63)));

    /// <summary>Whether 从 or 由 opens a baseline in the few characters before a number.</summary>
    public static bool OpensBefore(ReadOnlySpan<char> text, int at)
    {
        for (int i = at - 1; i >= 0 && i >= at - 16; i--)
        {
            char c = text[i];
            if ((s_signs >> (c & 63) & 1) == 0)
                continue;
            if (Opens.AsSpan().Contains(c))
                return true;
            if (Stops.AsSpan().Contains(c))
                return false;
        }

        return false;
    }
}
