using System.Globalization;

namespace Huzhou.Policy.Presentation;

/// <content>What people decided, as a sentence.</content>
public static partial class Wording
{
    /// <summary>A decision with its reason, name and day, as one sentence.</summary>
    public static string Of(ReviewDecision decision, Language language)
    {
        ArgumentNullException.ThrowIfNull(decision);
        string what = Decided(decision, language);
        if (!decision.IsDecided)
            return Pick(language, $"待核对：{what}。", $"To be decided: {what}.");
        string day = decision.On is { } on ? Day(on, language) : string.Empty;
        return Pick(language, $"{decision.By}{day}认定：{what}（{decision.Reason}）。",
            $"{decision.By} decided on {day}: {what} ({decision.Reason}).");
    }

    private static string Decided(ReviewDecision decision, Language language) => decision switch
    {
        ReviewDecision.Link d => Pick(language, $"{Said(d.Result)}是本目标的结果", $"{Said(d.Result)} is the result of the target"),
        ReviewDecision.NotSame d => Pick(language, $"{Said(d.Result)}与本目标不是一回事", $"{Said(d.Result)} is of another matter"),
        ReviewDecision.Rename d => Pick(language, $"{Said(d.Fact)}改称“{d.To}”", $"{Said(d.Fact)} is called {d.To}"),
        ReviewDecision.Drop d => Pick(language, $"{Said(d.Fact)}不成立，删去", $"{Said(d.Fact)} is none and was taken out"),
        ReviewDecision.Correct d => Pick(language, $"{Said(d.Fact)}有更正", $"{Said(d.Fact)} was set right"),
        ReviewDecision.Mention d => Pick(language, $"文中提到“{d.Programme.Name}”", $"the text speaks of {d.Programme.Name}"),
        _ => decision.Question ?? string.Join(Pick(language, "、", ", "), decision.Addresses.Select(Said)),
    };

    private static string Said(FactAddress address) => address.Says ?? string.Create(CultureInfo.InvariantCulture, $"{address.Id}");
}
