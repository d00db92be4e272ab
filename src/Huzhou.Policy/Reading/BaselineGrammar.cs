namespace Huzhou.Policy.Reading;

/// <summary>The pair 从A…到B and 由A…到B: its first number is where the change began, not the lower end of a range.</summary>
internal static class BaselineGrammar
{
    /// <summary>Whether 从 or 由 opens a baseline in the few characters before a number.</summary>
    public static bool OpensBefore(ReadOnlySpan<char> text, int at)
    {
        for (int i = at - 1; i >= 0 && i >= at - 16; i--)
        {
            char c = text[i];
            if (c is '从' or '由')
                return true;
            if (c is '，' or ',' or '。' or '；' or ';' or '、' or '到' or '至')
                return false;
        }

        return false;
    }
}
