using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace Huzhou.Policy.Tests.Rules;

/// <summary>Types and members written as C# would write them, nullability, defaults and accessors included.</summary>
internal static class ApiNames
{
    private static readonly NullabilityInfoContext s_nullability = new();

    private static readonly Dictionary<Type, string> s_keywords = new()
    {
        [typeof(void)] = "void",
        [typeof(object)] = "object",
        [typeof(string)] = "string",
        [typeof(bool)] = "bool",
        [typeof(char)] = "char",
        [typeof(int)] = "int",
        [typeof(long)] = "long",
        [typeof(byte)] = "byte",
        [typeof(double)] = "double",
        [typeof(decimal)] = "decimal",
    };

    public static bool IsRecord(Type type) => type.GetMethod("<Clone>$") is not null
        || (type.IsValueType
            && type.GetMethod("PrintMembers",
                BindingFlags.NonPublic | BindingFlags.Instance)?.IsDefined(typeof(CompilerGeneratedAttribute)) == true);

    public static bool IsDelegate(Type type) => type.BaseType == typeof(MulticastDelegate);

    public static string Simple(Type type) => type.Name.Split('`')[0];

    public static string Of(Type type) => Of(type, null);

    private static string Of(Type type, NullabilityInfo? nullable)
    {
        string mark = nullable?.ReadState == NullabilityState.Nullable && !type.IsValueType ? "?" : "";
        if (type.IsByRef)
            return Of(type.GetElementType()!, null);
        if (s_keywords.TryGetValue(type, out string? keyword))
            return keyword + mark;
        if (type.IsArray)
            return $"{Of(type.GetElementType()!, nullable?.ElementType)}[]{mark}";
        if (Nullable.GetUnderlyingType(type) is { } inner)
            return Of(inner, null) + "?";
        if (type.IsGenericParameter)
            return type.Name + mark;
        string outer = type is { IsNested: true, DeclaringType: not null } ? $"{Of(type.DeclaringType, null)}." : "";
        Type[] arguments = [.. type.GetGenericArguments().Skip(type.DeclaringType?.GetGenericArguments().Length ?? 0)];
        if (arguments.Length == 0)
            return outer + Simple(type) + mark;
        NullabilityInfo[] inside = nullable?.GenericTypeArguments ?? [];
        return $"{outer}{Simple(type)}<{string.Join(", ", arguments.Select((a, i) => Of(a, i < inside.Length ? inside[i] : null)))}>{mark}";
    }

    public static string Field(FieldInfo field)
    {
        string kind = field.IsLiteral ? "const " : $"{(field.IsStatic ? "static " : "")}{(field.IsInitOnly ? "readonly " : "")}";
        return $"{kind}{Of(field.FieldType, s_nullability.Create(field))} {field.Name}"
            + $"{(field.IsLiteral ? " = " + Value(field.GetRawConstantValue()) : "")}";
    }

    public static string Property(PropertyInfo property)
    {
        MethodInfo? set = property.SetMethod is { IsPublic: true } open ? open : null;
        string write = set is null ? "" : set.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)) ? " init;"
            : " set;";
        string required = property.IsDefined(typeof(RequiredMemberAttribute)) ? "required " : "";
        string name = property.GetIndexParameters() is { Length: > 0 } index ? $"this[{string.Join(", ", index.Select(Parameter))}]"
            : property.Name;
        return $"{Kind(property.GetAccessors(true)[0])}{required}{Of(property.PropertyType, s_nullability.Create(property))} {name} {{"
            + $"{(property.GetMethod is null ? "" : " get;")}{write} }}";
    }

    public static string Method(MethodInfo method)
    {
        string generic = method.IsGenericMethod ? $"<{string.Join(", ", method.GetGenericArguments().Select(Of))}>" : "";
        return $"{Kind(method)}{Of(method.ReturnType, s_nullability.Create(method.ReturnParameter))} {method.Name}{generic}("
            + $"{Parameters(method)})";
    }

    public static string Parameters(MethodBase method) =>
        (method.IsDefined(typeof(ExtensionAttribute)) ? "this " : "") + string.Join(", ", method.GetParameters().Select(Parameter));

    private static string Kind(MethodInfo method) => (method.IsFamily || method.IsFamilyOrAssembly ? "protected " : "")
        + (method.IsStatic ? "static " : "")
        + (method.DeclaringType!.IsInterface ? "" : method.GetBaseDefinition() != method ? "override "
            : method.IsAbstract ? "abstract " : method is { IsVirtual: true, IsFinal: false } ? "virtual " : "");

    private static string Parameter(ParameterInfo p)
    {
        string way = p.IsOut ? "out " : p.IsIn ? "in " : p.ParameterType.IsByRef ? "ref "
            : p.IsDefined(typeof(ParamArrayAttribute)) || p.IsDefined(typeof(ParamCollectionAttribute)) ? "params " : "";
        return $"{way}{Of(p.ParameterType, s_nullability.Create(p))} {p.Name}{(p.HasDefaultValue ? " = " + Value(p.RawDefaultValue) : "")}";
    }

    private static string Value(object? value) => value switch
    {
        null => "default",
        string s => $"\"{s}\"",
        bool b => b ? "true" : "false",
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };
}
