using Huzhou.Policy.Reading.Source;

namespace Huzhou.Policy.Reading.Naming;

/// <summary>The subjects of a paragraph in the order they were measured; where there are too many, the oldest are forgotten.</summary>
internal readonly struct SubjectTrail
{
    private const int Most = 24;

    // Trails share their links: a state is copied often, and a link is made only where a number has a new subject. A link is never
    // changed while its paragraph is read, so that a trail says the same as long as it is asked.
    private readonly List<Link>? _links;
    private readonly int _last;
    private readonly int _count;

    private SubjectTrail(List<Link>? links, int last, int count) => (_links, _last, _count) = (links, last, count);

    /// <summary>The trail of a paragraph that says nothing yet, in a list that is kept for the next one.</summary>
    public static SubjectTrail In(List<Link> links)
    {
        links.Clear();
        return new(links, 0, 0);
    }

    /// <summary>The latest subject, or empty.</summary>
    public Phrase Last => _last == 0 ? default : _links![_last - 1].Subject;

    /// <summary>The trail with a subject behind its last; one that is said again is there once.</summary>
    public SubjectTrail With(Phrase subject)
    {
        if (subject.Length == 0 || subject == Last)
            return this;
        List<Link> links = _links ?? [];
        links.Add(new Link(subject, _last));
        return new(links, links.Count, Math.Min(_count + 1, Most));
    }

    /// <summary>The trail of the latest subject alone.</summary>
    public SubjectTrail OfLast() => new(_links, _last, Math.Min(_count, 1));

    /// <summary>The latest subjects, as many as there are numbers; none where there are not so many.</summary>
    public void Latest(int count, List<Phrase> latest)
    {
        latest.Clear();
        if (count > _count)
            return;
        for (int at = _last; at > 0 && latest.Count < count; at = _links![at - 1].Before)
            latest.Add(_links![at - 1].Subject);
        latest.Reverse();
    }

    /// <summary>A subject and the place of the one before it, counted from 1; 0 for none.</summary>
    public readonly record struct Link(Phrase Subject, int Before);
}
