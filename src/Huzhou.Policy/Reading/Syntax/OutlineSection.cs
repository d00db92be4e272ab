using Huzhou.Policy.Reading.Source;

namespace Huzhou.Policy.Reading.Syntax;

/// <summary>A head of a text and what stands under it.</summary>
internal sealed class OutlineSection
{
    /// <summary>Characters of the longest line that is taken for a head.</summary>
    public const int LongestHead = 45;

    /// <summary>Makes it the head that stands at a place, of which nothing more is known.</summary>
    public void Begin(OutlineSection? parent, int level, HeadMark mark, string number, string title, int start)
    {
        Parent = parent;
        Level = level;
        Mark = mark;
        Number = number;
        Title = title;
        Start = start;
        string own = number.Length > 0 ? number : title;
        Path = parent is null ? own : $"{parent.Path}/{own}";
        (Part, Says, IsAsked, IsSelfBuilding) = (default, null, false, false);
    }

    public OutlineSection? Parent { get; private set; }

    /// <summary>1 for a part, 2 for a chapter, 3 for a paragraph with a head of its own.</summary>
    public int Level { get; private set; }

    public HeadMark Mark { get; private set; }

    /// <summary>The number as it is written, without the comma: 一, (二), 3; empty where the head has none.</summary>
    public string Number { get; private set; } = string.Empty;

    /// <summary>The words of the head without its number.</summary>
    public string Title { get; private set; } = string.Empty;

    /// <summary>Where the head begins in the view.</summary>
    public int Start { get; private set; }

    /// <summary>Numbers, or titles where there is no number, from the outermost head inwards: 二/(一)/迭代优化政策供给体系.</summary>
    public string Path { get; private set; } = string.Empty;

    public TextPart Part { get; internal set; }

    /// <summary>The part that its words say, once <see cref="IsAsked"/>; null where they do not.</summary>
    public TextPart? Says { get; internal set; }

    /// <summary>Whether its words have been asked for their part.</summary>
    public bool IsAsked { get; internal set; }

    public bool IsSelfBuilding { get; internal set; }

    public override string ToString() => $"{Path} {Title}";
}
