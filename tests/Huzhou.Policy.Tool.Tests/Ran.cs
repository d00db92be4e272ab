using System.Text.RegularExpressions;
using Huzhou.Policy.Presentation;

namespace Huzhou.Policy.Tool.Tests;

/// <summary>One run of the command inside the test, with what it wrote: results in Chinese, messages in English.</summary>
internal sealed record class Ran(int Code, string Output, string Error)
{
    internal string[] Lines => Output.TrimEnd('\n').Split('\n');

    internal static Ran With(params string[] arguments) => Wide(160, null, arguments);

    internal static Ran Piped(byte[] input, params string[] arguments) => Wide(160, input, arguments);

    internal static Ran Wide(int width, byte[]? input, params string[] arguments)
    {
        Ran ran = In(Language.English, width, input, arguments);
        if (ran.Code == ExitCode.BadInput && ran.Output.Length == 0)
            IsSaidInChinese(ran, In(Language.Chinese, width, input, arguments));
        return ran;
    }

    /// <summary>A run with the messages in a language.</summary>
    internal static Ran In(Language messages, int width, byte[]? input, params string[] arguments)
    {
        using StringWriter output = new() { NewLine = "\n" }, error = new() { NewLine = "\n" };
        using Terminal terminal = new(output, error, () => new MemoryStream(input ?? []), width, messages: messages);
        int code = CommandLine.Run(arguments, terminal);
        return new Ran(code, output.ToString(), error.ToString());
    }

    /// <summary>Whatever is refused is refused in Chinese as well, line by line, with the same options and figures.</summary>
    private static void IsSaidInChinese(Ran english, Ran chinese)
    {
        Assert.Equal(english.Code, chinese.Code);
        string[] lines = english.Error.TrimEnd('\n').Split('\n'), said = chinese.Error.TrimEnd('\n').Split('\n');
        Assert.Equal(lines.Length, said.Length);
        foreach ((string line, string words) in lines.Zip(said))
        {
            Assert.StartsWith("huzhou-policy: ", words, StringComparison.Ordinal);
            Assert.Contains(words, letter => letter is >= '\u4E00' and <= '\u9FFF');
            Assert.NotEqual(line, words);
            Assert.Empty(Marks(line).Except(Marks(words)));
        }

        static IEnumerable<string> Marks(string line) =>
            Regex.Matches(line, "--[a-z-]+|[0-9]+", RegexOptions.None, TimeSpan.FromSeconds(5)).Select(match => match.Value);
    }
}
