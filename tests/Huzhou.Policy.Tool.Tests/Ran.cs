
namespace Huzhou.Policy.Tool.Tests;

/// <summary>One run of the command inside the test, with what it wrote.</summary>
internal sealed record class Ran(int Code, string Output, string Error)
{
    internal string[] Lines => Output.TrimEnd('\n').Split('\n');

    internal static Ran With(params string[] arguments) => Wide(160, null, arguments);

    internal static Ran Piped(byte[] input, params string[] arguments) => Wide(160, input, arguments);

    internal static Ran Wide(int width, byte[]? input, params string[] arguments)
    {
        using StringWriter output = new() { NewLine = "\n" }, error = new() { NewLine = "\n" };
        using Terminal terminal = new(output, error, () => new MemoryStream(input ?? []), width);
        int code = CommandLine.Run(arguments, terminal);
        return new Ran(code, output.ToString(), error.ToString());
    }
}
