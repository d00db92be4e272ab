using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;

namespace Huzhou.Policy.Tests.Rules;

/// <summary>The public surface of an assembly as text that a person can review: namespaces, types and members in a stable order.</summary>
internal static class PublicApi
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    public static string Describe(Assembly assembly)
    {
        var text = new StringBuilder();
        foreach (IGrouping<string?, Type> room in assembly.GetExportedTypes().Where(t => !t.IsNested).GroupBy(t => t.Namespace)
            .OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            text.Append(CultureInfo.InvariantCulture, $"namespace {room.Key}\n");
            foreach (Type type in room.OrderBy(t => t.Name, StringComparer.Ordinal))
                Describe(type, text, "");
            text.Append('\n');
        }
        return text.ToString().TrimEnd('\n') + "\n";
    }

    private static void Describe(Type type, StringBuilder text, string indent)
    {
        text.Append(CultureInfo.InvariantCulture, $"\n{indent}{Head(type)}\n");
        foreach (string line in Members(type))
            text.Append(CultureInfo.InvariantCulture, $"{indent}    {line}\n");
        foreach (Type nested in type.GetNestedTypes().OrderBy(t => t.Name, StringComparer.Ordinal))
            Describe(nested, text, indent + "    ");
    }

    private static string Head(Type type)
    {
        IEnumerable<Type> inherited = type.BaseType?.GetInterfaces() ?? [];
        List<string> parents = [.. type.GetInterfaces().Except(inherited).Where(i => i.IsVisible && !type.IsEnum).Select(ApiNames.Of)
            .Order(StringComparer.Ordinal)];
        if (type.BaseType is { } parent && parent != typeof(object) && parent != typeof(ValueType) && parent != typeof(Enum)
            && !ApiNames.IsDelegate(type))
            parents.Insert(0, ApiNames.Of(parent));
        string kind = type.IsEnum ? "enum" : type.IsInterface ? "interface" : ApiNames.IsDelegate(type) ? "delegate"
            : $"{Modifier(type)}{(ApiNames.IsRecord(type) ? "record " : "")}{(type.IsValueType ? "struct" : "class")}";
        return $"{kind} {ApiNames.Of(type)}{(parents.Count > 0 ? " : " + string.Join(", ", parents) : "")}";
    }

    private static string Modifier(Type type) => type.IsValueType ? type.IsDefined(typeof(IsReadOnlyAttribute)) ? "readonly " : ""
        : type is { IsAbstract: true, IsSealed: true } ? "static " : type.IsAbstract ? "abstract " : type.IsSealed ? "sealed " : "";

    private static IEnumerable<string> Members(Type type)
    {
        if (type.IsEnum)
            return type.GetFields(BindingFlags.Public | BindingFlags.Static)
                .Select(f => $"{f.Name} = {Convert.ToInt64(f.GetRawConstantValue(), CultureInfo.InvariantCulture)}");
        IEnumerable<string> fields = type.GetFields(Declared).Where(f => f.IsPublic || f.IsFamily || f.IsFamilyOrAssembly)
            .Select(ApiNames.Field);
        IEnumerable<string> makers = type.GetConstructors(Declared).Where(IsOpen).Where(IsWritten)
            .Select(c => $"{ApiNames.Simple(type)}({ApiNames.Parameters(c)})");
        IEnumerable<string> properties = type.GetProperties(Declared)
            .Where(p => p.GetAccessors(true).Any(IsOpen) && p.Name != "EqualityContract").Select(ApiNames.Property);
        IEnumerable<string> methods = type.GetMethods(Declared).Where(IsOpen).Where(IsWritten)
            .Where(m => !m.IsSpecialName || m.Name.StartsWith("op_", StringComparison.Ordinal)).Select(ApiNames.Method);
        return [.. fields.Order(StringComparer.Ordinal), .. makers.Order(StringComparer.Ordinal),
            .. properties.Order(StringComparer.Ordinal), .. methods.Order(StringComparer.Ordinal)];
    }

    private static bool IsOpen(MethodBase method) => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly;

    /// <summary>
    /// What the compiler makes for a record (equality, copying, printing) is part of the word "record" and is not listed.
    /// </summary>
    private static bool IsWritten(MethodBase method) => !method.IsDefined(typeof(CompilerGeneratedAttribute));
}
