using System.Globalization;
using System.Text.Json.Serialization;
using Huzhou.Policy.Calculation;
using Huzhou.Policy.Calculation.Progress;

namespace Huzhou.Policy.Presentation;

/// <summary>
/// The progress of one target of a task on a day, as a row of texts that any UI can bind. What it does not have is null, and left out
/// of JSON.
/// </summary>
public sealed record class TaskProgressRow
{
    private TaskProgressRow(TaskProgress progress, Language language)
    {
        QuantityFormat format = QuantityFormat.Of(language);
        Progress = progress;
        Task = progress.Task.ToString();
        Indicator = progress.Target is { } target ? Wording.Of(target.Indicator, language) : null;
        Condition = progress.Target is { } aim ? TargetText.Of(aim).ToString(language) : null;
        AsOf = progress.Latest?.AsOf.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        Reached = progress.Latest?.Value is { } value ? format.Format(value) : progress.Latest?.Statement;
        Completion = progress.Completion?.Rate is { } rate ? Wording.Percent(rate) : null;
        Expected = progress.Expected is { } expected ? Wording.Percent(expected) : null;
        Lead = progress.LeadPoints is { } lead ? Wording.Difference(Quantity.Points(lead), language) : null;
        Projection = progress.Projection is { } projection ? format.Format(projection, 2, progress.Target?.Condition.Number?.Value)
            : null;
        Status = progress.Status is { } status ? Wording.Of(status, language) : progress.IsStanding
            ? Wording.Of(TaskKind.Standing, language) : null;
        Tone = Wording.ToneOf(progress.Status);
    }

    /// <summary>What the row shows.</summary>
    [JsonIgnore]
    public TaskProgress Progress { get; }

    /// <summary>The task's identity.</summary>
    [JsonPropertyName("task")]
    public string Task { get; }

    /// <summary>What is measured.</summary>
    [JsonPropertyName("indicator"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Indicator { get; }

    /// <summary>What is to be reached.</summary>
    [JsonPropertyName("condition"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Condition { get; }

    /// <summary>The day of the latest report.</summary>
    [JsonPropertyName("asOf"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? AsOf { get; }

    /// <summary>What it says was reached, or its words.</summary>
    [JsonPropertyName("reached"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Reached { get; }

    /// <summary>The completion in percent, not capped.</summary>
    [JsonPropertyName("completion"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Completion { get; }

    /// <summary>The part that was to be done, in percent.</summary>
    [JsonPropertyName("expected"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Expected { get; }

    /// <summary>Completion less what was expected, in points, with its sign.</summary>
    [JsonPropertyName("lead"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Lead { get; }

    /// <summary>The value at the end of the period if it went on like this.</summary>
    [JsonPropertyName("projection"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Projection { get; }

    /// <summary>What the bands say; that it is standing work where it is.</summary>
    [JsonPropertyName("status"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Status { get; }

    /// <summary>How the status is to look.</summary>
    [JsonPropertyName("tone")]
    public Tone Tone { get; }

    /// <summary>The row of a task's progress.</summary>
    public static TaskProgressRow Of(TaskProgress progress, Language language)
    {
        ArgumentNullException.ThrowIfNull(progress);
        return new TaskProgressRow(progress, language);
    }

    /// <summary>The heads of the columns, in the order of <see cref="Cells"/>.</summary>
    public static IReadOnlyList<string> Heads(Language language) => language == Language.Chinese
        ? ["条目", "指标", "目标", "截至", "已完成", "完成率", "应完成", "进度差", "年底推算", "状态"]
        : ["Item", "Indicator", "Target", "As of", "Reached", "Completion", "Expected", "Lead", "Projection", "Status"];

    /// <summary>The texts of the columns, empty where there is none.</summary>
    [JsonIgnore]
    public IReadOnlyList<string> Cells =>
        [.. new[] { Task, Indicator, Condition, AsOf, Reached, Completion, Expected, Lead, Projection, Status }
            .Select(text => text ?? string.Empty)];
}
