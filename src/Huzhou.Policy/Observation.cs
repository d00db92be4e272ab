using System.Diagnostics.CodeAnalysis;

namespace Huzhou.Policy;

/// <summary>How good a value is, with the SDMX observation-status codes.</summary>
public enum ObservationStatus
{
    /// <summary>A: a normal value.</summary>
    Normal,

    /// <summary>E: an estimate (预计) for a period that is over. It decides, and is marked.</summary>
    Estimated,

    /// <summary>P: provisional, to be replaced by a final value.</summary>
    Provisional,

    /// <summary>F: a forecast (有望) for what is not over. It decides nothing.</summary>
    Forecast,

    /// <summary>M: the value is said to be missing.</summary>
    Missing,
}

/// <summary>A result that a document reports.</summary>
/// <example>
/// <code>
/// foreach (Observation result in HuzhouArchive.Load().ObservationsOf("gdp"))
///     Console.WriteLine($"{result.Period}: {result.Value}, {result.Source.Document}");
/// </code>
/// </example>
public sealed record class Observation
{
    private readonly FactId _id;
    private readonly ObservationTerms _terms = ObservationTerms.Plain;
    private readonly byte _measure;
    private readonly byte _status;

    /// <summary>A result whose members are all given by name.</summary>
    public Observation()
    {
    }

    /// <summary>A result that was read from a text.</summary>
    [SetsRequiredMembers]
#pragma warning disable CS8618 // The identity is there: its words are made of the field.
    internal Observation(FactId id, Indicator indicator, Measure measure, Period period, Reported value, Citation source)
#pragma warning restore CS8618
    {
        _id = id;
        Indicator = indicator;
        Measure = measure;
        Period = period;
        Value = value;
        Source = source;
    }

    /// <summary>
    /// The identity inside its archive, for example <c>2024-government-work-report#463</c>; for a result that was read it is written down
    /// when it is asked for.
    /// </summary>
    public required string Id { get => _id.ToString(); init => _id = new FactId(Text.Required(value, nameof(Id))); }

    /// <summary>The same identity, not put into words.</summary>
    internal FactId Fact => _id;

    /// <summary>What was measured.</summary>
    public required Indicator Indicator { get; init => field = value ?? throw new ArgumentNullException(nameof(Indicator)); }

    /// <summary>What kind of number it is.</summary>
    public required Measure Measure { get => (Measure)_measure; init => _measure = (byte)Text.Defined(value, nameof(Measure)); }

    /// <summary>The time it is about.</summary>
    public required Period Period { get; init => field = value ?? throw new ArgumentNullException(nameof(Period)); }

    /// <summary>What was reported.</summary>
    public required Reported Value { get; init => field = value ?? throw new ArgumentNullException(nameof(Value)); }

    /// <summary>How good the value is; normal by default.</summary>
    public ObservationStatus Status { get => (ObservationStatus)_status; init => _status = (byte)Text.Defined(value, nameof(Status)); }

    /// <summary>The price or counting basis, where the text gives it.</summary>
    public Basis Basis { get; init; }

    /// <summary>What a difference is taken against (高于全省0.2个百分点), or null for a value that stands for itself.</summary>
    public Reference? Against
    {
        get => _terms.Against;
        init => _terms = ReferenceEquals(value, Against) ? _terms : _terms with { Against = value };
    }

    /// <summary>The place of a rank's league, or null.</summary>
    public string? League
    {
        get => _terms.League;
        init => _terms = value == League ? _terms : _terms with { League = value };
    }

    /// <summary>
    /// A completion rate that the document itself gives (投资完成率140.6%), or null. It stands beside a computed one, never instead of it.
    /// </summary>
    public Quantity? StatedCompletion
    {
        get => _terms.StatedCompletion;
        init => _terms = ReferenceEquals(value, StatedCompletion) ? _terms : _terms with { StatedCompletion = value };
    }

    /// <summary>
    /// The value of the period before that the text names beside it (由1.92缩小至1.89), or null. It is held against only where no document
    /// reports that period.
    /// </summary>
    public Quantity? Baseline
    {
        get => _terms.Baseline;
        init => _terms = ReferenceEquals(value, Baseline) ? _terms : _terms with { Baseline = value };
    }

    /// <summary>The place it was read from; the document's date is the value's vintage.</summary>
    public required Citation Source { get; init => field = value ?? throw new ArgumentNullException(nameof(Source)); }

    /// <summary>What is reported when, in a line.</summary>
    public override string ToString() => $"{Indicator} {Period}: {Value} ({Id})";
}
