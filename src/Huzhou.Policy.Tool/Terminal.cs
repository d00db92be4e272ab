using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using Huzhou.Policy.Presentation;

namespace Huzhou.Policy.Tool;

/// <summary>Where the command writes and reads: always UTF-8, with a width, and with colours only on a screen.</summary>
internal sealed class Terminal : IDisposable
{
    /// <summary>The variable that names the language where no option does.</summary>
    internal const string LanguageVariable = "HUZHOU_POLICY_LANGUAGE";

    /// <summary>The width where output goes to a file or a pipe and nothing says how wide it is: no line is broken.</summary>
    private const int WidthOfFiles = 1_000_000;

    private readonly Language? _messages;

    private CancellationTokenSource? _interrupt;

    private PosixSignalRegistration? _registration;

    internal Terminal(TextWriter output, TextWriter error, Func<Stream> input, int width = WidthOfFiles, bool colours = false,
        bool errorIsScreen = false, Language language = Language.Chinese, bool isFile = false, Language? messages = null)
    {
        IsFile = isFile;
        Language = language;
        _messages = messages;
        Output = new ShownWriter(output);
        Error = new ShownWriter(error);
        Screen = error;
        Input = input;
        Width = width;
        HasColours = colours;
        ErrorIsScreen = errorIsScreen;
    }

    /// <summary>Results go here.</summary>
    internal TextWriter Output { get; }

    /// <summary>Messages and progress go here.</summary>
    internal TextWriter Error { get; }

    /// <summary>Whether the results go into a file that the command writes itself.</summary>
    private bool IsFile { get; }

    /// <summary>Where progress is drawn: the screen itself, for what the command makes alone.</summary>
    internal TextWriter Screen { get; }

    /// <summary>Opens what is piped in.</summary>
    internal Func<Stream> Input { get; }

    /// <summary>The language of the words: that of the option where one is given, else of the variable or the locale.</summary>
    internal Language Language { get; set; }

    /// <summary>The language of messages: that of the words where it is not set apart.</summary>
    internal Language Messages => _messages ?? Language;

    /// <summary>How many cells a line has.</summary>
    internal int Width { get; }

    /// <summary>Whether results may be coloured.</summary>
    internal bool HasColours { get; }

    /// <summary>Whether progress can be drawn.</summary>
    internal bool ErrorIsScreen { get; }

    /// <summary>What a command writes that is no text, into the file its output goes to; null for all others.</summary>
    internal Func<Stream, Task>? Workbook { get; private set; }

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
#pragma warning disable RS0030 // The command is the one place that asks the machine for its language; the library never does.
        string culture = CultureInfo.CurrentUICulture.Name;
#pragma warning restore RS0030
        return new Terminal(output, error, Console.OpenStandardInput, WidthNow(), colours, !Console.IsErrorRedirected,
            LanguageOf(Environment.GetEnvironmentVariable, culture));
    }

    /// <summary>
    /// The language of the variable of its own, else of the locale: Chinese where that is Chinese, English where it is any other or none.
    /// </summary>
    /// <param name="variable">Gives an environment variable.</param>
    /// <param name="culture">What the system says where no variable does.</param>
    internal static Language LanguageOf(Func<string, string?> variable, string culture)
    {
        string tag =
            new[] { LanguageVariable, "LC_ALL", "LC_MESSAGES",
            "LANG" }.Select(variable).FirstOrDefault(value => !string.IsNullOrEmpty(value))
            ?? culture;
        return tag.StartsWith("zh", StringComparison.OrdinalIgnoreCase) ? Language.Chinese : Language.English;
    }

    /// <summary>Writes a workbook where the output is a file; a terminal cannot show one.</summary>
    /// <exception cref="Mistake">No file was named.</exception>
    internal void WriteWorkbook(Func<Stream, Task> write) =>
        Workbook = IsFile ? write : throw new Mistake("a workbook goes into a file. Name it with --output FILE.xlsx.",
            "工作簿要写进文件。请用--output FILE.xlsx指明。");

    /// <summary>Says something to the user beside the results.</summary>
    internal void Tell(Said said) => Error.WriteLine($"huzhou-policy: {said.In(Messages)}");

    /// <summary>Says what was found in what the user gave.</summary>
    internal void Tell(Finding finding) => Error.WriteLine($"huzhou-policy: {finding.Code} {Wording.Of(finding, Messages)}");

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
