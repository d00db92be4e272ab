using System.CommandLine;
using System.Text.Json;
using Huzhou.Policy.Presentation;
using Huzhou.Policy.Tool.Commands;

namespace Huzhou.Policy.Tool;

/// <summary>The command with its subcommands, and what becomes of everything that can go wrong.</summary>
internal static class CommandLine
{
    private const string Name = "huzhou-policy";

    private const string About = "Government targets judged by reported results: scorecards, explanations and evidence.";

    /// <summary>The subcommands, in the order of the help; each is built only when it is called or listed.</summary>
    private static readonly (string Name, Func<Terminal, Command> Build)[] s_commands =
    [
        ("scorecard", ScorecardCommand.Build),
        ("explain", ExplainCommand.Build),
        ("show", ShowCommand.Build),
        ("read", ReadCommand.Build),
        ("cycle", CycleCommand.Build),
        ("review", ReviewCommand.Build),
        ("midterm", MidtermCommand.Build),
        ("judge", JudgeCommand.Build),
        ("compare", CompareCommand.Build),
        ("check", CheckCommand.Build),
        ("portfolio", PortfolioCommand.Build),
        ("livelihood", LivelihoodCommand.Build),
        ("progress", ProgressCommands.BuildProgress),
        ("lag", ProgressCommands.BuildLag),
        ("rank", StandingCommands.BuildRank),
        ("appraise", StandingCommands.BuildAppraise),
    ];

    /// <summary>Runs the command.</summary>
    /// <returns>The exit code.</returns>
    internal static int Run(IReadOnlyList<string> arguments, Terminal terminal)
    {
        terminal.Language = HelpWords.LanguageOf(arguments, terminal);
        try
        {
            int code = Invoke(arguments, terminal);
            terminal.Output.Flush();
            return code;
        }
        catch (Mistake mistake)
        {
            return Say(terminal, mistake.Said, ExitCode.BadInput);
        }
        catch (JsonException wrong)
        {
            return Say(terminal, Said.Under("JSON有误", wrong.Message), ExitCode.BadInput);
        }
        catch (OperationCanceledException)
        {
            return Say(terminal, new Said("interrupted.", "已中断。"), ExitCode.Interrupted);
        }
        catch (IOException gone) when (IsClosedPipe(gone))
        {
            return ExitCode.Done;
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException)
        {
            return Say(terminal, Said.Under("文件无法读写", wrong.Message), ExitCode.BadInput);
        }
        catch (Exception fault)
        {
            string what = $"{fault.GetType().Name}: {fault.Message}";
            return Say(terminal, new Said($"a fault of the program itself, not of your input: {what}", $"程序自身的错误，与输入无关：{what}"),
                ExitCode.Fault);
        }
    }

    /// <summary>The command with all its subcommands.</summary>
    internal static RootCommand Whole(Terminal terminal)
    {
        RootCommand root = new(About);
        foreach ((_, Func<Terminal, Command> build) in s_commands)
            root.Add(build(terminal));
        return root;
    }

    private static int Invoke(IReadOnlyList<string> arguments, Terminal terminal)
    {
        if (arguments.Count == 0)
        {
            // Who comes for the first time sees what there is; a script whose command was empty is told so, and stops.
            Invoke(["--help"], terminal);
            terminal.Output.Flush();
            throw new Mistake("no command was given. The commands stand above; 'huzhou-policy COMMAND --help' says what one takes.",
                "没有给出命令。可用的命令见上，各自的用法见“huzhou-policy COMMAND --help”。");
        }

        RootCommand root = new(About);
        bool known = Array.Exists(s_commands, command => command.Name == arguments[0]);
        if (!known && !arguments[0].StartsWith('-'))
            throw new Mistake(
                $"there is no command \"{arguments[0]}\". Use {string.Join(", ", s_commands.Select(command => command.Name))}; '{Name} -"
                    + "-help' says what each does.",
                $"没有命令“{arguments[0]}”。可用的有{string.Join('、', s_commands.Select(command => command.Name))}；各自的用途见“{Name} --help”。");
        foreach ((string name, Func<Terminal, Command> build) in s_commands)
        {
            if (!known || name == arguments[0])
                root.Add(build(terminal));
        }

        bool helpsInChinese = HelpWords.IsAsked(arguments) && terminal.Language == Language.Chinese;
        if (helpsInChinese)
            HelpWords.Translate(root);
        ParseResult parsed = root.Parse(arguments);
        if (parsed.Errors is [var first, ..])
        {
            string path = known ? $"{Name} {arguments[0]}" : Name;
            throw new Mistake($"{first.Message} Run '{path} --help' to see what it takes.",
                $"{UsageWords.ChineseOf(first.Message)}用法见“{path} --help”。");
        }

        using StringWriter help = new() { NewLine = "\n" };
        int code = parsed.Invoke(new InvocationConfiguration
        {
            Output = helpsInChinese ? help : terminal.Output, Error = terminal.Error,
            EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null
        });
        terminal.Output.Write(HelpWords.WithHeads(help.ToString()));
        return code;
    }

    private static int Say(Terminal terminal, Said said, int code)
    {
        try
        {
            terminal.Output.Flush();
            terminal.Tell(said);
            terminal.Error.Flush();
        }
        catch (IOException)
        {
            // Nobody listens any more; the exit code says it.
        }

        return code;
    }

    /// <summary>Whoever read our output has seen enough (<c>| head</c>).</summary>
    internal static bool IsClosedPipe(Exception exception) => (exception.HResult & 0xFFFF) is 32 or 109 or 232;
}
