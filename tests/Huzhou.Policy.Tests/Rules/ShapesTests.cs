using System.Reflection;
using System.Runtime.CompilerServices;
using System.Xml.Linq;

namespace Huzhou.Policy.Tests.Rules;

/// <summary>The design rules of the library as tests over its public types. A broken rule is listed with the type that breaks it.</summary>
public sealed class ShapesTests
{
    private const BindingFlags Everything =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly Assembly[] s_libraries =
        [typeof(TextSpan).Assembly, Assembly.Load(new AssemblyName("Huzhou.Policy.Columnar")),
        Assembly.Load(new AssemblyName("Huzhou.Policy.Documents")),
        Assembly.Load(new AssemblyName("Huzhou.Policy.Pages")), Assembly.Load(new AssemblyName("Huzhou.Policy.Seeds"))];
    private static readonly Type[] s_types = [.. s_libraries.SelectMany(a => a.GetExportedTypes())];
    private static readonly string[] s_forbidden = ["Helper", "Util", "Manager", "Service", "Processor", "Common", "Base"];

    [Fact]
    public void Public_fields_are_constants_or_static_and_readonly() =>
        None(s_types.Where(t => !t.IsEnum)
            .SelectMany(t => t.GetFields(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly))
            .Where(f => !f.IsLiteral && !(f.IsStatic && f.IsInitOnly)).Select(f => $"{f.DeclaringType}.{f.Name}"));

    [Fact]
    public void Public_properties_are_set_only_while_the_object_is_made() =>
        None(s_types.Where(t => !MayChange(t)).SelectMany(t => t.GetProperties(Everything))
            .Where(p => p.SetMethod is { } set && !set.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)))
            .Select(p => $"{p.DeclaringType}.{p.Name}"));

    [Fact]
    public void Fields_of_nouns_and_results_never_change() =>
        None(s_types.Where(t => !t.IsEnum && !MayChange(t)).SelectMany(t => t.GetFields(Everything))
            .Where(f => !f.IsInitOnly && !f.IsLiteral && !f.IsDefined(typeof(CompilerGeneratedAttribute)))
            .Select(f => $"{f.DeclaringType}.{f.Name}"));

    [Fact]
    public void Structs_are_readonly_and_compare_by_value() =>
        None(s_types.Where(t => t is { IsValueType: true, IsEnum: false, IsByRefLike: false })
            .Where(t => !t.IsDefined(typeof(IsReadOnlyAttribute)) || !typeof(IEquatable<>).MakeGenericType(t).IsAssignableFrom(t))
            .Select(t => t.ToString()));

    /// <summary>Marks that can be set together aside: a choice is checked by one comparison with the number of its members.</summary>
    [Fact]
    public void Choices_are_numbered_from_zero_without_gaps() =>
        None(s_types.Where(t => t.IsEnum && !t.IsDefined(typeof(FlagsAttribute)))
            .Where(t => t.GetEnumUnderlyingType() != typeof(int)
                || !Enum.GetValuesAsUnderlyingType(t).Cast<int>().SequenceEqual(Enumerable.Range(0, Enum.GetNames(t).Length)))
                .Select(t => t.ToString()));

    [Fact]
    public void Classes_are_sealed_or_abstract() =>
        None(s_types.Where(t => t is { IsClass: true, IsSealed: false, IsAbstract: false }).Select(t => t.ToString()));

    [Fact]
    public void Abstract_classes_are_closed_families() =>
        None(s_types.Where(t => t is { IsClass: true, IsAbstract: true, IsSealed: false }).SelectMany(FamilyFaults));

    [Fact]
    public void Interfaces_have_two_implementations() =>
        None(s_types.Where(t => t.IsInterface && s_types.Count(c => !c.IsInterface && t.IsAssignableFrom(c)) < 2)
            .Select(t => t.ToString()));

    [Fact]
    public void No_type_is_named_like_a_part_of_a_namespace()
    {
        HashSet<string> parts = [.. s_types.SelectMany(t => t.Namespace!.Split('.'))];
        None(s_types.Where(t => parts.Contains(t.Name)).Select(t => t.ToString()));
    }

    [Fact]
    public void No_name_says_how_instead_of_what() =>
        None(s_libraries.SelectMany(a => a.GetTypes()).Where(t => !t.IsDefined(typeof(CompilerGeneratedAttribute)) && t.Name[0] != '<')
            .Where(t => Words(t.Name.Split('`')[0]).Intersect(s_forbidden).Any()).Select(t => t.ToString()));

    [Fact]
    public void Every_enum_has_a_member_for_zero_and_says_what_its_members_mean() =>
        None(s_types.Where(t => t.IsEnum)
            .SelectMany(t => (Enum.IsDefined(t, Enum.ToObject(t, 0)) ? [] : new[] { $"{t} has no member for zero" })
            .Concat(Enum.GetNames(t)
                .Where(n => Letters(Summary($"F:{t.FullName!.Replace('+', '.')}.{n}")) is var said
                    && (said.Length < 2 || said == Letters(n))).Select(n => $"{t}.{n} is not documented"))));

    [Fact]
    public void Documentation_says_more_than_the_name() =>
        None(s_types.Where(t => Letters(Summary($"T:{t.FullName!.Replace('+', '.')}")) is var said
            && (said.Length < 2 || said == Letters(t.Name))).Select(t => t.ToString()));

    [Fact]
    public void Only_the_caller_has_the_clock_and_the_language() =>
        None(s_types.SelectMany(t => t.GetMethods(Everything))
            .Where(m => m.IsPublic && m.GetParameters().Any(p => p.ParameterType == typeof(TimeProvider)))
            .Select(m => $"{m.DeclaringType}.{m.Name} takes a clock"));

    /// <summary>
    /// A family is closed by an internal abstract member (a constructor alone can be passed by a copy constructor), its cases sealed and
    /// nested.
    /// </summary>
    private static IEnumerable<string> FamilyFaults(Type family)
    {
        if (!ApiNames.IsRecord(family))
            yield return $"{family} is abstract and not a record";
        if (!Chain(family).SelectMany(t => t.GetMembers(Everything).OfType<MethodInfo>())
            .Any(m => m.IsAbstract && (m.IsAssembly || m.IsFamilyAndAssembly)))
            yield return $"{family} has no internal abstract member";
        if (family.GetConstructors(Everything)
            .Any(c => c.IsPublic
                || ((c.IsFamily || c.IsFamilyOrAssembly) && !c.GetParameters().Select(p => p.ParameterType).SequenceEqual([family]))))
            yield return $"{family} has a constructor that others can call";
        foreach (Type wild in family.Assembly.GetTypes()
            .Where(t => t.BaseType == family && (!(t.IsSealed || t.IsAbstract) || t.DeclaringType is null)))
            yield return $"{wild} is a case of {family} and not sealed and nested";
    }

    private static IEnumerable<Type> Chain(Type type) =>
        type.BaseType is { } parent && parent != typeof(object) ? [type, .. Chain(parent)] : [type];

    /// <summary>What lives on the stack only (a scanner that moves on) or gathers parts for something immutable may change.</summary>
    private static bool MayChange(Type type) => type.IsByRefLike || type.Name.EndsWith("Builder", StringComparison.Ordinal);

    private static IEnumerable<string> Words(string name)
    {
        for (int start = 0, i = 1; i <= name.Length; i++)
        {
            if (i == name.Length || char.IsUpper(name[i]))
            {
                yield return name[start..i];
                start = i;
            }
        }
    }

    private static string Summary(string member) =>
        s_documents.SelectMany(d => d.Descendants("member")).FirstOrDefault(m => (string?)m.Attribute("name") == member) is { } found
        ? string.Concat(found.DescendantNodes().OfType<XText>().Select(t => t.Value)).Trim()
            + (found.Element("inheritdoc") is null ? "" : "inherited text") : "";

    private static readonly XDocument[] s_documents = [.. s_libraries.Select(a => Path.ChangeExtension(a.Location, ".xml"))
        .Where(File.Exists).Select(f => XDocument.Load(f))];

    private static string Letters(string text) => new([.. text.Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant)]);

    private static void None(IEnumerable<string> faults) => Faults.None(faults);
}
