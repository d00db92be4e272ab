using System.Text.Json;
using Huzhou.Policy.Seeds;
using Huzhou.Policy.Serialization;

namespace Huzhou.Policy.Tool;

/// <summary>Where the documents come from: the embedded data of Huzhou, or a file.</summary>
internal static class ArchiveSource
{
    /// <summary>What a stream holds, as far as it may be long.</summary>
    internal static byte[] Bytes(Stream stream, Said name, int megabytes)
    {
        long most = (long)megabytes << 20;
        // What says its length is refused before a byte of it is read.
        if (stream.CanSeek && stream.Length > most)
            throw TooLarge();
        using MemoryStream copy = new(stream.CanSeek ? (int)stream.Length : 0);
        byte[] part = new byte[1 << 16];
        while (stream.Read(part) is > 0 and int read)
        {
            if (copy.Length + read > most)
                throw TooLarge();
            copy.Write(part, 0, read);
        }

        return copy.Length == copy.Capacity ? copy.GetBuffer() : copy.ToArray();

        Mistake TooLarge() => new(string.Create(System.Globalization.CultureInfo.InvariantCulture,
            $"{name.English} is larger than {megabytes} MB. Give it in parts; --max-size of a command that reads texts sets "
                + $"another limit."),
            string.Create(System.Globalization.CultureInfo.InvariantCulture,
                $"{name.Chinese}大于{megabytes} MB。请分成几份；读取文本的命令可用--max-size另设上限。"));
    }

    internal static Archive Load(string? file)
    {
        if (file is null)
            return HuzhouArchive.Load();
        byte[] json = Bytes(file, new Said("Check the path, or leave out --archive to use the embedded Huzhou data.",
            "请核对路径，或不给--archive而用内嵌的湖州数据。"));
        if (json.AsSpan().IndexOfAnyExcept(" \t\r\n\uFEFF"u8) < 0)
            throw new Mistake($"the file \"{file}\" is empty. An archive is what 'huzhou-policy read FILE --format json' writes.",
                $"文件“{file}”是空的。归档由“huzhou-policy read FILE --format json”写出。");
        try
        {
            return PolicyJson.ReadArchive(json);
        }
        catch (JsonException wrong)
        {
            throw new Mistake($"the file \"{file}\" is not an archive: {wrong.Message}", $"文件“{file}”不是归档：{wrong.Message}");
        }
    }

    /// <summary>No archive and no table is larger, in megabytes.</summary>
    private const int MostMegabytes = 512;

    /// <summary>The bytes of a file, as far as it may be long; a device has no length, so that only reading tells.</summary>
    /// <param name="file">The file.</param>
    /// <param name="advice">What to do where there is none.</param>
    /// <param name="megabytes">The largest file.</param>
    /// <param name="folder">What to do where it is a folder; the same where it is null.</param>
    internal static byte[] Bytes(string file, Said advice, int megabytes = MostMegabytes, Said? folder = null)
    {
        try
        {
            using FileStream stream = new(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, bufferSize: 1);
            return Bytes(stream, new Said($"\"{file}\"", $"“{file}”"), megabytes);
        }
        catch (Exception wrong) when (wrong is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new Mistake($"there is no file \"{file}\". {advice.English}", $"没有文件“{file}”。{advice.Chinese}");
        }
        catch (UnauthorizedAccessException)
        {
            throw Directory.Exists(file)
                ? new Mistake($"\"{file}\" is a folder, not a file. {(folder ?? advice).English}",
                    $"“{file}”是文件夹，不是文件。{(folder ?? advice).Chinese}")
                : new Mistake($"the file \"{file}\" may not be read. Check its permissions.", $"无权读取文件“{file}”。请核对其权限。");
        }
    }
}
