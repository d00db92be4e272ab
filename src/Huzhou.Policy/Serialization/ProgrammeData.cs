namespace Huzhou.Policy.Serialization;

/// <summary>A named mechanism with what belongs to it, one line.</summary>
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

    public string?[]? Results { get; set; }

    public string?[]? Members { get; set; }

    public RoundData?[]? Rounds { get; set; }

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
        Results = WriteScope.Texts(programme.Results),
        Members = WriteScope.Texts(programme.Members),
        Rounds = scope.Each(programme.Rounds, RoundData.Of),
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
        Results = scope.EachText("results", data.Results, static (text, _) => text),
        Members = scope.EachText("members", data.Members, static (text, at) => at.KnownCode(text, null)!),
        Rounds = scope.Each("rounds", data.Rounds, RoundData.Read),
    };
}

/// <summary>Where a document speaks of a programme, one line.</summary>
internal sealed class ProgrammeMentionData : Data
{
    public string? Name { get; set; }

    public ProgrammeKind? Kind { get; set; }

    public GovernmentLevel? Level { get; set; }

    public Period? Period { get; set; }

    public CitationData? Source { get; set; }

    internal static ProgrammeMentionData Of(ProgrammeMention mention, WriteScope scope) => new()
    {
        Name = mention.Name,
        Kind = mention.Kind == default ? null : mention.Kind,
        Level = mention.Level == default ? null : mention.Level,
        Period = mention.Period,
        Source = CitationData.Of(mention.Source, scope),
    };

    internal static ProgrammeMention Read(ProgrammeMentionData data, ReadScope scope) => new()
    {
        Name = scope.Need(data.Name, "name"),
        Kind = data.Kind ?? default,
        Level = data.Level ?? default,
        Period = scope.Need(data.Period, "period"),
        Source = scope.Read("source", data.Source, CitationData.Read),
    };
}

/// <summary>A round of supervision: <c>{ "name": "月亮晒", "months": 1, "kind": "display" }</c>.</summary>
internal sealed class RoundData : Data
{
    public string? Name { get; set; }

    public int? Months { get; set; }

    public RoundKind? Kind { get; set; }

    internal static RoundData Of(Round round, WriteScope _) => new() { Name = round.Name, Months = round.Months, Kind = round.Kind == default ? null : round.Kind };

    internal static Round Read(RoundData data, ReadScope scope) => new(scope.Need(data.Name, "name"), scope.Need(data.Months, "months"), data.Kind ?? default);
}
