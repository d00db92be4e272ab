using System.Text.Json;
using Huzhou.Policy.Seeds;
using Huzhou.Policy.Serialization;

namespace Huzhou.Policy.Tool;

/// <summary>Where the documents come from: the embedded data of Huzhou, or a file.</summary>
internal static class ArchiveSource
{
    /// <summary>What a stream holds, as far as it may be long.</summary>
    internal static byte[] Bytes(Stream stream, string name, int megabytes)
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
            $"{name} is larger than {megabytes} MB. Give it in parts; --max-size of a command that reads texts sets another limit."));
    }

    internal static Archive Load(string? file)
    {
        if (file is null)
            return HuzhouArchive.Load();
        byte[] json = Bytes(file, "Check the path, or leave out --archive to use the embedded Huzhou data.");
        if (json.AsSpan().IndexOfAnyExcept(" \t\r\n\uFEFF"u8) < 0)
            throw new Mistake($"the file \"{file}\" is empty. An archive is what 'huzhou-policy read FILE --format json' writes.");
        try
        {
            return PolicyJson.ReadArchive(json);
        }
        catch (JsonException wrong)
        {
            throw new Mistake($"the file \"{file}\" is not an archive: {wrong.Message}");
        }
    }

    /// <summary>No archive and no table is larger, in megabytes.</summary>
    private const int MostMegabytes = 512;

    /// <summary>The bytes of a file, as far as it may be long; a device has no length, so that only reading tells.</summary>
    internal static byte[] Bytes(string file, string advice, int megabytes = MostMegabytes)
    {
        try
        {
            using FileStream stream = new(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, bufferSize: 1);
            return Bytes(stream, $"\"{file}\"", megabytes);
        }
        catch (Exception wrong) when (wrong is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new Mistake($"there is no file \"{file}\". {advice}");
        }
        catch (UnauthorizedAccessException)
        {
            throw new Mistake(Directory.Exists(file) ? $"\"{file}\" is a folder, not a file. {advice}"
                : $"the file \"{file}\" may not be read. Check its permissions.");
        }
    }
}
