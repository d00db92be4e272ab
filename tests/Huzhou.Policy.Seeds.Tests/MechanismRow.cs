using Huzhou.Policy.Calculation;
using Huzhou.Policy.Calculation.Cycle;
using Huzhou.Policy.Presentation;

namespace Huzhou.Policy.Seeds.Tests;

/// <summary>A mechanism of the five documents: what holds it, what shows it, and an example out of the data.</summary>
/// <param name="Name">What the documents do.</param>
/// <param name="Type">The type that holds it.</param>
/// <param name="Command">What shows it.</param>
/// <param name="Example">What the data gives for it now; null where it gives nothing.</param>
/// <param name="Because">Why it does not work; null where it does.</param>
internal sealed record class MechanismRow(string Name, string Type, string Command, Func<MechanismRow.Shown?> Example,
    string? Because = null)
{
    internal static readonly Archive Archive = HuzhouArchive.Load();

    internal static readonly CycleAnalysis Cycle = CycleAnalysis.Of(Archive, new Year(2023));

    /// <summary>Where an example stands and what it says.</summary>
    internal sealed record class Shown(string Place, string Text);

    /// <summary>A target by a word of its indicator's name or its code, and its year.</summary>
    internal static Func<Shown?> Target(string word, int year, Func<Condition, bool>? condition = null) => () =>
        Archive.TargetsOf(new Year(year))
            .FirstOrDefault(target => Named(target.Indicator, word) && (condition?.Invoke(target.Condition) ?? true))
            is { } found ? Of(found) : null;

    /// <summary>A target by its condition.</summary>
    internal static Func<Shown?> Asked<T>(string? document = null)
        where T : Condition => () => Archive.Documents.Where(d => document is null || d.Id.StartsWith(document, StringComparison.Ordinal))
            .SelectMany(d => d.Targets).FirstOrDefault(target => target.Condition is T) is { } found ? Of(found) : null;

    internal static Func<Shown?> First(Func<Target, bool> is_) => () =>
        Archive.Documents.SelectMany(d => d.Targets).FirstOrDefault(is_) is { } found ? Of(found) : null;

    /// <summary>A result by a word of its indicator's name or its code, and its year.</summary>
    internal static Func<Shown?> Result(string word, int year, Func<Observation, bool>? is_ = null) => () =>
        Archive.Documents.SelectMany(d => d.Observations).FirstOrDefault(o => Named(o.Indicator, word) && o.Period.Year == new Year(year)
            && (is_?.Invoke(o) ?? true)) is { } found ? Of(found) : null;

    internal static Func<Shown?> Judged(string word) => () =>
        Cycle.Scorecard.Rows.FirstOrDefault(row => Named(row.Target.Indicator, word)) is { } row
            ? new Shown(Place(row.Target.Source), $"{row.Target.Indicator.Name}: {Wording.Of(row.Verdict, Language.English)}, "
                + Wording.Of(row.Reason, Language.English)) : null;

    internal static Func<Shown?> Renewed(string word) => () =>
        Cycle.Renewals.FirstOrDefault(one => Named(one.Target.Indicator, word) && one.Next is not null) is { } one
            ? new Shown(Place(one.Next!.Source), $"{one.Target.Indicator.Name}: {Wording.Of(one.Kind, Language.English)}") : null;

    internal static Func<Shown?> Project(string name) => () =>
        Cycle.Projects.FirstOrDefault(path => path.Project.Aliases.Prepend(path.Project.Name).Contains(name)) is { } path
            ? new Shown(Place(path.Project.Mentions[^1].Source),
                $"{path.Project.Name}: {string.Join(", ", path.Project.Mentions.Select(m => $"{m.Stage} {m.Period.Year}"))}") : null;

    internal static Func<Shown?> Title(string name) => () =>
        Cycle.Distinctions.FirstOrDefault(path => path.Name.Contains(name, StringComparison.Ordinal)) is { } path
            ? new Shown(Place(path.Mentions[^1].Source), $"{path.Name}: {string.Join(", ",
                path.Mentions.Select(m => $"{Wording.Of(m.Status, Language.English)} {m.Period.Year}"))}") : null;

    internal static Func<Shown?> Programme(string name) => () =>
        Archive.Documents.SelectMany(d => d.Programmes).LastOrDefault(one => one.Name.Contains(name, StringComparison.Ordinal)) is { } one
            ? new Shown(Place(one.Source), one.Name) : null;

    internal static Func<Shown?> Task(Func<PolicyTask, bool> is_, Func<PolicyTask, string>? say = null) => () =>
        Archive.Documents.SelectMany(d => d.Tasks).FirstOrDefault(is_) is { } task
            ? new Shown(Place(task.Source), say?.Invoke(task) ?? $"{task.Id} {task.Title}: {task.Responsibility}") : null;

    internal static Func<Shown?> Decision(Func<MeetingDecision, bool> is_, Func<MeetingDecision, string> say) => () =>
        Archive.Documents.OfType<Document.Minutes>().SelectMany(d => d.Decisions).FirstOrDefault(is_) is { } decision
            ? new Shown(Place(decision.Source), say(decision)) : null;

    internal static Func<Shown?> Head(string document, Func<Document, string?> say) => () =>
        Archive.Find(document) is { } found && say(found) is { Length: > 0 } text ? new Shown($"{Short(document)}, head", text) : null;

    internal static Func<Shown?> Said(string place, Func<string?> say) => () =>
        say() is { Length: > 0 } text ? new Shown(place, text) : null;

    internal static Func<Shown?> Nothing(string place) => () => new Shown(place, "");

    internal static Shown Of(Target target) =>
        new(Place(target.Source), $"{target.Indicator.Name}: {TargetText.Of(target).ToString(Language.English)}");

    internal static Shown Of(Observation result) =>
        new(Place(result.Source), $"{result.Indicator.Name}: {Wording.ValueOf(result, Language.English)}");

    internal static string Place(Citation source) =>
        $"{Short(source.Document)}, {(source.Item is { } item ? item.ToString() : source.Span.Start.ToString(System.Globalization.CultureInfo.InvariantCulture))}";

    private static string Short(string document) => document[..4] + document[document.LastIndexOf('-')..].Replace('-', ' ');

    private static bool Named(Indicator indicator, string word) =>
        indicator.Code == word || indicator.Name.Contains(word, StringComparison.Ordinal);
}
