using Huzhou.Policy.Calculation;
using Huzhou.Policy.Reading;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Huzhou.Policy.DependencyInjection;

/// <summary>Registers the services of this library.</summary>
public static class HuzhouPolicyRegistration
{
    /// <summary>Registers assessor, reader and their options with the documented defaults, each as a single shared object.</summary>
    /// <param name="services">Where to register.</param>
    /// <returns>The same collection.</returns>
    public static IServiceCollection AddHuzhouPolicy(this IServiceCollection services) =>
        services.AddHuzhouPolicy(static options => options);

    /// <summary>
    /// Registers assessor, reader and their options, each as a single shared object. A later call takes the place of an earlier one.
    /// </summary>
    /// <param name="services">Where to register.</param>
    /// <param name="configure">Gives the options from the defaults: <c>o => o with { Calculation = o.Calculation with { LenientBounds =
    /// true } }</c>. It is called at once, so that a value out of range shows here.</param>
    /// <returns>The same collection.</returns>
    /// <exception cref="ArgumentException">The options are null, or one of them is out of range.</exception>
    public static IServiceCollection AddHuzhouPolicy(this IServiceCollection services, Func<HuzhouPolicyOptions,
        HuzhouPolicyOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(configure);
        HuzhouPolicyOptions options = configure(HuzhouPolicyOptions.Default)
            ?? throw new ArgumentException("The options are null; give back what was passed in, changed by with: o => o with { … }.",
                nameof(configure));
        services.Replace(ServiceDescriptor.Singleton(options));
        services.Replace(ServiceDescriptor.Singleton(options.Calculation));
        services.Replace(ServiceDescriptor.Singleton(options.Reading));
        services.Replace(ServiceDescriptor.Singleton(new Assessor(options.Calculation)));
        services.Replace(ServiceDescriptor.Singleton(new PolicyReader(options.Reading)));
        if (options.Archive is { } load)
            services.Replace(ServiceDescriptor.Singleton(_ => load()));
        return services;
    }
}
