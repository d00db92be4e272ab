using System.Globalization;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Environments;
using BenchmarkDotNet.Exporters;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;

// In one process: the ratios inside it hold, the milliseconds are this machine's.
// --dry runs each benchmark once, to see that it works; --results FOLDER writes one page for each class.
bool dry = args.Contains("--dry");
int at = Array.IndexOf(args, "--results");
string? results = at >= 0 && at + 1 < args.Length ? args[at + 1] : null;
string[] rest = [.. args.Where((a, i) => a != "--dry" && (at < 0 || (i != at && i != at + 1)))];

ManualConfig config = ManualConfig.CreateEmpty()
    .AddJob((dry ? Job.Dry : Job.ShortRun).WithToolchain(InProcessEmitToolchain.Instance))
    .AddLogger(ConsoleLogger.Default)
    .AddExporter(MarkdownExporter.GitHub)
    .AddColumnProvider(DefaultColumnProviders.Instance)
    .WithOptions(ConfigOptions.StopOnFirstError);

Summary[] summaries = [.. BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(rest, config)];
bool failed = summaries.Length == 0 || summaries.Any(s => s.HasCriticalValidationErrors || s.Reports.Length == 0 || s.Reports.Any(r => !r.Success));
if (results is not null && !failed)
{
    Directory.CreateDirectory(results);
    foreach (Summary summary in summaries)
        Write(summary, results);
}

return failed ? 1 : 0;

static void Write(Summary summary, string folder)
{
    string name = summary.BenchmarksCases[0].Descriptor.Type.Name;
    string report = Directory.EnumerateFiles(summary.ResultsDirectoryPath, $"*{name}-report-github.md").Single();
    string table = string.Join('\n', File.ReadLines(report).SkipWhile(l => !l.StartsWith('|')));
    string width = Vector512.IsHardwareAccelerated ? "512" : Vector256.IsHardwareAccelerated ? "256" : Vector128.IsHardwareAccelerated ? "128" : "no";
#pragma warning disable RS0030 // a measurement has a date
    DateTimeOffset today = DateTimeOffset.UtcNow;
#pragma warning restore RS0030
    string page = string.Create(CultureInfo.InvariantCulture, $"""
        # {name}

        {CpuInfo()}, {Environment.ProcessorCount} cores, vectors of {width} bits, {RuntimeInformation.FrameworkDescription}, {today:yyyy-MM-dd}

        {table}

        """);
    File.WriteAllText(Path.Combine(folder, name + ".md"), page.ReplaceLineEndings("\n"));
}

static string CpuInfo() => HostEnvironmentInfo.GetCurrent().CpuInfo.Value?.ProcessorName?.Trim() is { Length: > 0 } cpu ? cpu : RuntimeInformation.ProcessArchitecture.ToString();
