using Huzhou.Policy.Serialization.Forms;

namespace Huzhou.Policy.Serialization.Nouns;

/// <summary>
/// A place: <c>{ "at": [4716, 13], "number": [4724, 2], "section": "二/(一)", "item": "2025/2.4", "place": { "page": 3 } }</c>; the
/// document is the one around it unless it is named.
/// </summary>
internal static class CitationNoun
{
    private static readonly Members<Citation> s_all = new();

    private static readonly Part<Citation, string> s_document = s_all.Add(new Part<Citation, string>(
        "document", false, c => c.Document, Scalars.Word, "所在文件的标识；与外层文件相同时省略",
            "the id of the document; left out where it is the one around it")
    {
        IsUsual = static (document, scope) => document == scope.Document,
    });

    private static readonly Value<Citation,
        TextSpan> s_at = s_all.Need("at", c => c.Span, Scalars.Span, "陈述事实的文字在文中的位置", "where the words that state the fact stand");
    private static readonly Value<Citation,
        TextSpan> s_number =
        s_all.May("number", c => c.NumberSpan, Scalars.Span, "其中数字连同单位的位置", "where the number with its unit stands inside them");
    private static readonly Part<Citation,
        string> s_section = s_all.May("section", c => c.Section, Scalars.Word, "所在章节（标题路径）", "the section, as the path of headings");
    private static readonly Part<Citation, ItemId> s_item = s_all.May("item", c => c.Item, Scalars.Item, "所在编号条目", "the numbered item");

    private static readonly Part<Citation, DocumentPlace> s_place = s_all.May(
        "place", c => c.Place, DocumentPlaceNoun.Form, "在文件中的页、段或单元格", "page, paragraph or cell in the file, where a person finds it");

    internal static Noun<Citation> Form { get; } = new("citation", "出处", "the place a fact was read from", s_all, static (in v) => new(
        v.Scope.Part(s_document.Get(v) ?? v.Scope.Document ?? s_document.Need(v), s_section.Get(v), s_item.Get(v), s_place.Get(v)),
        s_at.Need(v),
        s_number.Get(v)));
}
