using System.Diagnostics;
using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Huzhou.Policy.Serialization;
using Huzhou.Policy.Tests.Serialization;

// Starts the web sample given as the first argument, asks it, writes its scorecard as typed TypeScript to the file given as the second,
// and ends with exit code 1 where an answer is not what the page and the schema expect.
int failures = 0;
using CancellationTokenSource patience = new(TimeSpan.FromMinutes(2));
using Process web =
    Process.Start(new ProcessStartInfo("dotnet", [args[0], "--urls", "http://127.0.0.1:0", "--Calculation:LenientBounds", "true"])
{
    WorkingDirectory = Path.GetDirectoryName(Path.GetFullPath(args[0]))!,
    RedirectStandardOutput = true,
})!;
try
{
    using HttpClient client = new() { BaseAddress = await Address() };
    Task<string> rest = web.StandardOutput.ReadToEndAsync(patience.Token);

    SchemaCheck schema = new((JsonObject)JsonNode.Parse(PolicyJson.JsonSchema)!);
    JsonNode card = await Ask("/api/years/2023");
    Expect("the year fits the schema", schema.Faults(card));
    if (args is [_, string typed])
        await File.WriteAllTextAsync(typed,
            $"import type {{ ScorecardFile }} from './huzhou-policy-1';\nexport const card: ScorecardFile = {card.ToJsonString()};\n",
            patience.Token);
    Expect("the year is judged", card["total"]?["met"]?.GetValue<int>() > 10);
    // A stage that was not reached stays missed: no bound of a number lets it pass.
    Expect("the configuration is bound: with lenient bounds two of three are missed", card["total"]?["missed"]?.GetValue<int>() == 2);
    Expect("the year is read back", PolicyJson.ReadScorecard(card.ToJsonString()).Rows.Count > 100);

    JsonArray rows = (await Ask("/api/years/2023/rows?language=en")).AsArray();
    Expect("rows are flat texts", rows.Count > 100 && rows.All(row => row!.AsObject().All(cell => cell.Value is JsonValue)));
    Expect("rows are in English", rows.Any(row => row!["verdict"]!.GetValue<string>() == "met"));

    Expect("the page is there", (await client.GetStringAsync("/", patience.Token)).Contains("<textarea", StringComparison.Ordinal));
    const string plan = "某县2025年政府工作报告\n二、2025年工作安排\n主要预期目标：地区生产总值增长5.5%左右，城镇新增就业3万人以上。";
    const string report = "某县2026年政府工作报告\n一、2025年工作回顾\n地区生产总值增长4.7%，城镇新增就业2.8万人。";
    JsonArray judged = (await Post(new { plan, report }))["rows"]!.AsArray();
    Expect("two texts are judged", Verdicts(judged) is ["未达成", "未达成"]);
    Expect("the evidence stands where the row says", Words(plan, judged[0]!["target"]) == "地区生产总值增长5.5%左右"
        && Words(report, judged[1]!["result"]) == "城镇新增就业2.8万人");
    Expect("a wider tolerance changes a verdict",
        Verdicts((await Post(new { plan, report, aboutPoints = 1 }))["rows"]!.AsArray()) is ["达成", "未达成"]);

    HttpResponseMessage refused = await client.PostAsJsonAsync("/api/cycle", new { plan, report = plan, government = " " }, patience.Token);
    Expect("what is wrong is said", refused.StatusCode == HttpStatusCode.BadRequest
        && (await refused.Content.ReadAsStringAsync(patience.Token)).Contains("detail", StringComparison.Ordinal));

    async Task<JsonNode> Ask(string path) => JsonNode.Parse(await client.GetStringAsync(path, patience.Token))!;

    async Task<JsonNode> Post(object texts)
    {
        HttpResponseMessage answer = await client.PostAsJsonAsync("/api/cycle", texts, patience.Token);
        string said = await answer.Content.ReadAsStringAsync(patience.Token);
        return answer.IsSuccessStatusCode ? JsonNode.Parse(said)! : throw new HttpRequestException($"{answer.StatusCode}: {said}");
    }
}
finally
{
    web.Kill(entireProcessTree: true);
    await web.WaitForExitAsync();
}

Console.WriteLine(failures == 0 ? "The web sample answers." : $"{failures} expectations failed.");
return failures == 0 ? 0 : 1;

async Task<Uri> Address()
{
    while (await web.StandardOutput.ReadLineAsync(patience.Token) is { } line)
    {
        if (Regex.Match(line, @"Now listening on: (http://\S+)") is { Success: true } found)
            return new Uri(found.Groups[1].Value);
    }

    throw new InvalidOperationException("The web sample ended before it listened.");
}

static string[] Verdicts(JsonArray rows) => [.. rows.Select(row => row!["row"]!["verdict"]!.GetValue<string>())];

static string Words(string text, JsonNode? place) => text.Substring(place![0]!.GetValue<int>(), place[1]!.GetValue<int>());

void Expect(string what, object found)
{
    bool holds = found is true or IReadOnlyList<string> { Count: 0 };
    Console.WriteLine($"{(holds ? "ok    " : "FAILED")} {what}");
    foreach (string fault in found as IEnumerable<string> ?? [])
        Console.WriteLine($"       {fault}");
    failures += holds ? 0 : 1;
}
