namespace Huzhou.Policy.Tool;

/// <summary>Something the user has to put right: the message says what was found and what to do.</summary>
internal sealed class Mistake(string message) : Exception(message);
