using System.Diagnostics.CodeAnalysis;

namespace Huzhou.Policy.Batches;

/// <summary>What became of one member of a batch: its value, or what was wrong with it.</summary>
/// <typeparam name="T">What a member becomes.</typeparam>
public sealed record class BatchOutcome<T>
    where T : class
{
    internal BatchOutcome(string name, T? value, Exception? fault)
    {
        Name = name;
        Value = value;
        Fault = fault;
    }

    /// <summary>What the source calls it.</summary>
    public string Name { get; }

    /// <summary>What it became; null where something was wrong.</summary>
    public T? Value { get; }

    /// <summary>
    /// What was wrong: the file is missing, the text cannot be opened, the two texts do not fit together. Null where nothing was.
    /// </summary>
    public Exception? Fault { get; }

    /// <summary>Whether there is a value.</summary>
    [MemberNotNullWhen(true, nameof(Value))]
    [MemberNotNullWhen(false, nameof(Fault))]
    public bool IsDone => Value is not null;
}
