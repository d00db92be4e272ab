namespace Huzhou.Policy.Pages.Sheets;

/// <summary>What a row of a review is about, whether it was decided already or not.</summary>
/// <param name="Target">The target, or null.</param>
/// <param name="Result">The value, or null.</param>
/// <param name="Fact">Anything else, or null.</param>
/// <param name="Kept">A decision that a cell cannot say and that stays as it is, such as a correction; null for all others.</param>
/// <param name="Question">What was asked, or null.</param>
internal sealed record class ReviewSubject(FactAddress? Target, FactAddress? Result, FactAddress? Fact, ReviewDecision? Kept,
    string? Question)
{
    internal static ReviewSubject Of(ReviewDecision decision) => decision switch
    {
        ReviewDecision.Open open => new(open.Target, open.Result, open.Fact, null, open.Question),
        ReviewDecision.Link link => new(link.Target, link.Result, null, null, link.Question),
        ReviewDecision.NotSame other => new(other.Target, other.Result, null, null, other.Question),
        ReviewDecision.Drop drop => About(drop.Fact, drop),
        ReviewDecision.Rename rename => About(rename.Fact, rename),
        _ => new(null, null, null, decision, decision.Question),
    };

    internal ReviewDecision AsQuestion() => new ReviewDecision.Open(Target, Result, Fact);

    private static ReviewSubject About(FactAddress fact, ReviewDecision decision) => fact.Part switch
    {
        AddressedPart.Target => new(fact, null, null, null, decision.Question),
        AddressedPart.Result => new(null, fact, null, null, decision.Question),
        _ => new(null, null, fact, decision, decision.Question),
    };
}
