using System.Text.Json;
using System.Text.Json.Nodes;
using Huzhou.Policy.Batches;
using Huzhou.Policy.Calculation;
using Huzhou.Policy.Exchange;
using Huzhou.Policy.Presentation;
using Huzhou.Policy.Reading;
using Huzhou.Policy.Serialization;

namespace Huzhou.Policy.Tests.Docs;

/// <summary>One row by every way out: the document shows them side by side, and none spells a thing in another way.</summary>
public sealed class WaysOutTests : IDisposable
{
    private const string Plan = "某县2025年政府工作报告\n二、2025年工作安排\n主要预期目标：地区生产总值增长5.5%左右，城镇新增就业3万人以上。\n";
    private const string Report = "某县2026年政府工作报告\n一、2025年工作回顾\n地区生产总值增长4.7%，城镇新增就业2.8万人。\n";

    private readonly string _folder = Directory.CreateTempSubdirectory("ways-out-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task A_row_is_spelled_alike_by_every_way_out()
    {
        await File.WriteAllTextAsync(Path.Combine(_folder, "plan.txt"), Plan, TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(Path.Combine(_folder, "report.txt"), Report, TestContext.Current.CancellationToken);
        CycleReading cycle = CycleReading.Of(PolicyReader.Default, new PolicyText(Plan) { DocumentId = "plan" },
            new PolicyText(Report) { DocumentId = "report" });
        Scorecard card = cycle.Analysis.Scorecard;

        JsonSerializerOptions web = new JsonSerializerOptions(JsonSerializerDefaults.Web).AddHuzhouPolicy();
        JsonNode row = JsonNode.Parse(PolicyJson.Write(card))!["rows"]![0]!;
        Assert.True(JsonNode.DeepEquals(row, JsonNode.Parse(JsonSerializer.Serialize(card, web))!["rows"]![0]));
        Assert.True(JsonNode.DeepEquals(row, JsonNode.Parse(await Tool("json"))!["scorecard"]!["rows"]![0]));

        string csv = PolicyCsv.Write(card);
        Assert.Equal(csv, await Tool("csv"));
        string[] lines = csv.Split("\r\n");
        Dictionary<string,
            string> cells = lines[0].Split(',').Zip(lines[1].Split(',')).ToDictionary(pair => pair.First, pair => pair.Second);
        JsonNode fact = JsonNode.Parse((await Facts()).Split('\n')[0])!;
        JsonNode flat = JsonNode.Parse(JsonSerializer.Serialize(AssessmentRow.Of(card.Rows[0], Language.Chinese), web))!;

        string[][] table =
        [
            Line("identity of the target", row["target"]!["id"], "target", null, null),
            Line("indicator", row["target"]!["indicator"], "indicator", fact["indicatorCode"], flat["indicator"]),
            Line("kind of number", row["target"]!["measure"], "measure", fact["measure"], null),
            Line("period", row["target"]!["period"], "period", fact["period"], flat["period"]),
            Line("condition", row["target"]!["condition"]!["kind"], "condition", fact["condition"], flat["condition"]),
            Line("number of the condition", row["target"]!["condition"]!["value"], "value", fact["value"], null),
            Line("its unit", null, "unit", fact["unit"], null),
            Line("reported number", row["result"]!["value"]!["value"], "result", fact["resultValue"], flat["result"]),
            Line("verdict", row["verdict"], "verdict", fact["verdict"], flat["verdict"]),
            Line("reason", row["reason"], "reason", fact["reason"], flat["reason"]),
            Line("completion", row["completion"]!["rate"], "completion", fact["rate"], flat["completion"]),
            Line("gap", row["gap"], "gap", null, flat["gap"]),
            Line("place of the target", row["target"]!["source"]!["at"], "start", fact["start"], flat["targetSource"]),
        ];
        Documents.Tables("ways-out", string.Join('\n', table
            .Prepend(["---", "---", "---", "---", "---"])
            .Prepend(["", "JSON", "CSV", "line of `--facts`", "`AssessmentRow`"])
            .Select(line => "| " + string.Join(" | ", line) + " |")));

        Assert.All(["measure", "period", "condition", "verdict", "reason"],
            same => Assert.Equal(cells[same],
                (row[same] ?? (row["target"]![same] is JsonObject kind ? kind["kind"] : row["target"]![same]))!.ToString()));
        Assert.Equal(row["completion"]!["rate"]!.ToJsonString(), cells["completion"]);

        string[] Line(string what, JsonNode? json, string column, JsonNode? line, JsonNode? text) =>
            [what, Code(json), $"`{cells[column]}`", Code(line), text is null ? "" : text.ToString()];

        async Task<string> Tool(string format) => await Ran($"--format {format}");

        async Task<string> Facts() => await Ran("--facts");

        async Task<string> Ran(string options)
        {
            (int code, string output, string error) = await Command.Run($"cycle {_folder}/plan.txt {_folder}/report.txt {options}");
            Assert.Equal((0, ""), (code, error));
            return output;
        }
    }

    private static string Code(JsonNode? node) => node is null ? ""
        : $"`{(node is JsonArray list ? "[" + string.Join(", ", list.Select(item => item!.ToJsonString())) + "]" : node.ToString())}`";
}
