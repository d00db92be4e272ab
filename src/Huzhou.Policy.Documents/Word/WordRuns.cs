using System.Buffers;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Huzhou.Policy.Documents.Composing;

namespace Huzhou.Policy.Documents.Word;

/// <summary>
/// The words of one paragraph as they are shown: results of fields, not their instructions; what was inserted, not what was deleted; marks
/// where notes are called.
/// </summary>
internal sealed class WordRuns(WordField fields, NoteMarks notes, WordPages pages, int mostDepth)
{
    private static readonly SearchValues<char> s_digits = SearchValues.Create("0123456789一二三四五六七八九十");

    private readonly StringBuilder _words = new();

    /// <summary>The words, with line breaks where the paragraph has them.</summary>
    internal string Words => _words.ToString();

    /// <summary>Boxes with paragraphs of their own that are anchored here.</summary>
    internal List<OpenXmlElement> Boxes { get; } = [];

    /// <summary>The page of the first word.</summary>
    internal int? Page { get; private set; }

    /// <summary>Whether words of a table of contents were left out.</summary>
    internal bool HoldsContents { get; private set; }

    /// <summary>How many letters were deleted or hidden.</summary>
    internal int Withdrawn { get; private set; }

    /// <summary>How many pictures there are.</summary>
    internal int Pictures { get; private set; }

    internal void Read(OpenXmlElement parent, int depth = 0)
    {
        if (depth > mostDepth)
            throw new InvalidDataException("its elements stand too deep in each other");
        foreach (OpenXmlElement child in parent.ChildElements)
        {
            switch (child)
            {
                case Run run:
                    ReadRun(run, depth);
                    break;
                case ParagraphProperties or RunProperties or SdtProperties:
                    break;
                case DeletedRun or MoveFromRun:
                    Withdrawn += child.InnerText.Length;
                    break;
                case AlternateContent alternate:
                    if (WordReader.Chosen(alternate) is { } chosen)
                        Read(chosen, depth + 1);
                    break;
                case DocumentFormat.OpenXml.Math.Text formula:
                    Add(formula.Text);
                    break;
                default:
                    Sign(child, depth);
                    break;
            }
        }
    }

    private void ReadRun(Run run, int depth)
    {
        RunProperties? properties = run.RunProperties;
        if (properties?.Vanish is { } vanish && Attribute.IsOn(vanish.Val))
        {
            Withdrawn += run.Elements<Text>().Sum(text => text.Text.Length);
            foreach (FieldChar sign in run.Elements<FieldChar>())
                fields.Take(sign);
            return;
        }

        if (Attribute.Word(properties?.VerticalTextAlignment?.Val) == "superscript" && run.Elements<Text>().Any()
            && !run.Elements<FootnoteEndnoteReferenceType>().Any())
            Add(Letters.Raised(Words, string.Concat(run.Elements<Text>().Select(text => text.Text))));
        else
            Read(run, depth + 1);
    }

    private void Sign(OpenXmlElement sign, int depth)
    {
        switch (sign)
        {
            case Text text:
                Add(text.Text);
                break;
            case TabChar or PositionalTab:
                // Behind a number at the start it only sets the words off.
                Add(IsMarkAlone() ? string.Empty : "\t");
                break;
            case Break { Type: null } or CarriageReturn:
                Add("\n");
                break;
            case Break { Type: not null } line:
                pages.Take(line);
                Add(Attribute.Word(line.Type) is "textWrapping" or "column" ? "\n" : string.Empty);
                break;
            case LastRenderedPageBreak:
                pages.Take(sign);
                break;
            case NoBreakHyphen:
                Add("-");
                break;
            case SymbolChar symbol:
                Add(Symbol(symbol.Char?.Value));
                break;
            case FieldChar mark:
                fields.Take(mark);
                break;
            case FieldCode code:
                fields.Take(code);
                break;
            case FootnoteReference { CustomMarkFollows: null } or EndnoteReference { CustomMarkFollows: null }:
                Add(notes.Call((FootnoteEndnoteReferenceType)sign, pages.Now));
                break;
            case TextBoxContent box:
                Boxes.Add(box);
                break;
            case Ruby ruby:
                if (ruby.GetFirstChild<RubyBase>() is { } letters)
                    Read(letters, depth + 1);
                break;
            case DeletedText deleted:
                Withdrawn += deleted.Text.Length;
                break;
            case DocumentFormat.OpenXml.Drawing.Blip or DocumentFormat.OpenXml.Vml.ImageData:
                Pictures++;
                break;
            default:
                // Links, smart tags, controls, drawings: what is shown stands inside of them. Text of shapes' own parts (names, sizes) is
                // not of these types.
                if (sign.HasChildren)
                    Read(sign, depth + 1);
                break;
        }
    }

    private bool IsMarkAlone()
    {
        string line = Words.TrimStart();
        return line.Length is > 0 and <= 6 && line[^1] is '.' or '．' or '、' or '）' or ')' && line.AsSpan().ContainsAny(s_digits);
    }

    private void Add(string? words)
    {
        if (string.IsNullOrEmpty(words) || fields.IsInInstruction)
            return;
        if (fields.IsInContents)
        {
            HoldsContents = true;
            return;
        }

        Page ??= pages.Now;
        _words.Append(words);
    }

    /// <summary>A letter by its number; those that only a font of signs has are left out.</summary>
    private static string Symbol(string? hex) =>
        ushort.TryParse(hex, System.Globalization.NumberStyles.HexNumber, System.Globalization.CultureInfo.InvariantCulture,
            out ushort code) && code is >= 0x20 and < 0xD800 ? ((char)code).ToString() : string.Empty;
}
