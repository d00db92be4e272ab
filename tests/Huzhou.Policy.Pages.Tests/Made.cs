using System.Globalization;
using Huzhou.Policy.Batches;
using Huzhou.Policy.Calculation;
using Huzhou.Policy.Reading;
using Huzhou.Policy.Seeds;

namespace Huzhou.Policy.Pages.Tests;

/// <summary>Results to show: those of the embedded data, and those of texts of our own.</summary>
internal static class Made
{
    private const string Digits = "东南西北上下前后新老";

    internal static Archive Archive { get; } = HuzhouArchive.Load();

    internal static Scorecard Card { get; } = Assessor.Default.Assess(Archive, new Year(2023));

    internal static CycleReading Cycle { get; } = Read("""
        某县2025年政府工作报告
        二、2025年工作安排
        主要预期目标：地区生产总值增长5.5%左右，城镇新增就业3万人以上。
        （一）交通。建成农村公路120公里，新增充电桩不少于500个。
        """, """
        某县2026年政府工作报告
        一、2025年工作回顾
        地区生产总值增长4.7%，城镇新增就业2.8万人；建成农村公路126公里。
        """);

    internal static IReadOnlyDictionary<string, string> TextsOf(CycleReading cycle) =>
        new Dictionary<string, string>(StringComparer.Ordinal)
        {
            [cycle.Plan.Document.Id] = cycle.Plan.Text,
            [cycle.Results.Document.Id] = cycle.Results.Text,
        };

    /// <summary>A cycle of so many targets, all of them reported on.</summary>
    internal static CycleReading Large(int count)
    {
        string[] promises = [.. Enumerable.Range(0, count).Select(i => $"新建{Name(i)}片区农村生活污水处理设施{i + 20}个")],
            results = [.. Enumerable.Range(0, count).Select(i => $"新建{Name(i)}片区农村生活污水处理设施{(i % 3 == 0 ? i + 10 : i + 25)}个")];
        return Read($"某县2025年政府工作报告\n二、2025年工作安排\n{Paragraphs(promises)}", $"某县2026年政府工作报告\n一、2025年工作回顾\n{Paragraphs(results)}");
    }

    private static string Paragraphs(string[] clauses) =>
        string.Join('\n', clauses.Chunk(25).Select((chunk, i) => $"（{Number(i + 1)}）建设。{string.Join('，', chunk)}。"));

    private static string Number(int number) =>
        (number >= 20 ? $"{"一二三四五六七八九"[(number / 10) - 1]}" : "") + (number >= 10 ? "十" : "")
        + (number % 10 > 0 ? $"{"一二三四五六七八九"[(number % 10) - 1]}" : "");

    private static string Name(int i) =>
        string.Concat(i.ToString("000", CultureInfo.InvariantCulture).Select(digit => Digits[digit - '0']));

    private static CycleReading Read(string plan, string results) => CycleReading.Of(PolicyReader.Default,
        new PolicyText(plan) { DocumentId = "plan" }, new PolicyText(results) { DocumentId = "report" });
}
