namespace Huzhou.Policy.Reading;

/// <summary>Mentions that serve one paragraph after another; a thread keeps them for its next text.</summary>
internal sealed class MentionPool
{
    /// <summary>A paragraph with more numbers is uncommonly long, and what it needed is not kept.</summary>
    private const int MostKept = 1 << 13;

    [ThreadStatic]
    private static MentionPool? s_spare;

    private readonly List<Mention> _mentions = [];
    private int _next;

    /// <summary>A pool to be given back.</summary>
    public static MentionPool Take()
    {
        MentionPool pool = s_spare ?? new MentionPool();
        s_spare = null;
        return pool;
    }

    /// <summary>Gives a pool back; whoever took it must not touch its mentions any more.</summary>
    public static void Give(MentionPool pool) => s_spare = pool._mentions.Count > MostKept ? null : pool;

    /// <summary>Takes back all mentions that were given out.</summary>
    public void Begin() => _next = 0;

    /// <summary>A mention that says no more yet than what it is of.</summary>
    public Mention Next(in ScannedQuantity quantity)
    {
        if (_next == _mentions.Count)
        {
            Mention made = new(quantity);
            _mentions.Add(made);
            _next++;
            return made;
        }

        Mention mention = _mentions[_next++];
        mention.Begin(quantity);
        return mention;
    }
}
