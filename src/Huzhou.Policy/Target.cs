using System.Diagnostics.CodeAnalysis;

namespace Huzhou.Policy;

/// <summary>How firmly a target is promised.</summary>
public enum Commitment
{
    /// <summary>No word of degree.</summary>
    Planned,

    /// <summary>确保, 必须, 坚决完成.</summary>
    Binding,

    /// <summary>力争, 争取, 争创, 冲刺.</summary>
    Aspirational,
}

/// <summary>What a government promised: indicator, period, condition, commitment, and where it says so.</summary>
/// <example>
/// <code>
/// foreach (Target target in HuzhouArchive.Load().TargetsOf(new Year(2023)).Where(target =&gt; target.IsHeadline))
///     Console.WriteLine($"{target.Indicator.Name}: {target.Condition} ({target.Source.Section})");
/// </code>
/// </example>
public sealed record class Target
{
    private readonly FactId _id;
    private readonly TargetTerms _terms = TargetTerms.Plain;
    private readonly byte _measure;
    private readonly byte _commitment;

    /// <summary>A target whose members are all given by name.</summary>
    public Target()
    {
    }

    /// <summary>A target that was read from a text.</summary>
    [SetsRequiredMembers]
#pragma warning disable CS8618 // The identity is there: its words are made of the field.
    internal Target(FactId id, Indicator indicator, Measure measure, Period period, Condition condition, Citation source)
#pragma warning restore CS8618
    {
        _id = id;
        Indicator = indicator;
        Measure = measure;
        Period = period;
        Condition = condition;
        Source = source;
    }

    /// <summary>
    /// The identity inside its archive, for example <c>2023-government-work-report#4724</c>; for a target that was read it is written
    /// down when it is asked for.
    /// </summary>
    public required string Id { get => _id.ToString(); init => _id = new FactId(Text.Required(value, nameof(Id))); }

    /// <summary>The same identity, not put into words.</summary>
    internal FactId Fact => _id;

    /// <summary>What is measured.</summary>
    public required Indicator Indicator { get; init => field = value ?? throw new ArgumentNullException(nameof(Indicator)); }

    /// <summary>What kind of number decides it.</summary>
    public required Measure Measure { get => (Measure)_measure; init => _measure = (byte)Text.Defined(value, nameof(Measure)); }

    /// <summary>When it is to hold; for a plan of a year, that year.</summary>
    public required Period Period { get; init => field = value ?? throw new ArgumentNullException(nameof(Period)); }

    /// <summary>What must hold.</summary>
    public required Condition Condition { get; init => field = value ?? throw new ArgumentNullException(nameof(Condition)); }

    /// <summary>How firmly it is promised; planned by default.</summary>
    public Commitment Commitment { get => (Commitment)_commitment; init => _commitment = (byte)Text.Defined(value, nameof(Commitment)); }

    /// <summary>A better condition that is aimed for beyond this one (7%以上、力争达到8%), or null.</summary>
    public Condition? Stretch
    {
        get => _terms.Stretch;
        init => _terms = ReferenceEquals(value, Stretch) ? _terms : _terms with { Stretch = value };
    }

    /// <summary>Who set the figure where it was handed down (省定), or null for the government's own.</summary>
    public string? Origin
    {
        get => _terms.Origin;
        init => _terms = value == Origin ? _terms : _terms with { Origin = value };
    }

    /// <summary>The value it starts from, where the text gives it, or null.</summary>
    public Quantity? Baseline
    {
        get => _terms.Baseline;
        init => _terms = ReferenceEquals(value, Baseline) ? _terms : _terms with { Baseline = value };
    }

    /// <summary>
    /// What the promise is made subject to, in the words of the text (在不新增隐性债务的前提下: 不新增隐性债务), or null. It is told beside the
    /// target and does not decide it.
    /// </summary>
    public string? Proviso
    {
        get => _terms.Proviso;
        init => _terms = value == Proviso ? _terms : _terms with { Proviso = value };
    }

    /// <summary>Whether the text only proposes it to an assembly that has yet to decide (建议今年的目标为).</summary>
    public bool IsProposed
    {
        get => _terms.IsProposed;
        init => _terms = value == IsProposed ? _terms : _terms with { IsProposed = value };
    }

    /// <summary>The price or counting basis, where the text gives it.</summary>
    public Basis Basis { get; init; }

    /// <summary>Whether it is one of the headline targets of a plan (主要预期目标).</summary>
    public bool IsHeadline { get; init; }

    /// <summary>Whether its words hold it down (控制在3%左右), so that more is worse whatever the indicator says.</summary>
    public bool IsCeiling
    {
        get => _terms.IsCeiling;
        init => _terms = value == IsCeiling ? _terms : _terms with { IsCeiling = value };
    }

    /// <summary>How much it counts in a weighted mean, 0 or more; 1 by default.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The weight is below zero.</exception>
    public decimal Weight
    {
        get => _terms.Weight;
        init => _terms = value == Weight && value.Scale == Weight.Scale ? _terms : _terms with { Weight = value };
    }

    /// <summary>The place it was read from.</summary>
    public required Citation Source { get; init => field = value ?? throw new ArgumentNullException(nameof(Source)); }

    /// <summary>What is to hold when, in a line.</summary>
    public override string ToString() => $"{Indicator} {Period}: {Condition} ({Id})";
}
