namespace Huzhou.Policy.Presentation;

/// <summary>How something is to look: a token that a UI turns into a colour, a sign or nothing.</summary>
public enum Tone
{
    /// <summary>Neither good nor bad, or nothing can be said.</summary>
    Neutral,

    /// <summary>As promised or better.</summary>
    Good,

    /// <summary>Less than promised, or wrong.</summary>
    Bad,
}
