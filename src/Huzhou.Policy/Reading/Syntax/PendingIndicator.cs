using Huzhou.Policy.Reading.Source;

namespace Huzhou.Policy.Reading.Syntax;

/// <summary>A number that is asked of an item, as far as what is reported on it takes words from there.</summary>
/// <param name="Subject">What is asked, with its event verb.</param>
/// <param name="Object">The same without that verb.</param>
/// <param name="Unit">The unit it is counted in.</param>
internal readonly record struct PendingIndicator(Phrase Subject, Phrase Object, string Unit)
{
    public static PendingIndicator Of(Mention mention)
    {
        Phrase subject = mention.Subject;
        return new PendingIndicator(subject,
            subject.StartsWith(mention.Event, StringComparison.Ordinal) ? subject[mention.Event.Length..] : subject, mention.Quantity.Unit);
    }
}
