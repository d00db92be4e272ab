using System.Globalization;
using Huzhou.Policy.Calculation;
using Huzhou.Policy.Presentation;
using Huzhou.Policy.Tool.Tables;

namespace Huzhou.Policy.Tool;

/// <summary>Groups of targets with what they come to, as a table.</summary>
internal sealed class TallyTable
{
    private readonly Language _language;

    internal TallyTable(string by, Language language)
    {
        _language = language;
        bool zh = language == Language.Chinese;
        string head = by switch
        {
            "leader" => zh ? "市领导" : "Leader",
            "organization" => zh ? "牵头单位" : "Lead organization",
            "government" => zh ? "政府与年份" : "Government and year",
            _ => zh ? "章节" : "Section"
        };
        string[] counts = zh ? ["目标", "可判定", "达成", "超额", "未达成", "未回报", "待核对", "有值未决", "可判定率", "加权平均"]
            : ["Targets", "Judged", "Met", "Exceeded", "Missed", "Silent", "To check", "Undecided", "Coverage", "Mean"];
        Table = new TextTable([new Column(head), .. counts.Select(count => new Column(count, Right: true))]);
    }

    internal TextTable Table { get; }

    internal void Add(string key, Tally tally)
    {
        string name = key.Length > 0 ? key : _language == Language.Chinese ? "（未列明）" : "(none named)";
        Table.Add([
            name, Text(tally.Count), Text(tally.Judged), Text(tally.Met), Text(tally.Exceeded), Text(tally.Missed),
            Text(tally.Silent), Text(tally.Unresolved),
            Text(tally.Undecided),
            Wording.Percent(tally.Coverage), tally.WeightedMean is { } mean ? Wording.Percent(mean) : string.Empty,
        ]);
    }

    private static string Text(int count) => count.ToString(CultureInfo.InvariantCulture);
}
