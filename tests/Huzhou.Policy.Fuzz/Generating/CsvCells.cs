using System.Text;

namespace Huzhou.Policy.Fuzz.Generating;

/// <summary>A table that one of the readers of tables takes, with cells that they may not.</summary>
internal static class CsvCells
{
    private static readonly string[][] s_heads =
    [
        ["task", "as_of", "value", "unit", "measure", "target", "reporter", "statement"], ["task", "organization", "step", "due", "share"],
        ["condition", "value", "result", "county", "unit", "polarity"], ["id", "indicator", "indicator.name", "measure", "period"],
    ];

    private static readonly string[] s_cells =
    [
        "2025/2.4", "2025-09-30", "12", "亿元", "%", "level", "\"a\"\"b\"", "\"", "\"\n\"", "", " ", "=1+1", "atLeast", "5.8", "higherIsBetter", "安吉县", "-1", "1e5", "9999-99-99",
        "市水利局", "0.5", "1", "2", "\uD800", "\u202E", "gdp", "2024", "'=x", "\r", "\0", "79228162514264337593543950336", "growth:5%",
    ];

    internal static string Make(Random random)
    {
        string[] heads = random.Of(s_heads);
        StringBuilder table = new(random.Once(20) ? string.Empty : string.Join(',', heads) + "\n");
        for (int row = random.Length(8); row > 0; row--)
        {
            int cells = random.Once(20) ? random.Next(12) : heads.Length;
            for (int i = 0; i < cells; i++)
                table.Append(i > 0 ? "," : string.Empty).Append(random.Of(s_cells));
            table.Append(random.Once(10) ? random.Of(Words.Marks) : "\n");
        }

        return table.ToString();
    }
}
