namespace Huzhou.Policy;

/// <summary>How far a document says that its aims were reached.</summary>
public enum ClaimDegree
{
    /// <summary>It was worked for, no more is said (全力落实).</summary>
    WorkedFor,

    /// <summary>For the greater part (基本完成).</summary>
    Basically,

    /// <summary>Completed (完成, 顺利完成, 圆满完成).</summary>
    Completed,

    /// <summary>More than completed (超额完成).</summary>
    Exceeded,
}

/// <summary>What a document says of its results as a whole, to be set beside what is counted.</summary>
public sealed record class OverallClaim
{
    /// <summary>How far it says its aims were reached.</summary>
    public ClaimDegree Degree { get; init => field = Text.Defined(value, nameof(Degree)); }

    /// <summary>What the claim covers: 主要目标任务, 十方面民生实事.</summary>
    public required string Scope { get; init => field = Text.Required(value, nameof(Scope)); }

    /// <summary>The session whose aims are meant (市九届人大一次会议), or null.</summary>
    public string? Session { get; init => field = Text.Optional(value, nameof(Session)); }

    /// <summary>The time it is about.</summary>
    public required Period Period { get; init => field = value ?? throw new ArgumentNullException(nameof(Period)); }

    /// <summary>The place it was read from.</summary>
    public required Citation Source { get; init => field = value ?? throw new ArgumentNullException(nameof(Source)); }
}
