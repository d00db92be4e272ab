namespace Huzhou.Policy.Tests;

public sealed class OrganizationDirectoryTests
{
    private static readonly Organization Data = new("data",
        [new("市大数据发展管理局", until: new DateOnly(2024, 6, 30)), new("市数据局", from: new DateOnly(2024, 7, 1))]);
    private static readonly Organization Commerce = new("commerce", [new("市商务局")]) { Nameplates = ["市粮食和物资储备局"] };
    private static readonly Organization Counties = new("counties", [new("各区县政府")])
    {
        Kind = OrganizationKind.Umbrella,
        Members = ["data", "commerce"]
    };

    [Fact]
    public void A_name_is_resolved_by_its_day()
    {
        OrganizationDirectory directory = new([Data, Commerce]);
        Assert.Equal(Data, directory.Resolve("市数据局", new DateOnly(2025, 3, 4)));
        Assert.Null(directory.Resolve("市数据局", new DateOnly(2022, 3, 4)));
        Assert.Equal(Data, directory.Resolve("市大数据发展管理局"));
        Assert.Equal("市数据局", Data.Name);
    }

    [Fact]
    public void A_nameplate_is_the_same_body() => Assert.Equal(Commerce, new OrganizationDirectory([Commerce]).Resolve("市粮食和物资储备局"));

    [Fact]
    public void An_umbrella_opens_to_its_members() =>
        Assert.Equal([Data, Commerce], new OrganizationDirectory([Data, Commerce, Counties]).Expand(Counties));

    [Fact]
    public void A_circle_of_umbrellas_is_refused()
    {
        Organization a = new("a", [new("甲")]) { Kind = OrganizationKind.Umbrella, Members = ["b"] },
            b = new("b", [new("乙")]) { Kind = OrganizationKind.Umbrella, Members = ["a"] };
        Assert.Equal("The organization \"a\" is a member of itself by way of a → b.",
            Assert.Throws<ArgumentException>(() => new OrganizationDirectory([a, b])).Message);
    }

    [Fact]
    public void A_name_means_one_body_on_one_day()
    {
        Organization other = new("other", [new("市数据局", from: new DateOnly(2025, 1, 1))]);
        Assert.Contains("The name \"市数据局\" means both \"data\" and \"other\" at the same time.",
            Assert.Throws<ArgumentException>(() => new OrganizationDirectory([Data, other])).Message, StringComparison.Ordinal);
        Organization earlier = new("earlier", [new("市数据局", until: new DateOnly(2020, 1, 1))]);
        Assert.Equal(earlier, new OrganizationDirectory([Data, earlier]).Resolve("市数据局", new DateOnly(2019, 5, 1)));
    }

    [Fact]
    public void An_unknown_member_is_refused() =>
        Assert.Equal("The organization \"counties\" names an unknown body \"data\".",
            Assert.Throws<ArgumentException>(() => new OrganizationDirectory([Counties])).Message);
}
