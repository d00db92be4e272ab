using System.Buffers;

namespace Huzhou.Policy.Reading.Source;

/// <summary>What the blanks of a line divide.</summary>
internal enum LineSpacing
{
    /// <summary>It was not asked for yet.</summary>
    Unknown,

    /// <summary>Ordinary words; blanks beside numbers come from the extraction.</summary>
    Words,

    /// <summary>A title set with a blank between all letters.</summary>
    Letters,

    /// <summary>A table row: blanks or bars divide cells.</summary>
    Row,
}

/// <summary>Tells what the blanks of a line divide, by how long the words between them are.</summary>
internal static class LineSpacings
{
    /// <summary>What the blanks of a line divide: letters of a title, cells of a row or words.</summary>
    public static LineSpacing Of(ReadOnlySpan<char> line)
    {
        if (Glyph.PartCells(line))
            return LineSpacing.Row;
        int tokens = 0, single = 0, length = 0, numbers = 0, neighbours = 0;
        bool number = true, digit = false, before = false;
        for (int i = 0; i <= line.Length; i++)
        {
            if (i < line.Length && !Glyph.IsBlank(line[i]))
            {
                length++;
                digit |= Glyph.IsDigit(line[i]);
                number &= Glyph.IsDigit(line[i]) || line[i] is '.' or '-' or '%';
                continue;
            }
            if (length == 0)
                continue;
            tokens++;
            number &= digit;
            digit = false;
            if (number)
            {
                numbers++;
                neighbours += before ? 1 : 0;
            }
            else if (length == 1)
            {
                single++;
            }
            before = number;
            length = 0;
            number = true;
        }
        if (neighbours > 0)
            return LineSpacing.Row;
        return tokens >= 4 && single + numbers == tokens && NamesAnOffice(line) ? LineSpacing.Letters : LineSpacing.Words;
    }

    /// <summary>A letter-spaced title holds one of the characters of an office or a paper; a row of two-character names does not.</summary>
    private static bool NamesAnOffice(ReadOnlySpan<char> line) => line.ContainsAny(OfficeLetters);

    private static readonly SearchValues<char> OfficeLetters = SearchValues.Create("府议纪报局委办知件公告令函录届");
}
