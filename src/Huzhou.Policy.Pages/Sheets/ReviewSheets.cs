using Huzhou.Policy.Calculation;
using Huzhou.Policy.Calculation.Cycle;
using Huzhou.Policy.Pages.Content;
using Huzhou.Policy.Presentation;
using Huzhou.Policy.Serialization;
using SpreadCheetah.Validations;

namespace Huzhou.Policy.Pages.Sheets;

/// <summary>A review as a sheet to be filled in: what is open and what was decided, with the words to decide by beside it.</summary>
internal sealed class ReviewSheets
{
    /// <summary>Where the columns that a person fills in begin; what stands before them is there to decide by.</summary>
    private const int FirstEntry = 8, LastEntryOfDay = 12;

    private readonly Words _words;
    private readonly Evidence _evidence;
    private readonly Dictionary<string, Assessment> _rows;

    private ReviewSheets(CycleAnalysis? cycle, PageOptions options)
    {
        _words = new Words(options.Language);
        _evidence = new Evidence(options.Texts);
        _rows = cycle?.Scorecard.Rows.DistinctBy(row => row.Target.Id).ToDictionary(row => row.Target.Id, StringComparer.Ordinal) ?? [];
    }

    internal static async Task WriteAsync(Stream stream, Review review, CycleAnalysis? cycle, PageOptions options,
        CancellationToken cancellation)
    {
        ReviewSheets sheets = new(cycle, options);
        string title = options.Title ?? sheets._words.Say("待核对与已决定事项", "What is to be decided, and what was");
        Workbook book = await Workbook.StartAsync(stream, title, cancellation).ConfigureAwait(false);
        await using (book.ConfigureAwait(false))
        {
            await sheets.RowsAsync(book, review).ConfigureAwait(false);
            await book.LinesAsync(sheets._words.Say("填写说明", "How to fill it in"), sheets.Lines()).ConfigureAwait(false);
            await book.FinishAsync().ConfigureAwait(false);
        }
    }

    private Task RowsAsync(Workbook book, Review review)
    {
        ReviewDecision[] decisions = [.. review.Decisions];
        string[] choices = [.. ReviewChoice.All.Where(choice => decisions.Length == 0
            || decisions.Any(decision => choice.Fits(ReviewSubject.Of(decision)))).Select(choice => choice.Word(_words))];
        Dictionary<int, DataValidation> allowed = new()
        {
            [FirstEntry] = Rule(DataValidation.ListValues(choices, showDropdown: true),
                _words.Say($"只能填：{_words.Joined(choices)}", $"It takes {_words.Joined(choices)}")),
            [LastEntryOfDay] = Rule(DataValidation.DateTimeGreaterThan(new DateTime(1949, 1, 1, 0, 0, 0, DateTimeKind.Unspecified)),
                _words.Say("填决定的日期，如2031-02-03", "The day of the decision, such as 2031-02-03")),
        };
        return book.RowsAsync(_words.Say("审核", "Review"), new Sheet<ReviewDecision>(_words)
            .Count("序号", "No.", decision => Array.IndexOf(decisions, decision) + 1)
            .Text("目标", "Target", 28, TargetName)
            .Text("目标内容", "Promised", 24, decision => RowOf(decision) is { } row
                ? TargetText.Of(row.Target).ToString(_words.Language) : ReviewSubject.Of(decision).Target?.Says)
            .Text("可能的结果", "What may be its result", 30, decision => ResultOf(decision) is { } value
                ? $"{Wording.Of(value.Indicator, _words.Language)} {Wording.ValueOf(value, _words.Language)}"
                : ReviewSubject.Of(decision).Result?.Says)
            .Text("不同之处", "What differs", 24, Differs)
            .Text("目标原文", "Words of the target", 40, decision => RowOf(decision) is { } row ? Words(row.Target.Source) : null)
            .Text("结果原文", "Words of the result", 40, decision => ResultOf(decision) is { } value ? Words(value.Source) : null)
            .Text("问题", "Question", 40, Question)
            .Entry(_words.Say(ReviewColumns.Decision.Chinese, ReviewColumns.Decision.English), 14, Choice)
            .Entry(_words.Say(ReviewColumns.Reason.Chinese, ReviewColumns.Reason.English), 36, decision => decision.Reason)
            .Entry(_words.Say(ReviewColumns.Name.Chinese, ReviewColumns.Name.English), 20,
                decision => (decision as ReviewDecision.Rename)?.To ?? string.Empty)
            .Entry(_words.Say(ReviewColumns.By.Chinese, ReviewColumns.By.English), 12, decision => decision.By)
            .EntryDay(_words.Say(ReviewColumns.On.Chinese, ReviewColumns.On.English), decision => decision.On)
            .Hidden(ReviewColumns.Data, decision => PolicyJson.Write(new Review([decision]), indented: false).Trim()),
            decisions, allowed);
    }

    private static DataValidation Rule(DataValidation rule, string message)
    {
        (rule.IgnoreBlank, rule.ShowErrorAlert, rule.ErrorMessage) = (true, true, message);
        return rule;
    }

    private IEnumerable<string> Lines() =>
    [
        _words.Say("每行一个问题。黄色各列由人填写：决定、理由、姓名、日期；改名的还要填“改为”。没有决定的行留空或填“未定”。",
            "A question a row. A person fills in the yellow columns: decision, reason, name and day, and for renaming the new name. "
                + "A row that is not decided stays empty or open."),
        _words.Say("是其结果：该数值是这个目标的结果。不是一回事：该数值与目标无关。删去：文件里没有这样的目标或结果。",
            "link: the value is the result of the target. not the same: the value is of another matter. drop: the document holds no such "
                + "target or value."),
        _words.Say("可以排序、筛选、增删列；每行最后隐藏的一列说明该行问的是什么，随行移动，不要改动。",
            "Rows may be sorted, filtered and left out. The hidden last column says what the row asks about; it goes with its row."),
        _words.Say("填好后：huzhou-policy cycle 计划 结果 --review 本文件。", "Filled in: huzhou-policy cycle PLAN RESULTS --review this file."),
    ];

    private Assessment? RowOf(ReviewDecision decision) =>
        ReviewSubject.Of(decision).Target is { } target ? _rows.GetValueOrDefault(target.Id) : null;

    private Assessment.Candidate? CandidateOf(ReviewDecision decision) => RowOf(decision)?.Candidates
        .FirstOrDefault(candidate => candidate.Observation.Id == ReviewSubject.Of(decision).Result?.Id);

    private Observation? ResultOf(ReviewDecision decision) => CandidateOf(decision)?.Observation
        ?? (RowOf(decision)?.Result is { } result && result.Id == ReviewSubject.Of(decision).Result?.Id ? result : null);

    private string? TargetName(ReviewDecision decision) => RowOf(decision) is { } row ? Wording.Of(row.Target.Indicator, _words.Language)
        : ReviewSubject.Of(decision) is { Target: null } subject ? (subject.Fact ?? decision.Addresses[0]).ToString() : null;

    private string? Question(ReviewDecision decision) => decision.Question
        ?? (ReviewSubject.Of(decision).Kept is { } kept ? Wording.Of(kept, _words.Language) : null);

    private string? Differs(ReviewDecision decision) => CandidateOf(decision) is { } candidate
        ? _words.ClausesJoined(candidate.Differs.Select(reason => Wording.Of(reason, _words.Language))) : null;

    private string Words(Citation place) => _evidence.Has(place) ? _evidence.SentenceOf(place) : Wording.Of(place, _words.Language);

    private string Choice(ReviewDecision decision)
    {
        ReviewSubject subject = ReviewSubject.Of(decision);
        bool isOfResult = subject.Target is null;
        string english = decision switch
        {
            ReviewDecision.Open => "open",
            ReviewDecision.Link => "link",
            ReviewDecision.NotSame => "not the same",
            _ when subject.Kept is not null => "as it is",
            ReviewDecision.Drop => isOfResult ? "drop result" : "drop target",
            _ => isOfResult ? "rename result" : "rename target",
        };
        return ReviewChoice.All.First(choice => choice.English == english).Word(_words);
    }
}
