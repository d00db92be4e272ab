using System.Globalization;
using System.Text;
using Huzhou.Policy.Calculation;
using Huzhou.Policy.Calculation.Progress;
using Huzhou.Policy.Tests.Docs;

namespace Huzhou.Policy.Seeds.Tests;

public sealed class ResponsibilityOfSeedsTests
{
    private static readonly PortfolioBook s_book = PortfolioBook.Of(HuzhouArchive.Load(), new Year(2025));

    [Fact]
    public void Nine_leaders_take_charge_of_103_tasks() =>
        Assert.Equal([6, 28, 8, 1, 5, 13, 11, 15, 16], s_book.Leaders.Select(leader => leader.Leads.Count));

    [Fact]
    public void Fourteen_tasks_mark_their_lead_and_the_rest_follow_the_order_of_the_list()
    {
        Assert.Equal(14, s_book.Tasks.Count(task => task.Responsibility!.Rule == LeadRule.Explicit));
        Assert.Equal(89, s_book.Tasks.Count(task => task.Responsibility!.Rule == LeadRule.FirstListed));
        Assert.Empty(s_book.Orphans);
    }

    [Fact]
    public void Sixty_four_bodies_and_two_umbrellas_answer_for_the_tasks_and_one_more_for_livelihood()
    {
        Assert.Equal((64, 2), s_book.Count(includeLivelihood: false));
        Assert.Equal((65, 2), s_book.Count(includeLivelihood: true));
    }

    [Theory]
    [InlineData("市发展改革委", 19, 15)]
    [InlineData("市经信局", 8, 17)]
    public void A_body_leads_and_supports(string name, int leads, int supports)
    {
        Portfolio portfolio = s_book.Of(name);
        Assert.Equal((leads, supports), (portfolio.Leads.Count, portfolio.Supports.Count));
    }

    [Fact]
    public void Every_body_is_known_to_the_directory() =>
        Assert.All(s_book.Organizations, portfolio => Assert.NotNull(portfolio.OrganizationCode));

    [Fact]
    public void The_page_shows_who_answers_for_2025()
    {
        StringBuilder page = new();
        (int bodies, int umbrellas) = s_book.Count(includeLivelihood: true);
        page.AppendLine(CultureInfo.InvariantCulture,
            $"{s_book.Tasks.Count} tasks, {s_book.LivelihoodProjects.Count} livelihood projects, {bodies} bodies, {umbrellas} umbrellas");
        page.AppendLine(CultureInfo.InvariantCulture,
            $"tasks by leader: {string.Join(", ", s_book.Leaders.Select(leader => $"{leader.Owner} {leader.Leads.Count}"))}");
        foreach (Portfolio portfolio in s_book.Organizations.OrderByDescending(p => p.Leads.Count).ThenByDescending(p => p.Load).Take(5))
            page.AppendLine(CultureInfo.InvariantCulture,
                $"{portfolio.Owner}: leads {portfolio.Leads.Count}, supports {portfolio.Supports.Count}, targets "
                    + $"{portfolio.Targets.Count}, load {portfolio.Load}");
        page.AppendLine(CultureInfo.InvariantCulture, $"bodies that support and never lead: {s_book.NeverLeading.Count}");
        CoResponsibility pair = s_book.CoResponsibilities()[0];
        page.AppendLine(CultureInfo.InvariantCulture, $"most tasks together: {pair.First} and {pair.Second}, {pair.Tasks.Count}");
        Documents.Output("Portfolios2025", page.ToString());
    }
}
