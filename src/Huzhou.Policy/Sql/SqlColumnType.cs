namespace Huzhou.Policy.Sql;

/// <summary>What a column of a table holds; each dialect has a word for it.</summary>
public enum SqlColumnType
{
    /// <summary>A text.</summary>
    Text,

    /// <summary>A whole number of 64 bits.</summary>
    Whole,

    /// <summary>A decimal number; a text in SQLite, which has none.</summary>
    Number,

    /// <summary>True or false; 1 or 0 in SQLite and ClickHouse.</summary>
    Flag,
}
