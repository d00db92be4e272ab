using System.Text;

namespace Huzhou.Policy.Tool;

/// <summary>A file that a result is written into instead of the terminal: whole or not at all.</summary>
internal static class OutputFile
{
    /// <summary>Runs a command with its output in a file where one is named; what it has to say goes to the terminal as ever.</summary>
    /// <param name="terminal">Where the command runs.</param>
    /// <param name="file">The file, or null for the terminal.</param>
    /// <param name="run">The command.</param>
    /// <returns>The exit code.</returns>
    internal static int Into(Terminal terminal, string? file, Func<Terminal, int> run)
    {
        if (file is null)
            return run(terminal);
        using StringWriter text = new() { NewLine = "\n" };
        using Terminal aside = new(text, terminal.Error, terminal.Input, errorIsScreen: terminal.ErrorIsScreen,
            language: terminal.Language, isFile: true, messages: terminal.Messages);
        int code = run(aside);
        if (aside.Workbook is { } workbook)
            Write(file, stream => workbook(stream).GetAwaiter().GetResult());
        else
            Write(file, text.ToString());
        return code;
    }

    /// <summary>Writes a text as UTF-8.</summary>
    internal static void Write(string file, string text) =>
        Write(file, stream => stream.Write(new UTF8Encoding(encoderShouldEmitUTF8Identifier: false).GetBytes(text)));

    /// <summary>Writes a file beside its place and puts it there when it is whole.</summary>
    /// <exception cref="Mistake">The folder is missing, or the file may not be written.</exception>
    internal static void Write(string file, Action<Stream> write)
    {
        string folder = Path.GetDirectoryName(Path.GetFullPath(file)) ?? ".";
        if (Directory.Exists(file))
            throw new Mistake($"\"{file}\" is a folder, not a file. --output takes the name of the file to write.",
                $"“{file}”是文件夹，不是文件。--output要的是所写文件的名称。");
        if (!Directory.Exists(folder))
            throw new Mistake($"there is no folder \"{folder}\" to write \"{Path.GetFileName(file)}\" into. Make it first.",
                $"没有可写入“{Path.GetFileName(file)}”的文件夹“{folder}”。请先建立。");
        string part = Path.Combine(folder, $".{Path.GetFileName(file)}.part");
        try
        {
            using (FileStream stream = new(part, FileMode.Create, FileAccess.ReadWrite))
                write(stream);
            File.Move(part, file, overwrite: true);
        }
        catch (UnauthorizedAccessException)
        {
            throw new Mistake($"the file \"{file}\" may not be written. Check the permissions of its folder.",
                $"无权写入文件“{file}”。请核对所在文件夹的权限。");
        }
        finally
        {
            File.Delete(part);
        }
    }
}
