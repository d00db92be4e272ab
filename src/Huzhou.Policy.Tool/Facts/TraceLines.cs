using System.Globalization;
using Huzhou.Policy.Reading;

namespace Huzhou.Policy.Tool.Facts;

/// <summary>How each number got its indicator: a line with its place, its words and its name, one with the rules, one with the
/// slots.</summary>
internal static class TraceLines
{
    internal static void Write(TextWriter output, string file, ReadingResult read)
    {
        output.WriteLine(file);
        foreach (Fact.Figure figure in read.Figures)
        {
            if (figure.Trace is not { } trace)
                continue;
            output.WriteLine(
                string.Create(CultureInfo.InvariantCulture,
                $"{figure.Span.Start} {read.Text[figure.Span.Range]} {figure.Role} {figure.Measure}: {figure.Indicator}"));
            output.WriteLine($"    rules: {(trace.Rules.Count == 0 ? "-" : string.Join(", ", trace.Rules))}");
            output.WriteLine($"    slots: {string.Join(", ", SlotsOf(trace).Select(slot => $"{slot.Name}={slot.Filled}"))}");
        }

        output.WriteLine();
    }

    /// <summary>The slots that are filled, by name.</summary>
    internal static IEnumerable<(string Name, string Filled)> SlotsOf(NamingTrace trace)
    {
        IndicatorParts parts = trace.Slots;
        (string Name, string? Filled)[] all =
        [
            ("subject", parts.Subject), ("event", parts.Event), ("threshold", parts.Threshold), ("population", parts.Population),
                ("territory", parts.Territory),
            ("league", parts.League), ("denominator", parts.Denominator), ("reference", trace.Reference), ("basis", trace.Basis),
        ];
        return all.Where(slot => slot.Filled is not null).Select(slot => (slot.Name, slot.Filled!));
    }
}
