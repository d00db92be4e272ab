namespace Huzhou.Policy.Serialization.Forms;

/// <summary>How names of the code are spelled outside of it, everywhere.</summary>
internal static class Spelling
{
    /// <summary>With a small letter first: <c>NotReported</c> is <c>notReported</c>.</summary>
    internal static string Camel(string name) => char.ToLowerInvariant(name[0]) + name[1..];
}
