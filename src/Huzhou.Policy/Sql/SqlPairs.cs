namespace Huzhou.Policy.Sql;

/// <summary>
/// Where pairs of a condition and a result lie: a table or view of any name, with columns of any names. What such a table has no column
/// for is null here.
/// </summary>
public sealed record class SqlPairs
{
    /// <summary>The view over conditions and observations that <see cref="PolicySql.CreateTables"/> makes.</summary>
    public static SqlPairs OfArchive { get; } = new()
    {
        Table = "pair", Status = "status", ReportedOn = "reported_on", ValueKind = "value_kind", SameBasis = "same_basis",
    };

    /// <summary>The table or view.</summary>
    public required string Table { get; init => field = Policy.Text.Required(value, nameof(Table)); }

    /// <summary>The schema in which it and the table of marks lie, or null for the usual one.</summary>
    public string? Schema { get; init => field = Policy.Text.Optional(value, nameof(Schema)); }

    /// <summary>The table of marks.</summary>
    public string Marks { get; init => field = Policy.Text.Required(value, nameof(Marks)); } = "mark";

    /// <summary>The column with the identity of the condition, as the table of marks has it.</summary>
    public string Condition { get; init => field = Policy.Text.Required(value, nameof(Condition)); } = "condition";

    /// <summary>The column of what is reported: null where nothing is.</summary>
    public string Value { get; init => field = Policy.Text.Required(value, nameof(Value)); } = "value";

    /// <summary>
    /// Null where values are whole numbers in the scale of the marks; the scale of the marks, 0 to 18, where the column is a DECIMAL of any
    /// places. A value with more places than the marks is left unjudged.
    /// </summary>
    public int? DecimalScale
    {
        get;
        init => field = value is null or >= 0 and <= 18 ? value
            : throw new ArgumentOutOfRangeException(nameof(DecimalScale), value, "A scale is 0 to 18.");
    }

    /// <summary>The column with the unit of the value; null where the marks hold one unit for each condition.</summary>
    public string? Unit { get; init => field = Policy.Text.Optional(value, nameof(Unit)); } = "unit";

    /// <summary>The column that says how good the value is: normal, provisional, estimated, forecast, missing.</summary>
    public string? Status { get; init => field = Policy.Text.Optional(value, nameof(Status)); }

    /// <summary>The column that says whether a document reports on the period: where not, a missing value is still awaited.</summary>
    public string? ReportedOn { get; init => field = Policy.Text.Optional(value, nameof(ReportedOn)); }

    /// <summary>The column with the form of what is reported: what is neither null nor <c>exactly</c> is left unjudged.</summary>
    public string? ValueKind { get; init => field = Policy.Text.Optional(value, nameof(ValueKind)); }

    /// <summary>The column that says whether the value stands on the basis of the condition: where not, they do not compare.</summary>
    public string? SameBasis { get; init => field = Policy.Text.Optional(value, nameof(SameBasis)); }

    /// <summary>The columns by which rows are grouped, in their order; none counts all rows together.</summary>
    public IReadOnlyList<string> GroupBy { get; init => field = Copied<string>.Of(value, nameof(GroupBy)); } = Copied<string>.Empty;

    /// <summary>Which rows are taken: those that hold all of these values.</summary>
    public IReadOnlyList<SqlFilter> Where { get; init => field = Copied<SqlFilter>.Of(value, nameof(Where)); } = Copied<SqlFilter>.Empty;
}
