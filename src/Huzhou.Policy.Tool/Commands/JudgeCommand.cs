using System.CommandLine;
using System.Globalization;
using Huzhou.Policy.Calculation;
using Huzhou.Policy.Columnar;
using Huzhou.Policy.Exchange;
using Huzhou.Policy.Presentation;
using Huzhou.Policy.Tool.Tables;

namespace Huzhou.Policy.Tool.Commands;

/// <summary><c>judge</c>: a table of targets with their results, of any length, judged and counted by group.</summary>
internal static class JudgeCommand
{
    private const int MostPlaces = 18;

    internal static Command Build(Terminal terminal)
    {
        Argument<string> file = new("FILE")
        {
            Description = "A table as .csv or .parquet, a folder of Parquet files, or Arrow record batches as .arrow.",
        };
        Option<string?> by = new("--by")
        {
            Description = "The column whose cells name the groups, such as county.", HelpName = "COLUMN",
            Required = true
        };
        Option<string?> scale = new("--scale")
        {
            Description = "How many decimal places a result may have, 0 to 18; 6 for CSV where it is not given, else what the file says.",
            HelpName = "N",
        };
        Option<string?> verdicts = new("--verdicts")
        {
            Description = "Also writes the verdict of every row to this Parquet file, in their order.",
            HelpName = "FILE",
        };
        Option<string?> format = Given.Format("table", "csv", "markdown", "json"), language = Given.Language();
        Command command = new("judge", "Judges a table of targets with their results, of any length, by group.") { file, by, scale,
            verdicts,
            format, language };
        command.SetAction(parsed =>
        {
            string written = Given.OneOf("--format", parsed.GetValue(format), "table", "csv", "markdown", "json");
            Language words = Given.LanguageOf(terminal, parsed.GetValue(language));
            string path = parsed.GetRequiredValue(file), group = parsed.GetRequiredValue(by)!;
            int? places = ScaleOf(parsed.GetValue(scale));
            ColumnCounts counts = Counts(path, group, places, terminal);
            if (parsed.GetValue(verdicts) is { } rows)
                Judge(path, rows, group, places, terminal);
            if (written == "json")
                WriteJson(terminal.Output, counts);
            else
                TableFormat.Write(terminal, written, Table(group, counts, words));
            return ExitCode.Done;
        });
        return command;
    }

    /// <summary>What groups come to, whatever the file was.</summary>
    private sealed record class ColumnCounts(IReadOnlyList<Scorecard.Group> Groups, Tally Total);

    private static int? ScaleOf(string? text) => text is null ? null
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int scale) && scale <= MostPlaces ? scale
            : throw new Mistake($"\"{text}\" is not a number of decimal places. Give one from 0 to 18, such as --scale 2.",
                $"“{text}”不是小数位数。请给0至18之间的数，如--scale 2。");

    private static ColumnCounts Counts(string path, string group, int? scale, Terminal terminal)
    {
        if (!File.Exists(path) && !Directory.Exists(path))
            throw new Mistake($"there is no file or folder \"{path}\". Check the path.", $"没有文件或文件夹“{path}”。请核对路径。");
        try
        {
            if (Path.GetExtension(path) is ".csv")
            {
                using FileStream csv = File.OpenRead(path);
                (Calculation.Columns.ColumnTally tally, IReadOnlyList<string> names) = ColumnCsv.RollUp(csv, group, scale ?? 6,
                    threads: Environment.ProcessorCount);
                return new ColumnCounts(tally.ToGroups(names), tally.Total());
            }

            PairLayout layout = new() { Group = group, Scale = scale };
            PairCounts counts = Path.GetExtension(path) is ".arrow" or ".arrows" ? Arrow(path, layout, terminal)
                : PairParquet.RollUpAsync(path, layout, null, terminal.Interrupted).GetAwaiter().GetResult();
            return new ColumnCounts(counts.ToGroups(), counts.Tally.Total());
        }
        catch (FormatException wrong)
        {
            throw new Mistake($"{path}: {wrong.Message}", $"表格有误：{path}：{wrong.Message}");
        }
        catch (ColumnarException wrong)
        {
            throw new Mistake(Said.Under("表格有误", wrong.Message));
        }
    }

    private static PairCounts Arrow(string path, PairLayout layout, Terminal terminal)
    {
        using FileStream stream = File.OpenRead(path);
        return PairArrow.RollUpAsync(stream, path, layout, null, terminal.Interrupted).GetAwaiter().GetResult();
    }

    private static void Judge(string path, string verdicts, string group, int? scale, Terminal terminal)
    {
        if (!Directory.Exists(path) && Path.GetExtension(path) != ".parquet")
            throw new Mistake("--verdicts goes with Parquet. Leave it out, or give a .parquet file or a folder of them.",
                "--verdicts只用于Parquet。请去掉它，或者给.parquet文件或其文件夹。");
        try
        {
            PairParquet.JudgeAsync(path, verdicts, new PairLayout { Group = group, Scale = scale }, null, terminal.Interrupted).GetAwaiter()
                .GetResult();
        }
        catch (ColumnarException wrong)
        {
            throw new Mistake(Said.Under("表格有误", wrong.Message));
        }
    }

    private static TextTable Table(string by, ColumnCounts counts, Language language)
    {
        bool zh = language == Language.Chinese;
        string[] heads = zh ? ["目标", "可判定", "达成", "超额", "未达成", "未回报", "待回报", "不可比", "可判定率"]
            : ["Targets", "Judged", "Met", "Exceeded", "Missed", "Silent", "Awaiting", "Not comparable", "Coverage"];
        TextTable table = new([new Column(by), .. heads.Select(head => new Column(head, Right: true))]);
        foreach (Scorecard.Group group in counts.Groups)
            table.Add(Cells(group.Key, group.Tally));
        table.Add(Cells(zh ? "合计" : "total", counts.Total));
        return table;
    }

    private static string[] Cells(string key, Tally tally) => [key, .. ((int[])[tally.Count, tally.Judged, tally.Met, tally.Exceeded,
        tally.Missed, tally.Silent, tally[Verdict.Awaiting], tally[Verdict.NotComparable]])
        .Select(count => count.ToString(CultureInfo.InvariantCulture)), Wording.Percent(tally.Coverage)];

    private static void WriteJson(TextWriter output, ColumnCounts counts) => JsonText.Write(output, json =>
    {
        json.WriteStartArray();
        foreach ((string key, Tally tally) in counts.Groups.Select(group => (group.Key, group.Tally)))
        {
            json.WriteStartObject();
            json.WriteString("group", key);
            foreach (Verdict verdict in Enum.GetValues<Verdict>())
                json.WriteNumber(JsonValues.Camel(verdict.ToString()), tally[verdict]);
            json.WriteNumber("estimated", tally.EstimatedCount);
            json.WriteNumber("coverage", tally.Coverage);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    });
}
