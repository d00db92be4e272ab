using System.Security.Cryptography;
using System.Text;

namespace Huzhou.Policy.Pages.Markup;

/// <summary>The style sheet and the script that every page carries, with their hashes: a browser runs nothing else.</summary>
internal static class Assets
{
    internal static string Style { get; } = Load("page.css");

    internal static string Script { get; } = Load("page.js");

    /// <summary>What a page may do: show itself. Nothing is fetched, sent or framed, and only this style and this script count.</summary>
    internal static string Policy { get; } =
        $"default-src 'none'; style-src '{Hash(Style)}'; script-src '{Hash(Script)}'; base-uri 'none'; form-action 'none'";

    private static string Hash(string content) => $"sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(content)))}";

    private static string Load(string name)
    {
        using Stream stream = typeof(Assets).Assembly.GetManifestResourceStream(name)!;
        using StreamReader reader = new(stream, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
