using Huzhou.Policy.Calculation;
using Huzhou.Policy.Pages.Markup;
using Huzhou.Policy.Presentation;

namespace Huzhou.Policy.Pages.Content;

/// <summary>Why a verdict follows and where its figures stand, folded away under the reason in a clause.</summary>
internal sealed class Reasons(HtmlWriter page, Words words, Known known, Evidence evidence)
{
    internal void Write(Assessment assessment, AssessmentRow row)
    {
        page.Open("details").Element("summary", row.Reason);
        if (assessment.Candidates.Count > 0)
            Candidates(assessment, row);
        page.Open("dl");
        string previous = string.Empty;
        foreach (Explanation.Line line in Explanation.Of(assessment, words.Language).Lines)
        {
            if (line.Part == Explanation.Part.Candidate || (line.Part == Explanation.Part.Verdict && IsInTheRow(row)))
                continue;
            if (line.Label != previous)
                page.Element("dt", line.Label);
            previous = line.Label;
            page.Open("dd");
            if (line.Source is { } place && evidence.Has(place))
            {
                // Where the number is marked in its sentence, its offsets say nothing more.
                bool isPlace = line.Part is Explanation.Part.TargetEvidence or Explanation.Part.ResultEvidence;
                page.Text(isPlace ? Wording.Of(place, words.Language) : line.Text);
                evidence.Write(page, place);
            }
            else
            {
                page.Text(line.Text);
            }

            page.Close();
        }

        if (known.Owner(assessment, words) is { Length: > 0 } owner)
            page.Element("dt", words.Say("责任单位", "Answers")).Element("dd", owner);
        page.Close(2);
    }

    /// <summary>Whether the conclusion says no more than the cells of the row.</summary>
    private static bool IsInTheRow(AssessmentRow row) => row.StatedCompletion is null && row.Beyond is null;

    /// <summary>What was promised and what is alike, side by side, for a person to decide.</summary>
    private void Candidates(Assessment assessment, AssessmentRow row)
    {
        page.Open("div", ("class", "beside"));
        Card(words.Say("目标", "Promised"), row.Indicator, row.Condition, null, assessment.Target.Source);
        int number = 0;
        foreach (Assessment.Candidate candidate in assessment.Candidates)
        {
            Observation value = candidate.Observation;
            Card(words.Say($"候选{++number}", $"Candidate {number}"), Wording.Of(value.Indicator, words.Language),
                Wording.ValueOf(value, words.Language),
                words.Joined(candidate.Differs.Select(reason => Wording.Of(reason, words.Language))), value.Source);
        }

        page.Close();
    }

    private void Card(string label, string name, string value, string? differs, Citation place)
    {
        page.Open("div").Element("b", label).Element("p", name).Element("p", value, ("class", "value"));
        if (differs is not null)
            page.Element("p", words.Say($"不同处：{differs}", $"Differs: {differs}"));
        page.Element("p", Wording.Of(place, words.Language), ("class", "place"));
        evidence.Write(page, place);
        page.Close();
    }
}
