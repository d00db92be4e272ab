using System.Globalization;
using FsCheck;
using FsCheck.Fluent;

namespace Huzhou.Policy.Tests.Laws;

/// <summary>Says that something holds for every value a generator makes; a failure shows the value.</summary>
/// <remarks>A run draws the same values every time. HUZHOU_SEED=number draws others, HUZHOU_TIMES=number that many times as many.</remarks>
internal static class Law
{
    private static readonly ulong s_seed = Number("HUZHOU_SEED", 2023);
    private static readonly int s_times = (int)Number("HUZHOU_TIMES", 1);

    public static void Holds<T>(Gen<T> values, Func<T, bool> law, int times = 500) =>
        Prop.ForAll(values.ToArbitrary(), law).Check(Config(times));

    /// <summary>A law that is stated by assertions instead of a result.</summary>
    public static void Holds<T>(Gen<T> values, Action<T> law, int times = 500) =>
        Prop.ForAll(values.ToArbitrary(), law).Check(Config(times));

    /// <summary>A property made elsewhere, drawn alike; a failure tells the seed beside the value.</summary>
    public static void Holds(this Property law, int times = 100) => law.Check(Config(times));

    private static Config Config(int times) =>
        FsCheck.Config.QuickThrowOnFailure.WithMaxTest(times * s_times).WithQuietOnSuccess(true).WithReplay(s_seed, 0x9E3779B97F4A7C15UL);

    private static ulong Number(string variable, ulong otherwise) =>
        ulong.TryParse(Environment.GetEnvironmentVariable(variable), NumberStyles.None, CultureInfo.InvariantCulture, out ulong value)
            ? value : otherwise;
}
