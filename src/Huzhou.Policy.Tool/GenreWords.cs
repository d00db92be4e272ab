using Huzhou.Policy.Presentation;
using Huzhou.Policy.Reading;

namespace Huzhou.Policy.Tool;

/// <summary>Words for what told the genre of a text.</summary>
internal static class GenreWords
{
    internal static string Of(GenreEvidence evidence, Language language)
    {
        bool zh = language == Language.Chinese;
        string words = evidence.Sign switch
        {
            GenreSign.Caller => zh ? "由调用者指定" : "named by the caller",
            GenreSign.Title => zh ? "标题" : "the title",
            GenreSign.Salutation => zh ? "称呼" : "the salutation",
            GenreSign.Parts => zh ? "章节标题" : "the heads of its parts",
            GenreSign.Owners => zh ? "逐项写明责任单位" : "owners, item by item",
            GenreSign.Progress => zh ? "逐项报告进展" : "progress, item by item",
            GenreSign.Decisions => zh ? "会议议定事项" : "what a meeting decides",
            GenreSign.Lists => zh ? "各单位的编号清单" : "numbered lists below the names of bodies",
            GenreSign.Columns => zh ? "表头" : "the heads of a table",
            GenreSign.Wording => zh ? "全文用语" : "the wording of the whole",
            _ => zh ? "没有任何文种的标志" : "no sign of any genre",
        };
        return evidence.Words.Length == 0 ? words : zh ? $"{words}“{evidence.Words}”" : $"{words} ({evidence.Words})";
    }
}
