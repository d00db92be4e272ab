using Huzhou.Policy.Calculation;
using Huzhou.Policy.Pages.Content;
using Huzhou.Policy.Presentation;

namespace Huzhou.Policy.Pages.Sheets;

/// <summary>The sheets that several workbooks have: what groups come to, evidence, findings, documents.</summary>
internal sealed class EvidenceSheets(Words words, Known known, PageOptions options)
{
    private readonly Evidence _evidence = new(options.Texts);

    internal string SummaryName => words.Say("总体", "Summary");

    internal Words Words => words;

    internal Known Known => known;

    internal Language Language => words.Language;

    /// <summary>What the counts do not say; the last line of every summary.</summary>
    internal string Note => words.Say(
        "判定只说明所列文件写了什么；文件没有提及，不等于没有做到。每个数字都注明出处。",
        "A verdict is about what the documents listed here say; what they leave out is not false. Every figure names its place.");

    internal Task TalliesAsync(Workbook book, IReadOnlyList<(string By, string Name, Tally Tally)> groups) =>
        book.RowsAsync(words.Say("汇总", "Tallies"), new Sheet<(string By, string Name, Tally Tally)>(words)
            .Text("分组", "Grouped by", 14, group => group.By)
            .Text("名称", "Group", 34, group => group.Name.Length > 0 ? group.Name : words.Say("（未列明）", "(none named)"))
            .Count("目标", "Targets", group => group.Tally.Count)
            .Count("可判定", "Judged", group => group.Tally.Judged)
            .Count("达成", "Met", group => group.Tally.Met)
            .Count("超额", "Exceeded", group => group.Tally.Exceeded)
            .Count("未达成", "Missed", group => group.Tally.Missed)
            .Count("未回报", "Silent", group => group.Tally.Silent)
            .Count("待核对", "To check", group => group.Tally.Unresolved)
            .Count("有值未决", "Undecided", group => group.Tally.Undecided)
            .Percent("可判定率", "Coverage", group => group.Tally.Coverage)
            .Percent("加权平均", "Mean", group => group.Tally.WeightedMean), groups);

    /// <summary>Places, with the sentence of each where the text is at hand.</summary>
    internal Task EvidenceAsync(Workbook book, IReadOnlyList<(string About, string Role, string Says, Citation Place)> places) =>
        book.RowsAsync(words.Say("依据", "Evidence"), new Sheet<(string About, string Role, string Says, Citation Place)>(words)
            .Text("指标", "Indicator", 30, row => row.About)
            .Text("依据类别", "What it shows", 14, row => row.Role)
            .Text("内容", "What it says", 30, row => row.Says)
            .Text("文件", "Document", 34, row => known.Document(row.Place.Document))
            .Text("文件编号", "Document id", 22, row => row.Place.Document)
            .Text("章节", "Section", 26, row => known.Section(row.Place))
            .Text("条目", "Item", 12, row => row.Place.Item?.ToString())
            .Text("页、段或单元格", "Page, paragraph or cell", 24,
                row => row.Place.Place is { } place ? Wording.Of(place, words.Language) : null)
            .Count("页", "Page", row => row.Place.Place?.Page)
            .Count("起始字符", "First character", row => row.Place.Span.Start)
            .Count("字符数", "Characters", row => row.Place.Span.Length)
            .Text("原文", "Sentence", 60, row => _evidence.SentenceOf(row.Place))
            .Text("原文数字", "Number as written", 18, row => _evidence.NumberOf(row.Place)), places);

    internal Task FindingsAsync(Workbook book, IReadOnlyList<Finding> findings) =>
        book.RowsAsync(words.Say("疑点", "Findings"), new Sheet<Finding>(words)
            .Text("代码", "Code", 12, finding => finding.Code)
            .Text("程度", "Severity", 12, finding => Wording.Of(finding.Severity, words.Language))
            .Text("内容", "What was found", 80, finding => Wording.Of(finding, words.Language))
            .Text("文件", "Document", 30, finding => finding.Document is { } id ? known.Document(id) : null)
            .Count("起始字符", "First character", finding => finding.Span?.Start)
            .Count("字符数", "Characters", finding => finding.Span?.Length), findings);

    /// <summary>The documents that results rest on, with their days; nothing where no archive is at hand.</summary>
    internal async Task DocumentsAsync(Workbook book, IEnumerable<Citation> places)
    {
        HashSet<string> cited = [.. places.Select(place => place.Document)];
        Document[] documents = [.. options.Archive?.Documents.Where(document => cited.Contains(document.Id)) ?? []];
        if (documents.Length == 0)
            return;
        await book.RowsAsync(words.Say("文件", "Documents"), new Sheet<Document>(words)
            .Text("文件编号", "Document id", 28, document => document.Id)
            .Text("标题", "Title", 50, document => known.Document(document.Id))
            .Text("政府", "Government", 16, document => document.Government is { } name ? known.Named(name) : null)
            .Count("年份", "Year", document => document.Year?.Value)
            .Day("日期", "Day", document => document.Header.Date)
            .Text("完整程度", "Extent", 16, document => Wording.Of(document.Extent, words.Language)), documents).ConfigureAwait(false);
    }
}
