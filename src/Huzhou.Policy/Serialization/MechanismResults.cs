using Huzhou.Policy.Calculation;
using Huzhou.Policy.Calculation.Progress;

namespace Huzhou.Policy.Serialization;

/// <summary>Programmes, decisions and pairs of bodies as they stand: the root of a text with one of the lists.</summary>
internal sealed class MechanismsData : ResultData
{
    public ProgrammeStatusData?[]? Programmes { get; set; }

    public DecisionStatusData?[]? Decisions { get; set; }

    public CoResponsibilityData?[]? Pairs { get; set; }

    internal static IReadOnlyList<ProgrammeStatus> ReadProgrammes(MechanismsData data, ReadScope scope) => scope.Each("programmes", scope.Need(data.Programmes, "programmes"), ProgrammeStatusData.Read);

    internal static IReadOnlyList<DecisionStatus> ReadDecisions(MechanismsData data, ReadScope scope) => scope.Each("decisions", scope.Need(data.Decisions, "decisions"), DecisionStatusData.Read);

    internal static IReadOnlyList<CoResponsibility> ReadPairs(MechanismsData data, ReadScope scope) => scope.Each("pairs", scope.Need(data.Pairs, "pairs"), CoResponsibilityData.Read);
}

/// <summary>What a programme groups and how far it is.</summary>
internal sealed class ProgrammeStatusData : Data
{
    public ProgrammeData? Programme { get; set; }

    public ProgrammeData? CarriesOut { get; set; }

    public ProgrammeData?[]? CarriedOutBy { get; set; }

    public TaskData?[]? Tasks { get; set; }

    public TallyData? Tally { get; set; }

    public AssessmentData?[]? Assessments { get; set; }

    public ObservationData?[]? Results { get; set; }

    public ProgrammeMentionData?[]? Mentions { get; set; }

    internal static ProgrammeStatusData Of(ProgrammeStatus status, WriteScope scope) => new()
    {
        Programme = ProgrammeData.Of(status.Programme, scope),
        CarriesOut = status.CarriesOut is { } carried ? ProgrammeData.Of(carried, scope) : null,
        CarriedOutBy = scope.Each(status.CarriedOutBy, ProgrammeData.Of),
        Tasks = scope.Each(status.Tasks, TaskData.Of),
        Tally = TallyData.Of(status.Tally),
        Assessments = scope.Each(status.Assessments, AssessmentData.Of),
        Results = scope.Each(status.Results, ObservationData.Of),
        Mentions = scope.Each(status.Mentions, ProgrammeMentionData.Of),
    };

    internal static ProgrammeStatus Read(ProgrammeStatusData data, ReadScope scope) => new()
    {
        Programme = scope.Read("programme", data.Programme, ProgrammeData.Read),
        CarriesOut = scope.ReadOptional("carriesOut", data.CarriesOut, ProgrammeData.Read),
        CarriedOutBy = scope.Each("carriedOutBy", data.CarriedOutBy, ProgrammeData.Read),
        Tasks = scope.Each("tasks", data.Tasks, TaskData.Read),
        Tally = scope.Read("tally", data.Tally, TallyData.Read),
        Assessments = scope.Each("assessments", data.Assessments, AssessmentData.Read),
        Results = scope.Each("results", data.Results, ObservationData.Read),
        Mentions = scope.Each("mentions", data.Mentions, ProgrammeMentionData.Read),
    };
}

/// <summary>A decision with what it set up and the later places that speak of it.</summary>
internal sealed class DecisionStatusData : Data
{
    public string? Minutes { get; set; }

    public DateOnly? Day { get; set; }

    public bool? Open { get; set; }

    public DecisionData? Decision { get; set; }

    public ProgrammeData?[]? SetUp { get; set; }

    public ProgrammeMentionData?[]? CarriedOut { get; set; }

    internal static DecisionStatusData Of(DecisionStatus status, WriteScope scope) => new()
    {
        Minutes = status.Minutes,
        Day = status.Day,
        Open = status.IsOpen,
        Decision = DecisionData.Of(status.Decision, scope),
        SetUp = scope.Each(status.SetUp, ProgrammeData.Of),
        CarriedOut = scope.Each(status.CarriedOut, ProgrammeMentionData.Of),
    };

    internal static DecisionStatus Read(DecisionStatusData data, ReadScope scope)
    {
        DecisionStatus status = new()
        {
            Minutes = scope.Need(data.Minutes, "minutes"),
            Day = data.Day,
            Decision = scope.Read("decision", data.Decision, DecisionData.Read),
            SetUp = scope.Each("setUp", data.SetUp, ProgrammeData.Read),
            CarriedOut = scope.Each("carriedOut", data.CarriedOut, ProgrammeMentionData.Read),
        };
        return scope.Need(data.Open, "open") == status.IsOpen
            ? status
            : throw scope.Refuse("open", $"a decision with {status.Decision.FollowUp.Count} steps to follow and {status.CarriedOut.Count} later places that speak of it is {(status.IsOpen ? "open" : "not open")}");
    }
}

/// <summary>Two bodies with the tasks they share, one line.</summary>
internal sealed class CoResponsibilityData : Data
{
    public string? First { get; set; }

    public string? Second { get; set; }

    public ItemId?[]? Tasks { get; set; }

    internal static CoResponsibilityData Of(CoResponsibility pair, WriteScope _) => new() { First = pair.First, Second = pair.Second, Tasks = [.. pair.Tasks] };

    internal static CoResponsibility Read(CoResponsibilityData data, ReadScope scope) => new(
        scope.Need(data.First, "first"),
        scope.Need(data.Second, "second"),
        [.. scope.Need(data.Tasks, "tasks").Select((item, index) => item ?? throw scope.Refuse($"tasks[{index}]", "expected an item, found null"))]);
}
