// Made to be found by the rooms checker, never to be run.
#pragma warning disable CA1812, CA1823, CA1852, CA1822, IDE0051, IDE0060, CS0169, CS0649, CA1805, MA0038, MA0041

using Huzhou.Policy.Tests.Rules.Fixture.Door;

namespace Huzhou.Policy.Tests.Rules.Fixture.Door
{
    internal class Forbidden : Exception
    {
        public static int Field;
        public static int Count() => 1;
        public static T Same<T>(T value) => value;
        internal sealed class Nested;
    }

    [AttributeUsage(AttributeTargets.All)]
    internal sealed class ForbiddenAttribute : Attribute;

    internal interface IForbidden;
}

/// <summary>One type for each place where a use can hide; every one but Innocent sees the door.</summary>
namespace Huzhou.Policy.Tests.Rules.Fixture.Nouns
{
    internal sealed class Innocent
    {
        public int Sum(IEnumerable<int> values) => values.Where(v => v > 1).Sum();
    }

    internal sealed class InBaseType : Forbidden;

    internal sealed class InInterface : IForbidden;

    internal sealed class InConstraint<T> where T : IForbidden;

    [Forbidden]
    internal sealed class InAttribute;

    internal sealed class InField
    {
        private readonly List<Forbidden[]>? _field;
    }

    internal sealed class InParameter
    {
        public int Length(Dictionary<string, Forbidden.Nested?>? value) => value?.Count ?? 0;
    }

    internal sealed class InCall
    {
        public int Value() => Forbidden.Count();
    }

    internal sealed class InStaticField
    {
        public int Value() => Forbidden.Field;
    }

    internal sealed class InCast
    {
        public bool Value(object o) => o is Forbidden;
    }

    internal sealed class InTypeOf
    {
        public string Value() => typeof(Forbidden.Nested).Name;
    }

    internal sealed class InCatch
    {
        public int Value(Func<int> f)
        {
            try { return f(); }
            catch (Forbidden) { return 0; }
        }
    }

    internal sealed class InGenericMethod
    {
        public object Value() => Array.Empty<Forbidden>();
    }

    internal sealed class InGenericCall
    {
        public int Value() => Forbidden.Same(1);
    }

    internal sealed class InLambda
    {
        public Func<object> Value() => () => new Forbidden();
    }

    internal sealed class InIterator
    {
        public IEnumerable<int> Value()
        {
            yield return Forbidden.Count();
        }
    }

    internal sealed class InAsync
    {
        public async Task<int> Value()
        {
            await Task.Yield();
            return Forbidden.Count();
        }
    }

    internal sealed class InLocalFunction
    {
        public int Value()
        {
            static int Local() => Forbidden.Count();
            return Local();
        }
    }
}
