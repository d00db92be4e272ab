using System.Security.Cryptography;
using System.Text;
using Huzhou.Policy.Columnar;
using Huzhou.Policy.Presentation;

namespace Huzhou.Policy.Tool;

/// <summary>
/// Thousands of texts read into a folder of parts: several at once, no more in memory than a part holds, and what is done stays done.
/// </summary>
internal sealed class BatchFolder(Terminal terminal, Batch batch, string from, string to, Language language)
{
    /// <summary>How many texts a part has.</summary>
    private const int PartLength = 64;

    /// <summary>Reads what is not done yet, and says what became of all.</summary>
    /// <returns>The exit code.</returns>
    internal int Run()
    {
        CancellationToken interrupted = terminal.Interrupted;
        (string Name, string Path)[] texts = Texts();
        if (texts.Length == 0)
            throw new Mistake(from == "-" ? "no name was piped in. --batch - takes the names of texts, a line each."
                : $"the folder \"{from}\" holds no texts. --batch takes a folder with texts, also in folders below; names that begin with "
                    + "a dot or an underscore are passed over.",
                from == "-" ? "管道没有送入文件名。--batch -要的是文本的文件名，每行一个。"
                    : $"文件夹“{from}”中没有文本。--batch要的是存放文本的文件夹，下级文件夹也算；以点或下划线开头的名称略过。");
        Dictionary<string, string> hashes = new(StringComparer.Ordinal);
        List<ReadDocument> missing = [];
        foreach ((string name, string path) in texts)
        {
            interrupted.ThrowIfCancellationRequested();
            ReadDocument hashed = Hash(name, path);
            if (hashed.Fault is not null)
                missing.Add(hashed);
            else
                hashes[name] = hashed.Hash;
        }

        bool isParquet = to.EndsWith(".parquet", StringComparison.Ordinal);
        BatchOutput output = new(to, isParquet, interrupted);
        Dictionary<string, (string Hash, string? Fault)> done = output.Done(hashes, said =>
            terminal.Tell(said));
        (string Name, string Path)[] open = [.. texts.Where(text => hashes.ContainsKey(text.Name) && !done.ContainsKey(text.Name))];
        List<(string File, Said Fault)> failed =
            [.. done.Where(one => one.Value.Fault is not null && hashes.ContainsKey(one.Key))
                .Select(one => (one.Key, Said.Under("此前读取失败", one.Value.Fault!))),
            .. missing.Select(one => (one.File, Said.Under("文件无法读取", one.Fault!)))];
        int read = 0;
        foreach ((string Name, string Path)[] part in open.Chunk(PartLength))
        {
            interrupted.ThrowIfCancellationRequested();
            ReadDocument[] documents = new ReadDocument[part.Length];
            Said?[] faults = new Said?[part.Length];
            Parallel.For(0, part.Length, new ParallelOptions { CancellationToken = interrupted }, i =>
                (documents[i], faults[i]) = Read(part[i].Name, part[i].Path, hashes[part[i].Name]));
            output.Write(documents);
            read += documents.Count(one => one.Fault is null);
            failed.AddRange(documents.Zip(faults).Where(one => one.Second is not null).Select(one => (one.First.File, one.Second!)));
        }

        foreach ((string file, Said fault) in failed.OrderBy(one => one.File, StringComparer.Ordinal))
            terminal.Tell(new Said($"{file}: {fault.English}", $"{file}：{fault.Chinese}"));
        int before = hashes.Keys.Count(name => done.TryGetValue(name, out (string, string? Fault) one) && one.Fault is null);
        terminal.Output.WriteLine(language == Language.Chinese
            ? $"共{texts.Length}篇：读取{read}篇，此前已读{before}篇，失败{failed.Count}篇。"
            : $"{Wording.Count(texts.Length, "text")}: {read} read, {before} done before, {failed.Count} failed.");
        return failed.Count > 0 ? ExitCode.BadInput : ExitCode.Done;
    }

    /// <summary>A text that was read, or what is wrong with it; the parts keep that in English, whoever reads them.</summary>
    private (ReadDocument Read, Said? Fault) Read(string name, string path, string hash)
    {
        try
        {
            return (new ReadDocument { File = name, Hash = hash, Document = batch.Read(path, Path.ChangeExtension(name, null)) }, null);
        }
        catch (Exception wrong) when (wrong is Mistake or IOException or UnauthorizedAccessException or ArgumentException)
        {
            return (new ReadDocument { File = name, Hash = hash, Fault = wrong.Message },
                (wrong as Mistake)?.Said ?? Said.Under("文件无法读取", wrong.Message));
        }
    }

    private static ReadDocument Hash(string name, string path)
    {
        try
        {
            using FileStream stream = File.OpenRead(path);
            return new ReadDocument { File = name, Hash = Convert.ToHexStringLower(SHA256.HashData(stream).AsSpan(0, 16)) };
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException)
        {
            return new ReadDocument { File = name, Hash = string.Empty, Fault = wrong.Message };
        }
    }

    /// <summary>The files of the folder by their paths in it, or those whose names are piped in, a line each.</summary>
    private (string Name, string Path)[] Texts()
    {
        if (from == "-")
        {
            using StreamReader lines = new(terminal.Input(), Encoding.UTF8);
            List<(string, string)> named = [];
            while (lines.ReadLine() is { } line)
            {
                if (line.Length > 0)
                    named.Add((line.Replace('\\', '/'), line));
            }

            return [.. named.DistinctBy(one => one.Item1, StringComparer.Ordinal).OrderBy(one => one.Item1, StringComparer.Ordinal)];
        }

        if (!Directory.Exists(from))
            throw new Mistake($"there is no folder \"{from}\". --batch takes a folder with texts, or a dash for names that are piped in.",
                $"没有文件夹“{from}”。--batch要的是存放文本的文件夹；文件名由管道送入时用短横线。");
        return [.. Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories)
            .Select(path => (Name: Path.GetRelativePath(from, path).Replace('\\', '/'), Path: path))
            .Where(text => !text.Name.Split('/').Any(part => part[0] is '.' or '_')).OrderBy(text => text.Name, StringComparer.Ordinal)];
    }
}
