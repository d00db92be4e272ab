namespace Huzhou.Policy.Serialization;

/// <summary>A named mechanism with its tasks, targets and mentions, one line.</summary>
internal sealed class ProgrammeData : Data
{
    public string? Code { get; set; }

    public string? Name { get; set; }

    public string? EnglishName { get; set; }

    public ProgrammeKind? Kind { get; set; }

    public GovernmentLevel? Level { get; set; }

    public string?[]? Aliases { get; set; }

    public string? CarriesOut { get; set; }

    public ItemId? SetUpBy { get; set; }

    public ItemId?[]? Tasks { get; set; }

    public string?[]? Targets { get; set; }

    public string?[]? Members { get; set; }

    public ProgrammeMentionData?[]? Mentions { get; set; }

    internal static ProgrammeData Of(Programme programme, WriteScope scope) => new()
    {
        Code = programme.Code,
        Name = programme.Name,
        EnglishName = programme.EnglishName,
        Kind = programme.Kind == default ? null : programme.Kind,
        Level = programme.Level == default ? null : programme.Level,
        Aliases = WriteScope.Texts(programme.Aliases),
        CarriesOut = programme.CarriesOut,
        SetUpBy = programme.SetUpBy,
        Tasks = programme.Tasks.Count == 0 ? null : [.. programme.Tasks],
        Targets = WriteScope.Texts(programme.Targets),
        Members = WriteScope.Texts(programme.Members),
        Mentions = scope.Each(programme.Mentions, ProgrammeMentionData.Of),
    };

    internal static Programme Read(ProgrammeData data, ReadScope scope) => new(scope.Need(data.Code, "code"), scope.Need(data.Name, "name"))
    {
        EnglishName = data.EnglishName,
        Kind = data.Kind ?? default,
        Level = data.Level ?? default,
        Aliases = scope.EachText("aliases", data.Aliases, static (text, _) => text),
        CarriesOut = data.CarriesOut,
        SetUpBy = data.SetUpBy,
        Tasks = [.. (data.Tasks ?? []).Select((item, index) => item ?? throw scope.Refuse($"tasks[{index}]", "expected an item, found null"))],
        Targets = scope.EachText("targets", data.Targets, static (text, _) => text),
        Members = scope.EachText("members", data.Members, static (text, at) => at.KnownCode(text, null)!),
        Mentions = scope.Each("mentions", data.Mentions, ProgrammeMentionData.Read),
    };
}

/// <summary>Where a document speaks of a programme.</summary>
internal sealed class ProgrammeMentionData : Data
{
    public string? Wording { get; set; }

    public Period? Period { get; set; }

    public CitationData? Source { get; set; }

    internal static ProgrammeMentionData Of(ProgrammeMention mention, WriteScope scope) => new()
    {
        Wording = mention.Wording,
        Period = mention.Period,
        Source = CitationData.Of(mention.Source, scope),
    };

    internal static ProgrammeMention Read(ProgrammeMentionData data, ReadScope scope) => new()
    {
        Wording = scope.Need(data.Wording, "wording"),
        Period = scope.Need(data.Period, "period"),
        Source = scope.Read("source", data.Source, CitationData.Read),
    };
}
