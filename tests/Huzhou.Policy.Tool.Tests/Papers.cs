using System.Text;

namespace Huzhou.Policy.Tool.Tests;

/// <summary>Invented papers of an invented city, in a folder of their own.</summary>
public sealed class Papers : IDisposable
{
    /// <summary>Four tasks of an invented city with their bodies.</summary>
    private const string Notice = """
        关于印发2030年政府工作报告重点工作责任分解的通知

        各区县人民政府，市级有关单位：
        列第一位的单位为牵头单位，其余为配合单位。

        一、张三市长主抓重点工作
        1.扩大有效投资。全年开工亿元以上项目120个以上。
        责任单位：市发展改革委、市经信局
        2.稳住就业。城镇新增就业8万人以上。
        责任单位：市人力社保局、市财政局
        3.培育企业。新增科技型企业400家以上。
        责任单位：市科技局
        4.坚持依法行政。
        责任单位：市司法局
        """;

    internal const string Plan = """
        2030年政府工作报告
        ——2030年1月10日在青溪市第三届人民代表大会第四次会议上

        各位代表：
        现在，我代表市人民政府向大会报告工作。

        一、2029年工作回顾
        过去一年，全市地区生产总值增长5.4%，城乡居民收入倍差缩小至1.72。

        二、2030年工作安排
        今年全市经济社会发展的主要预期目标是：地区生产总值增长6%左右，城镇新增就业3万人以上，社会消费品零售总额增长8%，城镇调查失业率控制在5%以内，城乡居民收入倍差进一步缩小。
        """;

    internal const string Report = """
        2031年政府工作报告
        ——2031年1月12日在青溪市第三届人民代表大会第五次会议上

        各位代表：
        现在，我代表市人民政府向大会报告工作。

        一、2030年工作回顾
        过去一年，全市地区生产总值增长5.1%，城镇新增就业3.2万人，社会消费品零售总额增长9.5%，城乡居民收入倍差缩小至1.69。

        二、2031年工作安排
        今年全市经济社会发展的主要预期目标是：地区生产总值增长5.5%左右。
        """;

    public Papers()
    {
        Folder = Directory.CreateTempSubdirectory("papers").FullName;
        PlanFile = Write("qingxi-2030.txt", Plan);
        ReportFile = Write("qingxi-2031.txt", Report);
        Ran read = Ran.With("read", PlanFile, ReportFile, "--format", "json");
        ArchiveFile = Write("archive.json", read.Output);
    }

    internal string Folder { get; }

    internal string PlanFile { get; }

    internal string ReportFile { get; }

    internal string ArchiveFile { get; }

    /// <summary>The notice as an archive that the commands take.</summary>
    internal string NoticeArchive()
    {
        Ran read = Ran.With("read", Write("notice.txt", Notice), "--format", "json", "--government", "青溪市", "--year", "2030", "--date",
            "2030-03-01");
        return Write("notice.json", read.Output);
    }

    internal string Write(string name, string text) => Write(name, Encoding.UTF8.GetBytes(text));

    internal string Write(string name, byte[] bytes)
    {
        string file = Path.Combine(Folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllBytes(file, bytes);
        return file;
    }

    /// <summary>The archive with one thing in it changed.</summary>
    internal string Changed(string from, string to)
    {
        string json = File.ReadAllText(ArchiveFile);
        Assert.Contains(from, json, StringComparison.Ordinal);
        int at = json.IndexOf(from, StringComparison.Ordinal);
        return Write("changed.json", string.Concat(json.AsSpan(0, at), to, json.AsSpan(at + from.Length)));
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
