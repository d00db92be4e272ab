using Huzhou.Policy.Lexicon;
using Huzhou.Policy.Reading.Quantities;
using Huzhou.Policy.Reading.Source;

namespace Huzhou.Policy.Reading.Tables;

/// <summary>What the head of a column of figures says: what is counted, in which unit, whether it is a change, and of which year.</summary>
internal sealed record class FigureColumn
{
    private static readonly WordList Changes = Vocabulary.Of(TableWord.ChangeHead);

    private static readonly WordList Falls = Vocabulary.Of(TableWord.FallHead);

    private static readonly WordList Rises = Vocabulary.Of(TableWord.RiseHead);

    /// <summary>Words that name a part of a year or a mean over years: a figure below them is none of the whole year.</summary>
    private static readonly WordList OtherSpans = Vocabulary.Of(TableWord.OtherSpan);

    /// <summary>Words that only say that numbers stand below them.</summary>
    private static readonly WordList Plain = Vocabulary.Of(TableWord.PlainHead);

    /// <summary>The last letters of names of amounts: a column 产量 says what of its rows is counted, a column 城市 says whose.</summary>
    private static readonly System.Buffers.SearchValues<char> AmountEnds = System.Buffers.SearchValues.Create("量额值数积入出价重率比口");

    /// <summary>The head as it stands.</summary>
    public required string Head { get; init; }

    /// <summary>The unit that the head names, or null.</summary>
    public WrittenUnit? Unit { get; init; }

    /// <summary>Whether its numbers are changes against the year before.</summary>
    public bool IsChange { get; init; }

    /// <summary>Whether a number without a sign is a fall.</summary>
    public bool IsFall { get; init; }

    /// <summary>What is counted or whose figures these are, without year and plain words; may be empty.</summary>
    public required string Noun { get; init; }

    /// <summary>The year of its figures; null where they are of no whole year.</summary>
    public int? Year { get; init; }

    /// <summary>Whether the head is one of a column of figures beyond doubt: it names a unit, a change, a year, or an amount.</summary>
    public bool IsPlain => Unit is not null || IsChange || Noun.Length != Head.Length || AmountEnds.Contains(Head[^1]);

    /// <summary>Reads a head; <paramref name="year"/> is the year of the document.</summary>
    public static FigureColumn Of(ReadOnlySpan<char> cell, int year)
    {
        string head = Glyph.Squeeze(cell), words = head;
        WrittenUnit? unit = WrittenUnit.TakeFrom(ref words);
        if (unit is null && words.Length > 1 && words[^1] == '%' && WrittenUnit.TryRead("%", out WrittenUnit percent))
            (unit, words) = (percent, words[..^1]);
        bool change = Changes.IsIn(words);
        (string noun, int own) = WithoutYear(words, year);
        bool whole = !OtherSpans.IsIn(words) && !(change && YearScanner.First(noun, out _) is > 0 and int against && against != own - 1);
        return new FigureColumn
        {
            Head = head, Unit = unit, IsChange = change, IsFall = Falls.IsIn(words) && !Rises.IsIn(words), Noun = change
                || Plain.Holds(noun) ? string.Empty : noun, Year = whole ? own : null,
        };
    }

    /// <summary>The name of what a row and this column measure: 化学纤维 below 产量 is 化学纤维产量, 居民消费价格 below 城市 is 城市居民消费价格.</summary>
    public string NameOf(string row)
    {
        if (Noun.Length == 0 || row.Contains(Noun, StringComparison.Ordinal))
            return row;
        return AmountEnds.Contains(Noun[^1]) ? row + Noun : Noun + row;
    }

    private static (string Noun, int Year) WithoutYear(string words, int year)
    {
        if (words.StartsWith("上年", StringComparison.Ordinal) || words.StartsWith("去年", StringComparison.Ordinal))
            return (words[2..].TrimStart('末'), year - 1);
        return YearScanner.OfHead(words, out int at) is > 0 and int named
            && at == 0 ? (words[4..].TrimStart('年').TrimStart('末'), named) : (words, year);
    }
}
