namespace Huzhou.Policy.Fuzz.Checking;

/// <summary>An invariant that does not hold of an input.</summary>
/// <param name="invariant">Its name, which stays the same while the input is made smaller.</param>
/// <param name="what">What was found.</param>
/// <param name="inner">What was thrown, where something was.</param>
public sealed class BrokenException(string invariant, string what, Exception? inner = null) : Exception($"{invariant}: {what}", inner)
{
    /// <summary>Its name.</summary>
    public string Invariant => invariant;

    /// <summary>Fails where a condition does not hold.</summary>
    internal static void Unless(bool holds, string invariant, Func<string> what)
    {
        if (!holds)
            throw new BrokenException(invariant, what());
    }

    /// <summary>Runs what may throw nothing but the named exceptions; whether it threw none.</summary>
    internal static bool Only<TDocumented>(string door, Action run)
        where TDocumented : Exception
    {
        try
        {
            run();
            return true;
        }
        catch (TDocumented said)
        {
            Unless(said.Message.Length <= LongestMessage, $"{door} says it briefly", () => $"a message of {said.Message.Length} letters");
            return false;
        }
        catch (Exception other) when (other is not BrokenException)
        {
            throw new BrokenException($"{door} throws what is documented",
                other.GetType().Name + " " + other.Message[..Math.Min(200, other.Message.Length)], other);
        }
    }

    private const int LongestMessage = 2_000;
}
