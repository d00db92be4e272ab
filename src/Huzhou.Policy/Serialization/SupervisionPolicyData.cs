using Huzhou.Policy.Calculation;
using Huzhou.Policy.Calculation.Progress;

namespace Huzhou.Policy.Serialization;

/// <summary>The choices a ranking rests on: the root of a text. A member that is left out has its default.</summary>
internal sealed class SupervisionPolicyData : RootData
{
    public CreditData? Credit { get; set; }

    public BandsData? Status { get; set; }

    public Elapse? Elapse { get; set; }

    public MissingReport? Missing { get; set; }

    public decimal? CoverageFloor { get; set; }

    public decimal? Cap { get; set; }

    public decimal? BindingWeight { get; set; }

    public decimal? PlannedWeight { get; set; }

    public decimal? AspirationalWeight { get; set; }

    public TieRule? Ties { get; set; }

    public OrganizationKind[]? NotRanked { get; set; }

    public bool? CirculatesSilence { get; set; }

    public decimal? ScheduleWeight { get; set; }

    public decimal? CompletionWeight { get; set; }

    public RoundData?[]? Rounds { get; set; }

    internal static SupervisionPolicyData Of(SupervisionPolicy policy, string schema) => new()
    {
        Schema = schema,
        Credit = CreditData.Of(policy.Credit),
        Status = BandsData.Of(policy.Bands),
        Elapse = policy.Elapse,
        Missing = policy.Missing,
        CoverageFloor = policy.CoverageFloor,
        Cap = policy.Cap,
        BindingWeight = policy.BindingWeight,
        PlannedWeight = policy.PlannedWeight,
        AspirationalWeight = policy.AspirationalWeight,
        Ties = policy.Ties,
        NotRanked = [.. policy.NotRanked.Order()],
        CirculatesSilence = policy.CirculatesSilence,
        ScheduleWeight = policy.ScheduleWeight,
        CompletionWeight = policy.CompletionWeight,
        Rounds = new WriteScope().Each(policy.Rounds, RoundData.Of) ?? [],
    };

    internal static SupervisionPolicy Read(SupervisionPolicyData data, ReadScope scope)
    {
        SupervisionPolicy usual = SupervisionPolicy.Default;
        return new SupervisionPolicy
        {
            Credit = scope.ReadOptional("credit", data.Credit, CreditData.Read) ?? usual.Credit,
            Bands = scope.ReadOptional("status", data.Status, BandsData.Read) ?? usual.Bands,
            Elapse = data.Elapse ?? usual.Elapse,
            Missing = data.Missing ?? usual.Missing,
            CoverageFloor = data.CoverageFloor ?? usual.CoverageFloor,
            Cap = data.Cap ?? usual.Cap,
            BindingWeight = data.BindingWeight ?? usual.BindingWeight,
            PlannedWeight = data.PlannedWeight ?? usual.PlannedWeight,
            AspirationalWeight = data.AspirationalWeight ?? usual.AspirationalWeight,
            Ties = data.Ties ?? usual.Ties,
            NotRanked = data.NotRanked is { } kinds ? kinds.ToHashSet() : usual.NotRanked,
            CirculatesSilence = data.CirculatesSilence ?? usual.CirculatesSilence,
            ScheduleWeight = data.ScheduleWeight ?? usual.ScheduleWeight,
            CompletionWeight = data.CompletionWeight ?? usual.CompletionWeight,
            Rounds = data.Rounds is null ? usual.Rounds : scope.Each("rounds", data.Rounds, RoundData.Read),
        };
    }
}

/// <summary>How the credit for a task is shared: <c>{ "kind": "byRole", "lead": 1, "support": 0.3 }</c>.</summary>
internal sealed class CreditData : Data
{
    internal static readonly IReadOnlyDictionary<string, string[]> Kinds = new Dictionary<string, string[]>(StringComparer.Ordinal)
    {
        ["leadOnly"] = [],
        ["equally"] = [],
        ["byRole"] = ["lead", "support"],
    };

    public string? Kind { get; set; }

    public decimal? Lead { get; set; }

    public decimal? Support { get; set; }

    internal static CreditData Of(CreditPolicy policy) => policy is CreditPolicy.ByRole role
        ? new() { Kind = "byRole", Lead = role.LeadCoefficient, Support = role.SupportCoefficient }
        : new() { Kind = Choice<Elapse>.Camel(policy.GetType().Name) };

    internal static CreditPolicy Read(CreditData data, ReadScope scope)
    {
        scope.Only(data.Kind, Kinds, data, "a way to share credit");
        return data.Kind switch
        {
            "leadOnly" => new CreditPolicy.LeadOnly(),
            "equally" => new CreditPolicy.Equally(),
            _ => new CreditPolicy.ByRole(scope.Need(data.Lead, "lead"), scope.Need(data.Support, "support")),
        };
    }
}

/// <summary>What leads and lags mean: a published rule by <c>rule</c>, bands of one's own, or a rule with bands that close its hole.</summary>
internal sealed class BandsData : Data
{
    private static readonly (string Name, StatusRule Rule)[] s_rules = [("yinchuan2025", StatusRule.Yinchuan2025), ("sanya2022", StatusRule.Sanya2022)];

    public string? Rule { get; set; }

    public LagBasis? Basis { get; set; }

    public BandData?[]? Bands { get; set; }

    internal static BandsData Of(StatusBands bands) => new() { Basis = bands.Basis, Bands = new WriteScope().Each(bands.Bands, BandData.Of) };

    internal static StatusBands Read(BandsData data, ReadScope scope)
    {
        IReadOnlyList<StatusBands.Band> bands = scope.Each("bands", data.Bands, BandData.Read);
        if (data.Rule is null)
            return new StatusBands(scope.Need(data.Basis, "basis"), bands);
        StatusRule rule = Array.Find(s_rules, known => known.Name == data.Rule).Rule
            ?? throw scope.Refuse("rule", $"no published rule \"{data.Rule}\" is known; expected one of {string.Join(", ", s_rules.Select(known => known.Name))}");
        if (data.Basis is { } basis && basis != rule.Basis)
            throw scope.Refuse("basis", $"the rule \"{rule.Name}\" measures by {Choice<LagBasis>.Camel(rule.Basis.ToString())}");
        return scope.Make("rule", () => rule.With(bands).Build());
    }
}

/// <summary>A band: <c>{ "status": "lagging", "atLeast": -10, "below": 0 }</c>; an end that is left out is open.</summary>
internal sealed class BandData : Data
{
    public ScheduleStatus? Status { get; set; }

    public decimal? AtLeast { get; set; }

    public decimal? Above { get; set; }

    public decimal? AtMost { get; set; }

    public decimal? Below { get; set; }

    internal static BandData Of(StatusBands.Band band, WriteScope _) => new()
    {
        Status = band.Status,
        AtLeast = band.LowIncluded ? band.Low : null,
        Above = band.LowIncluded ? null : band.Low,
        AtMost = band.HighIncluded ? band.High : null,
        Below = band.HighIncluded ? null : band.High,
    };

    internal static StatusBands.Band Read(BandData data, ReadScope scope)
    {
        if (data.AtLeast is not null && data.Above is not null)
            throw scope.Refuse("above", "a band has one lower end, atLeast or above");
        if (data.AtMost is not null && data.Below is not null)
            throw scope.Refuse("below", "a band has one upper end, atMost or below");
        return new StatusBands.Band(scope.Need(data.Status, "status"), data.AtLeast ?? data.Above, data.AtLeast is not null, data.AtMost ?? data.Below, data.AtMost is not null);
    }
}
