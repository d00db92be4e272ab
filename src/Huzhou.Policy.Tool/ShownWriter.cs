using System.Globalization;
using System.Text;

namespace Huzhou.Policy.Tool;

/// <summary>
/// The one way out of the command. What a terminal would obey instead of show (control characters, escape sequences, C1, marks of
/// direction) is written as its number, so that no document, file name or option draws on the screen; in JSON that is the same text.
/// </summary>
internal sealed class ShownWriter(TextWriter inner) : TextWriter(CultureInfo.InvariantCulture)
{
    private bool _return;

    public override Encoding Encoding => inner.Encoding;

    public override string NewLine
    {
        get => inner.NewLine;
#pragma warning disable CS8765 // The framework's null means its own line end, which the writer inside knows.
        set => inner.NewLine = value;
#pragma warning restore CS8765
    }

    /// <summary>Writes what the command makes itself, its colours: the words in it have been shown before.</summary>
    internal void WriteOwn(string line)
    {
        EndReturn(' ');
        inner.WriteLine(line);
    }

    public override void Write(char value)
    {
        EndReturn(value);
        if (value == '\r')
            _return = true;
        else if (IsObeyed(value))
            inner.Write(Number(value));
        else
            inner.Write(value);
    }

    public override void Write(string? value) => Write(value.AsSpan());

    public override void Write(char[] buffer, int index, int count) => Write(buffer.AsSpan(index, count));

    public override void Write(ReadOnlySpan<char> buffer)
    {
        while (buffer.Length > 0)
        {
            int special = 0;
            while (special < buffer.Length && buffer[special] != '\r' && !IsObeyed(buffer[special]))
                special++;
            if (special > 0)
            {
                EndReturn(buffer[0]);
                inner.Write(buffer[..special]);
            }

            if (special < buffer.Length)
                Write(buffer[special++]);
            buffer = buffer[special..];
        }
    }

    public override void WriteLine() => Write(NewLine);

    public override void WriteLine(string? value)
    {
        Write(value.AsSpan());
        WriteLine();
    }

    public override void Flush()
    {
        EndReturn(' ');
        inner.Flush();
    }

    /// <summary>A text as it is shown.</summary>
    internal static string Shown(string text)
    {
        if (!text.Any(c => c == '\r' || IsObeyed(c)))
            return text;
        StringBuilder shown = new(text.Length + 16);
        for (int i = 0; i < text.Length; i++)
        {
            bool lineEnd = text[i] == '\r' && i + 1 < text.Length && text[i + 1] == '\n';
            shown.Append(!lineEnd && (text[i] == '\r' || IsObeyed(text[i])) ? Number(text[i]) : text[i]);
        }

        return shown.ToString();
    }

    /// <summary>A carriage return that no line feed follows goes back over the line, and is shown as well.</summary>
    private void EndReturn(char next)
    {
        if (!_return)
            return;
        _return = false;
        inner.Write(next == '\n' ? "\r" : Number('\r'));
    }

    private static bool IsObeyed(char c) => c is (< ' ' and not ('\n' or '\t' or '\r')) or (>= '\u007F' and <= '\u009F') or '\u061C'
        or '\u200E' or '\u200F' or (>= '\u2028' and <= '\u202E') or (>= '\u2066' and <= '\u2069');

    private static string Number(char c) => string.Create(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}");
}
