using System.Text;
using System.Text.RegularExpressions;

namespace Huzhou.Policy.Fuzz;

/// <summary>
/// The inputs that failed once, each a file of <c>Corpus/</c>: <c>.txt</c> a text, <c>.json</c> an archive, <c>.csv</c> a table. What no
/// file can hold stands as <c>\uD800</c>.
/// </summary>
public static partial class Corpus
{
    /// <summary>The names of the files.</summary>
    public static IReadOnlyList<string> Names => Kept.Corpus;

    /// <summary>An input and the door it goes through.</summary>
    public static (CaseKind Kind, string Input) Of(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        string text = Encoding.UTF8.GetString(Kept.Bytes(name));
        return Path.GetExtension(name) switch
        {
            ".json" => (CaseKind.Json, text),
            ".csv" => (CaseKind.Csv, Unescaped(text)),
            _ => (CaseKind.ClauseSoup, Unescaped(text)),
        };
    }

    private static string Unescaped(string text) =>
        Escape().Replace(text, match => ((char)Convert.ToInt32(match.Groups["code"].Value, 16)).ToString());

    [GeneratedRegex(@"\\u(?<code>[0-9A-F]{4})", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Escape();
}
