using Huzhou.Policy.Calculation.Columns;

namespace Huzhou.Policy.Columnar;

/// <summary>How pairs lie in a file: the names of its columns, and the conditions that its rows refer to.</summary>
/// <remarks>
/// A row has <c>value</c> (INT64 in the scale, null where nothing is reported; or a DECIMAL), its group (a text or an INT32), and what is
/// asked: either <c>condition</c> (INT32), the place of its condition among <see cref="Conditions"/> or among those that the file holds
/// itself, or the marks in the row (<c>lower_mark</c> and <c>upper_mark</c> INT64, <c>kind</c> INT32 as in <see cref="MarkKind"/>).
/// <c>estimated</c> (BOOLEAN) and <c>status</c> (a text: normal, provisional, estimated, forecast, missing) may be there.
/// </remarks>
public sealed record class PairLayout
{
    /// <summary>The usual names, groups in the column <c>group</c>, conditions in the file.</summary>
    public static PairLayout Default { get; } = new();

    /// <summary>The column that names the group: a text or an INT32; where files lie in folders <c>name=value</c>, also a folder.</summary>
    public string Group { get; init => field = Required(value, nameof(Group)); } = "group";

    /// <summary>The column of values.</summary>
    public string Value { get; init => field = Required(value, nameof(Value)); } = "value";

    /// <summary>The column with the place of the condition.</summary>
    public string Condition { get; init => field = Required(value, nameof(Condition)); } = "condition";

    /// <summary>The conditions that rows refer to; empty where files hold them or rows have marks.</summary>
    public IReadOnlyList<ColumnCondition> Conditions
    {
        get; init =>
        field = [.. value ?? throw new ArgumentNullException(nameof(Conditions))];
    } = [];

    /// <summary>How many decimal places values have, 0 to 18; null where the file says so itself, and 0 where it does not.</summary>
    public int? Scale
    {
        get;
        init => field = value is null or >= 0 and <= 18 ? value
            : throw new ArgumentOutOfRangeException(nameof(Scale), value, "A scale is 0 to 18.");
    }

    private static string Required(string value, string name)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(value, name);
        return value;
    }
}
