using Huzhou.Policy.Calculation;
using Huzhou.Policy.DependencyInjection;
using Huzhou.Policy.Reading;
using Microsoft.Extensions.DependencyInjection;

namespace Huzhou.Policy.Tests.DependencyInjection;

/// <summary>An application asks for what it needs and gets it with the options it set.</summary>
public sealed class AddHuzhouPolicyTests
{
    [Fact]
    public void An_application_gets_the_services_with_the_documented_defaults()
    {
        using ServiceProvider provider = new ServiceCollection().AddHuzhouPolicy().BuildServiceProvider();
        Assert.Equal(CalculationOptions.Default, provider.GetRequiredService<Assessor>().Options);
        Assert.Equal(ReadingOptions.Default, provider.GetRequiredService<PolicyReader>().Options);
        Assert.Equal(HuzhouPolicyOptions.Default, provider.GetRequiredService<HuzhouPolicyOptions>());
        Assert.Same(provider.GetRequiredService<Assessor>(), provider.GetRequiredService<Assessor>());
        Assert.Null(provider.GetService<Archive>());
    }

    [Fact]
    public void What_is_changed_by_with_reaches_the_services()
    {
        using ServiceProvider provider = new ServiceCollection()
            .AddHuzhouPolicy(o => o with
            {
                Calculation = o.Calculation with { LenientBounds = true },
                Reading = o.Reading with { Government = "湖州市" }
            })
            .BuildServiceProvider();
        Assert.True(provider.GetRequiredService<Assessor>().Options.LenientBounds);
        Assert.True(provider.GetRequiredService<CalculationOptions>().LenientBounds);
        Assert.Equal("湖州市", provider.GetRequiredService<PolicyReader>().Options.Government);
        Assert.Equal("湖州市", provider.GetRequiredService<ReadingOptions>().Government);
    }

    [Fact]
    public void An_archive_is_loaded_once_and_not_before_it_is_asked_for()
    {
        int loads = 0;
        using ServiceProvider provider = new ServiceCollection()
            .AddHuzhouPolicy(o => o with { Archive = () => { loads++; return new Archive([]); } }).BuildServiceProvider();
        Assert.Equal(0, loads);
        Assert.Same(provider.GetRequiredService<Archive>(), provider.GetRequiredService<Archive>());
        Assert.Equal(1, loads);
    }

    [Fact]
    public void A_value_out_of_range_shows_at_registration()
    {
        ArgumentOutOfRangeException said = Assert.Throws<ArgumentOutOfRangeException>(() =>
            new ServiceCollection().AddHuzhouPolicy(o => o with { Calculation = o.Calculation with { CoverageFloor = 80m } }));
        Assert.StartsWith("CoverageFloor ('80') must be less than or equal to '1'.", said.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Options_that_are_null_show_at_registration()
    {
        ArgumentException said = Assert.Throws<ArgumentException>(() => new ServiceCollection().AddHuzhouPolicy(_ => null!));
        Assert.StartsWith("The options are null; give back what was passed in, changed by with: o => o with { … }.", said.Message,
            StringComparison.Ordinal);
        Assert.Throws<ArgumentNullException>(() => new ServiceCollection().AddHuzhouPolicy(o => o with { Calculation = null! }));
    }

    [Fact]
    public void A_later_registration_takes_the_place_of_an_earlier_one()
    {
        ServiceCollection services = [];
        services.AddHuzhouPolicy(o => o with { Calculation = o.Calculation with { LenientBounds = true } }).AddHuzhouPolicy();
        using ServiceProvider provider = services.BuildServiceProvider();
        Assert.False(Assert.Single(provider.GetServices<Assessor>()).Options.LenientBounds);
    }
}
