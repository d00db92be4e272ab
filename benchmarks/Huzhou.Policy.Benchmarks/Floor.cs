using System.Globalization;

namespace Huzhou.Policy.Benchmarks;

/// <summary>A line of <c>benchmarks/floors.txt</c>: what is aimed at and what must not be undercut, for each width of vectors.</summary>
internal sealed record class Floor(string Name, bool AtLeast, double[] Goals, double[] Floors, string What, string Note)
{
    internal double Goal => Goals[Column];

    internal double Limit => Floors[Column];

    private static int Column => Machine.Width switch
    {
        512 => 0,
        256 => 1,
        _ => 2,
    };

    internal bool Holds(double measured) => Reaches(measured, Limit);

    internal bool Reaches(double measured, double wanted) => AtLeast ? measured >= wanted : measured <= wanted;

    internal static IReadOnlyList<Floor> Read(string file) =>
        [.. File.ReadLines(file).Where(line => line.Length > 0 && line[0] != '#').Select(Parse)];

    private static Floor Parse(string line)
    {
        string[] cells = [.. line.Split('|').Select(cell => cell.Trim())];
        if (cells.Length != 6 || cells[1] is not ("at least" or "at most"))
            throw new FormatException($"\"{line}\": expected name | at least or at most | goals | floors | what | note");
        return new Floor(cells[0], cells[1] == "at least", Numbers(cells[2]), Numbers(cells[3]), cells[4], cells[5]);
    }

    private static double[] Numbers(string cell)
    {
        double[] numbers = [.. cell.Split('/').Select(n => double.Parse(n, NumberStyles.Float, CultureInfo.InvariantCulture))];
        return numbers.Length switch
        {
            1 => [numbers[0], numbers[0], numbers[0]],
            3 => numbers,
            _ => throw new FormatException($"\"{cell}\": expected one number, or three for vectors of 512, 256 and fewer bits"),
        };
    }
}
