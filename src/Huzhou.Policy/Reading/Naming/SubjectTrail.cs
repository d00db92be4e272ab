using System.Runtime.CompilerServices;
using Huzhou.Policy.Reading.Source;

namespace Huzhou.Policy.Reading.Naming;

/// <summary>The subjects of a paragraph in the order they were measured; where there are too many, the oldest are forgotten.</summary>
internal readonly struct SubjectTrail
{
    private const int Most = 16;

    private readonly Row _row;
    private readonly int _count;

    private SubjectTrail(in Row row, int count) => (_row, _count) = (row, count);

    /// <summary>The latest subject, or empty.</summary>
    public Phrase Last => _count > 0 ? _row[_count - 1] : default;

    /// <summary>The trail with a subject behind its last; one that is said again is written once.</summary>
    public SubjectTrail With(Phrase subject)
    {
        if (subject.Length == 0 || subject == Last)
            return this;
        Row row = _row;
        int count = _count;
        if (count == Most)
        {
            Span<Phrase> all = row;
            all[1..].CopyTo(all);
            count--;
        }

        row[count] = subject;
        return new SubjectTrail(row, count + 1);
    }

    /// <summary>The trail of the latest subject alone.</summary>
    public SubjectTrail OfLast() => _count > 1 ? default(SubjectTrail).With(Last) : this;

    /// <summary>The latest subjects, as many as there are numbers; none where there are not so many.</summary>
    public void Latest(int count, List<Phrase> latest)
    {
        latest.Clear();
        for (int i = _count - count; i >= 0 && i < _count; i++)
            latest.Add(_row[i]);
    }

    [InlineArray(Most)]
    private struct Row
    {
        private Phrase _first;
    }
}
