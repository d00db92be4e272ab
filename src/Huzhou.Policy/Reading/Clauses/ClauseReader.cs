using Huzhou.Policy.Reading.Scopes;
using Huzhou.Policy.Reading.Source;
using Huzhou.Policy.Reading.Syntax;

namespace Huzhou.Policy.Reading.Clauses;

/// <summary>
/// Reads the quantities of a paragraph with their meaning: role, measure, direction, commitment, period, and what is measured, made whole
/// from the clauses before. Offsets are those of the text passed in.
/// </summary>
internal sealed class ClauseReader : IDisposable
{
    private readonly ScratchPool<Mention> _pool = ScratchPool<Mention>.Take();
    private readonly ClauseWalk _walk;
    private readonly List<Mention> _mentions = Scratch<Mention>.Take();

    /// <summary>A reader of the paragraphs of a normalised text.</summary>
    public ClauseReader(string text) => _walk = new ClauseWalk(text, _pool);

    /// <summary>Gives back the lists and mentions; nobody may hold on to one of them.</summary>
    public void Dispose()
    {
        Scratch<Mention>.Give(_mentions);
        // No thread keeps a text alive by the words of its mentions.
        for (int i = 0; i < _pool.All.Count; i++)
            _pool.All[i].Begin(default);
        ScratchPool<Mention>.Give(_pool);
    }

    /// <summary>The quantities of the paragraph that was read last, with their meaning; they hold until the next is read.</summary>
    public List<Mention> Mentions => _mentions;

    /// <summary>Reads one paragraph.</summary>
    /// <param name="text">The normalised text that holds the paragraph.</param>
    /// <param name="start">The offset of the paragraph.</param>
    /// <param name="end">The offset behind it.</param>
    /// <param name="context">What its place in the document says about its numbers.</param>
    public static List<Mention> Read(string text, int start, int end, ClauseContext context)
    {
        using ClauseScopes scopes = new(text);
        scopes.Read(start, end, reports: context.Role == MentionRole.Actual);
        ClauseReader reader = new(text);
        reader.Read(scopes, context);
        return reader.Mentions;
    }

    /// <summary>Reads one paragraph.</summary>
    /// <param name="scopes">Its clauses.</param>
    /// <param name="context">What its place in the document says about its numbers.</param>
    /// <param name="orientation">What each clause says of its time, or null where the context says it of all.</param>
    public void Read(ClauseScopes scopes, ClauseContext context, ClauseOrientation? orientation = null)
    {
        _mentions.Clear();
        _pool.Begin();
        if (scopes.Quantities.Count > 0)
            Walk(scopes, context, orientation);
        // Ratios come last: a mention refers to its threshold by its place in the list.
        if (scopes.Words.Contains('产'))
            ReadRatios(scopes, context, orientation);
    }

    private void ReadRatios(ClauseScopes scopes, ClauseContext context, ClauseOrientation? orientation)
    {
        for (int i = 0; i < scopes.Clauses.Count; i++)
            SectorShares.Read(scopes.Text, scopes.Clauses[i], context,
                orientation is null ? context.Role : ClauseWalk.RoleOf(orientation.Of(i)), _mentions);
    }

    private void Walk(ClauseScopes scopes, ClauseContext context, ClauseOrientation? orientation)
    {
        _walk.Begin(scopes, context, _mentions, orientation);
        List<Clause> clauses = scopes.Clauses;
        Span<ScannedQuantity> all = System.Runtime.InteropServices.CollectionsMarshal.AsSpan(scopes.Quantities);
        foreach (ref ScannedQuantity quantity in all)
            quantity = QuantityRoles.Pledged(scopes.Text, quantity);
        int next = 0;
        for (int i = 0; i < clauses.Count && next < all.Length;)
        {
            int last = i;
            while (last + 1 < clauses.Count && clauses[last + 1].Sentence == clauses[i].Sentence)
                last++;
            if (all[next].Start >= clauses[last].End)
            {
                i = last + 1;
                continue;
            }

            for (; i <= last && next < all.Length && all[next].Start < clauses[last].End; i++)
            {
                int from = next;
                while (next < all.Length && all[next].Start < clauses[i].End)
                    next++;
                _walk.Enter(clauses[i], i, all[from..next]);
            }

            i = last + 1;
        }
    }
}
