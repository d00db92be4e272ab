using Huzhou.Policy.Documents;
using Huzhou.Policy.Presentation;

namespace Huzhou.Policy.Tool;

/// <summary>The words a fact was read from, where the documents are at hand: <c>DIR/ID.txt</c>, <c>DIR/ID.docx</c> and so on.</summary>
internal sealed class Quotations
{
    private static readonly string[] s_endings = [".txt", ".docx", ".pdf", ".html", ".htm", ".xlsx", ".xls"];

    private static readonly Said s_form = new("--texts takes the folder that holds the documents' texts, one a document: ID.txt.",
        "--texts要的是存放原文的文件夹，每个文件一篇：ID.txt。");

    private readonly string? _folder;

    private readonly Dictionary<string, DocumentText?> _texts = new(StringComparer.Ordinal);

    internal Quotations(string folder)
    {
        if (!Directory.Exists(folder))
            throw new Mistake(
                $"there is no folder \"{folder}\". {s_form.English}", $"没有文件夹“{folder}”。{s_form.Chinese}");
        _folder = folder;
    }

    /// <summary>The words of documents that are open already.</summary>
    internal Quotations(IReadOnlyDictionary<string, DocumentText> opened)
    {
        foreach ((string document, DocumentText text) in opened)
            _texts[document] = text;
    }

    internal string Of(Citation source, Language language)
    {
        bool zh = language == Language.Chinese;
        if (Text(source.Document) is not { } opened)
            return zh ? $"（没有原文：{source.Document}.txt）" : $"(no text at hand: {source.Document}.txt)";
        string text = opened.Text.Content;
        if (source.Span.End > text.Length)
            return zh ? "（原文与数据不符：位置超出全文）" : "(the text is not the one the data was read from: the place lies beyond its end)";
        string words = text[source.Range].ReplaceLineEndings(string.Empty).Trim(), place = opened.Kind == FileKind.PlainText ? string.Empty
            : Wording.Of(opened.PlaceOf(source), language);
        return (zh ? $"“{words}”" : $"\"{words}\"") + (place.Length == 0 ? string.Empty : zh ? $"（{place}）" : $" ({place})");
    }

    /// <summary>The texts of an archive's documents that are at hand, by the documents' ids.</summary>
    internal IReadOnlyDictionary<string, string> All(Archive archive)
    {
        Dictionary<string, string> texts = new(StringComparer.Ordinal);
        foreach (Document document in archive.Documents)
        {
            if (Text(document.Id) is { } text)
                texts[document.Id] = text.Text.Content;
        }

        return texts;
    }

    private DocumentText? Text(string document)
    {
        if (!_texts.TryGetValue(document, out DocumentText? text))
        {
            string? file = _folder is null || document.AsSpan().ContainsAny('/', '\\') ? null
                : s_endings.Select(ending => Path.Combine(_folder, document + ending)).FirstOrDefault(File.Exists);
            _texts[document] = text = file is null ? null
                : DocumentFile.Open(ArchiveSource.Bytes(file, s_form, Batch.UsualMegabytes), null, file);
        }

        return text;
    }
}
