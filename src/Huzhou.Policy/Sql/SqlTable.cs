namespace Huzhou.Policy.Sql;

/// <summary>A table that conditions, results or verdicts lie in.</summary>
public sealed record class SqlTable
{
    internal SqlTable(string name, IReadOnlyList<string> key, IReadOnlyList<SqlColumn> columns) =>
        (Name, Key, Columns) = (name, Copied<string>.Of(key, nameof(key)), Copied<SqlColumn>.Of(columns, nameof(columns)));

    /// <summary>The name of the table.</summary>
    public string Name { get; }

    /// <summary>The columns that identify a row.</summary>
    public IReadOnlyList<string> Key { get; }

    /// <summary>The columns, in the order of their values in a row.</summary>
    public IReadOnlyList<SqlColumn> Columns { get; }

    /// <summary>The name, in a line.</summary>
    public override string ToString() => Name;
}
