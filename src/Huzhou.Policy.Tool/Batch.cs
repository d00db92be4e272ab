using Huzhou.Policy.Documents;
using Huzhou.Policy.Reading;

namespace Huzhou.Policy.Tool;

/// <summary>Texts from files and from what is piped in, read one after the other: a bad one is reported and the rest go on.</summary>
internal sealed class Batch(Terminal terminal, string? encoding, string? catalogue, PolicyText known, bool traces = false,
    int megabytes = Batch.UsualMegabytes)
{
    /// <summary>The largest text where nothing else is said, in megabytes: some thousand times the longest report.</summary>
    internal const int UsualMegabytes = 64;

    private static readonly Said s_advice = new("Check the path; a dash reads what is piped in.", "请核对路径；短横线读取管道送入的内容。");

    private static readonly Said s_folder = new(
        "Folders are taken by 'read --batch FOLDER --to FOLDER' and 'cycle --plans FOLDER --results FOLDER'; else name the texts in it.",
        "文件夹可用“read --batch FOLDER --to FOLDER”或“cycle --plans FOLDER --results FOLDER”读取；否则请给出其中的文本。");

    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);

    /// <summary>Who reads.</summary>
    internal PolicyReader Reader { get; } = new(Catalogue(catalogue) with { Traces = traces });

    /// <summary>How many files could not be read.</summary>
    internal int BadCount { get; private set; }

    /// <summary>The catalogue that phrases were mapped to.</summary>
    internal IndicatorCatalogue Indicators => Reader.Options.Indicators;

    /// <summary>The bodies that were known.</summary>
    internal OrganizationDirectory Organizations => Reader.Options.Organizations;

    /// <summary>The English forms of names that were known.</summary>
    internal IReadOnlyList<NameInEnglish> Names => Reader.Options.Names;

    /// <summary>Whose texts they are, as the user says; null where that is left to the texts.</summary>
    internal string? Government => known.Government;

    /// <summary>Reads one text; what is wrong with the file is the user's to know at once.</summary>
    /// <exception cref="Mistake">The file is missing, empty or no document.</exception>
    internal FileReading ReadOne(string file)
    {
        bool piped = file == "-";
        byte[] bytes = piped ? Piped() : ArchiveSource.Bytes(file, s_advice, megabytes, s_folder);
        string name = piped ? "standard input" : file;
        DocumentText opened = DocumentFile.Open(bytes, encoding, name, megabytes);
        ReadingResult read = Reader.Read(Known(opened, piped ? null : Identity(file)));
        return new FileReading(file, opened, read);
    }

    /// <summary>The document of a file; several threads may read at once.</summary>
    /// <exception cref="Mistake">The file is missing, too large or no document.</exception>
    internal Document Read(string file, string id) =>
        Reader.Read(Known(DocumentFile.Open(ArchiveSource.Bytes(file, new Said("Check the path.", "请核对路径。"), megabytes), encoding,
            file, megabytes), id)).Document;

    /// <summary>The text of a file with everything that is known of it, as it was read.</summary>
    internal PolicyText TextOf(FileReading file) => Known(file.Opened, file.Document.Id);

    /// <summary>Reads many; hands each on as soon as it is read.</summary>
    /// <param name="files">The files.</param>
    /// <param name="use">Takes each.</param>
    /// <param name="writes">Whether that writes results.</param>
    internal void ReadAll(IReadOnlyList<string> files, Action<FileReading> use, bool writes) =>
        ProgressBar.Over(terminal, new Said("reading", "读取"), files, file => TryRead(file, use), writes);

    private void TryRead(string file, Action<FileReading> use)
    {
        try
        {
            use(ReadOne(file));
        }
        catch (Exception wrong) when (wrong is Mistake or UnauthorizedAccessException
            || (wrong is IOException && !CommandLine.IsClosedPipe(wrong)))
        {
            BadCount++;
            terminal.Tell((wrong as Mistake)?.Said ?? Said.Under("文件无法读取", wrong.Message));
        }
    }

    private PolicyText Known(DocumentText opened, string? id) => opened.Text with
    {
        DocumentId = id,
        Genre = known.Genre,
        Government = known.Government,
        Year = known.Year,
        Date = known.Date,
    };

    private byte[] Piped()
    {
        using Stream input = terminal.Input();
        return ArchiveSource.Bytes(input, new Said("standard input", "标准输入"), megabytes);
    }

    /// <summary>The file's name without its ending; numbered where two files have the same.</summary>
    private string Identity(string file)
    {
        string name = Path.GetFileNameWithoutExtension(file);
        string id = string.IsNullOrWhiteSpace(name) ? "document" : name;
        for (int n = 2; !_ids.Add(id); n++)
            id = $"{name}-{n}";
        return id;
    }

    private static ReadingOptions Catalogue(string? file)
    {
        if (file is null)
            return ReadingOptions.Default;
        Archive own = ArchiveSource.Load(file);
        return ReadingOptions.Default with
        {
            Indicators = IndicatorCatalogue.Standard.With(own.Indicators),
            Organizations = own.Organizations,
            Names = own.Names,
        };
    }
}
