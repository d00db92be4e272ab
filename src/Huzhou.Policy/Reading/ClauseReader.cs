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
        List<ScannedQuantity> quantities = [];
        foreach (ScannedQuantity found in new QuantityScanner(text.AsSpan(start, end - start)))
            quantities.Add(found with { Start = found.Start + start, OuterStart = found.OuterStart + start, OuterEnd = found.OuterEnd + start });
        List<Mention> mentions = [];
        if (quantities.Count == 0)
            return mentions;
        ClauseWalk walk = new(text, context, mentions);
        int next = 0;
        foreach (Clause clause in Clause.Cut(text, start, end))
        {
            int from = next;
            while (next < quantities.Count && quantities[next].Start < clause.End)
                next++;
            walk.Enter(clause, System.Runtime.InteropServices.CollectionsMarshal.AsSpan(quantities)[from..next]);
        }

        return mentions;
    }
}
