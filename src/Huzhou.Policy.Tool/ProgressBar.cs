using Spectre.Console;

namespace Huzhou.Policy.Tool;

/// <summary>A bar on the error output while many things are done one after the other; nothing where that is no screen.</summary>
internal static class ProgressBar
{
    /// <summary>Does something to each of many; Ctrl-C stops between two.</summary>
    /// <param name="terminal">Where the command runs.</param>
    /// <param name="label">What is done.</param>
    /// <param name="all">To what.</param>
    /// <param name="each">Does it.</param>
    /// <param name="writes">Whether results are written meanwhile; a bar on the same screen would get between them.</param>
    internal static void Over<T>(Terminal terminal, Said label, IReadOnlyList<T> all, Action<T> each, bool writes)
    {
        CancellationToken interrupted = terminal.Interrupted;
        if (all.Count < 2 || !terminal.ErrorIsScreen || (writes && terminal.HasColours))
        {
            foreach (T one in all)
                Do(one);
            return;
        }

        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(terminal.Screen) });
        console.Progress().AutoClear(true).Start(context =>
        {
            ProgressTask bar = context.AddTask(label.In(terminal.Messages), maxValue: all.Count);
            foreach (T one in all)
            {
                Do(one);
                bar.Increment(1);
            }
        });

        void Do(T one)
        {
            interrupted.ThrowIfCancellationRequested();
            each(one);
        }
    }
}
