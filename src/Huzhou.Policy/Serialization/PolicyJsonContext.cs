using System.Text.Json.Serialization;
using Huzhou.Policy.Calculation;
using Huzhou.Policy.Calculation.Comparing;
using Huzhou.Policy.Calculation.Progress;

namespace Huzhou.Policy.Serialization;

/// <summary>What System.Text.Json has to know of the format, generated when the library is built: no reflection at run time.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    AllowDuplicateProperties = false,
    GenerationMode = JsonSourceGenerationMode.Metadata,
    Converters =
    [
        typeof(QuantityText), typeof(UnitText), typeof(PeriodText), typeof(ItemText), typeof(DecimalNumber), typeof(YearNumber), typeof(SpanNumbers), typeof(DayText),
        typeof(BasisList), typeof(Choice<Aggregation>), typeof(Choice<BoundSide>), typeof(Choice<ClaimDegree>), typeof(Choice<Commitment>),
        typeof(Choice<DecisionOutcome>), typeof(Choice<Direction>), typeof(Choice<DistinctionStatus>), typeof(Choice<DocumentExtent>), typeof(Choice<ProgressState>),
        typeof(Choice<FollowUpStep>), typeof(Choice<GovernmentLevel>), typeof(Choice<IndicatorNature>), typeof(Choice<LeadRule>),
        typeof(Choice<LivelihoodStage>), typeof(Choice<Measure>), typeof(Choice<ObservationStatus>), typeof(Choice<OrganizationKind>),
        typeof(Choice<Polarity>), typeof(Choice<ProgrammeKind>), typeof(Choice<RoundKind>), typeof(Choice<SectionKind>), typeof(Choice<Severity>), typeof(Choice<TaskKind>),
        typeof(Choice<Comparison>), typeof(Choice<CompletionMethod>), typeof(Choice<IndicatorRelationKind>), typeof(Choice<InputRole>), typeof(Choice<LinkStatus>),
        typeof(Choice<Reason>), typeof(Choice<Verdict>), typeof(Choice<ComparisonKind>), typeof(Choice<LagReason>), typeof(Choice<ScheduleStatus>), typeof(Choice<Unranked>), typeof(Choice<Elapse>),
        typeof(Choice<LagBasis>), typeof(Choice<MissingReport>), typeof(Choice<TieRule>),
    ])]
[JsonSerializable(typeof(ArchiveData))]
[JsonSerializable(typeof(DocumentData))]
[JsonSerializable(typeof(AssessmentData))]
[JsonSerializable(typeof(ScorecardData))]
[JsonSerializable(typeof(DifferenceData))]
[JsonSerializable(typeof(SeriesData))]
[JsonSerializable(typeof(ChainData))]
[JsonSerializable(typeof(PortfolioData))]
[JsonSerializable(typeof(StandingsData))]
[JsonSerializable(typeof(MechanismsData))]
[JsonSerializable(typeof(WorkPlansData))]
[JsonSerializable(typeof(SupervisionPolicyData))]
internal sealed partial class PolicyJsonContext : JsonSerializerContext;
