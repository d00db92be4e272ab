using Huzhou.Policy.Reading;

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
        string[] findings = [.. Read(s_directory).Where(f => f.Code.StartsWith("HZP03", StringComparison.Ordinal)).Select(f => $"{f.Code} {Notice[f.Span!.Value.Range]}: {f.Message}")];
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

    private static IReadOnlyList<Finding> Read(OrganizationDirectory directory) =>
        new PolicyReader(ReadingOptions.Default with { Organizations = directory, Year = 2024, Government = "云泽市" }).Read(Notice).Findings;
}
