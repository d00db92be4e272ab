using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;

namespace Huzhou.Policy.Tool;

/// <summary>Where the command writes and reads: always UTF-8, with a width, and with colours only on a screen.</summary>
internal sealed class Terminal : IDisposable
{
    /// <summary>The width where output goes to a file or a pipe and nothing says how wide it is.</summary>
    private const int WidthOfFiles = 160;

    private CancellationTokenSource? _interrupt;

    private PosixSignalRegistration? _registration;

    internal Terminal(TextWriter output, TextWriter error, Func<Stream> input, int width = WidthOfFiles, bool colours = false,
        bool errorIsScreen = false)
    {
        Output = output;
        Error = error;
        Input = input;
        Width = width;
        HasColours = colours;
        ErrorIsScreen = errorIsScreen;
    }

    /// <summary>Results go here.</summary>
    internal TextWriter Output { get; }

    /// <summary>Messages and progress go here.</summary>
    internal TextWriter Error { get; }

    /// <summary>Opens what is piped in.</summary>
    internal Func<Stream> Input { get; }

    /// <summary>How many cells a line has.</summary>
    internal int Width { get; }

    /// <summary>Whether results may be coloured.</summary>
    internal bool HasColours { get; }

    /// <summary>Whether progress can be drawn.</summary>
    internal bool ErrorIsScreen { get; }

    /// <summary>Cancelled by Ctrl-C from the first time it is asked for.</summary>
    internal CancellationToken Interrupted
    {
        get
        {
            if (_interrupt is null)
            {
                _interrupt = new CancellationTokenSource();
                _registration = PosixSignalRegistration.Create(PosixSignal.SIGINT, context =>
                {
                    context.Cancel = true;
                    _interrupt.Cancel();
                });
            }

            return _interrupt.Token;
        }
    }

    internal static Terminal OfThisProcess()
    {
        if (OperatingSystem.IsWindows() && !Console.IsOutputRedirected)
            Console.OutputEncoding = Encoding.UTF8;
        UTF8Encoding utf8 = new(encoderShouldEmitUTF8Identifier: false);
        StreamWriter output = new(Console.OpenStandardOutput(), utf8, 16 * 1024) { NewLine = "\n" };
        StreamWriter error = new(Console.OpenStandardError(), utf8, 1024) { NewLine = "\n", AutoFlush = true };
        bool colours = !Console.IsOutputRedirected && Environment.GetEnvironmentVariable("NO_COLOR") is null or ""
            && Environment.GetEnvironmentVariable("TERM") != "dumb";
        return new Terminal(output, error, Console.OpenStandardInput, WidthNow(), colours, !Console.IsErrorRedirected);
    }

    public void Dispose()
    {
        _registration?.Dispose();
        _interrupt?.Dispose();
    }

    private static int WidthNow()
    {
        if (!Console.IsOutputRedirected)
        {
            try
            {
                if (Console.WindowWidth > 0)
                    return Math.Max(40, Console.WindowWidth);
            }
            catch (IOException)
            {
                // No console behind the screen: as wide as a file.
            }
        }

        return int.TryParse(Environment.GetEnvironmentVariable("COLUMNS"), NumberStyles.None, CultureInfo.InvariantCulture,
            out int columns) && columns > 0
            ? Math.Max(40, columns)
            : WidthOfFiles;
    }
}
