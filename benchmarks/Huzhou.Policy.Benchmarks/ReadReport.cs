using System.Text;
using BenchmarkDotNet.Attributes;
using Huzhou.Policy.Reading;
using Huzhou.Policy.Reading.Quantities;
using Huzhou.Policy.Reading.Syntax;

namespace Huzhou.Policy.Benchmarks;

/// <summary>
/// What does it cost to read a work report, and does the time grow with the length only? Against scanning its quantities alone.
/// </summary>
[MemoryDiagnoser]
public class ReadReport
{
    private string _text = "";

    [Params(1, 10, 100)]
    public int Times { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        var text = new StringBuilder("2023年政府工作报告\n\n一、2022年工作回顾\n\n");
        for (int i = 0; i < 20 * Times; i++)
            text.Append("工业经济稳步向好。规上工业增加值增长7.5%，高于全省0.3个百分点；引进3亿元以上项目120个，完成投资45.6亿元，占比达到三分之二以上。\n\n");
        text.Append("二、2023年主要预期目标\n\n地区生产总值增长6%左右，城镇新增就业6万人以上，全社会研发投入强度达到3.4%。\n\n");
        for (int i = 0; i < 20 * Times; i++)
            text.Append("加快建设重大项目。确保新开工亿元以上项目80个以上，力争民间投资增长9%，城镇调查失业率控制在5%以内。\n\n");
        _text = text.ToString();
    }

    [Benchmark(Baseline = true)]
    public int Quantities()
    {
        int count = 0;
        foreach (ScannedQuantity _ in new QuantityScanner(_text))
            count++;
        return count;
    }

    [Benchmark]
    public ReadingResult Whole() => PolicyReader.Default.Read(_text);
}
