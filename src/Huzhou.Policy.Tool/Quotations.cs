using Huzhou.Policy.Presentation;

namespace Huzhou.Policy.Tool;

/// <summary>The words a fact was read from, where the documents' texts are at hand: <c>DIR/ID.txt</c>.</summary>
internal sealed class Quotations
{
    private readonly string _folder;

    private readonly Dictionary<string, string?> _texts = new(StringComparer.Ordinal);

    internal Quotations(string folder)
    {
        if (!Directory.Exists(folder))
            throw new Mistake(
                $"there is no folder \"{folder}\". --texts takes the folder that holds the documents' texts, one a document: ID.txt.");
        _folder = folder;
    }

    internal string Of(Citation source, Language language)
    {
        bool zh = language == Language.Chinese;
        if (Text(source.Document) is not { } text)
            return zh ? $"（没有原文：{source.Document}.txt）" : $"(no text at hand: {source.Document}.txt)";
        if (source.Span.End > text.Length)
            return zh ? "（原文与数据不符：位置超出全文）" : "(the text is not the one the data was read from: the place lies beyond its end)";
        string words = text[source.Range].ReplaceLineEndings(string.Empty).Trim();
        return zh ? $"“{words}”" : $"\"{words}\"";
    }

    private string? Text(string document)
    {
        if (!_texts.TryGetValue(document, out string? text))
        {
            string file = Path.Combine(_folder, document + ".txt");
            _texts[document] = text = document.AsSpan().ContainsAny('/', '\\') || !File.Exists(file) ? null
                : TextFile.Decode(File.ReadAllBytes(file), null, file).Text;
        }

        return text;
    }
}
