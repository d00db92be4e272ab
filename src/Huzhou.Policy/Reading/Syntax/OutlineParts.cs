using Huzhou.Policy.Reading.Source;

namespace Huzhou.Policy.Reading.Syntax;

/// <summary>
/// What a text is taken apart into, its heads and its paragraphs, in the order of the text. A thread keeps them for its next text.
/// </summary>
internal sealed class OutlineParts : IDisposable
{
    private readonly ScratchPool<Paragraph> _paragraphs = ScratchPool<Paragraph>.Take();
    private readonly ScratchPool<OutlineSection> _sections = ScratchPool<OutlineSection>.Take();

    private bool _isGiven;

    /// <summary>All paragraphs.</summary>
    public List<Paragraph> Paragraphs { get; } = Scratch<Paragraph>.Take();

    /// <summary>All heads.</summary>
    public List<OutlineSection> Sections { get; } = Scratch<OutlineSection>.Take();

    /// <summary>Adds the paragraph that lies at a place.</summary>
    public void Add(int start, int end)
    {
        Paragraph paragraph = _paragraphs.Next();
        paragraph.Begin(start, end);
        Paragraphs.Add(paragraph);
    }

    /// <summary>Adds the head that stands at a place.</summary>
    public OutlineSection Add(OutlineSection? parent, int level, HeadMark mark, string number, string title, int start)
    {
        OutlineSection section = _sections.Next();
        section.Begin(parent, level, mark, number, title, start);
        Sections.Add(section);
        return section;
    }

    /// <summary>Gives everything back; nobody may hold on to a paragraph or a head.</summary>
    public void Dispose()
    {
        if (_isGiven)
            return;
        _isGiven = true;
        Scratch<Paragraph>.Give(Paragraphs);
        Scratch<OutlineSection>.Give(Sections);
        ScratchPool<Paragraph>.Give(_paragraphs);
        ScratchPool<OutlineSection>.Give(_sections);
    }
}
