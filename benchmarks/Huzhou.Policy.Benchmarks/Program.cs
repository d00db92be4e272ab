using System.Globalization;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Exporters;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Huzhou.Policy.Benchmarks;

// In one process: the ratios inside it hold, the milliseconds are this machine's.
// --dry runs each benchmark once, to see that it works; --results FOLDER writes one page for each class.
// --check FLOORS [WORD] measures ratios in turns and fails where one falls below its floor; with --results it takes the whole sizes and
// writes the page of ratios.
if (Argument("--check") is { } floors)
{
    string? word = args.SkipWhile(a => a != "--check").Skip(2).FirstOrDefault(a => !a.StartsWith('-') && a != Argument("--results"));
    string? page = Argument("--results") is { } folder
        ? Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"ratios-{Machine.Width}.md")) : null;
    return CheckRun.Run(floors, page, word);
}

bool dry = RowCounts.Few = args.Contains("--dry");
string? results = Argument("--results");
string[] rest = [.. args.Where(a => a is not ("--dry" or "--results") && a != results)];

ManualConfig config = ManualConfig.CreateEmpty()
    .AddJob((dry ? Job.Dry : Job.ShortRun).WithToolchain(InProcessEmitToolchain.Instance))
    .AddLogger(ConsoleLogger.Default)
    .AddExporter(MarkdownExporter.GitHub)
    .AddColumnProvider(DefaultColumnProviders.Instance)
    .WithOptions(ConfigOptions.StopOnFirstError);

Summary[] summaries = [.. BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(rest, config)];
bool failed = summaries.Length == 0
    || summaries.Any(s => s.HasCriticalValidationErrors || s.Reports.Length == 0 || s.Reports.Any(r => !r.Success));
if (results is not null && !failed)
{
    Directory.CreateDirectory(results);
    foreach (Summary summary in summaries)
        Write(summary, results);
}

return failed ? 1 : 0;

string? Argument(string name) => Array.IndexOf(args, name) is >= 0 and var i && i + 1 < args.Length ? args[i + 1] : null;

static void Write(Summary summary, string folder)
{
    string name = summary.BenchmarksCases[0].Descriptor.Type.Name;
    string report = Directory.EnumerateFiles(summary.ResultsDirectoryPath, $"*{name}-report-github.md").Single();
    string table = string.Join('\n', File.ReadLines(report).SkipWhile(l => !l.StartsWith('|')));
    string page = string.Create(CultureInfo.InvariantCulture, $"""
        # {name}

        {Machine.Line()}

        {table}

        """);
    File.WriteAllText(Path.Combine(folder, name + ".md"), page.ReplaceLineEndings("\n"));
}
