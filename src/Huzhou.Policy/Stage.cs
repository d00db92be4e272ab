namespace Huzhou.Policy;

/// <summary>A place on a stage scale: 开工 on the scale of construction.</summary>
public sealed record class Stage : IComparable<Stage>
{
    /// <summary>The step of a scale that a word means.</summary>
    /// <exception cref="ArgumentException">The scale does not know the word.</exception>
    public Stage(StageScale scale, string word)
    {
        ArgumentNullException.ThrowIfNull(scale);
        int position = scale.IndexOf(Text.Required(word, nameof(word)));
        if (position < 0)
            throw new ArgumentException($"The scale \"{scale.Name}\" has no step \"{word}\"; it has {string.Join(" ‹ ", scale.Steps)}.",
                nameof(word));
        Scale = scale;
        Word = word;
        Position = position;
    }

    /// <summary>The scale it stands on.</summary>
    public StageScale Scale { get; }

    /// <summary>The word as used.</summary>
    public string Word { get; }

    /// <summary>How far along the scale, 0 or more.</summary>
    public int Position { get; }

    /// <summary>Whether this stage is the other one or a later one of the same scale.</summary>
    /// <exception cref="ArgumentException">The stages stand on different scales.</exception>
    public bool IsAtOrPast(Stage other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Scale.Name == other.Scale.Name
            ? Position >= other.Position
            : throw new ArgumentException($"{other.Word} stands on the scale \"{other.Scale.Name}\", {Word} on \"{Scale.Name}\".",
                nameof(other));
    }

    /// <summary>Orders along the scale; stages of different scales order by the scale's name.</summary>
    public int CompareTo(Stage? other)
    {
        if (other is null)
            return 1;
        int byScale = string.CompareOrdinal(Scale.Name, other.Scale.Name);
        return byScale != 0 ? byScale : Position.CompareTo(other.Position);
    }

    /// <summary>Whether the left stage is earlier.</summary>
    public static bool operator <(Stage left, Stage right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left stage is later.</summary>
    public static bool operator >(Stage left, Stage right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left stage is not later.</summary>
    public static bool operator <=(Stage left, Stage right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left stage is not earlier.</summary>
    public static bool operator >=(Stage left, Stage right) => left.CompareTo(right) >= 0;

    /// <summary>The word.</summary>
    public override string ToString() => Word;
}
