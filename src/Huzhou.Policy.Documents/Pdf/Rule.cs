using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Graphics;

namespace Huzhou.Policy.Documents.Pdf;

/// <summary>A drawn line along one axis: where it lies on the other one, and from where to where it goes.</summary>
internal readonly record struct Rule(double At, double From, double To)
{
    private const int Most = 4000;
    private const double Thickest = 3;
    private const double Shortest = 4;
    private const double Apart = 3;

    /// <summary>The horizontal and vertical lines of a page; none where there are so many that they are a drawing.</summary>
    internal static (List<Rule> Horizontal, List<Rule> Vertical) Of(Page page)
    {
        List<Rule> horizontal = [], vertical = [];
        foreach (PdfPath path in page.Paths)
        {
            if (!path.IsFilled && !path.IsStroked)
                continue;
            foreach (PdfSubpath part in path)
            {
                Take(part, path.IsStroked, horizontal, vertical);
                if (horizontal.Count > Most * 4 || vertical.Count > Most * 4)
                    return ([], []);
            }
        }

        (horizontal, vertical) = (Joined(horizontal), Joined(vertical));
        return horizontal.Count > Most || vertical.Count > Most ? ([], []) : (horizontal, vertical);
    }

    private static void Take(PdfSubpath part, bool isStroked, List<Rule> horizontal, List<Rule> vertical)
    {
        if (part.Commands.Any(command => command is PdfSubpath.BezierCurve) || part.GetBoundingRectangle() is not { } box
            || !double.IsFinite(box.Left + box.Right + box.Top + box.Bottom))
            return;
        if (box.Height <= Thickest || box.Width <= Thickest)
        {
            if (box.Width >= Shortest && box.Width > box.Height)
                horizontal.Add(new Rule((box.Top + box.Bottom) / 2, box.Left, box.Right));
            else if (box.Height >= Shortest)
                vertical.Add(new Rule((box.Left + box.Right) / 2, box.Bottom, box.Top));
            return;
        }

        // A filled box is a shade; only its outline would rule anything.
        if (!isStroked)
            return;
        foreach (PdfSubpath.IPathCommand command in part.Commands)
        {
            if (command is PdfSubpath.Line line)
                Add(line.From, line.To);
        }

        if (part.IsClosed() || part.IsDrawnAsRectangle)
        {
            Add(box.BottomLeft, box.BottomRight);
            Add(box.TopLeft, box.TopRight);
            Add(box.BottomLeft, box.TopLeft);
            Add(box.BottomRight, box.TopRight);
        }

        void Add(PdfPoint from, PdfPoint to)
        {
            if (Math.Abs(from.Y - to.Y) < 1 && Math.Abs(from.X - to.X) >= Shortest)
                horizontal.Add(new Rule((from.Y + to.Y) / 2, Math.Min(from.X, to.X), Math.Max(from.X, to.X)));
            else if (Math.Abs(from.X - to.X) < 1 && Math.Abs(from.Y - to.Y) >= Shortest)
                vertical.Add(new Rule((from.X + to.X) / 2, Math.Min(from.Y, to.Y), Math.Max(from.Y, to.Y)));
        }
    }

    /// <summary>Lines drawn in pieces, one a cell, as one.</summary>
    private static List<Rule> Joined(List<Rule> rules)
    {
        List<Rule> joined = [];
        List<Rule> level = [];
        foreach (Rule rule in rules.OrderBy(rule => rule.At).Append(new Rule(double.MaxValue, 0, 0)))
        {
            if (level.Count > 0 && rule.At - level[0].At > Apart * 0.7)
            {
                Rule? open = null;
                foreach (Rule piece in level.OrderBy(piece => piece.From))
                {
                    if (open is { } before && piece.From <= before.To + Apart)
                    {
                        open = before with { To = Math.Max(before.To, piece.To) };
                        continue;
                    }

                    if (open is { } done)
                        joined.Add(done);
                    open = piece;
                }

                joined.Add(open!.Value);
                level.Clear();
            }

            level.Add(rule);
        }

        return joined;
    }

    /// <summary>Whether this line and one along the other axis meet.</summary>
    internal bool Meets(Rule other) =>
        other.At >= From - Apart && other.At <= To + Apart && At >= other.From - Apart && At <= other.To + Apart;

    /// <summary>Whether it runs past a point of its axis.</summary>
    internal bool Covers(double point) => point >= From - 1 && point <= To + 1;
}
