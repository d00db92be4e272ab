using Huzhou.Policy.Calculation.Judging;

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

    /// <summary>The titles of these documents, those that mean one title of one giver as one path, in the order of first mention.</summary>
    internal static IReadOnlyList<DistinctionPath> Of(IReadOnlyList<Document> documents)
    {
        List<(TitleName Name, List<Distinction> Mentions)> paths = [];
        foreach (Distinction title in documents.SelectMany(document => document.Distinctions.OrderBy(title => title.Source.Span)))
        {
            TitleName name = TitleName.Of(title.Name, title.Level);
            int at = paths.FindIndex(path => path.Name.IsSame(name) && path.Mentions[0].Holder == title.Holder);
            if (at < 0)
                paths.Add((name, [title]));
            else
                paths[at].Mentions.Add(title);
        }

        return [.. paths.Select(path => new DistinctionPath { Name = Bare(path.Mentions[0].Name), Mentions = [.. path.Mentions] })];
    }

    /// <summary>A name without the marks around it, and without those that lost their other half.</summary>
    private static string Bare(string name)
    {
        string bare = name.StartsWith('“') && name.EndsWith('”') ? name.Trim('“', '”') : name;
        return bare.Count(c => c == '“') == bare.Count(c => c == '”') && bare.Length > 0 ? bare
            : name.Replace("“", "", StringComparison.Ordinal).Replace("”", "", StringComparison.Ordinal);
    }

    private int LastOf(Predicate<Distinction> is_) => Mentions.ToList().FindLastIndex(is_);
}
