using System.Globalization;

namespace Huzhou.Policy.Serialization;

/// <summary>A body, one line.</summary>
internal sealed class OrganizationData : Data
{
    /// <inheritdoc cref="Shape{T}" />
    internal static readonly Shape<OrganizationData> Shape = new(
        static () => new(),
        (nameof(Code), static (ref json, _, data) => data.Code = ReadScope.Text(ref json)),
        (nameof(Names), static (ref json, scope, data) => data.Names = scope.Words(ref json)),
        (nameof(EnglishName), static (ref json, _, data) => data.EnglishName = ReadScope.Text(ref json)),
        (nameof(Nameplates), static (ref json, scope, data) => data.Nameplates = scope.Words(ref json)),
        (nameof(Kind), static (ref json, _, data) => data.Kind = Choice<OrganizationKind>.Take(ref json)),
        (nameof(Level), static (ref json, _, data) => data.Level = Choice<GovernmentLevel>.Take(ref json)),
        (nameof(Members), static (ref json, scope, data) => data.Members = scope.Words(ref json)),
        (nameof(Open), static (ref json, _, data) => data.Open = ReadScope.Flag(ref json)),
        (nameof(MergedInto), static (ref json, scope, data) => data.MergedInto = scope.Word(ref json)));

    private const string Day = "yyyy-MM-dd";

    public string? Code { get; set; }

    /// <summary>Every name, the present one last; with days where they are known: <c>市数据局@2024-03-01..</c>, <c>市大数据局@..2024-02-29</c>.</summary>
    public string?[]? Names { get; set; }

    public string? EnglishName { get; set; }

    public string?[]? Nameplates { get; set; }

    public OrganizationKind? Kind { get; set; }

    public GovernmentLevel? Level { get; set; }

    public string?[]? Members { get; set; }

    public bool? Open { get; set; }

    public string? MergedInto { get; set; }

    internal static OrganizationData Of(Organization organization, WriteScope _) => new()
    {
        Code = organization.Code,
        Names = [.. organization.Names.Select(Write)],
        EnglishName = organization.EnglishName,
        Nameplates = WriteScope.Texts(organization.Nameplates),
        Kind = organization.Kind == default ? null : organization.Kind,
        Level = organization.Level == default ? null : organization.Level,
        Members = WriteScope.Texts(organization.Members),
        Open = organization.IsOpen ? true : null,
        MergedInto = organization.MergedInto,
    };

    internal static Organization Read(OrganizationData data, ReadScope scope) =>
        new(scope.Need(data.Code, "code"), scope.EachText("names", scope.Need(data.Names, "names"), ReadName))
        {
            EnglishName = data.EnglishName,
            Nameplates = scope.Texts("nameplates", data.Nameplates),
            Kind = data.Kind ?? default,
            Level = data.Level ?? default,
            Members = scope.Texts("members", data.Members),
            IsOpen = data.Open ?? false,
            MergedInto = data.MergedInto,
        };

    private static string Write(OrganizationName name) => name.From is null && name.Until is null && !name.Value.Contains('@', StringComparison.Ordinal)
        ? name.Value
        : string.Create(CultureInfo.InvariantCulture, $"{name.Value}@{name.From:yyyy-MM-dd}..{name.Until:yyyy-MM-dd}");

    private static OrganizationName ReadName(string text, ReadScope scope)
    {
        int at = text.LastIndexOf('@');
        if (at < 0)
            return new OrganizationName(text);
        ReadOnlySpan<char> days = text.AsSpan(at + 1);
        int dots = days.IndexOf("..", StringComparison.Ordinal);
        if (dots < 0 || !TryDay(days[..dots], out DateOnly? from) || !TryDay(days[(dots + 2)..], out DateOnly? until))
            throw scope.Refuse(null, $"\"{text}\" is not a name with its days; expected the name, or name@from..until such as 市数据局@2024-03-01..");
        return new OrganizationName(text[..at], from, until);
    }

    private static bool TryDay(ReadOnlySpan<char> text, out DateOnly? day)
    {
        day = null;
        if (text.IsEmpty)
            return true;
        if (!DateOnly.TryParseExact(text, Day, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly found))
            return false;
        day = found;
        return true;
    }
}
