namespace Huzhou.Policy.Documents.Composing;

/// <summary>Words that stand at one place of the document.</summary>
internal readonly record struct Part(string Text, DocumentPlace Place);
