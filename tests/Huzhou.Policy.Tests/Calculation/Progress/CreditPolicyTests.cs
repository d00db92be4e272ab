using FsCheck;
using FsCheck.Fluent;
using Huzhou.Policy.Calculation;
using Huzhou.Policy.Calculation.Progress;
using Huzhou.Policy.Tests.Laws;

namespace Huzhou.Policy.Tests.Calculation.Progress;

public sealed class CreditPolicyTests
{
    [Fact]
    public void The_shares_of_a_task_sum_to_what_the_policy_says()
    {
        CreditPolicy[] policies = [new CreditPolicy.LeadOnly(), new CreditPolicy.Equally(), new CreditPolicy.ByRole(1m, 0.3m),
            new CreditPolicy.ByRole(0m, 0m)];
        Gen<(int, int)> owners = from leads in Gen.Choose(0, 12) from supports in Gen.Choose(0, 40) select (leads, supports);
        Prop.ForAll(owners.ToArbitrary(), pair =>
        {
            (int leads, int supports) = pair;
            return policies.All(policy =>
                Math.Abs((policy.Share(leads, supports, true) * leads) + (policy.Share(leads, supports, false) * supports)
                    - policy.Total(leads, supports)) < 0.000_000_000_000_1m);
        }).Holds();
    }

    [Fact]
    public void Support_has_no_credit_where_only_leads_count() => Assert.Equal(0m, new CreditPolicy.LeadOnly().Share(2, 5, isLead: false));

    [Fact]
    public void A_coefficient_below_zero_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new CreditPolicy.ByRole(1m, -0.1m));
}
