using System.Text.Json.Serialization;
using Huzhou.Policy.Calculation;

namespace Huzhou.Policy.Presentation;

/// <summary>One judged target as a row of texts that any UI can bind. What a target does not have is null, and left out of JSON.</summary>
/// <example>
/// <code>
/// Scorecard card = Assessor.Default.Assess(HuzhouArchive.Load(), new Year(2023));
/// Console.WriteLine(string.Join(" | ", AssessmentRow.Heads(Language.English)));
/// foreach (Assessment row in card.Rows)
///     Console.WriteLine(string.Join(" | ", AssessmentRow.Of(row, Language.English).Cells));
/// </code>
/// </example>
public sealed record class AssessmentRow
{
    private AssessmentRow(Assessment assessment, Language language)
    {
        Target target = assessment.Target;
        Assessment = assessment;
        Language = language;
        Indicator = Wording.Of(target.Indicator, language);
        Period = Wording.Of(target.Period, language);
        Condition = TargetText.Of(target).ToString(language);
        Result = assessment.Result is { } result ? Halves(assessment, language) ?? Wording.ValueOf(result, language) : null;
        Completion = assessment.Completion?.Rate is { } rate ? Rounded.Percent(rate, 1) : null;
        CappedCompletion = assessment.Completion?.Capped is { } capped ? Rounded.Percent(capped, 1) : null;
        StatedCompletion = assessment.StatedCompletion?.Rate is { } stated ? Rounded.Percent(stated, 1) : null;
        Gap = assessment.Gap is { } gap ? Wording.Difference(gap, language, DecimalsOf(assessment, gap)) : null;
        Verdict = Wording.Of(assessment.Verdict, language) + Mark(assessment, language);
        Tone = Wording.ToneOf(assessment.Verdict);
        Reason = Wording.Of(assessment.Reason, language);
        Stretch = assessment.Stretch is { } beyond ? Wording.Of(beyond, language) : null;
        Candidates = assessment.Candidates.Count == 0 ? null : string.Join(Wording.Pick(language, "；", "; "),
            assessment.Candidates.Select(candidate => Wording.Of(candidate, language)));
        Section = target.Source.Section;
        TargetSource = Wording.Of(target.Source, language);
        ResultSource = assessment.Result is { } observation ? Wording.Of(observation.Source, language) : null;
    }

    /// <summary>The assessment that the row shows.</summary>
    [JsonIgnore]
    public Assessment Assessment { get; }

    /// <summary>The language of the texts.</summary>
    [JsonPropertyName("language")]
    public Language Language { get; }

    /// <summary>What is measured.</summary>
    [JsonPropertyName("indicator")]
    public string Indicator { get; }

    /// <summary>When the target is to hold.</summary>
    [JsonPropertyName("period")]
    public string Period { get; }

    /// <summary>What must hold, how firmly it is promised, and what is aimed for beyond it.</summary>
    [JsonPropertyName("condition")]
    public string Condition { get; }

    /// <summary>The reported value; null where there is none.</summary>
    [JsonPropertyName("result"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Result { get; }

    /// <summary>The completion rate in percent, not capped; a rate under the whole never reads 100%. Null where there is none.</summary>
    [JsonPropertyName("completion"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Completion { get; }

    /// <summary>The completion rate in percent inside the caps; null where there is none.</summary>
    [JsonPropertyName("cappedCompletion"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? CappedCompletion { get; }

    /// <summary>The completion rate that the document gives itself; null where it gives none.</summary>
    [JsonPropertyName("statedCompletion"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? StatedCompletion { get; }

    /// <summary>Result less target, with its sign; null where there is none.</summary>
    [JsonPropertyName("gap"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Gap { get; }

    /// <summary>What can be said, in a word; marked where it rests on an assertion or an estimate.</summary>
    [JsonPropertyName("verdict")]
    public string Verdict { get; }

    /// <summary>How the verdict is to look.</summary>
    [JsonPropertyName("tone")]
    public Tone Tone { get; }

    /// <summary>Why, as a clause.</summary>
    [JsonPropertyName("reason")]
    public string Reason { get; }

    /// <summary>What can be said of the goal beyond the target; null where there is none.</summary>
    [JsonPropertyName("stretch"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Stretch { get; }

    /// <summary>Values alike, to be checked, each with what differs; null where there are none.</summary>
    [JsonPropertyName("candidates"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Candidates { get; }

    /// <summary>The section that sets the target; null where it stands in none.</summary>
    [JsonPropertyName("section"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Section { get; }

    /// <summary>Where the target is set.</summary>
    [JsonPropertyName("targetSource")]
    public string TargetSource { get; }

    /// <summary>Where the result is reported; null where there is none.</summary>
    [JsonPropertyName("resultSource"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? ResultSource { get; }

    /// <summary>The row of an assessment.</summary>
    public static AssessmentRow Of(Assessment assessment, Language language)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        return new AssessmentRow(assessment, language);
    }

    /// <summary>The heads of the columns, in the order indicator, condition, result, completion, gap, verdict, reason.</summary>
    public static IReadOnlyList<string> Heads(Language language) => language == Language.Chinese
        ? ["指标", "目标", "结果", "完成率", "差距", "判定", "理由"]
        : ["Indicator", "Target", "Result", "Completion", "Gap", "Verdict", "Reason"];

    /// <summary>
    /// The texts of those columns, empty where there is none. A goal beyond the target stands behind the verdict with its own.
    /// </summary>
    [JsonIgnore]
    public IReadOnlyList<string> Cells =>
        [Indicator, Condition, Result ?? string.Empty, Completion ?? string.Empty, Gap ?? string.Empty,
            Beyond is { } beyond ? Verdict + Wording.Pick(Language, "；", "; ") + beyond : Verdict, Reason];

    /// <summary>
    /// What came of the goal beyond the target, as a clause; null where there is no such goal, or where nothing is said of either.
    /// </summary>
    [JsonIgnore]
    public string? Beyond => Stretch is null || (Assessment.Stretch == Assessment.Verdict && !Assessment.IsJudged) ? null
        : Wording.Pick(Language, $"力争目标{Stretch}", $"the goal beyond it {Stretch}");

    /// <summary>Both halves by name where a whole is answered by them: 城镇 and 农村; null where one value is.</summary>
    private static string? Halves(Assessment assessment, Language language)
    {
        if (StandardIndicators.HalvesOf(assessment.Target.Indicator.Code) is not { } halves || assessment.IsJudged)
            return null;
        Observation[] both = [.. new[] { halves.First, halves.Second }
            .Select(code => assessment.Inputs.FirstOrDefault(input => input.Indicator.Code == code)).OfType<Observation>()];
        return both.Length < 2 ? null : string.Join(Wording.Pick(language, "；", "; "),
            both.Select(half => $"{Wording.Of(half.Indicator, language)} {Wording.ValueOf(half, language)}"));
    }

    /// <summary>As many decimals as the numbers have that the gap lies between.</summary>
    private const int MostDecimals = 6;

    /// <summary>A gap is rounded no more coarsely than the target and the result that it lies between: 0.086万人 beside 12860人.</summary>
    private static int DecimalsOf(Assessment assessment, Quantity gap) =>
        new[] { assessment.Target.Condition.Number, assessment.Result?.Value.Number }
            .Select(number => number is null ? 0 : DecimalsIn(gap.Unit, number)).Append(2).Max();

    private static int DecimalsIn(Unit unit, Quantity number)
    {
        if (number.Unit == unit)
            return number.Value.Scale;
        decimal factor = number.Unit.IsCommensurableWith(unit) ? number.Unit.FactorTo(unit) : 1m;
        return factor < 1m ? Math.Min(MostDecimals, number.Value.Scale + factor.Scale) : 0;
    }

    private static string Mark(Assessment assessment, Language language)
    {
        string mark = assessment.IsAsserted ? Wording.Pick(language, "（据文件表述）", " (asserted)") : string.Empty;
        return assessment.IsEstimated ? mark + Wording.Pick(language, "（据预计值）", " (estimate)") : mark;
    }
}
