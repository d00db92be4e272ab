namespace Huzhou.Policy.Sql;

/// <summary>The text of a statement, and the values that go with it: what comes from data is never part of the text.</summary>
public sealed record class SqlStatement
{
    internal SqlStatement(string text, IReadOnlyList<object> parameters) =>
        (Text, Parameters) = (text, Copied<object>.Of(parameters, nameof(parameters)));

    /// <summary>The statement, without a semicolon.</summary>
    public string Text { get; }

    /// <summary>
    /// The values of its parameters, in their order: texts, whole numbers, decimals, true or false. The first is named <c>p1</c> where the
    /// dialect has names.
    /// </summary>
    public IReadOnlyList<object> Parameters { get; }

    /// <summary>The text.</summary>
    public override string ToString() => Text;
}
