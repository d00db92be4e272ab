namespace Huzhou.Policy.Serialization;

/// <summary>A title, pilot or award, one line of a document's file.</summary>
internal sealed class DistinctionData : Data
{
    /// <inheritdoc cref="Shape{T}" />
    internal static readonly Shape<DistinctionData> Shape = new(
        static () => new(),
        (nameof(Name), static (ref json, scope, data) => data.Name = scope.Word(ref json)),
        (nameof(Status), static (ref json, _, data) => data.Status = Choice<DistinctionStatus>.Take(ref json)),
        (nameof(Level), static (ref json, _, data) => data.Level = Choice<GovernmentLevel>.Take(ref json)),
        (nameof(Grade), static (ref json, scope, data) => data.Grade = scope.Word(ref json)),
        (nameof(Holder), static (ref json, scope, data) => data.Holder = scope.Word(ref json)),
        (nameof(Commitment), static (ref json, _, data) => data.Commitment = Choice<Commitment>.Take(ref json)),
        (nameof(Period), static (ref json, scope, data) => data.Period = scope.Period(ref json)),
        (nameof(Source), static (ref json, scope, data) => data.Cited = CitationData.Take(ref json, scope)));

    public string? Name { get; set; }

    public DistinctionStatus? Status { get; set; }

    public GovernmentLevel? Level { get; set; }

    public string? Grade { get; set; }

    public string? Holder { get; set; }

    public Commitment? Commitment { get; set; }

    public Period? Period { get; set; }

    public CitationData? Source { get; set; }

    internal override bool Clear()
    {
        (Name, Status, Level, Grade, Holder, Commitment, Period, Source) = (null, null, null, null, null, null, null, null);
        return true;
    }

    internal static DistinctionData Of(Distinction distinction, WriteScope scope) => new()
    {
        Name = distinction.Name,
        Status = distinction.Status,
        Level = distinction.Level == default ? null : distinction.Level,
        Grade = distinction.Grade,
        Holder = distinction.Holder,
        Commitment = distinction.Commitment == default ? null : distinction.Commitment,
        Period = distinction.Period,
        Source = CitationData.Of(distinction.Source, scope),
    };

    internal static Distinction Read(DistinctionData data, ReadScope scope) => new()
    {
        Name = scope.Need(data.Name, "name"),
        Status = scope.Need(data.Status, "status"),
        Level = data.Level ?? default,
        Grade = data.Grade,
        Holder = data.Holder,
        Commitment = data.Commitment ?? default,
        Period = scope.Need(data.Period, "period"),
        Source = data.Cited ?? scope.Read("source", data.Source, CitationData.Read),
    };
}

/// <summary>What a document says of its results as a whole, one line of its file.</summary>
internal sealed class ClaimData : Data
{
    /// <inheritdoc cref="Shape{T}" />
    internal static readonly Shape<ClaimData> Shape = new(
        static () => new(),
        (nameof(Degree), static (ref json, _, data) => data.Degree = Choice<ClaimDegree>.Take(ref json)),
        (nameof(Scope), static (ref json, scope, data) => data.Scope = scope.Word(ref json)),
        (nameof(Session), static (ref json, scope, data) => data.Session = scope.Word(ref json)),
        (nameof(Period), static (ref json, scope, data) => data.Period = scope.Period(ref json)),
        (nameof(Source), static (ref json, scope, data) => data.Cited = CitationData.Take(ref json, scope)));

    public ClaimDegree? Degree { get; set; }

    public string? Scope { get; set; }

    public string? Session { get; set; }

    public Period? Period { get; set; }

    public CitationData? Source { get; set; }

    internal static ClaimData Of(OverallClaim claim, WriteScope scope) => new()
    {
        Degree = claim.Degree,
        Scope = claim.Scope,
        Session = claim.Session,
        Period = claim.Period,
        Source = CitationData.Of(claim.Source, scope),
    };

    internal static OverallClaim Read(ClaimData data, ReadScope scope) => new()
    {
        Degree = scope.Need(data.Degree, "degree"),
        Scope = scope.Need(data.Scope, "scope"),
        Session = data.Session,
        Period = scope.Need(data.Period, "period"),
        Source = data.Cited ?? scope.Read("source", data.Source, CitationData.Read),
    };
}

/// <summary>A problem that a document names itself, one line of its file.</summary>
internal sealed class ShortcomingData : Data
{
    /// <inheritdoc cref="Shape{T}" />
    internal static readonly Shape<ShortcomingData> Shape = new(
        static () => new(),
        (nameof(Topic), static (ref json, _, data) => data.Topic = ReadScope.Text(ref json)),
        (nameof(Period), static (ref json, scope, data) => data.Period = scope.Period(ref json)),
        (nameof(Source), static (ref json, scope, data) => data.Cited = CitationData.Take(ref json, scope)));

    public string? Topic { get; set; }

    public Period? Period { get; set; }

    public CitationData? Source { get; set; }

    internal static ShortcomingData Of(Shortcoming shortcoming, WriteScope scope) => new()
    {
        Topic = shortcoming.Topic,
        Period = shortcoming.Period,
        Source = CitationData.Of(shortcoming.Source, scope),
    };

    internal static Shortcoming Read(ShortcomingData data, ReadScope scope) => new()
    {
        Topic = scope.Need(data.Topic, "topic"),
        Period = scope.Need(data.Period, "period"),
        Source = data.Cited ?? scope.Read("source", data.Source, CitationData.Read),
    };
}

/// <summary>A finding, one line of a file.</summary>
internal sealed class FindingData : Data
{
    /// <inheritdoc cref="Shape{T}" />
    internal static readonly Shape<FindingData> Shape = new(
        static () => new(),
        (nameof(Code), static (ref json, scope, data) => data.Code = scope.Word(ref json)),
        (nameof(Severity), static (ref json, _, data) => data.Severity = Choice<Severity>.Take(ref json)),
        (nameof(Message), static (ref json, _, data) => data.Message = ReadScope.Text(ref json)),
        (nameof(Values), static (ref json, scope, data) => data.Values = scope.Words(ref json)),
        (nameof(Document), static (ref json, scope, data) => data.Document = scope.Word(ref json)),
        (nameof(At), static (ref json, _, data) => data.At = SpanNumbers.Take(ref json)));

    public string? Code { get; set; }

    public Severity? Severity { get; set; }

    public string? Message { get; set; }

    public string?[]? Values { get; set; }

    public string? Document { get; set; }

    public TextSpan? At { get; set; }

    internal static FindingData Of(Finding finding, WriteScope _) => new()
    {
        Code = finding.Code,
        Severity = finding.Severity,
        Message = finding.Message,
        Values = WriteScope.Texts(finding.Values),
        Document = finding.Document,
        At = finding.Span,
    };

    internal static Finding Read(FindingData data, ReadScope scope) =>
        new(scope.Need(data.Code, "code"), scope.Need(data.Severity, "severity"), scope.Need(data.Message, "message"), data.Document, data.At)
        {
            Values = scope.Texts("values", data.Values),
        };
}
