namespace Huzhou.Policy;

/// <summary>What can be judged about a task.</summary>
public enum TaskKind
{
    /// <summary>Nothing to judge (坚持…, 深化…): progress can be reported, a verdict cannot be given.</summary>
    Standing,

    /// <summary>A direction or another condition without a number and a stage.</summary>
    Directional,

    /// <summary>A stage to be reached: 建成, 开工, 创成.</summary>
    Milestone,

    /// <summary>It has a number.</summary>
    Measured,
}

/// <summary>One numbered piece of work that a document gives to somebody.</summary>
public sealed record class PolicyTask
{
    /// <summary>The identity: 2025/2.4.</summary>
    public required ItemId Id { get; init => field = value ?? throw new ArgumentNullException(nameof(Id)); }

    /// <summary>A short title.</summary>
    public required string Title { get; init => field = Text.Required(value, nameof(Title)); }

    /// <summary>What can be judged about it.</summary>
    public TaskKind Kind { get; init => field = Text.Defined(value, nameof(Kind)); }

    /// <summary>The person who takes charge of it, or null.</summary>
    public string? Leader { get; init => field = Text.Optional(value, nameof(Leader)); }

    /// <summary>The units that answer for it, or null where none is named.</summary>
    public Responsibility? Responsibility { get; init; }

    /// <summary>The code of the theme it belongs to, or null.</summary>
    public string? Theme { get; init => field = Text.Optional(value, nameof(Theme)); }

    /// <summary>The place of the title.</summary>
    public required Citation Source { get; init => field = value ?? throw new ArgumentNullException(nameof(Source)); }

    /// <summary>The place of the detail where it stands apart from the title, or null.</summary>
    public Citation? Detail { get; init; }

    /// <summary>Its number and title.</summary>
    public override string ToString() => $"{Id} {Title}";
}
