using System.Collections.Immutable;
using Huzhou.Policy.Reading.Composition;
using Huzhou.Policy.Reading.Genres;
using Huzhou.Policy.Reading.Resolution;
using Huzhou.Policy.Reading.Source;
using Huzhou.Policy.Reading.Structure;
using Huzhou.Policy.Reading.Syntax;

namespace Huzhou.Policy.Reading;

/// <summary>
/// Reads official Chinese text into the documents of the model: work reports, responsibility notices, task lists, minutes, progress
/// tables, communiqués.
/// </summary>
/// <remarks>
/// Deterministic and offline; immutable and safe to share between threads. It never throws on text: what cannot be read becomes a finding.
/// </remarks>
/// <example>
/// <code>
/// ReadingResult read = PolicyReader.Default.Read("某县2026年政府工作报告\n主要预期目标：地区生产总值增长5.5%左右。");
/// foreach (Target target in read.Targets)
///     Console.WriteLine($"{target.Indicator.Code}: {target.Condition}");
/// </code>
/// </example>
public sealed class PolicyReader
{
    private readonly IndicatorResolver _indicators;

    /// <summary>A reader with the standard indicators that infers whatever the text does not say.</summary>
    public static PolicyReader Default { get; } = new(ReadingOptions.Default);

    /// <summary>
    /// The names of the genres that are read, in the order in which a text is tried; those of <see cref="Document.Genre"/>.
    /// </summary>
    public static IReadOnlyList<string> Genres { get; } = Copied<string>.Of([.. GenreList.All.Select(genre => genre.Name)], nameof(Genres));

    /// <summary>A reader with options of its own.</summary>
    public PolicyReader(ReadingOptions options)
    {
        Options = options ?? throw new ArgumentNullException(nameof(options));
        _indicators = new IndicatorResolver(options.Indicators, options.Names);
    }

    /// <summary>What it was made with.</summary>
    public ReadingOptions Options { get; }

    /// <summary>Reads a text.</summary>
    /// <param name="text">Any string, the empty one included.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public ReadingResult Read(string text) => Read(new PolicyText(text));

    /// <summary>Reads a text that is held as bytes; spans count in <see cref="ReadingResult.Text"/>, the text that was decoded.</summary>
    /// <param name="bytes">The bytes in UTF-8, UTF-16 or GB18030, which is found out; a byte order mark is taken off, and bytes that are
    /// none of these are told in a finding (<see cref="PolicyText.OfBytes"/>).</param>
    public ReadingResult Read(ReadOnlySpan<byte> bytes) => Read(PolicyText.OfBytes(bytes));

    /// <summary>Reads a text from a stream; otherwise as <see cref="Read(ReadOnlySpan{byte})"/>.</summary>
    /// <param name="stream">Read from where it stands to its end, not closed.</param>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public ReadingResult Read(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        using MemoryStream bytes = new();
        stream.CopyTo(bytes);
        return Read(bytes.GetBuffer().AsSpan(0, (int)bytes.Length));
    }

    /// <summary>
    /// Reads a text from a stream that is not to be waited for: a request body, an upload, a file; otherwise as
    /// <see cref="Read(Stream)"/>.
    /// </summary>
    /// <remarks>
    /// What the caller knows of the text goes with <see cref="PolicyText.OpenAsync"/> and <see cref="Read(PolicyText)"/>.
    /// </remarks>
    /// <param name="stream">Read from where it stands to its end, not closed.</param>
    /// <param name="cancellation">Stops before the text is read.</param>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    /// <exception cref="OperationCanceledException">The caller cancelled.</exception>
    public async Task<ReadingResult> ReadAsync(Stream stream, CancellationToken cancellation = default) =>
        Read(await PolicyText.OpenAsync(stream, cancellation).ConfigureAwait(false));

    /// <summary>Reads a text of which the caller knows something.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="ArgumentException"><see cref="PolicyText.Genre"/> is no genre.</exception>
    public ReadingResult Read(PolicyText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        Genre? genre = text.Genre is not { } name ? null
            : GenreList.Named(name)
                ?? throw new ArgumentException($"\"{name}\" is not a genre; expected one of {string.Join(", ", Genres)}.", nameof(text));
        ReadingOptions options = Options with
        {
            Government = text.Government ?? Options.Government,
            Year = text.Year?.Value ?? Options.Year,
            Date = text.Date ?? Options.Date,
        };
        string? file = text.FileKind ?? FileSignature.NameOf(text.Content);
        SourceText source = SourceText.Of(file is null ? text.Content : string.Empty, text.PlaceOf);
        using Outline outline = Outline.Of(source, options, GenreList.All, DamageOf(text, file), genre);
        ReadingResult read = DocumentComposer.Compose(outline, options, _indicators, text.DocumentId);
        return new ReadingResult(read, result => AccountOf(result, options, genre));
    }

    /// <summary>The account of the numbers of a text, whose paragraphs are found once more: reading keeps none of them.</summary>
    private static NumberAccount AccountOf(ReadingResult read, ReadingOptions options, Genre? genre)
    {
        using Outline outline = Outline.Of(read.Source, options, GenreList.All, damage: null, genre);
        return AccountBuilder.Build(read, outline);
    }

    /// <summary>What keeps a text from being read as it should, or null.</summary>
    private static Finding? DamageOf(PolicyText text, string? file)
    {
        if (file is not null)
            return FindingCatalogue.NoText(file);
        if (text.HoldsUnreadableBytes)
        {
            int first = text.Content.IndexOf(PolicyText.Unreadable, StringComparison.Ordinal);
            return FindingCatalogue.UnreadableBytes(text.Content.AsSpan().Count(PolicyText.Unreadable), new TextSpan(first, 1));
        }

        if (Pairs.Halves(text.Content) is ( > 0 and int halves, var half))
            return FindingCatalogue.HalfLetters(halves, new TextSpan(half, 1));
        return Script.OtherThanChinese(text.Content) is { } script ? FindingCatalogue.OtherLanguage(script) : null;
    }

    /// <summary>Reads texts one after the other.</summary>
    /// <param name="texts">The texts.</param>
    /// <param name="progress">Told after each text how many have been read, or null.</param>
    /// <param name="cancellation">Stops between two texts.</param>
    /// <returns>One result for each text, in the same order.</returns>
    /// <exception cref="OperationCanceledException">The caller cancelled.</exception>
    public IReadOnlyList<ReadingResult> ReadAll(IReadOnlyList<PolicyText> texts, IProgress<int>? progress = null,
        CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(texts);
        var results = ImmutableArray.CreateBuilder<ReadingResult>(texts.Count);
        foreach (PolicyText text in texts)
        {
            cancellation.ThrowIfCancellationRequested();
            results.Add(Read(text));
            progress?.Report(results.Count);
        }

        return results.ToImmutable();
    }
}
