namespace Huzhou.Policy.Sql;

/// <summary>A column of a table.</summary>
public sealed record class SqlColumn
{
    internal SqlColumn(string name, SqlColumnType type, bool isNeeded = false) => (Name, Type, IsNeeded) = (name, type, isNeeded);

    /// <summary>The name, in small letters with underlines.</summary>
    public string Name { get; }

    /// <summary>What it holds.</summary>
    public SqlColumnType Type { get; }

    /// <summary>Whether every row has a value.</summary>
    public bool IsNeeded { get; }

    /// <summary>The name, in a line.</summary>
    public override string ToString() => Name;
}
