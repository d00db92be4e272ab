using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Huzhou.Policy.Reading;

namespace Huzhou.Policy.Tests.Laws;

/// <summary>No value comes out of a text that is not written in a cell of its tables or in one of its clauses.</summary>
public sealed class TableLaws
{
    private static readonly string[] s_nouns = ["供水能力", "绿道长度", "学位数", "床位数", "公厕改造", "老旧小区改造", "粮食产量", "游客人数"];

    private static readonly string[][] s_heads =
    [
        ["序号", "指标", "单位", "2020年", "2025年", "属性"],
        ["序号", "指标名称", "单位", "2024年完成", "2025年目标", "属性"],
        ["序号", "项目名称", "单位", "年度目标", "完成数", "备注"],
        ["序号", "名称", "单位", "甲", "乙", "丙"],
        ["序号", "考核指标", "单位", "年度任务", "累计完成", "备注"],
        ["序号", "重点工作", "计量单位", "年度目标", "完成情况", "完成时限"],
        ["指标", "序号", "计量单位", "基期值", "目标值", "性质"],
        ["序号", "责任单位", "计量单位", "任务数", "完成数", "备注"],
        ["序号", "实事名称", "单位", "完成情况", "进度", "备注"],
    ];

    private static readonly string[] s_units = ["亿元", "个", "%", "公里", "万人", "—", "平方米"];

    private static readonly string[] s_titles = ["云泽市“十四五”规划主要指标", "云泽市2025年实事项目完成情况表（截至2025年6月底）", "云泽市2024年统计公报", "云泽市场馆一览",
        "云泽市2025年政府工作报告\n一、2024年工作回顾\n全市上下团结奋斗。", "云泽市2025年政府工作报告\n二、2025年工作安排\n主要目标如下。", "云泽市2025年重点工作责任分解"];

    private static Gen<(string Noun, string Unit, int First, int Second)> Row =>
        from noun in Gen.Elements(s_nouns)
        from unit in Gen.Elements(s_units)
        from first in Gen.Choose(1000, 9999)
        from second in Gen.Choose(1000, 9999)
        select (noun, unit, first, second);

    private static Gen<(string Text, HashSet<decimal> Written)> Table =>
        from title in Gen.Elements(s_titles)
        from head in Gen.Elements(s_heads)
        from rows in Row.NonEmptyListOf()
        from layout in Gen.Choose(0, 4)
        select (Laid(title, head, rows, layout), rows.SelectMany(row => new decimal[] { row.First, row.Second }).ToHashSet());

    private static Gen<(string Text, HashSet<decimal> Written)> Prose =>
        from title in Gen.Elements("云泽市民生实事进展情况", "云泽市工作简报", "云泽市督查通报")
        from clauses in (from row in Row
                         from form in Gen.Elements("{2}{1}{0}已完成{3}{1}。", "{0}计划{2}{1}，目前完成{3}{1}；", "{0}完成{2}{1}，力争达到{3}{1}。",
                             "{0}{2}{1}、{3}{1}，")
                         select (Text: string.Format(CultureInfo.InvariantCulture, form, row.Noun, row.Unit == "—" ? "个" : row.Unit,
                             row.First, row.Second), row.First, row.Second)).NonEmptyListOf()
        select ($"{title}\n{string.Concat(clauses.Select(clause => clause.Text))}",
            clauses.SelectMany(clause => new decimal[] { clause.First, clause.Second }).ToHashSet());

    [Fact]
    public void No_number_of_a_head_a_unit_cell_a_serial_or_of_markup_comes_out_of_a_table() =>
        Law.Holds(Table, (Action<(string Text, HashSet<decimal> Written)>)OnlyWhatIsWritten, 300);

    [Fact]
    public void No_number_comes_out_of_sentences_that_is_not_in_them() =>
        Law.Holds(Prose, (Action<(string Text, HashSet<decimal> Written)>)OnlyWhatIsWritten, 300);

    /// <summary>
    /// A table of progress of which cells are missing, a row a line or a cell a line: targets from 1000 to 4999, results from 5000 to 9999,
    /// shares below 100.
    /// </summary>
    private static Gen<string> Gaps =>
        from rows in (from row in Row
                      from first in Gen.Choose(1000, 4999)
                      from second in Gen.Choose(5000, 9999)
                      from share in Gen.Choose(11, 99)
                      from kept in Gen.Choose(0, 15)
                      select new[]
                      {
                          row.Noun, row.Unit == "%" || row.Unit == "—" ? "个" : row.Unit, (kept & 1) == 0 ? $"{first}" : string.Empty,
                          (kept & 2) == 0 ? $"{second}" : string.Empty, (kept & 4) == 0 ? $"{share}%" : string.Empty,
                          (kept & 8) == 0 ? "市水利局" : string.Empty,
                      }).NonEmptyListOf()
        from stacked in Gen.Elements(true, false)
        select $"云泽市2025年实事项目完成情况表（截至2025年6月底）\n" + string.Join('\n', rows.Select((row, i) => row.Prepend($"{i + 1}"))
            .Prepend(["序号", "项目名称", "单位", "年度目标", "完成数", "完成率", "责任单位"])
            .Select(cells => string.Join(stacked ? '\n' : ' ', cells.Where(cell => cell.Length > 0))));

    [Fact]
    public void A_number_stands_for_what_its_column_says_or_for_nothing_where_cells_are_missing() =>
        Law.Holds(Gaps, (Action<string>)(text =>
        {
            foreach (Fact.ProjectProgress row in PolicyReader.Default.Read(text).Facts.OfType<Fact.ProjectProgress>())
            {
                Assert.True(row.Planned is null or { Value: < 5000 }, $"{row.Name} planned {row.Planned}");
                Assert.True(row.Done is null or { Value: >= 5000 }, $"{row.Name} done {row.Done}");
                Assert.True(row.Percent is null or < 100, $"{row.Name} {row.Percent}%");
            }
        }), 300);

    /// <summary>
    /// A table of one project with a place a row, of which cells are missing, in four layouts: plans from 1000 to 4999, results from
    /// 5000 to 9999, shares below 100.
    /// </summary>
    private static Gen<string> Places =>
        from caption in Gen.Elements("2024年全市农村危房改造进展情况", "2024年全市公厕改造完成情况", "重点工作推进情况")
        from head in Gen.Elements<string[]>(["序号", "县区", "任务数（个）", "完成数（个）", "完成率"],
            ["序号", "乡镇", "年度任务", "已完成", "完成比例（%）"],
            ["序号", "地区", "计划数（个）", "累计完成（个）", "进度比例"])
        from rows in (from place in Gen.Elements("东河区", "西河县", "云溪镇", "北山街道")
                      from first in Gen.Choose(1000, 4999)
                      from second in Gen.Choose(5000, 9999)
                      from share in Gen.Choose(11, 99)
                      from kept in Gen.Choose(0, 15)
                      select new[]
                      {
                          place, (kept & 1) == 0 ? $"{first}" : string.Empty, (kept & 2) == 0 ? $"{second}" : string.Empty,
                          (kept & 4) == 0 ? $"{share}%" : string.Empty,
                      }).NonEmptyListOf()
        from layout in Gen.Choose(0, 3)
        select $"云泽市通报（截至2024年6月30日）\n{caption}\n" + string.Join('\n', rows.Select((row, i) => row.Prepend($"{i + 1}"))
            .Prepend(head).Select(cells => string.Join(layout switch { 0 => " | ", 1 => "\t", 2 => "\n", _ => " " },
                layout < 2 ? cells : cells.Where(cell => cell.Length > 0))));

    [Fact]
    public void A_number_of_a_place_stands_for_what_its_column_says_or_for_nothing() =>
        Law.Holds(Places, (Action<string>)(text =>
        {
            foreach (Fact.ProjectProgress row in PolicyReader.Default.Read(text).Facts.OfType<Fact.ProjectProgress>())
            {
                Assert.True(row.Planned is null or { Value: < 5000 }, $"{row.Name} planned {row.Planned}");
                Assert.True(row.Done is null or { Value: >= 5000 }, $"{row.Name} done {row.Done}");
                Assert.True(row.Percent is null or < 100, $"{row.Name} {row.Percent}%");
            }
        }), 300);

    private static void OnlyWhatIsWritten((string Text, HashSet<decimal> Written) sample)
    {
        ReadingResult read = PolicyReader.Default.Read(sample.Text);
        Assert.All(read.Figures, figure => Assert.Contains(figure.Value, sample.Written));
        Assert.All(read.Facts.OfType<Fact.PlannedRow>(), row =>
        {
            Assert.All(new[] { row.Planned.Baseline, row.Planned.Goal?.Number, row.Planned.Cumulative }.OfType<Quantity>(),
                number => Assert.Contains(number.Value, sample.Written));
        });
        Assert.All(read.Facts.OfType<Fact.ProjectProgress>(),
            row => Assert.All(new[] { row.Planned, row.Done }.OfType<Quantity>(), number => Assert.Contains(number.Value, sample.Written)));
    }

    private static string Laid(string title, string[] head, IList<(string Noun, string Unit, int First, int Second)> rows, int layout)
    {
        bool named = head[0] == "指标";
        IEnumerable<string[]> lines = rows.Select((row, i) => new[]
        {
            named ? row.Noun : (i + 1).ToString(CultureInfo.InvariantCulture),
            named ? (i + 1).ToString(CultureInfo.InvariantCulture) : row.Noun, row.Unit,
            row.First.ToString(CultureInfo.InvariantCulture), row.Second.ToString(CultureInfo.InvariantCulture), "预期性",
        }).Prepend(head);
        return layout switch
        {
            0 => $"{title}\n{string.Join('\n', lines.Select(line => string.Join(" | ", line)))}",
            1 => $"{title}\n{string.Join('\n', lines.Select(line => string.Join('\t', line)))}",
            2 => $"{title}\n{string.Join('\n', lines.SelectMany(line => line))}",
            3 => $"{title}\n{string.Join('\n', lines.Select(line => string.Join(' ', line)))}",
            _ =>
                $"{title}\n<table style=\"width: 100%\">"
                    + $"{string.Concat(lines.Select(line => $"<tr>{string.Concat(line.Select(cell => $"<td width=\"88\">{cell}</td>"))}<"
                        + "/tr>"))}</table>",
        };
    }
}
