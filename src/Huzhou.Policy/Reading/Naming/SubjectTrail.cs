using Huzhou.Policy.Reading.Source;

namespace Huzhou.Policy.Reading.Naming;

/// <summary>The subjects of a paragraph in the order they were measured; where there are too many, the oldest are forgotten.</summary>
internal readonly struct SubjectTrail
{
    private const int Most = 24;

    // Trails share their links: a state is copied often, and a link is made only where a number has a new subject.
    private readonly Link? _last;
    private readonly int _count;

    private SubjectTrail(Link? last, int count) => (_last, _count) = (last, count);

    /// <summary>The latest subject, or empty.</summary>
    public Phrase Last => _last is null ? default : _last.Subject;

    /// <summary>The trail with a subject behind its last; one that is said again is there once.</summary>
    public SubjectTrail With(Phrase subject) => subject.Length == 0
        || subject == Last ? this : new(new Link(subject, _last), Math.Min(_count + 1, Most));

    /// <summary>The trail of the latest subject alone.</summary>
    public SubjectTrail OfLast() => new(_last, Math.Min(_count, 1));

    /// <summary>The latest subjects, as many as there are numbers; none where there are not so many.</summary>
    public void Latest(int count, List<Phrase> latest)
    {
        latest.Clear();
        if (count > _count)
            return;
        for (Link? link = _last; link is not null && latest.Count < count; link = link.Before)
            latest.Add(link.Subject);
        latest.Reverse();
    }

    private sealed record class Link(Phrase Subject, Link? Before);
}
