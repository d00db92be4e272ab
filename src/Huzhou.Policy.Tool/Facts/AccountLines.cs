using System.Text.Json;
using Huzhou.Policy.Presentation;
using Huzhou.Policy.Reading;
using Huzhou.Policy.Tool.Tables;

namespace Huzhou.Policy.Tool.Facts;

/// <summary>The account of the numbers of a text: a table of how many are what, with those that are open, or one JSON object.</summary>
internal static class AccountLines
{
    private static readonly (NumberKind Kind, string Chinese, string English)[] s_kinds =
    [
        (NumberKind.Fact, "事实", "facts"), (NumberKind.Date, "日期", "dates"), (NumberKind.Period, "时期", "periods"),
        (NumberKind.Duration, "时长", "durations"), (NumberKind.DocumentNumber, "文号", "document numbers"),
        (NumberKind.Numbering, "序号", "numbering"), (NumberKind.Heading, "标题", "headings"), (NumberKind.Name, "名称", "names"),
        (NumberKind.Ordinal, "次序", "ordinals"), (NumberKind.League, "榜单", "leagues"), (NumberKind.Grade, "等级", "grades"),
        (NumberKind.Base, "基数", "bases"), (NumberKind.Word, "词语", "words"), (NumberKind.Open, "未读出", "open"),
    ];

    internal static void Write(TextWriter output, string file, ReadingResult read, Language language, int width, bool colours)
    {
        NumberAccount account = read.Account;
        bool zh = language == Language.Chinese;
        output.WriteLine(zh
            ? $"{file}：数字{account.Numbers.Count}个，事实{account.Count(NumberKind.Fact)}个，不计{account.SetAside}个，未读出{account.Count(NumberKind.Open)}个"
            : $"{file}: {Wording.Count(account.Numbers.Count, "number")}, {account.Count(NumberKind.Fact)} in facts, "
                + $"{account.SetAside} set aside, {account.Count(NumberKind.Open)} open");
        TextTable table = zh ? new([new("类别"), new("个数", true)]) : new([new("Kind"), new("Numbers", true)]);
        foreach ((NumberKind kind, string chinese, string english) in s_kinds)
            table.Add([zh ? chinese : english, Text(account.Count(kind))]);
        output.WriteLine();
        table.Write(output, width, colours);
        foreach (Finding finding in account.Findings)
            output.WriteLine($"{finding.Code} {finding.Span}: {Wording.Of(finding, language)}");
        output.WriteLine();
    }

    internal static void WriteJson(TextWriter output, string file, ReadingResult read) => JsonText.WriteLine(output, json =>
    {
        NumberAccount account = read.Account;
        json.WriteStartObject();
        json.WriteString("file", file);
        json.WriteNumber("numbers", account.Numbers.Count);
        json.WriteStartObject("counts");
        foreach ((NumberKind kind, _, _) in s_kinds)
            json.WriteNumber(Name(kind), account.Count(kind));
        json.WriteEndObject();
        json.WriteStartArray("list");
        foreach (AccountedNumber number in account.Numbers)
        {
            json.WriteStartObject();
            json.WriteNumber("start", number.Span.Start);
            json.WriteNumber("length", number.Span.Length);
            json.WriteString("text", read.Text[number.Span.Range]);
            json.WriteString("kind", Name(number.Kind));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    });

    private static string Name(NumberKind kind) => JsonNamingPolicy.CamelCase.ConvertName(kind.ToString());

    private static string Text(int count) => count.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
