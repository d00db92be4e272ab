using System.Reflection;

namespace Huzhou.Policy.Tests.Presentation;

/// <summary>A sample of any noun or case, made by its constructor and required members.</summary>
internal static class Sample
{
    internal static object Of(Type type)
    {
        Type plain = Nullable.GetUnderlyingType(type) ?? type;
        if (plain == typeof(string))
            return "某指标";
        if (plain == typeof(Quantity))
            return Quantity.Rank(2);
        if (plain == typeof(Unit))
            return Unit.Percent;
        if (plain == typeof(Period))
            return Period.Parse("2023");
        if (plain == typeof(Stage))
            return new Stage(StageScale.Construction, "开工");
        if (plain == typeof(Indicator))
            return new Indicator("gdp", "地区生产总值");
        if (plain == typeof(ItemId))
            return ItemId.Parse("2025/2.4");
        if (plain == typeof(Year))
            return new Year(2023);
        if (plain == typeof(ReviewDecision))
            return new ReviewDecision.Link(new FactAddress("2023-report#k"), new FactAddress("2024-report#m"));
        if (plain == typeof(Condition))
            return new Condition.Holds();
        if (plain == typeof(Reported))
            return new Reported.Exactly(Quantity.Rank(2));
        if (plain == typeof(Policy.Calculation.Completion))
            return Policy.Calculation.Completion.Of(Policy.Calculation.CompletionMethod.Ratio, 0.9m, 0.9m);
        if (plain.IsGenericType && plain.GetGenericTypeDefinition() == typeof(IReadOnlyList<>))
            return Array.CreateInstance(plain.GetGenericArguments()[0], 0);
        if (plain.IsValueType
            && (plain.IsEnum || plain.IsPrimitive || plain == typeof(decimal) || plain == typeof(DateOnly) || plain == typeof(TextSpan)))
            return Activator.CreateInstance(plain)!;

        ConstructorInfo constructor = plain.GetConstructors().OrderByDescending(c => c.GetParameters().Length)
            .First(c => c.GetParameters() is not [var one] || one.ParameterType != plain);
        object made = constructor.Invoke([.. constructor.GetParameters().Select(p => Of(p.ParameterType))]);
        foreach (PropertyInfo property in plain.GetProperties()
            .Where(p => p.GetCustomAttribute<System.Runtime.CompilerServices.RequiredMemberAttribute>() is not null))
            property.SetValue(made, Of(property.PropertyType));
        return made;
    }
}
