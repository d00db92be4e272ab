namespace Huzhou.Policy.Reading.Source;

/// <summary>Keeps the quotation marks of a name in pairs.</summary>
internal static class QuoteMarks
{
    /// <summary>Without the marks around the whole.</summary>
    public static Phrase Unquoted(Phrase name) =>
        name.Length > 2 && name[0] == '“' && name.IndexOf('”', StringComparison.Ordinal) == name.Length - 1 ? name[1..^1] : name;

    /// <summary>With every mark opened and closed, and without those around the whole.</summary>
    public static Phrase Balanced(Phrase name)
    {
        int depth = 0;
        foreach (char c in name.Span)
            depth += c == '“' ? 1 : c == '”' ? -1 : 0;
        Phrase whole = depth switch
        {
            1 => name.EndsWith('“') ? name[..^1] : name + "”",
            -1 => name.StartsWith('”') ? name[1..] : "“" + name,
            _ => name,
        };
        return Unquoted(whole);
    }
}
