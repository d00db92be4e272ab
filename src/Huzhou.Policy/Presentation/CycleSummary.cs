using System.Globalization;
using Huzhou.Policy.Calculation;
using Huzhou.Policy.Calculation.Cycle;

namespace Huzhou.Policy.Presentation;

/// <summary>
/// A year's cycle told in chapters: counts beside the documents' own claims, silent and drifting targets, plan beside plan, what slipped.
/// It says what is there and blames nobody.
/// </summary>
public sealed partial class CycleSummary
{
    private readonly CycleAnalysis _cycle;
    private readonly Language _language;
    private readonly Archive? _archive;
    private readonly List<Chapter> _chapters = [];

    private CycleSummary(CycleAnalysis cycle, Language language, Archive? archive)
    {
        _cycle = cycle;
        _language = language;
        _archive = archive;
        _chapters.Add(new Chapter(Say("总体", "As a whole"), Overall()));
        foreach (OutcomeKind outcome in (OutcomeKind[])[OutcomeKind.Missed, OutcomeKind.Drifted, OutcomeKind.Undecided,
            OutcomeKind.Unresolved, OutcomeKind.Silent])
            Add(Wording.Of(outcome, language), cycle.Of(outcome).Select(one => Wording.Of(one, language)));
        foreach (RenewalKind kind in (RenewalKind[])[RenewalKind.Raised, RenewalKind.Lowered, RenewalKind.CarriedOver, RenewalKind.Changed,
            RenewalKind.Done, RenewalKind.Dropped])
            Add(Say($"下一年计划{Wording.Of(kind, language)}", $"In the next plan {Wording.Of(kind, language)}"),
                cycle.Of(kind).Select(one => Wording.Of(one, language)));
        Add(Say("提前达到的以后目标", "Targets for later that are reached already"), cycle.ReachedEarly.Select(Early));
        Add(Say("未设目标而有回报", "Reported without a target"), cycle.WithoutTarget.Select(Unplanned));
        Add(Say("推迟的项目", "Projects that slipped"),
            cycle.Slipped.Select(path =>
                Named(path.Project.Name) + Say("：", ": ")
                    + string.Join(Say("；", "; "), path.Slips.Select(slip => Wording.Of(slip, language)))));
        Add(Say("荣誉与试点", "Titles and pilots"),
            cycle.Distinctions.Where(path => path.Mentions.Count > 1)
                .Select(path => $"{Named(path.Name)}{Say("：", ": ")}{Wording.Of(path.Course, language)}"));
        Add(Say("文件自述的问题", "Problems that the documents name themselves"), cycle.Shortcomings.Select(Problem));
    }

    /// <summary>The analysis that is told.</summary>
    public CycleAnalysis Cycle => _cycle;

    /// <summary>The chapters that have something to say.</summary>
    public IReadOnlyList<Chapter> Chapters => _chapters.AsReadOnly();

    /// <summary>The summary of an analysis.</summary>
    /// <param name="cycle">The analysis.</param>
    /// <param name="language">The language of the words.</param>
    /// <param name="archive">The archive that was analysed, whose English names of projects, titles and topics are used; or null.</param>
    public static CycleSummary Of(CycleAnalysis cycle, Language language, Archive? archive = null)
    {
        ArgumentNullException.ThrowIfNull(cycle);
        return new CycleSummary(cycle, language, archive);
    }

    private string Named(string name) => Wording.Name(name, _language, _archive);

    private void Add(string title, IEnumerable<string> lines)
    {
        string[] all = [.. lines];
        if (all.Length > 0)
            _chapters.Add(new Chapter($"{title}{Say("：", ": ")}{all.Length.ToString(CultureInfo.InvariantCulture)}", all));
    }

    /// <summary>The counts, and beside them what the documents say as a whole.</summary>
    private List<string> Overall()
    {
        List<string> lines = [Wording.Of(_cycle.Scorecard.Total, _language)];
        foreach (OverallClaim claim in _cycle.Claims)
        {
            (string degree, string place) = (Wording.Of(claim.Degree, _language), Wording.Of(claim.Source, _language));
            lines.Add(Say($"文件自述：{degree}“{claim.Scope}”（{place}）。",
                $"The document's own claim: \"{Named(claim.Scope)}\" {degree} ({place})."));
        }

        return lines;
    }

    private string Early(Assessment assessment)
    {
        AssessmentRow row = AssessmentRow.Of(assessment, _language);
        return Say($"{row.Indicator}：{row.Condition}；{row.Period}为{row.Result}",
            $"{row.Indicator}: {row.Condition}; {row.Result} in {row.Period}");
    }

    private string Unplanned(Observation observation) =>
        $"{Wording.Of(observation.Indicator, _language)}{Say("：", ": ")}{Wording.ValueOf(observation, _language)}";

    /// <summary>
    /// A problem as the document names it, and the missed, silent or drifting targets whose indicator it names in the same words.
    /// </summary>
    private string Problem(Shortcoming problem)
    {
        string[] same =
        [
            .. _cycle.Outcomes.Where(one => one.Kind is OutcomeKind.Missed or OutcomeKind.Silent or OutcomeKind.Drifted)
                .Where(one => one.Assessment.Target.Indicator is var indicator
                    && indicator.Aliases.Prepend(indicator.Name)
                        .Any(name => name.Length > 2 && problem.Topic.Contains(name, StringComparison.Ordinal)))
                .Select(one => $"{Wording.Of(one.Assessment.Target.Indicator, _language)} {Wording.Of(one.Kind, _language)}").Distinct(),
        ];
        string topic = Named(problem.Topic);
        return same.Length == 0 ? topic
            : Say($"{topic}（目标：{string.Join("、", same)}）", $"{topic} (targets: {string.Join(", ", same)})");
    }

    private string Say(string zh, string en) => Wording.Pick(_language, zh, en);
}
