using System.CommandLine;
using System.Text;
using Huzhou.Policy.Presentation;

namespace Huzhou.Policy.Tool;

/// <summary>The help in the user's language: what a command and its options say in English stands beside the Chinese in a list.</summary>
internal static class HelpWords
{
    private static readonly Lazy<Dictionary<string, string>> s_chinese = new(Read);

    /// <summary>The English words that the list holds.</summary>
    internal static IReadOnlyCollection<string> Known => s_chinese.Value.Keys;

    /// <summary>Whether the user asks for help, so that words are worth looking up.</summary>
    internal static bool IsAsked(IReadOnlyList<string> arguments) =>
        arguments.Count == 0 || arguments.Any(argument => argument is "-h" or "--help" or "-?" or "/?" or "/h");

    /// <summary>The language of the help: that of the option where it is given, else the terminal's.</summary>
    internal static Language LanguageOf(IReadOnlyList<string> arguments, Terminal terminal)
    {
        for (int i = 0; i < arguments.Count; i++)
        {
            string[] parts = arguments[i].Split('=', ':');
            if (parts[0] is not ("--language" or "-l"))
                continue;
            string? tag = parts.Length > 1 ? parts[1] : i + 1 < arguments.Count ? arguments[i + 1] : null;
            return tag == "zh" ? Language.Chinese : tag == "en" ? Language.English : terminal.Language;
        }

        return terminal.Language;
    }

    /// <summary>Puts the Chinese in the place of the English, for a command and all that stands below it.</summary>
    internal static void Translate(Command command)
    {
        Translate((Symbol)command);
        foreach (Symbol symbol in command.Arguments.Cast<Symbol>().Concat(command.Options))
            Translate(symbol);
        foreach (Command below in command.Subcommands)
            Translate(below);
    }

    /// <summary>The help with the heads of its parts in Chinese.</summary>
    internal static string WithHeads(string help) => string.Join('\n', help.Split('\n').Select(line => line switch
    {
        "Description:" => "说明：",
        "Usage:" => "用法：",
        "Arguments:" => "参数：",
        "Options:" => "选项：",
        "Commands:" => "命令：",
        _ => line.Replace("(REQUIRED)", "（必填）", StringComparison.Ordinal),
    }));

    /// <summary>The Chinese of an English line, or null where the list has none.</summary>
    internal static string? ChineseOf(string english)
    {
        if (s_chinese.Value.TryGetValue(english, out string? chinese))
            return chinese;
        int colon = english.IndexOf(": ", StringComparison.Ordinal);
        return colon > 0 && s_chinese.Value.TryGetValue(english[..(colon + 1)], out string? begin)
            ? begin + english[(colon + 2)..].TrimEnd('.').Replace(", ", "、", StringComparison.Ordinal) + "。" : null;
    }

    private static void Translate(Symbol symbol)
    {
        if (symbol.Description is { } english && ChineseOf(english) is { } chinese)
            symbol.Description = chinese;
    }

    private static Dictionary<string, string> Read()
    {
        using Stream list = typeof(HelpWords).Assembly.GetManifestResourceStream("HelpInChinese.txt")!;
        using StreamReader reader = new(list, Encoding.UTF8);
        Dictionary<string, string> words = new(StringComparer.Ordinal);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
                words.Add(line[..line.IndexOf('|', StringComparison.Ordinal)], line[(line.IndexOf('|', StringComparison.Ordinal) + 1)..]);
        }

        return words;
    }
}
