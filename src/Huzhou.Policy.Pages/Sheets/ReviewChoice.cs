using Huzhou.Policy.Pages.Content;

namespace Huzhou.Policy.Pages.Sheets;

/// <summary>One answer that the column of decisions takes: its words, and what it makes of a question.</summary>
/// <param name="Chinese">The word in Chinese.</param>
/// <param name="English">The word in English.</param>
/// <param name="Fits">Whether it answers this question or decision.</param>
/// <param name="Answer">What is decided then; the new name is given, which only renaming asks for.</param>
internal sealed record class ReviewChoice(string Chinese, string English, Func<ReviewSubject, bool> Fits,
    Func<ReviewSubject, string, ReviewDecision> Answer)
{
    /// <summary>Whether the answer needs a name.</summary>
    internal bool NeedsName { get; private init; }

    /// <summary>Nothing is decided yet; also what an empty cell says.</summary>
    internal static ReviewChoice Open { get; } =
        new("未定", "open", subject => subject.Kept is null, (subject, _) => subject.AsQuestion());

    /// <summary>All answers, in the order in which they are offered.</summary>
    internal static IReadOnlyList<ReviewChoice> All { get; } =
    [
        Open,
        new("是其结果", "link", Pair, (subject, _) => new ReviewDecision.Link(subject.Target!, subject.Result!)),
        new("不是一回事", "not the same", Pair, (subject, _) => new ReviewDecision.NotSame(subject.Target!, subject.Result!)),
        new("删去目标", "drop target", HasTarget, (subject, _) => new ReviewDecision.Drop(subject.Target!)),
        new("删去结果", "drop result", HasResult, (subject, _) => new ReviewDecision.Drop(subject.Result!)),
        Renaming("目标改名", "rename target", HasTarget, subject => subject.Target!),
        Renaming("结果改名", "rename result", HasResult, subject => subject.Result!),
        new("照旧", "as it is", subject => subject.Kept is not null, (subject, _) => subject.Kept!),
    ];

    internal string Word(Words words) => words.Say(Chinese, English);

    internal bool IsCalled(string word) => word.Equals(Chinese, StringComparison.OrdinalIgnoreCase)
        || word.Equals(English, StringComparison.OrdinalIgnoreCase);

    private static ReviewChoice Renaming(string chinese, string english, Func<ReviewSubject, bool> fits,
        Func<ReviewSubject, FactAddress> fact) =>
        new(chinese, english, fits, (subject, name) => new ReviewDecision.Rename(fact(subject), name)) { NeedsName = true };

    private static bool Pair(ReviewSubject subject) => subject is { Target: not null, Result: not null };

    private static bool HasTarget(ReviewSubject subject) => subject.Target is not null;

    private static bool HasResult(ReviewSubject subject) => subject.Result is not null;
}
