using Huzhou.Policy.Calculation;
using Huzhou.Policy.Calculation.Progress;
using Huzhou.Policy.Reading;
using Huzhou.Policy.Serialization;

namespace Huzhou.Policy.Tests.Reading;

public sealed class BodyNamesTests
{
    private const string Notice = "2024年重点任务分工\n1.编制物流规划。（市发改委、市财政局负责）\n2.修缮码头。（市港航中心牵头，市发改委、市文广旅游局配合）\n";

    private static readonly OrganizationDirectory s_directory = new(
    [
        new Organization("development-reform", [new OrganizationName("市发展改革委")]),
        new Organization("finance", [new OrganizationName("市财政局")]),
        new Organization("culture-east", [new OrganizationName("市文化广电旅游局")]),
        new Organization("culture-west", [new OrganizationName("市文广电旅游局")]),
    ]);

    [Fact]
    public void A_name_that_no_directory_knows_and_a_shorter_name_are_findings_once()
    {
        string[] findings = [.. Read(s_directory).Where(f => f.Code.StartsWith("HZP03", StringComparison.Ordinal))
            .Select(f => $"{f.Code} {Notice[f.Span!.Value.Range]}: {f.Message}")];
        Assert.Equal(
        [
            "HZP0302 市发改委: The body 市发改委 is taken for 市发展改革委, of which it is a shorter or longer name.",
            "HZP0301 市港航中心: The directory knows no body 市港航中心; it stays a local name.",
            "HZP0301 市文广旅游局: The directory knows no body 市文广旅游局; it stays a local name.",
        ], findings);
    }

    [Fact]
    public void Without_a_directory_no_name_is_unknown() =>
        Assert.DoesNotContain(Read(OrganizationDirectory.Empty), f => f.Code.StartsWith("HZP03", StringComparison.Ordinal));

    [Fact]
    public void A_shorter_name_is_of_its_body_in_portfolios_archives_and_JSON()
    {
        Document read = new PolicyReader(ReadingOptions.Default with { Organizations = s_directory, Year = 2024, Government = "云泽市" })
            .Read(Notice).Document;
        Archive archive = PolicyJson.ReadArchive(PolicyJson.Write(new Archive([read]) { Organizations = s_directory }));
        Assert.Equal([new TakenName("市发改委", "development-reform")], archive.Documents[0].Tasks[0].Responsibility!.TakenFor);

        Portfolio reform = PortfolioBook.Of(archive, new Year(2024)).Of("市发展改革委");
        Assert.Equal("development-reform", reform.OrganizationCode);
        Assert.Equal((1, 1), (reform.Leads.Count, reform.Supports.Count));
        Assert.Equal(["development-reform", "finance", null, null],
            PortfolioBook.Of(archive, new Year(2024)).Organizations.Select(one => one.OrganizationCode));
        Assert.Single(archive.TasksLedBy("development-reform"));
    }

    [Theory]
    [InlineData("市人社局", "市人力资源和社会保障局", true)]
    [InlineData("市住建局", "市住房和城乡建设局", true)]
    [InlineData("市卫健委", "市卫生健康委员会", true)]
    [InlineData("市政府办", "云泽市政府办公室", true)]
    [InlineData("市发展改革委", "云泽市发展和改革委员会", true)]
    [InlineData("云泽市财政局", "市财政局", true)]
    [InlineData("市商务局", "市公共资源交易服务局", false)]
    [InlineData("区财政局", "市财政局", false)]
    [InlineData("市文联", "市社会科学界联合会", false)]
    public void Names_are_shortened_as_offices_are(string written, string known, bool taken)
    {
        OrganizationDirectory directory = new([new Organization("body", [new OrganizationName(known)])]);
        Document read = new PolicyReader(ReadingOptions.Default with { Organizations = directory, Year = 2024 })
            .Read($"2024年重点任务分工\n1.编制规划。（{written}负责）\n2.修缮码头。（{written}负责）\n").Document;
        Assert.Equal(taken ? [new TakenName(written, "body")] : [], read.Tasks[0].Responsibility!.TakenFor);
    }

    private static IReadOnlyList<Finding> Read(OrganizationDirectory directory) =>
        new PolicyReader(ReadingOptions.Default with { Organizations = directory, Year = 2024, Government = "云泽市" }).Read(Notice).Findings;
}
