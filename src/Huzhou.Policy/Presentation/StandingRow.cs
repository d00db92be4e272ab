using System.Globalization;
using System.Text.Json.Serialization;
using Huzhou.Policy.Calculation;
using Huzhou.Policy.Calculation.Progress;

namespace Huzhou.Policy.Presentation;

/// <summary>
/// The score and place of one body among others, as a row of texts that any UI can bind. What a body does not have is null, and left out
/// of JSON.
/// </summary>
public sealed record class StandingRow
{
    private StandingRow(OrganizationStanding standing, Language language)
    {
        Standing = standing;
        Place = standing.Place?.ToString(CultureInfo.InvariantCulture);
        Organization = standing.Organization;
        Targets = standing.Count.ToString(CultureInfo.InvariantCulture);
        Coverage = Wording.Percent(standing.Coverage);
        Shares = string.Join(" / ", standing.Shares.Select(share => share.ToString("0.0", CultureInfo.InvariantCulture)));
        Score = standing.Score is { } score ? Rounded.Near(score, 2, null).ToString("0.00", CultureInfo.InvariantCulture) : null;
        Reason = standing.Unranked is { } unranked ? Wording.Of(unranked, language) : null;
    }

    /// <summary>What the row shows.</summary>
    [JsonIgnore]
    public OrganizationStanding Standing { get; }

    /// <summary>The place, 1 is best; null where it has none.</summary>
    [JsonPropertyName("place"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Place { get; }

    /// <summary>The body.</summary>
    [JsonPropertyName("organization")]
    public string Organization { get; }

    /// <summary>How many targets it has credit for.</summary>
    [JsonPropertyName("targets")]
    public string Targets { get; }

    /// <summary>The part of them that is reported, in percent.</summary>
    [JsonPropertyName("coverage")]
    public string Coverage { get; }

    /// <summary>On schedule, behind, far behind and not reported in percent, summing to 100.0.</summary>
    [JsonPropertyName("shares")]
    public string Shares { get; }

    /// <summary>The score to two places; null where nothing counts.</summary>
    [JsonPropertyName("score"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Score { get; }

    /// <summary>Why it has no place; null where it has one.</summary>
    [JsonPropertyName("reason"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Reason { get; }

    /// <summary>The row of a body.</summary>
    public static StandingRow Of(OrganizationStanding standing, Language language)
    {
        ArgumentNullException.ThrowIfNull(standing);
        return new StandingRow(standing, language);
    }

    /// <summary>The heads of the columns, in the order of <see cref="Cells"/>.</summary>
    public static IReadOnlyList<string> Heads(Language language) => language == Language.Chinese
        ? ["名次", "单位", "目标", "报送率", "达序时/滞后/严重滞后/未报（%）", "得分", "未排名原因"]
        : ["Place", "Organization", "Targets", "Reported", "On schedule/behind/far behind/silent (%)", "Score", "Not ranked because"];

    /// <summary>The texts of the columns, empty where there is none.</summary>
    [JsonIgnore]
    public IReadOnlyList<string> Cells =>
        [Place ?? string.Empty, Organization, Targets, Coverage, Shares, Score ?? string.Empty, Reason ?? string.Empty];
}
