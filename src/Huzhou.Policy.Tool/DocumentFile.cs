using Huzhou.Policy.Documents;

namespace Huzhou.Policy.Tool;

/// <summary>Texts out of files of any kind: Word, PDF, web pages, workbooks, plain text in any encoding.</summary>
internal static class DocumentFile
{
    /// <summary>Opens a file that was read; what is wrong with it is the user's to put right.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="encoding">The encoding asked for, or null to find it out.</param>
    /// <param name="name">The file's name, for messages.</param>
    /// <param name="megabytes">The largest file.</param>
    /// <exception cref="Mistake">The file is damaged, locked, empty, or no document; or there is no such encoding.</exception>
    internal static DocumentText Open(byte[] bytes, string? encoding, string name, int megabytes = Batch.UsualMegabytes)
    {
        try
        {
            using MemoryStream stream = new(bytes, writable: false);
            return DocumentText.Open(stream, OptionsOf(encoding, megabytes), name);
        }
        catch (DocumentException wrong)
        {
            throw new Mistake(Unread(wrong, bytes, name));
        }
    }

    /// <summary>What is told in Chinese has the library's own words, which are English, behind it where they say more.</summary>
    private static Said Unread(DocumentException wrong, byte[] bytes, string name) => wrong.Fault switch
    {
        DocumentFault.NoText when bytes.AsSpan().IndexOfAnyExcept(" \t\r\n\uFEFF"u8) < 0 =>
            new Said(wrong.Message, $"“{name}”是空的。请给出公文的文字。"),
        DocumentFault.Encrypted => new Said(wrong.Message, $"“{name}”有密码，打不开。请另存一份没有密码的。"),
        DocumentFault.NoText => Said.Under($"“{name}”没有可读的文字", wrong.Message),
        DocumentFault.UnknownKind => Said.Under("文件的种类无法读取", wrong.Message),
        DocumentFault.Damaged => Said.Under("文件损坏", wrong.Message),
        _ => Said.Under("文件过大", ForTheCommand(wrong.Message)),
    };

    /// <summary>The library names the member that a program sets; who runs the command has an option for the size alone.</summary>
    private static string ForTheCommand(string message)
    {
        int at = message.IndexOf(" Where that is meant", StringComparison.Ordinal);
        if (at < 0)
            return message;
        bool sized = message.Contains(nameof(DocumentOptions.MostCharacters), StringComparison.Ordinal)
            || message.Contains(nameof(DocumentOptions.MostBytes), StringComparison.Ordinal);
        return message[..at] + (sized ? " Give it in parts, or set a larger --max-size." : " Give it in parts.");
    }

    /// <summary>
    /// The words of a file that is no document but a table or JSON; none where it has none, since what it takes is its reader's to say.
    /// </summary>
    internal static string Words(byte[] bytes, string name)
    {
        try
        {
            using MemoryStream stream = new(bytes, writable: false);
            return DocumentText.Open(stream, null, name).Text.Content.TrimStart('\uFEFF');
        }
        catch (DocumentException wrong)
        {
            return wrong.Fault == DocumentFault.NoText ? string.Empty : throw new Mistake(Unread(wrong, bytes, name));
        }
    }

    private static DocumentOptions OptionsOf(string? encoding, int megabytes)
    {
        try
        {
            DocumentOptions options = DocumentOptions.Default with { Encoding = encoding };
            return megabytes == Batch.UsualMegabytes ? options
                : options with { MostBytes = megabytes << 20, MostCharacters = Math.Max(options.MostCharacters, megabytes << 20) };
        }
        catch (ArgumentException)
        {
            throw new Mistake(
                $"there is no encoding \"{encoding}\". Use --encoding utf-8 or --encoding gb18030, or leave it out to have it found.",
                $"没有编码“{encoding}”。可用--encoding utf-8或--encoding gb18030，不给则自动识别。");
        }
    }
}
