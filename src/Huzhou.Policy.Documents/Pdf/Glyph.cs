namespace Huzhou.Policy.Documents.Pdf;

/// <summary>A letter of a page: what it is, and where it stands, in points from the lower left corner.</summary>
internal readonly record struct Glyph(string Text, double Left, double Right, double Baseline, double Size)
{
    /// <summary>Whether it stands above the line, as the mark of a note does.</summary>
    internal bool IsRaised { get; init; }

    internal double Middle => (Left + Right) / 2;

    /// <summary>The height of the middle of a letter above its line.</summary>
    internal double Height => Baseline + (Size * 0.35);

    internal bool IsWide => Composing.Letters.IsWide(Text[0]);
}
