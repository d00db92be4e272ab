using System.Text;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Huzhou.Policy.Documents.Word;

/// <summary>
/// Follows the fields of a document from paragraph to paragraph, to know what is an instruction and what is a table of contents.
/// </summary>
internal sealed class WordField
{
    private readonly Stack<(StringBuilder Instruction, bool IsResult)> _open = new();

    /// <summary>Whether words stand in the instruction of a field and not in its result.</summary>
    internal bool IsInInstruction => _open.Any(one => !one.IsResult);

    /// <summary>Whether words stand in a table of contents.</summary>
    internal bool IsInContents => _open.Any(one =>
        one.IsResult && one.Instruction.ToString().TrimStart().StartsWith("TOC", StringComparison.OrdinalIgnoreCase));

    internal void Take(FieldChar sign)
    {
        string? type = Attribute.Word(sign.FieldCharType);
        if (type == "begin" && _open.Count < 64)
            _open.Push((new StringBuilder(), false));
        else if (type == "separate" && _open.Count > 0)
            _open.Push(_open.Pop() with { IsResult = true });
        else if (type == "end" && _open.Count > 0)
            _open.Pop();
    }

    internal void Take(FieldCode code)
    {
        if (_open.Count > 0 && _open.Peek().Instruction.Length < 1024)
            _open.Peek().Instruction.Append(code.Text);
    }
}
