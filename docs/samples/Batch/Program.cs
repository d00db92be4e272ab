using Huzhou.Policy;
using Huzhou.Policy.Batches;
using Huzhou.Policy.Documents;
using Huzhou.Policy.Reading;
using Huzhou.Policy.Serialization;

// Reads every file of a folder (Word, PDF, web pages, workbooks, texts in any encoding) and writes what was read as one archive.
if (args is not [string folder, string archiveFile])
{
    Console.Error.WriteLine("Give a folder with documents, and the file to write the archive to.");
    return 2;
}

using CancellationTokenSource stop = new();
Console.CancelKeyPress += (_, pressed) =>
{
    pressed.Cancel = true;
    stop.Cancel();
};

IEnumerable<TextSource> files = Directory.EnumerateFiles(folder).Order(StringComparer.Ordinal)
    .Select(path => new TextSource(path, async token => (await DocumentText.OpenAsync(path, null, token)).Text with
    {
        DocumentId = Path.GetFileNameWithoutExtension(path),
    }));
BatchOptions options = new() { MaxParallel = 4, Progress = new Progress<int>(count => Console.Error.Write($"\r{count} read ")) };

Archive archive = new([]) { Indicators = IndicatorCatalogue.Standard };
int refused = 0;
await foreach (BatchOutcome<ReadingResult> file in PolicyReader.Default.ReadAsync(files, options, stop.Token))
{
    if (file.IsDone)
    {
        archive = archive.With(file.Value.Document);
        Console.WriteLine($"{Path.GetFileName(file.Name)}: {file.Value.Targets.Count} targets, {file.Value.Observations.Count} results, "
            + $"{file.Value.Findings.Count} findings");
    }
    else
    {
        refused++;
        Console.WriteLine($"{Path.GetFileName(file.Name)}: {file.Fault.Message}");
    }
}

await using FileStream output = File.Create(archiveFile);
await PolicyJson.WriteAsync(archive, output, cancellation: stop.Token);
return refused == 0 ? 0 : 1;
