namespace Huzhou.Policy.Serialization;

/// <summary>An archive: catalogues and documents. A file of catalogues is an archive without documents.</summary>
internal sealed class ArchiveData : RootData
{
    public GovernmentData?[]? Governments { get; set; }

    public ThemeData?[]? Themes { get; set; }

    public OfficialData?[]? Officials { get; set; }

    public OrganizationData?[]? Organizations { get; set; }

    public IndicatorData?[]? Indicators { get; set; }

    public ProgrammeData?[]? Programmes { get; set; }

    public DocumentData?[]? Documents { get; set; }

    internal static ArchiveData Of(Archive archive, string schema)
    {
        WriteScope scope = new();
        return new()
        {
            Schema = schema,
            Governments = scope.Each(archive.Governments, GovernmentData.Of),
            Themes = scope.Each(archive.Themes, ThemeData.Of),
            Officials = scope.Each(archive.Officials, OfficialData.Of),
            Organizations = scope.Each(archive.Organizations.Organizations, OrganizationData.Of),
            Indicators = scope.Each(archive.Indicators.Indicators, static (indicator, _) => IndicatorData.Of(indicator, null)),
            Programmes = scope.Each(archive.Programmes, ProgrammeData.Of),
            Documents = scope.Each(archive.Documents, (document, _) => DocumentData.Of(document, archive.Indicators, null)),
        };
    }
}

/// <summary>A government, one line.</summary>
internal sealed class GovernmentData : Data
{
    /// <inheritdoc cref="Shape{T}" />
    internal static readonly Shape<GovernmentData> Shape = new(
        static () => new(),
        (nameof(Name), static (ref json, _, data) => data.Name = ReadScope.Text(ref json)),
        (nameof(EnglishName), static (ref json, _, data) => data.EnglishName = ReadScope.Text(ref json)),
        (nameof(Level), static (ref json, _, data) => data.Level = Choice<GovernmentLevel>.Take(ref json)),
        (nameof(Code), static (ref json, _, data) => data.Code = ReadScope.Text(ref json)),
        (nameof(Parent), static (ref json, scope, data) => data.Parent = scope.Word(ref json)));

    public string? Name { get; set; }

    public string? EnglishName { get; set; }

    public GovernmentLevel? Level { get; set; }

    public string? Code { get; set; }

    public string? Parent { get; set; }

    internal static GovernmentData Of(Government government, WriteScope _) => new()
    {
        Name = government.Name,
        EnglishName = government.EnglishName,
        Level = government.Level,
        Code = government.Code,
        Parent = government.Parent,
    };

    internal static Government Read(GovernmentData data, ReadScope scope) =>
        new(scope.Need(data.Name, "name"), scope.Need(data.Level, "level")) { EnglishName = data.EnglishName, Code = data.Code, Parent = data.Parent };
}

/// <summary>A theme, one line.</summary>
internal sealed class ThemeData : Data
{
    /// <inheritdoc cref="Shape{T}" />
    internal static readonly Shape<ThemeData> Shape = new(
        static () => new(),
        (nameof(Code), static (ref json, _, data) => data.Code = ReadScope.Text(ref json)),
        (nameof(Name), static (ref json, _, data) => data.Name = ReadScope.Text(ref json)),
        (nameof(EnglishName), static (ref json, _, data) => data.EnglishName = ReadScope.Text(ref json)));

    public string? Code { get; set; }

    public string? Name { get; set; }

    public string? EnglishName { get; set; }

    internal static ThemeData Of(Theme theme, WriteScope _) => new() { Code = theme.Code, Name = theme.Name, EnglishName = theme.EnglishName };

    internal static Theme Read(ThemeData data, ReadScope scope) => new(scope.Need(data.Code, "code"), scope.Need(data.Name, "name")) { EnglishName = data.EnglishName };
}

/// <summary>A person with posts, one line.</summary>
internal sealed class OfficialData : Data
{
    /// <inheritdoc cref="Shape{T}" />
    internal static readonly Shape<OfficialData> Shape = new(
        static () => new(),
        (nameof(Name), static (ref json, _, data) => data.Name = ReadScope.Text(ref json)),
        (nameof(Posts), static (ref json, scope, data) => data.Posts = scope.List(ref json, PostData.Shape)));

    public string? Name { get; set; }

    public PostData?[]? Posts { get; set; }

    internal static OfficialData Of(Official official, WriteScope scope) => new() { Name = official.Name, Posts = scope.Each(official.Posts, PostData.Of) };

    internal static Official Read(OfficialData data, ReadScope scope) => new(scope.Need(data.Name, "name")) { Posts = scope.Each("posts", data.Posts, PostData.Read) };
}

/// <summary>A post that somebody held.</summary>
internal sealed class PostData : Data
{
    /// <inheritdoc cref="Shape{T}" />
    internal static readonly Shape<PostData> Shape = new(
        static () => new(),
        (nameof(Title), static (ref json, _, data) => data.Title = ReadScope.Text(ref json)),
        (nameof(Organization), static (ref json, scope, data) => data.Organization = scope.Word(ref json)),
        (nameof(On), static (ref json, _, data) => data.On = DayText.Take(ref json)));

    public string? Title { get; set; }

    public string? Organization { get; set; }

    public DateOnly? On { get; set; }

    internal static PostData Of(Post post, WriteScope _) => new() { Title = post.Title, Organization = post.Organization, On = post.On };

    internal static Post Read(PostData data, ReadScope scope) => new(scope.Need(data.Title, "title"), data.On) { Organization = data.Organization };
}
