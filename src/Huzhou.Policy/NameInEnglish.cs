namespace Huzhou.Policy;

/// <summary>
/// What a name of the documents is in English: that of a local indicator, a project, a title, a task, a document or a topic, which have no
/// entry of their own in a catalogue.
/// </summary>
/// <example>
/// <code>
/// Archive archive = new([]) { Names = [new NameInEnglish("老旧小区改造", "Old residential compounds renovated")] };
/// Console.WriteLine(archive.EnglishOf("老旧小区改造")); // Old residential compounds renovated
/// </code>
/// </example>
public sealed record class NameInEnglish
{
    /// <summary>A name with its English form.</summary>
    /// <param name="name">The name as documents have it.</param>
    /// <param name="english">Its English form.</param>
    /// <exception cref="ArgumentException">One of them is empty.</exception>
    public NameInEnglish(string name, string english)
    {
        Name = Text.Required(name, nameof(name));
        English = Text.Required(english, nameof(english));
    }

    /// <summary>The name as documents have it.</summary>
    public string Name { get; }

    /// <summary>Its English form.</summary>
    public string English { get; }

    /// <summary>Both.</summary>
    public override string ToString() => $"{Name}: {English}";
}
