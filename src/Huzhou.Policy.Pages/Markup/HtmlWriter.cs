using System.Text;

namespace Huzhou.Policy.Pages.Markup;

/// <summary>Writes elements that are closed in the order they were opened; texts and values of attributes are always escaped.</summary>
internal sealed class HtmlWriter
{
    private readonly StringBuilder _page = new();

    private readonly Stack<string> _open = new();

    /// <summary>Opens an element.</summary>
    /// <param name="tag">The element's name; it never comes from a document.</param>
    /// <param name="attributes">Names and values; one whose value is null is left out, an empty value stands alone.</param>
    internal HtmlWriter Open(string tag, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        Begin(tag, attributes);
        _page.Append('>');
        _open.Push(tag);
        return this;
    }

    /// <summary>An element that has no end tag in HTML, or a shape of a drawing.</summary>
    internal HtmlWriter Void(string tag, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        Begin(tag, attributes);
        _page.Append(tag is "meta" or "input" or "br" ? ">" : "/>");
        return this;
    }

    internal HtmlWriter Close(int count = 1)
    {
        for (int i = 0; i < count; i++)
            _page.Append("</").Append(_open.Pop()).Append('>');
        return this;
    }

    /// <summary>Words as text.</summary>
    internal HtmlWriter Text(string words)
    {
        _page.Append(Inert.Escaped(words));
        return this;
    }

    /// <summary>An element with words in it.</summary>
    internal HtmlWriter Element(string tag, string words, params ReadOnlySpan<(string Name, string? Value)> attributes) =>
        Open(tag, attributes).Text(words).Close();

    /// <summary>A line break in the file, so that a person can read it.</summary>
    internal HtmlWriter Line()
    {
        _page.Append('\n');
        return this;
    }

    /// <summary>A style sheet or script of this package, as it is.</summary>
    internal HtmlWriter Own(string tag, string content)
    {
        _page.Append('<').Append(tag).Append('>').Append(content).Append("</").Append(tag).Append('>');
        return this;
    }

    /// <summary>What opens a page.</summary>
    internal HtmlWriter DocumentType()
    {
        _page.Append("<!doctype html>\n");
        return this;
    }

    /// <summary>The page.</summary>
    /// <exception cref="InvalidOperationException">An element is still open.</exception>
    public override string ToString() =>
        _open.Count == 0 ? _page.ToString() : throw new InvalidOperationException($"<{_open.Peek()}> is not closed.");

    private void Begin(string tag, ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        _page.Append('<').Append(tag);
        foreach ((string name, string? value) in attributes)
        {
            if (value is null)
                continue;
            _page.Append(' ').Append(name);
            if (value.Length > 0)
                _page.Append("=\"").Append(Inert.Escaped(value)).Append('"');
        }
    }
}
