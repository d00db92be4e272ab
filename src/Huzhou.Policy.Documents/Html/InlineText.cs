using System.Text;
using Huzhou.Policy.Documents.Composing;

namespace Huzhou.Policy.Documents.Html;

/// <summary>
/// The words of one block of a page as a browser shows them: blanks run together, wide ones kept, a new line where the page asks for one.
/// </summary>
internal sealed class InlineText
{
    private readonly StringBuilder _words = new();

    internal bool IsEmpty => _words.Length == 0;

    /// <summary>The last letters so far, enough to tell what a raised number is.</summary>
    internal string Tail => _words.ToString(Math.Max(0, _words.Length - 8), Math.Min(8, _words.Length));

    internal void Break() => _words.Append('\n');

    internal void Exactly(string text) => _words.Append(text);

    /// <summary>Adds text of the source: where a line of it ends between two ideographs nothing was meant.</summary>
    internal void Add(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (c is not (' ' or '\t' or '\n' or '\r' or '\f'))
            {
                _words.Append(c);
                continue;
            }

            int run = i;
            bool line = false;
            for (; run < text.Length && text[run] is ' ' or '\t' or '\n' or '\r' or '\f'; run++)
                line |= text[run] is '\n' or '\r';
            char before = _words.Length > 0 ? _words[^1] : '\n';
            if (before is not (' ' or '\n') && !(line && Letters.IsWide(before) && (run == text.Length || Letters.IsWide(text[run]))))
                _words.Append(' ');
            i = run - 1;
        }
    }

    /// <summary>Gives the lines and begins anew.</summary>
    internal List<string> Take()
    {
        List<string> lines = [.. _words.ToString().Split('\n').Select(line => Letters.Line(line.Replace('\u00A0', ' ')))
            .Where(line => line.Length > 0)];
        _words.Clear();
        return lines;
    }
}
