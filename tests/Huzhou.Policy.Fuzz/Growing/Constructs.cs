using System.Globalization;
using System.Text;

namespace Huzhou.Policy.Fuzz.Growing;

/// <summary>Texts that repeat one construct, the shapes in which work may grow faster than what is read.</summary>
public static class Constructs
{
    private const string Report = "青山市政府工作报告\n——2024年1月8日在青山市第九届人民代表大会第三次会议上\n";
    private const string Back = "一、2023年工作回顾\n", Ahead = "\n二、2024年工作安排\n";
    private const string Notice = "青山市人民政府关于印发2024年重点工作责任分解的通知\n";
    private const string Minutes = "青山市人民政府第30次常务会议纪要\n2024年3月5日\n";
    private const string Progress = "青山市重点工作推进情况（截至2024年6月30日）\n";
    private const string Statistics = "青山市2023年国民经济和社会发展统计公报\n一、综合\n";

    /// <summary>What stands before the repeated piece, and the piece; # in it is the number of its repetition.</summary>
    private static readonly (string Name, string Head, string Piece, string Tail)[] s_all =
    [
        ("targets of one indicator", Report + Ahead, "地区生产总值增长#%。", ""),
        ("the same target again", Report + Ahead, "地区生产总值增长5%。", ""),
        ("floors and ceilings", Report + Ahead, "地区生产总值增长#%以上。地区生产总值增长#%以下。", ""),
        ("targets in lines", Report + Ahead, "地区生产总值增长#%。\n", ""),
        ("targets of many indicators", Report + Ahead, "新建#号公园30个。", ""),
        ("results of one indicator", Report + Back, "地区生产总值增长#%。", ""),
        ("results of many indicators", Report + Back, "建成#号公园30个。", ""),
        ("growth and levels", Report + Back, "地区生产总值达到#亿元，增长#%。", ""),
        ("records", Report + Back, "财政收入#亿元，创历史新高。", ""),
        ("ranks", Report + Back, "财政收入居全省第#位。", ""),
        ("references", Report + Ahead, "财政收入增速高于#县。", ""),
        ("subjects before 分别", Report + Ahead, "公园、", "分别增长5%和6%。"),
        ("numbers behind 分别", Report + Ahead + "公园和绿地分别增长", "#%、", "5%。"),
        ("lists of names", Report + Ahead, "新建甲乙丙丁公园和戊己庚辛公园#个。", ""),
        ("quoted names", Report + Ahead, "建设“#号”工程3个。", ""),
        ("projects", Report + Ahead, "#号大桥6月底前建成通车。", ""),
        ("the same project", Report + Ahead, "青山大桥6月底前建成通车。", ""),
        ("distinctions", Report + Ahead, "创成国家级文明城市。", ""),
        ("claims", Report + Back, "圆满完成全年目标任务。", ""),
        ("shortcomings", Report + Back + "三、存在问题\n", "财政收支矛盾突出#。", ""),
        ("heads", Report, "一、发展#\n", ""),
        ("heads and sentences", Report, "（一）发展。新建公园#个。\n", ""),
        ("brackets that open", Report + Ahead, "（", ""),
        ("brackets", Report + Ahead, "（新建公园#个）", ""),
        ("book marks", Report + Ahead, "《关于#的意见》、", ""),
        ("digits", Report + Ahead, "9", ""),
        ("numerals", Report + Ahead, "七八十", ""),
        ("commas", Report + Ahead, "、", ""),
        ("words without numbers", Report + Ahead, "推动高质量发展，", ""),
        ("owners of a task", Notice + "1.新建公园30个。\n责任单位：", "市第#局、", "\n"),
        ("tasks with owners", Notice, "#.新建公园30个。\n责任单位：市财政局、市水利局\n", ""),
        ("tasks of one body", Notice, "1.新建公园30个。\n责任单位：市财政局\n", ""),
        ("a table with owners", Notice + "| 序号 | 工作任务 | 责任单位 |\n|---|---|---|\n", "| # | 新建公园30个 | 市住建局、市水利局 |\n", ""),
        ("a table with tabs", Notice + "序号\t工作任务\t责任单位\n", "#\t新建公园30个\t市住建局\n", ""),
        ("bodies of their own", Notice, "#.新建公园30个。\n责任单位：市第#局\n", ""),
        ("progress", Progress + "序号 | 工作任务 | 牵头单位 | 进展情况\n", "# | 新建公园#个 | 市住建局 | 已开工4个\n", ""),
        ("minutes", Minutes, "会议审议了《关于#的意见》。会议指出，要抓好工作。会议决定，原则通过。\n", ""),
        ("minutes in one line", Minutes, "会议审议了《关于#的意见》，", ""),
        ("figures of statistics", Statistics, "粮食产量#万吨，增长#%。", ""),
        ("a table of figures", Statistics + "指标 | 单位 | 产量\n", "水泥#号 | 万吨 | #\n", ""),
        ("a plan table", "青山市国民经济和社会发展第十四个五年规划\n主要指标\n| 指标 | 2020年 | 2025年 |\n|---|---|---|\n", "| 指标#（亿元） | # | 9# |\n", ""),
        ("titles of documents", Report, "安吉县政府工作报告\n", ""),
        ("empty lines", Report, "\n", "新建公园3个。"),
        ("half letters", Report + Ahead, "\uD83D。", ""),
    ];

    /// <summary>The names.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. s_all.Select(one => one.Name)];

    /// <summary>A construct so many times.</summary>
    public static string Make(string name, int times)
    {
        (_, string head, string piece, string tail) = s_all.First(one => one.Name == name);
        StringBuilder text = new(head);
        for (int i = 1; i <= times; i++)
            text.Append(piece.Replace("#", i.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal));
        return text.Append(tail).ToString();
    }
}
