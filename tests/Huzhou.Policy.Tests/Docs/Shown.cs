using System.Text;

namespace Huzhou.Policy.Tests.Docs;

/// <summary>What a sample writes to the console, taken apart from what tests beside it write.</summary>
internal sealed class Shown : IDisposable
{
    private static readonly AsyncLocal<StringWriter?> s_current = new();

    private readonly StringWriter _written = new() { NewLine = "\n" };

    static Shown()
    {
        Console.SetOut(new Router(Console.Out));
        Environment.CurrentDirectory = AppContext.BaseDirectory; // where the files are that samples open by name
    }

    public Shown() => s_current.Value = _written;

    public string[] Lines => [.. ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries)];

    public override string ToString() => _written.ToString();

    public void Dispose() => s_current.Value = null;

    private sealed class Router(TextWriter console) : TextWriter
    {
        public override Encoding Encoding => Encoding.UTF8;

        public override void Write(char value) => (s_current.Value ?? console).Write(value);

        public override void Write(string? value) => (s_current.Value ?? console).Write(value);

        public override void WriteLine() => (s_current.Value ?? console).WriteLine();

        public override void WriteLine(string? value) => (s_current.Value ?? console).WriteLine(value);
    }
}
