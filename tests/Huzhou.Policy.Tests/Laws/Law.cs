using FsCheck;
using FsCheck.Fluent;

namespace Huzhou.Policy.Tests.Laws;

/// <summary>Says that something holds for every value a generator makes; a failure shows the value and how to repeat the run.</summary>
internal static class Law
{
    public static void Holds<T>(Gen<T> values, Func<T, bool> law, int times = 500) =>
        Prop.ForAll(values.ToArbitrary(), law).Check(Config.QuickThrowOnFailure.WithMaxTest(times).WithQuietOnSuccess(true));

    /// <summary>A law that is stated by assertions instead of a result.</summary>
    public static void Holds<T>(Gen<T> values, Action<T> law, int times = 500) =>
        Prop.ForAll(values.ToArbitrary(), law).Check(Config.QuickThrowOnFailure.WithMaxTest(times).WithQuietOnSuccess(true));
}
