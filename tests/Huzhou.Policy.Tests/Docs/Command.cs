using System.Diagnostics;
using System.Text;
using Huzhou.Policy.Tests.Rules;

namespace Huzhou.Policy.Tests.Docs;

/// <summary>The command line tool as a process of its own, as it was built beside these tests.</summary>
internal static class Command
{
    private static string Tool =>
        Repository.Path("src", "Huzhou.Policy.Tool", "bin", new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name, "net10.0",
            "huzhou-policy.dll");

    /// <summary>Runs the tool in the root of the repository, with environment variables added.</summary>
    public static async Task<(int Code, string Output, string Error)> Run(string arguments,
        params (string Name, string Value)[] environment)
    {
        ProcessStartInfo start = new("dotnet", $"exec \"{Tool}\" {arguments}")
        {
            WorkingDirectory = Repository.Root,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        foreach ((string name, string value) in environment.Prepend(("COLUMNS", "160")).Prepend(("HUZHOU_POLICY_LANGUAGE", "zh")))
            start.Environment[name] = value;
        using Process process = Process.Start(start)!;
        process.StandardInput.Close();
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        Task<string> error = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, await output, await error);
    }
}
