using Huzhou.Policy.Calculation;
using Huzhou.Policy.Calculation.Checking;
using Huzhou.Policy.Calculation.Cycle;
using Huzhou.Policy.Calculation.Progress;
using Huzhou.Policy.Exchange;
using Huzhou.Policy.Presentation;
using Huzhou.Policy.Reading;
using Huzhou.Policy.Serialization;

namespace Huzhou.Policy.Fuzz.Growing;

/// <summary>The public doors, each as what it makes of a text; the length of what comes out counts.</summary>
public static class Doors
{
    private static readonly Year s_year = new(2024);

    /// <summary>Every door by its name: what is prepared before, and what is measured.</summary>
    public static IReadOnlyList<(string Name, Func<string, Func<long>> Open)> All { get; } =
    [
        ("read", text => () => Reading(text).Facts.Count),
        ("account", text => Prepared(() => Reading(text), read => read.Account.Numbers.Count)),
        ("check", text => Prepared(() => Twice(text), archive =>
            Consistency.Check(archive).Sum(found => Wording.Of(found, Language.Chinese).Length + (long)found.Places.Count))),
        ("assess", text => Prepared(() => Twice(text), archive => PolicyJson.Write(Assessor.Default.Assess(archive, s_year)).Length)),
        ("cycle", text => Prepared(() => Twice(text), archive =>
            PolicyJson.Write(CycleAnalysis.Of(archive, s_year, archive.Documents[0].Government)).Length)),
        ("chain", text => Prepared(() => Twice(text), archive => PolicyJson.Write(IndicatorChain.Of(archive, "gdp", s_year)).Length)),
        ("portfolio", text => Prepared(() => Twice(text), archive =>
            PortfolioBook.Of(archive, s_year).Organizations.Sum(one => one.Leads.Count + one.Supports.Count + (long)one.Targets.Count))),
        ("progress", text => Prepared(() => Twice(text), archive => Followed(archive))),
        ("json out", text => Prepared(() => Twice(text), archive => PolicyJson.Write(archive).Length)),
        ("json in", text => Prepared(() => PolicyJson.Write(Twice(text)), json => PolicyJson.ReadArchive(json).Documents.Count)),
        ("csv out", text => Prepared(() => Twice(text), archive => PolicyCsv.Write(archive.Documents.SelectMany(d => d.Targets)).Length)),
        ("csv in", text => Prepared(() => PolicyCsv.Write(Twice(text).Documents.SelectMany(d => d.Targets)),
            csv => csv.Length < 3 ? 0 : PolicyCsv.ReadTargets(csv).Count)),
        ("findings in words", text => Prepared(() => Reading(text),
            read => read.Findings.Sum(finding => (long)Wording.Of(finding, Language.Chinese).Length))),
    ];

    private static Func<long> Prepared<T>(Func<T> before, Func<T, long> measured)
    {
        T ready = before();
        return () => measured(ready);
    }

    private static ReadingResult Reading(string text) => PolicyReader.Default.Read(new PolicyText(text) { DocumentId = "one" });

    /// <summary>The text and the same of a year later, so that plans meet results and later plans.</summary>
    private static Archive Twice(string text)
    {
        string later = text.Replace("2024", "2025", StringComparison.Ordinal).Replace("2023", "2024", StringComparison.Ordinal);
        return new Archive([Reading(text).Document, PolicyReader.Default.Read(new PolicyText(later) { DocumentId = "two" }).Document]);
    }

    private static long Followed(Archive archive)
    {
        PolicyTask[] tasks = [.. archive.Documents.Where(d => d.Year == s_year).SelectMany(d => d.Tasks)];
        ProgressBook book = ProgressBook.Of(archive, s_year,
            [.. tasks.Select(task =>
                new ProgressEntry { Task = task.Id, AsOf = new DateOnly(2024, 6, 30), Value = Quantity.Of(3m, "个") })]);
        return book.On(new DateOnly(2024, 6, 30)).Count + book.Findings.Sum(finding => (long)finding.Message.Length);
    }
}
