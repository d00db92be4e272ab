namespace Huzhou.Policy.Sql;

/// <summary>Only rows whose column holds this value; the value travels as a parameter.</summary>
public sealed record class SqlFilter
{
    /// <summary>A filter.</summary>
    /// <param name="column">The column of the pairs.</param>
    /// <param name="value">A text, a whole number, a decimal, true or false.</param>
    /// <exception cref="ArgumentException">The value is of another kind.</exception>
    public SqlFilter(string column, object value)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(column);
        ArgumentNullException.ThrowIfNull(value);
        if (value is not (string or int or long or decimal or bool))
            throw new ArgumentException($"Found a {value.GetType().Name}; expected a text, a whole number, a decimal, true or false.",
                nameof(value));
        (Column, Value) = (column, value);
    }

    /// <summary>The column of the pairs.</summary>
    public string Column { get; }

    /// <summary>The value it holds.</summary>
    public object Value { get; }
}
