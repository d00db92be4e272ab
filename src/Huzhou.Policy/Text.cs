namespace Huzhou.Policy;

/// <summary>Checks that several nouns share.</summary>
internal static class Text
{
    internal static string Required(string value, string name)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(value, name);
        return value;
    }

    internal static string? Optional(string? value, string name)
    {
        if (value is not null)
            ArgumentException.ThrowIfNullOrWhiteSpace(value, name);
        return value;
    }

    internal static T Defined<T>(T value, string name)
        where T : struct, Enum =>
        Enum.IsDefined(value)
            ? value
            : throw new ArgumentOutOfRangeException(name, value, $"Not one of {string.Join(", ", Enum.GetNames<T>())}.");
}
