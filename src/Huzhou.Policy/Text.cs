using System.Runtime.CompilerServices;

namespace Huzhou.Policy;

/// <summary>Checks that several nouns share.</summary>
internal static class Text
{
    internal static string Required(string value, string name)
    {
        if (!BeginsBeyondBlanks(value))
            ArgumentException.ThrowIfNullOrWhiteSpace(value, name);
        return value;
    }

    internal static string? Optional(string? value, string name)
    {
        if (value is not null && !BeginsBeyondBlanks(value))
            ArgumentException.ThrowIfNullOrWhiteSpace(value, name);
        return value;
    }

    internal static T Defined<T>(T value, string name)
        where T : struct, Enum =>
        (uint)Unsafe.As<T, int>(ref value) < (uint)Cases<T>.Count
            ? value
            : throw new ArgumentOutOfRangeException(name, value, $"Not one of {string.Join(", ", Enum.GetNames<T>())}.");

    /// <summary>The name of a choice as everywhere outside of the code: notReported.</summary>
    internal static string Spelled(string name) => char.ToLowerInvariant(name[0]) + name[1..];

    /// <summary>Whether a text begins beyond the blank of the ideographs, the last one there is, and so cannot be blank.</summary>
    private static bool BeginsBeyondBlanks(string? value) => value is { Length: > 0 } && value[0] > '\u3000';

    /// <summary>
    /// How many members a choice has. They count up from zero, which a test sees to: so one comparison does instead of a look at the
    /// metadata.
    /// </summary>
    private static class Cases<T>
        where T : struct, Enum
    {
        internal static readonly int Count = Number(typeof(T));

        private static int Number(Type type) => Enum.GetNames(type).Length;
    }
}
