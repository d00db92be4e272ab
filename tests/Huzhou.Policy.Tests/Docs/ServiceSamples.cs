using Huzhou.Policy.Calculation;
using Huzhou.Policy.DependencyInjection;
using Huzhou.Policy.Seeds;
using Microsoft.Extensions.DependencyInjection;

namespace Huzhou.Policy.Tests.Docs;

/// <summary>The sample on services.</summary>
public sealed class ServiceSamples
{
    [Fact]
    public void Services_are_registered_with_options_and_archive()
    {
        using Shown shown = new();

        #region DependencyInjection
        ServiceCollection services = new();
        services.AddHuzhouPolicy(options => options with
        {
            Calculation = options.Calculation with { LenientBounds = true },
            Archive = HuzhouArchive.Load, // called once, when the archive is first asked for
        });

        using ServiceProvider provider = services.BuildServiceProvider();
        Assessor assessor = provider.GetRequiredService<Assessor>();
        Scorecard card = assessor.Assess(provider.GetRequiredService<Archive>(), new Year(2023));
        Console.WriteLine($"{card.Total.Met} met, {card.Total.Missed} missed");
        #endregion

        Documents.Output("DependencyInjection", shown.ToString());
        Assert.Equal(Verdict.Met, card.Rows.Single(row => row.Target.Indicator.Code == "rich-villages-share").Verdict);
    }
}
