using System.Text;
using Huzhou.Policy.Documents.Composing;

namespace Huzhou.Policy.Documents.Pdf;

/// <summary>A line of letters, or the part of one that stands in a column.</summary>
internal sealed class TextLine
{
    private const double ChunkGap = 1.6;

    internal TextLine(IEnumerable<Glyph> glyphs)
    {
        Glyphs = [.. glyphs.OrderBy(glyph => glyph.Left)];
        Glyph[] plain = [.. Glyphs.Where(glyph => !glyph.IsRaised)];
        Glyph[] telling = plain.Length > 0 ? plain : Glyphs;
        double[] sizes = [.. telling.Select(glyph => glyph.Size).Order()];
        Size = sizes[sizes.Length / 2];
        Baseline = telling.MinBy(glyph => Math.Abs(glyph.Size - Size)).Baseline;
        Left = Glyphs[0].Left;
        Right = Glyphs.Max(glyph => glyph.Right);
        Text = Written(Glyphs);
    }

    internal Glyph[] Glyphs { get; }

    internal double Left { get; }

    internal double Right { get; }

    internal double Baseline { get; }

    internal double Size { get; }

    internal string Text { get; }

    /// <summary>The column of the page it stands in: 0 where the page has one, 1 and 2 where it has two.</summary>
    internal int Column { get; init; }

    /// <summary>
    /// How wide the letters at its start are that no line may break between: a number with its sign, a Latin word, an ideograph with the
    /// marks that hold on to it.
    /// </summary>
    internal double FirstWordWidth
    {
        get
        {
            int end = 1;
            while (end < Glyphs.Length && end < 40 && !IsGap(Glyphs[end - 1], Glyphs[end])
                && HoldTogether(Glyphs[end - 1].Text[^1], Glyphs[end].Text[0]))
                end++;
            return Glyphs[end - 1].Right - Left;
        }
    }

    private static bool HoldTogether(char before, char after) =>
        after is '，' or '。' or '、' or '；' or '：' or '！' or '？' or '）' or '》' or '”' or '’' or '“' or '‘' or '%' or '％'
            || before is '（' or '《' or '“' or '‘' or '”' or '’'
            || !(char.IsBetween(before, '\u2E80', '\u9FFF') || char.IsBetween(after, '\u2E80', '\u9FFF'));

    /// <summary>The pieces that wide gaps divide it into.</summary>
    internal List<TextLine> Chunks()
    {
        List<TextLine> chunks = [];
        int from = 0;
        for (int i = 1; i <= Glyphs.Length; i++)
        {
            if (i < Glyphs.Length && Glyphs[i].Left - Glyphs[i - 1].Right <= ChunkGap * Math.Min(Size, 24))
                continue;
            chunks.Add(new TextLine(Glyphs[from..i]));
            from = i;
        }

        return chunks;
    }

    private static string Written(Glyph[] glyphs)
    {
        StringBuilder text = new();
        for (int i = 0; i < glyphs.Length; i++)
        {
            if (i > 0 && IsGap(glyphs[i - 1], glyphs[i]))
                text.Append(' ');
            if (!glyphs[i].IsRaised)
            {
                text.Append(glyphs[i].Text);
                continue;
            }

            int run = i;
            StringBuilder raised = new();
            for (; run < glyphs.Length && glyphs[run].IsRaised; run++)
                raised.Append(glyphs[run].Text);
            text.Append(Letters.Raised(text.ToString(Math.Max(0, text.Length - 4), Math.Min(4, text.Length)), raised.ToString()));
            i = run - 1;
        }

        return text.ToString();
    }

    /// <summary>Beside ideographs only a wide gap is a blank: programs set Latin letters off from them by a quarter of one.</summary>
    private static bool IsGap(Glyph before, Glyph after)
    {
        double gap = (after.Left - before.Right) / Math.Max(before.Size, after.Size);
        return gap > (before.IsWide && after.IsWide ? 0.9 : before.IsWide || after.IsWide ? 0.6 : 0.2);
    }
}
