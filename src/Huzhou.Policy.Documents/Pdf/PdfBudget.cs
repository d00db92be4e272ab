using System.IO.Compression;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;
using static System.FormattableString;

namespace Huzhou.Policy.Documents.Pdf;

/// <summary>
/// Unpacks the streams of a PDF as far as they may go: a small file can hold a large one, and a page can draw the same form over and over.
/// </summary>
internal sealed class PdfBudget(SourceFile file) : IFilterProvider
{
    /// <summary>What a page may show, in letters, counted before they are made.</summary>
    internal const int MostLettersOfPage = 2_000_000;

    private const int LeastPerStream = 64;

    private readonly IFilterProvider _filters = DefaultFilterProvider.Instance;
    private long _unpacked;
    private long _letters;

    /// <summary>Begins the next page.</summary>
    internal void Page() => _letters = 0;

    public IReadOnlyList<IFilter> GetFilters(DictionaryToken dictionary) => Counted(_filters.GetFilters(dictionary));

    public IReadOnlyList<IFilter> GetNamedFilters(IReadOnlyList<NameToken> names) => Counted(_filters.GetNamedFilters(names));

    public IReadOnlyList<IFilter> GetAllFilters() => Counted(_filters.GetAllFilters());

    private IFilter[] Counted(IReadOnlyList<IFilter> filters) => [.. filters.Select(filter => new CountedFilter(filter, this))];

    private long Left => file.Options.MostUnpackedBytes - _unpacked;

    private DocumentException Beyond() =>
        file.TooLarge(Invariant($"unpacks to more than {file.Options.MostUnpackedBytes} bytes"), nameof(DocumentOptions.MostUnpackedBytes));

    private void Take(Memory<byte> unpacked, DictionaryToken dictionary)
    {
        _unpacked += unpacked.Length;
        if (_unpacked > file.Options.MostUnpackedBytes)
            throw Beyond();
        if (!IsDrawing(dictionary))
            return;
        _letters += LettersIn(unpacked.Span);
        if (_letters > MostLettersOfPage)
            throw file.TooLarge(Invariant($"has a page that shows more than {MostLettersOfPage} letters"),
                nameof(DocumentOptions.MostCharacters));
    }

    /// <summary>Whether a stream can be what a page draws, and no font, picture or table of objects.</summary>
    private static bool IsDrawing(DictionaryToken dictionary) =>
        !dictionary.ContainsKey(NameToken.Length1) && !dictionary.ContainsKey(NameToken.FunctionType)
            && !dictionary.ContainsKey(NameToken.N)
            && (!dictionary.TryGet(NameToken.Subtype, out IToken kind) || kind is NameToken { Data: "Form" });

    /// <summary>Bytes inside of strings, and a few for every drawing so that endless ones cost something.</summary>
    internal static long LettersIn(ReadOnlySpan<byte> drawing)
    {
        long letters = LeastPerStream;
        for (int at = 0; at < drawing.Length;)
        {
            int open = drawing[at..].IndexOfAny((byte)'(', (byte)'<');
            if (open < 0)
                break;
            at += open + 1;
            int close = drawing[at..].IndexOf(drawing[at - 1] == '(' ? (byte)')' : (byte)'>');
            if (close < 0)
                return letters + drawing.Length - at;
            letters += drawing[at - 1] == '(' ? close : close / 2;
            at += close + 1;
        }

        return letters;
    }

    private sealed class CountedFilter(IFilter inner, PdfBudget budget) : IFilter
    {
        public bool IsSupported => inner.IsSupported;

        public Memory<byte> Decode(Memory<byte> input, DictionaryToken streamDictionary, IFilterProvider filterProvider, int filterIndex)
        {
            if (inner is FlateFilter)
                Measure(input);
            Memory<byte> unpacked = inner.Decode(input, streamDictionary, filterProvider, filterIndex);
            budget.Take(unpacked, streamDictionary);
            return unpacked;
        }

        /// <summary>Unpacks without keeping anything, only to see how much there would be.</summary>
        private void Measure(ReadOnlyMemory<byte> packed)
        {
            // Deflate packs at most a thousandfold.
            if (packed.Length < budget.Left / 1040)
                return;
            long size = 0;
            byte[] room = new byte[81920];
            try
            {
                using ZLibStream stream = new(new MemoryStream(packed.ToArray(), writable: false), CompressionMode.Decompress);
                for (int read = stream.Read(room); read > 0; read = stream.Read(room))
                {
                    size += read;
                    if (size > budget.Left)
                        throw budget.Beyond();
                }
            }
            catch (InvalidDataException)
            {
                // What is broken ends there for the other reader as well.
            }
        }
    }
}
