using Huzhou.Policy.Lexicon;
using Huzhou.Policy.Reading.Source;
using Huzhou.Policy.Reading.Structure;
using Huzhou.Policy.Reading.Syntax;

namespace Huzhou.Policy.Reading.Items;

/// <summary>Makes facts of items and decisions, and says what can be judged about each task.</summary>
internal static class ItemFacts
{
    private static readonly WordList Vows = Vocabulary.Of(GenreWord.Vow);

    /// <summary>The assignments of a notice, or the tasks of department lists.</summary>
    public static IEnumerable<Fact> Of(Outline outline, string document, GenreResult genre)
    {
        SourceText source = outline.Source;
        foreach (TaskItem item in genre.Items)
        {
            ItemId id = ModelWriter.Identity(outline, item);
            if (outline.Genre.ListsTasks)
            {
                string title = item.TitleEnd > item.TitleStart ? source.Slice(item.TitleStart, item.TitleEnd).ToString() : item.Title;
                yield return new Fact.ListedTask(source.SpanOf(item.Start, Math.Max(item.Start, item.End)), id,
                    source.SpanOf(item.TitleStart, Math.Max(item.TitleStart, item.TitleEnd)), title,
                    source.Slice(item.Start, Math.Max(item.Start, item.End)).ToString());
                continue;
            }

            if (item.IsTold)
                continue;
            Responsibility? responsibility = ModelWriter.ResponsibilityOf(outline, document, item, id, genre.Bodies);
            TextSpan span = responsibility?.Source?.Span ?? source.SpanOf(item.Start, Math.Max(item.Start, item.End));
            yield return new Fact.Assignment(span, id, item.IsLivelihood, item.Leader, responsibility);
        }

        foreach (ProgressRow row in genre.Progress)
        {
            yield return new Fact.ProjectProgress(source.SpanOf(row.Start, row.End), ModelWriter.Identity(outline, row.Item), row.Project)
            {
                Place = row.Place, Planned = row.Planned?.Quantity, Done = row.Done?.Quantity, Percent = row.Percent, State = row.State,
                Owner = row.Item.Owners?.Leads.FirstOrDefault(), AsOf = genre.AsOf,
            };
        }

        foreach (MeetingDecision decision in genre.Minutes?.Decisions ?? [])
            yield return new Fact.Decision(decision);
    }

    /// <summary>The tasks, each with what can be judged about it.</summary>
    public static List<PolicyTask> WithKinds(IEnumerable<PolicyTask> tasks, IReadOnlyList<Target> targets)
    {
        ILookup<string,
            Target> byItem = targets.Where(t => t.Source.Item is not null).ToLookup(t => t.Source.Item!.ToString(), StringComparer.Ordinal);
        List<PolicyTask> kinds = [];
        foreach (PolicyTask task in tasks)
        {
            TaskKind kind = TaskKind.Standing;
            foreach (Target target in byItem[task.Id.ToString()])
            {
                TaskKind own = target.Condition.Number is not null
                    && target.Source.NumberSpan is not null ? TaskKind.Measured : target.Condition is Condition.Milestone
                    ? TaskKind.Milestone : TaskKind.Directional;
                if (own > kind)
                    kind = own;
            }

            kinds.Add(task with { Kind = kind });
        }

        return kinds;
    }

    /// <summary>The items whose detail vows to reach the title's target (确保完成年度目标).</summary>
    public static HashSet<string> Vowed(Outline outline, GenreResult genre)
    {
        HashSet<string> vowed = new(StringComparer.Ordinal);
        foreach (TaskItem item in genre.Items)
        {
            if (item.End > item.Start && PhraseEnds.HasAny(outline.Source.Slice(item.Start, item.End), Vows))
                vowed.Add(ModelWriter.Identity(outline, item).ToString());
        }

        return vowed;
    }
}
