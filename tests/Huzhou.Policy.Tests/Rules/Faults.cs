namespace Huzhou.Policy.Tests.Rules;

/// <summary>A rule that is broken says everywhere where, not only the first five times.</summary>
internal static class Faults
{
    public static void None(IEnumerable<string> faults)
    {
        string[] all = [.. faults.Distinct().Order(StringComparer.Ordinal)];
        if (all.Length > 0)
            Assert.Fail($"{all.Length} places break the rule:\n{string.Join('\n', all)}");
    }
}
