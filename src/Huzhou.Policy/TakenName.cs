namespace Huzhou.Policy;

/// <summary>A name that is none of a body's own, with the body of the directory that it was taken for: 市发改委 for 市发展改革委.</summary>
public sealed record class TakenName
{
    /// <summary>A name as a document writes it, and the code of the body it was taken for.</summary>
    /// <exception cref="ArgumentException">The name or the code is empty.</exception>
    public TakenName(string name, string code)
    {
        Name = Text.Required(name, nameof(name));
        Code = Text.Required(code, nameof(code));
    }

    /// <summary>The name as the document writes it.</summary>
    public string Name { get; }

    /// <summary>The code of the body.</summary>
    public string Code { get; }
}
