namespace Huzhou.Policy.Calculation.Cycle;

/// <summary>A title, pilot or award followed over documents under one name.</summary>
public sealed record class DistinctionPath
{
    /// <summary>What it is called, without quotation marks.</summary>
    public required string Name { get; init => field = Text.Required(value, nameof(Name)); }

    /// <summary>What the documents say of it, in the order of documents and text.</summary>
    public required IReadOnlyList<Distinction> Mentions { get; init => field = Copied<Distinction>.Of(value, nameof(Mentions)); }

    /// <summary>How it went.</summary>
    public DistinctionCourse Course
    {
        get
        {
            int held = LastOf(mention => mention.Status is DistinctionStatus.Obtained or DistinctionStatus.Kept
                or DistinctionStatus.Raised);
            int wanted = LastOf(mention => mention.Status is DistinctionStatus.Pursued or DistinctionStatus.Listed);
            if (held < 0)
                return Mentions.Where(mention => mention.Status == DistinctionStatus.Pursued).Select(mention => mention.Period).Distinct()
                    .Count() > 1 ? DistinctionCourse.PursuedAgain : DistinctionCourse.Pursued;
            if (wanted > held && Mentions[wanted].Period > Mentions[held].Period)
                return DistinctionCourse.PursuedOnceMore;
            return Mentions[held].Status == DistinctionStatus.Obtained ? DistinctionCourse.Obtained : DistinctionCourse.Kept;
        }
    }

    internal static IReadOnlyList<DistinctionPath> Of(IReadOnlyList<Document> documents) =>
    [
        .. documents.SelectMany(document => document.Distinctions.OrderBy(distinction => distinction.Source.Span))
            .GroupBy(distinction => Bare(distinction.Name), StringComparer.Ordinal)
            .Select(same => new DistinctionPath { Name = same.Key, Mentions = [.. same] }),
    ];

    private static string Bare(string name) => name.Trim('“', '”', '"') is { Length: > 0 } bare ? bare : name;

    private int LastOf(Predicate<Distinction> is_) => Mentions.ToList().FindLastIndex(is_);
}
