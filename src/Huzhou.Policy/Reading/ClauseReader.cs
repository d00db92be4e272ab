namespace Huzhou.Policy.Reading;

/// <summary>
/// Reads the quantities of a paragraph with their meaning: role, measure, direction, commitment, period, and what is measured, made whole
/// from the clauses before. Offsets are those of the text passed in.
/// </summary>
internal static class ClauseReader
{
    /// <summary>Reads one paragraph.</summary>
    /// <param name="text">The normalised text that holds the paragraph.</param>
    /// <param name="start">The offset of the paragraph.</param>
    /// <param name="end">The offset behind it.</param>
    /// <param name="context">What its place in the document says about its numbers.</param>
    public static List<Mention> Read(string text, int start, int end, ClauseContext context)
    {
        List<Mention> mentions = [];
        Read(text, start, end, context, Clause.Cut(text, start, end), [], mentions);
        return mentions;
    }

    /// <summary>Reads one paragraph whose clauses are cut, into lists that serve one paragraph after another.</summary>
    /// <param name="text">The normalised text that holds the paragraph.</param>
    /// <param name="start">The offset of the paragraph.</param>
    /// <param name="end">The offset behind it.</param>
    /// <param name="context">What its place in the document says about its numbers.</param>
    /// <param name="clauses">Its clauses.</param>
    /// <param name="quantities">Emptied, then used for what is scanned.</param>
    /// <param name="mentions">Emptied, then filled with the quantities and their meaning.</param>
    public static void Read(string text, int start, int end, ClauseContext context, List<Clause> clauses, List<ScannedQuantity> quantities, List<Mention> mentions)
    {
        quantities.Clear();
        mentions.Clear();
        foreach (ScannedQuantity found in new QuantityScanner(text.AsSpan(start, end - start)))
            quantities.Add(QuantityRoles.Pledged(text, found with { Start = found.Start + start, OuterStart = found.OuterStart + start, OuterEnd = found.OuterEnd + start }, start));
        if (quantities.Count == 0)
            return;
        ClauseWalk walk = new(text, context, mentions);
        ReadOnlySpan<ScannedQuantity> all = System.Runtime.InteropServices.CollectionsMarshal.AsSpan(quantities);
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
                walk.Enter(clauses[i], all[from..next]);
            }

            i = last + 1;
        }
    }
}
