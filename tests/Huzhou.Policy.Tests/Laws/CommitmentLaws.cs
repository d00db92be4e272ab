using FsCheck;
using FsCheck.Fluent;
using Huzhou.Policy.Reading;

namespace Huzhou.Policy.Tests.Laws;

/// <summary>A promise is as firm as its words say, whoever reads it: a number, a condition in words, a project or a title.</summary>
public sealed class CommitmentLaws
{
    private static readonly string[] s_numbers = ["粮食产量达到65万吨", "城镇登记失业率控制在3%以内", "进出口总额增长6%", "工业投资增长8%以上"];
    private static readonly string[] s_statements = ["物价水平保持基本稳定", "居民收入增长与经济增长同步", "空气质量优良天数比率稳步提升", "城乡居民收入差距进一步缩小"];
    private static readonly string[] s_projects = ["云泽机场建成投用", "南河大桥建成通车", "青山水库开工建设", "东湖科技馆、西岭体育中心建成投用"];

    private static Gen<string> Clause => Gen.Elements([.. s_numbers, .. s_statements, .. s_projects]);

    private static Gen<(string Word, Commitment Commitment)> Trigger =>
        Gen.Elements(("确保", Commitment.Binding), ("力争", Commitment.Aspirational), ("争取", Commitment.Aspirational),
            ("保证", Commitment.Binding));

    /// <summary>Members of one sentence before any word of commitment, behind the first and behind a second.</summary>
    private static Gen<Members> Sentence =>
        from free in Clause.ArrayOf(2)
        from first in Trigger
        from bound in Clause.ArrayOf(3)
        from second in Trigger
        from rest in Clause.ArrayOf(2)
        where free.Concat(bound).Concat(rest).Distinct().Count() == 7
        select new Members(free, first, bound, second, rest);

    private sealed record class Members(
        string[] Free, (string Word, Commitment Commitment) First, string[] Bound, (string Word, Commitment Commitment) Second,
            string[] After);

    [Fact]
    public void Every_reader_says_the_same_of_a_clause() => Law.Holds(Sentence, x =>
    {
        string free = string.Join('，', x.Free), bound = x.First.Word + string.Join('，', x.Bound);
        string rest = x.Second.Word + string.Join('，', x.After);
        string text = $"云泽市人民政府工作报告\n二、2024年工作安排\n今年，{free}，{bound}，{rest}。\n";
        ReadingResult read = new PolicyReader(ReadingOptions.Default with { Year = 2024 }).Read(text);
        int first = text.IndexOf(bound, StringComparison.Ordinal), second = text.LastIndexOf(rest, StringComparison.Ordinal);
        Commitment At(int offset) => offset >= second ? x.Second.Commitment : offset >= first ? x.First.Commitment : Commitment.Planned;
        Assert.True(read.Document.Targets.Count >= 7, $"{read.Document.Targets.Count} targets: {text}");
        Assert.All(read.Document.Targets, target => Assert.True(
            At(target.Source.Span.End - 1) == target.Commitment, $"{text[target.Source.Span.Range]}: {target.Commitment} in {text}"));
        foreach (ProjectMention mention in read.Document.Projects.SelectMany(project => project.Mentions))
        {
            string words = text[mention.Source.Span.Range];
            Assert.True(At(mention.Source.Span.Start) == mention.Commitment, $"{words}: {mention.Commitment} in {text}");
        }
    }, 150);
}
