namespace Huzhou.Policy.Documents.Pdf;

/// <summary>A page on its way to text: its lines from top to bottom, its tables, its notes.</summary>
internal sealed class PageContent(int number, double width, double height, List<TextLine> lines, List<PageTable> tables)
{
    internal int Number { get; } = number;

    internal double Width { get; } = width;

    internal double Height { get; } = height;

    internal List<TextLine> Lines { get; set; } = lines;

    internal List<PageTable> Tables { get; } = tables;

    internal List<(string Mark, string Text)> Notes { get; } = [];

    internal bool IsEmpty => Lines.Count == 0 && Tables.Count == 0;
}
