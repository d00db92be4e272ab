namespace Huzhou.Policy.Presentation;

/// <content>The chapters of a summary.</content>
public sealed partial class CycleSummary
{
    /// <summary>One part of a cycle's summary.</summary>
    /// <param name="Title">What it is about, with how many lines there are.</param>
    /// <param name="Lines">One clause a line, in the order of documents and text.</param>
    public sealed record class Chapter(string Title, IReadOnlyList<string> Lines)
    {
        /// <summary>What it is about, with how many lines there are.</summary>
        public string Title { get; } = Text.Required(Title, nameof(Title));

        /// <summary>One clause a line, in the order of documents and text.</summary>
        public IReadOnlyList<string> Lines { get; } = Copied<string>.Of(Lines, nameof(Lines));
    }
}
