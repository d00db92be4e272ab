using System.Collections.ObjectModel;
using Huzhou.Policy.Calculation;

namespace Huzhou.Policy.Presentation;

/// <summary>
/// An assessment told as an auditor's note: what was promised and where, what came of it and where, how it was computed, and why the
/// verdict follows.
/// </summary>
/// <example>
/// <code>
/// Scorecard card = Assessor.Default.Assess(HuzhouArchive.Load(), new Year(2023));
/// foreach (Explanation.Line line in Explanation.Of(card.Rows[0], Language.Chinese).Lines)
///     Console.WriteLine($"{line.Label}：{line.Text}");
/// </code>
/// </example>
public sealed partial class Explanation
{
    private readonly Language _language;

    private readonly List<Line> _lines = [];

    private Explanation(Assessment assessment, Language language)
    {
        Assessment = assessment;
        _language = language;
        Target target = assessment.Target;
        string commitment = Wording.Of(target.Commitment, language), condition = TargetText.Of(target).ToString(language),
            name = Wording.Of(target.Indicator, language);
        string terms = Terms(target, language);
        Add(Part.Target, Wording.Pick(
            language,
            $"{Wording.Of(target.Period, language)}{name}（{Wording.Of(target.Measure, language)}）：{condition}（{commitment}{terms}）",
            $"{name} ({Wording.Of(target.Measure, language)}) in {Wording.Of(target.Period, language)}: {condition} ({commitment}"
                + $"{terms})"));
        Cite(Part.TargetEvidence, target.Source);
        Result(assessment);
        foreach (Step step in assessment.Steps)
        {
            if (step is not Step.Took { Role: InputRole.Result } took || took.Observation != assessment.Result)
                Add(step is Step.MethodChosen or Step.Computed ? Part.Method : Part.Step, Wording.Of(step, language), Place(step));
        }

        Conclude(assessment);
        foreach (Assessment.Candidate candidate in assessment.Candidates)
        {
            string place = Wording.Of(candidate.Observation.Source, language);
            Add(Part.Candidate, Wording.Of(candidate, language) + Wording.Pick(language, $"，见{place}", $", {place}"),
                candidate.Observation.Source);
        }

        foreach (Finding finding in assessment.Findings)
            Add(Part.Finding, $"{finding.Code} {Wording.Of(finding, language)}");
        Lines = _lines.AsReadOnly();
    }

    /// <summary>The assessment that is explained.</summary>
    public Assessment Assessment { get; }

    /// <summary>The note, line by line: target and its place, result and its place, steps, method, verdict, findings.</summary>
    public ReadOnlyCollection<Line> Lines { get; }

    /// <summary>The explanation of an assessment.</summary>
    public static Explanation Of(Assessment assessment, Language language)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        return new Explanation(assessment, language);
    }

    /// <summary>What comes before a line.</summary>
    public static string Label(Part part, Language language) => part switch
    {
        Part.Target => Wording.Pick(language, "目标", "Promised"),
        Part.TargetEvidence => Wording.Pick(language, "目标出处", "Promised in"),
        Part.Result => Wording.Pick(language, "结果", "Reported"),
        Part.ResultEvidence => Wording.Pick(language, "结果出处", "Reported in"),
        Part.Method => Wording.Pick(language, "方法", "Computation"),
        Part.Step => Wording.Pick(language, "步骤", "Reasoning"),
        Part.Verdict => Wording.Pick(language, "结论", "Conclusion"),
        Part.Candidate => Wording.Pick(language, "待核对", "To be checked"),
        Part.Finding => Wording.Pick(language, "疑点", "In doubt"),
        _ => throw new ArgumentOutOfRangeException(nameof(part), part, "The value is not one of its kind."),
    };

    /// <summary>What is told of a promise beside its condition: its rank, that it is proposed, who set it, what it is subject to.</summary>
    private static string Terms(Target target, Language language)
    {
        string headline = target.IsHeadline ? Wording.Pick(language, "，主要预期目标", ", a headline target") : string.Empty;
        string proposed = target.IsProposed ? Wording.Pick(language, "，建议稿，尚待审议", ", proposed and yet to be decided") : string.Empty;
        string origin = target.Origin is { } by ? Wording.Pick(language, $"，{by}", $", {EnglishWords.Of(by)}") : string.Empty;
        string proviso = target.Proviso is { } words ? Wording.Pick(language, $"，前提是{words}", $", provided that {words}") : string.Empty;
        return headline + proposed + origin + proviso;
    }

    private void Result(Assessment assessment)
    {
        if (assessment.Result is not { } result)
        {
            Add(Part.Result, Wording.Of(assessment.Link, _language));
            return;
        }

        string link = assessment.Link == LinkStatus.Reported ? string.Empty
            : Wording.Pick(_language, $"（{Wording.Of(assessment.Link, _language)}）", $" ({Wording.Of(assessment.Link, _language)})");
        string from = result.Baseline is not { } baseline ? string.Empty
            : Wording.Pick(_language, $"，文中所说上期为{Format(baseline)}", $", from {Format(baseline)} in the period before, as it says");
        Add(Part.Result, Wording.Sentence(result, _language) + from + link);
        Cite(Part.ResultEvidence, result.Source);
    }

    private void Conclude(Assessment assessment)
    {
        AssessmentRow row = AssessmentRow.Of(assessment, _language);
        List<string> parts = [Wording.Pick(_language, $"{row.Verdict}：{row.Reason}", $"{Wording.Capital(row.Verdict)}: {row.Reason}")];
        if (row.Completion is not null)
            parts.Add(Wording.Pick(_language, $"完成率{row.Completion}", $"completion {row.Completion}"));
        if (row.StatedCompletion is not null)
            parts.Add(Wording.Pick(_language, $"文件自报{row.StatedCompletion}", $"the document itself gives {row.StatedCompletion}"));
        if (row.Gap is not null)
            parts.Add(Wording.Pick(_language, $"差距{row.Gap}", $"gap {row.Gap}"));
        if (row.Stretch is not null)
            parts.Add(Wording.Pick(_language, $"力争目标{row.Stretch}", $"the goal beyond it: {row.Stretch}"));
        Add(Part.Verdict, string.Join(Wording.Pick(_language, "；", "; "), parts) + Wording.Pick(_language, "。", "."));
    }

    private string Format(Quantity quantity) => QuantityFormat.Of(_language).Format(quantity);

    private void Cite(Part part, Citation source)
    {
        string text = Wording.Of(source, _language);
        if (source.NumberSpan is { } number)
            text += Wording.Pick(_language, $"，其中数字在{number.Start}—{number.End}", $", the figure at {number.Start} to {number.End}");
        Add(part, text, source);
    }

    private void Add(Part part, string text, Citation? source = null) => _lines.Add(new Line(part, Label(part, _language), text, source));

    private static Citation? Place(Step step) => step switch
    {
        Step.Took s => s.Observation.Source,
        Step.SetAside s => s.Observation.Source,
        Step.VintageChosen s => s.Other.Source,
        Step.RestatedBy s => s.Later.Source,
        _ => null,
    };
}
