namespace Huzhou.Policy.Tool;

/// <summary>Something the user has to put right: the message says what was found and what to do.</summary>
internal sealed class Mistake(Said said) : Exception(said.English)
{
    internal Mistake(string english, string chinese) : this(new Said(english, chinese))
    {
    }

    /// <summary>The message in both languages.</summary>
    internal Said Said { get; } = said;
}
