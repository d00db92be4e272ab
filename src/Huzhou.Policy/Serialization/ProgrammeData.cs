namespace Huzhou.Policy.Serialization;

/// <summary>A named mechanism with what belongs to it, one line.</summary>
internal sealed class ProgrammeData : Data
{
    /// <inheritdoc cref="Shape{T}" />
    internal static readonly Shape<ProgrammeData> Shape = new(
        static () => new(),
        (nameof(Code), static (ref json, _, data) => data.Code = ReadScope.Text(ref json)),
        (nameof(Name), static (ref json, _, data) => data.Name = ReadScope.Text(ref json)),
        (nameof(EnglishName), static (ref json, _, data) => data.EnglishName = ReadScope.Text(ref json)),
        (nameof(Kind), static (ref json, _, data) => data.Kind = Choice<ProgrammeKind>.Take(ref json)),
        (nameof(Level), static (ref json, _, data) => data.Level = Choice<GovernmentLevel>.Take(ref json)),
        (nameof(Aliases), static (ref json, scope, data) => data.Aliases = scope.Words(ref json)),
        (nameof(CarriesOut), static (ref json, scope, data) => data.CarriesOut = scope.Word(ref json)),
        (nameof(SetUpBy), static (ref json, scope, data) => data.SetUpBy = scope.Item(ref json)),
        (nameof(Tasks), static (ref json, scope, data) => data.Tasks = scope.List(ref json, static (ref one, at) => at.Item(ref one))),
        (nameof(Targets), static (ref json, scope, data) => data.Targets = scope.Words(ref json)),
        (nameof(Results), static (ref json, scope, data) => data.Results = scope.Words(ref json)),
        (nameof(Members), static (ref json, scope, data) => data.Members = scope.Words(ref json)),
        (nameof(Rounds), static (ref json, scope, data) => data.Rounds = scope.List(ref json, RoundData.Shape)));

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
        Aliases = scope.Texts("aliases", data.Aliases),
        CarriesOut = data.CarriesOut,
        SetUpBy = data.SetUpBy,
        Tasks = [.. (data.Tasks ?? []).Select((item, index) => item ?? throw scope.Refuse($"tasks[{index}]", "expected an item, found null"))],
        Targets = scope.Texts("targets", data.Targets),
        Results = scope.Texts("results", data.Results),
        Members = scope.EachText("members", data.Members, static (text, at) => at.KnownCode(text, null)!),
        Rounds = scope.Each("rounds", data.Rounds, RoundData.Read),
    };
}

/// <summary>Where a document speaks of a programme, one line.</summary>
internal sealed class ProgrammeMentionData : Data
{
    /// <inheritdoc cref="Shape{T}" />
    internal static readonly Shape<ProgrammeMentionData> Shape = new(
        static () => new(),
        (nameof(Name), static (ref json, scope, data) => data.Name = scope.Word(ref json)),
        (nameof(Kind), static (ref json, _, data) => data.Kind = Choice<ProgrammeKind>.Take(ref json)),
        (nameof(Level), static (ref json, _, data) => data.Level = Choice<GovernmentLevel>.Take(ref json)),
        (nameof(Period), static (ref json, scope, data) => data.Period = scope.Period(ref json)),
        (nameof(Source), static (ref json, scope, data) => data.Cited = CitationData.Take(ref json, scope)));

    public string? Name { get; set; }

    public ProgrammeKind? Kind { get; set; }

    public GovernmentLevel? Level { get; set; }

    public Period? Period { get; set; }

    public CitationData? Source { get; set; }

    internal override bool Clear()
    {
        (Name, Kind, Level, Period, Source) = (null, null, null, null, null);
        return true;
    }

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
        Source = data.Cited ?? scope.Read("source", data.Source, CitationData.Read),
    };
}

/// <summary>A round of supervision: <c>{ "name": "月亮晒", "months": 1, "kind": "display" }</c>.</summary>
internal sealed class RoundData : Data
{
    /// <inheritdoc cref="Shape{T}" />
    internal static readonly Shape<RoundData> Shape = new(
        static () => new(),
        (nameof(Name), static (ref json, scope, data) => data.Name = scope.Word(ref json)),
        (nameof(Months), static (ref json, _, data) => data.Months = ReadScope.Whole(ref json)),
        (nameof(Kind), static (ref json, _, data) => data.Kind = Choice<RoundKind>.Take(ref json)));

    public string? Name { get; set; }

    public int? Months { get; set; }

    public RoundKind? Kind { get; set; }

    internal static RoundData Of(Round round, WriteScope _) => new() { Name = round.Name, Months = round.Months, Kind = round.Kind == default ? null : round.Kind };

    internal static Round Read(RoundData data, ReadScope scope) => new(scope.Need(data.Name, "name"), scope.Need(data.Months, "months"), data.Kind ?? default);
}
