using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using CodeSpan = Microsoft.CodeAnalysis.Text.TextSpan;

namespace Huzhou.Policy.Tests.Docs;

/// <summary>Program text as somebody pastes it into the only file of a new console project that references the packages.</summary>
internal static class Pasted
{
    /// <summary>The usings of a new project, by the SDK's own list.</summary>
    private const string Implicit = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    private static readonly CSharpParseOptions s_language = new(LanguageVersion.Preview);

    private static readonly SyntaxTree s_implicit = CSharpSyntaxTree.ParseText(Implicit, s_language);

    private static readonly MetadataReference[] s_references =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Where(IsReferenced)
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    /// <summary>What the compiler says against the text.</summary>
    public static IEnumerable<string> Errors(string program) => Diagnostics(program)
        .Where(said => said.Severity == DiagnosticSeverity.Error)
        .Select(said => $"line {said.Location.GetLineSpan().StartLinePosition.Line + 1}: {said.Id} {said.GetMessage(null)}");

    /// <summary>The text with those of the usings above it that it needs, sorted, and a blank line between.</summary>
    public static string WithUsings(IEnumerable<string> namespaces, string body)
    {
        string[] all = [.. namespaces.Distinct().OrderBy(name => name.StartsWith("System", StringComparison.Ordinal) ? 0 : 1)
            .ThenBy(name => name, StringComparer.Ordinal).Select(name => $"using {name};\n")];
        string whole = string.Concat(all) + "\n" + body;
        SourceText text = SourceText.From(whole);
        HashSet<int> unused = [.. Diagnostics(whole).Where(said => said.Id == "CS8019" && said.Location.SourceTree != s_implicit)
            .SelectMany(said => Lines(text, said.Location.SourceSpan))];
        string[] needed = [.. all.Where((_, line) => !unused.Contains(line))];
        return needed.Length == 0 ? body : string.Concat(needed) + "\n" + body;
    }

    private static IEnumerable<int> Lines(SourceText text, CodeSpan span)
    {
        LinePositionSpan lines = text.Lines.GetLinePositionSpan(span);
        return Enumerable.Range(lines.Start.Line, lines.End.Line - lines.Start.Line + 1);
    }

    private static ImmutableArray<Diagnostic> Diagnostics(string program) => CSharpCompilation.Create("Pasted",
        [s_implicit, CSharpSyntaxTree.ParseText(program, s_language)], s_references,
        new CSharpCompilationOptions(OutputKind.ConsoleApplication, nullableContextOptions: NullableContextOptions.Enable))
        .GetDiagnostics();

    private static bool IsReferenced(string path)
    {
        string name = Path.GetFileNameWithoutExtension(path);
        return name is "Huzhou.Policy" or "Huzhou.Policy.Columnar" or "Huzhou.Policy.Documents" or "Huzhou.Policy.Pages" or "Huzhou.Policy.Seeds"
            or "mscorlib" or "netstandard"
            || name.StartsWith("System", StringComparison.Ordinal)
            || name.StartsWith("Microsoft.Extensions.", StringComparison.Ordinal) || name == "Microsoft.Win32.Primitives";
    }
}
