using System.Text.Json;
using Huzhou.Policy.Seeds;
using Huzhou.Policy.Serialization;

namespace Huzhou.Policy.Tool;

/// <summary>Where the documents come from: the embedded data of Huzhou, or a file.</summary>
internal static class ArchiveSource
{
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

    internal static byte[] Bytes(string file, string advice)
    {
        try
        {
            return File.ReadAllBytes(file);
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
