using Huzhou.Policy.Reading.Quantities;
using Huzhou.Policy.Reading.Source;
using Huzhou.Policy.Reading.Statements;
using Huzhou.Policy.Reading.Syntax;

namespace Huzhou.Policy.Reading.Clauses;

/// <summary>
/// Reads the quantities of a paragraph with their meaning: role, measure, direction, commitment, period, and what is measured, made whole
/// from the clauses before. Offsets are those of the text passed in.
/// </summary>
internal sealed class ClauseReader : IDisposable
{
    private readonly string _text;
    private readonly ScratchPool<Mention> _pool = ScratchPool<Mention>.Take();
    private readonly ClauseWalk _walk;
    private readonly List<ScannedQuantity> _quantities = Scratch<ScannedQuantity>.Take();
    private readonly List<Mention> _mentions = Scratch<Mention>.Take();

    /// <summary>A reader of the paragraphs of a normalised text.</summary>
    public ClauseReader(string text)
    {
        _text = text;
        _walk = new ClauseWalk(text, _pool);
    }

    /// <summary>Gives back the lists and mentions; nobody may hold on to one of them.</summary>
    public void Dispose()
    {
        Scratch<ScannedQuantity>.Give(_quantities);
        Scratch<Mention>.Give(_mentions);
        // No thread keeps a text alive by the words of its mentions.
        for (int i = 0; i < _pool.All.Count; i++)
            _pool.All[i].Begin(default);
        ScratchPool<Mention>.Give(_pool);
    }

    /// <summary>What was scanned in the paragraph that was read last.</summary>
    public List<ScannedQuantity> Quantities => _quantities;

    /// <summary>The quantities of the paragraph that was read last, with their meaning; they hold until the next is read.</summary>
    public List<Mention> Mentions => _mentions;

    /// <summary>Reads one paragraph.</summary>
    /// <param name="text">The normalised text that holds the paragraph.</param>
    /// <param name="start">The offset of the paragraph.</param>
    /// <param name="end">The offset behind it.</param>
    /// <param name="context">What its place in the document says about its numbers.</param>
    public static List<Mention> Read(string text, int start, int end, ClauseContext context)
    {
        ClauseReader reader = new(text);
        reader.Read(start, end, context, ClauseCutter.Cut(text, start, end));
        return reader.Mentions;
    }

    /// <summary>Reads one paragraph whose clauses are cut.</summary>
    /// <param name="start">The offset of the paragraph.</param>
    /// <param name="end">The offset behind it.</param>
    /// <param name="context">What its place in the document says about its numbers.</param>
    /// <param name="clauses">Its clauses.</param>
    /// <param name="orientation">What each of them says of its time, or null where the context says it of all.</param>
    public void Read(int start, int end, ClauseContext context, List<Clause> clauses, ClauseOrientation? orientation = null)
    {
        _quantities.Clear();
        _mentions.Clear();
        _pool.Begin();
        foreach (ScannedQuantity found in new QuantityScanner(_text.AsSpan(start, end - start)))
        {
            if (!IsUnitCell(_text.AsSpan(start, end - start), found))
                _quantities.Add(QuantityRoles.Pledged(_text, found with { Start = found.Start + start, OuterStart = found.OuterStart + start, OuterEnd = found.OuterEnd + start }, start));
        }
        if (_quantities.Count > 0)
            Walk(context, clauses, orientation);
        // Ratios come last: a mention refers to its threshold by its place in the list.
        if (_text.AsSpan(start, end - start).Contains("产", StringComparison.Ordinal))
            ReadRatios(context, clauses, orientation);
    }

    /// <summary>Whether a magnitude without a number only names the unit of a table: between bars, in a bracket, behind 单位：, alone on its line.</summary>
    private static bool IsUnitCell(ReadOnlySpan<char> text, in ScannedQuantity quantity)
    {
        if (text[quantity.Start] is not ('亿' or '万' or '千' or '百'))
            return false;
        ReadOnlySpan<char> before = text[..quantity.OuterStart].TrimEnd(" \u3000"), behind = text[quantity.OuterEnd..].TrimStart(" \u3000");
        bool opens = before.IsEmpty || before[^1] is '|' or '｜' or '\t' or '（' or '(' or '：' or ':';
        return opens && (behind.IsEmpty || behind[0] is '|' or '｜' or '\t' or '）' or ')');
    }

    private void ReadRatios(ClauseContext context, List<Clause> clauses, ClauseOrientation? orientation)
    {
        for (int i = 0; i < clauses.Count; i++)
            SectorShares.Read(_text, clauses[i], context, orientation is null ? context.Role : ClauseWalk.RoleOf(orientation.Of(i)), _mentions);
    }

    private void Walk(ClauseContext context, List<Clause> clauses, ClauseOrientation? orientation)
    {
        _walk.Begin(context, _mentions, orientation);
        ReadOnlySpan<ScannedQuantity> all = System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_quantities);
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
