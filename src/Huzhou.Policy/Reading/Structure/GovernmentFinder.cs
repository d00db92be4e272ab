using Huzhou.Policy.Lexicon;
using Huzhou.Policy.Reading.Source;
using Huzhou.Policy.Reading.Syntax;

namespace Huzhou.Policy.Reading.Structure;

/// <summary>Finds the government a text speaks for: 湖州市 from 湖州市人民政府, 杭州市第十四届人民代表大会 or 安吉县2024年….</summary>
internal static class GovernmentFinder
{
    /// <summary>克孜勒苏柯尔克孜自治州 has eleven characters.</summary>
    private const int LongestName = 14;

    /// <summary>Kinds of places, of which a text may address all.</summary>
    private static readonly string[] Kinds = [.. Vocabulary.Of(StructureWord.PlaceKind)];

    private static readonly string[] Ends = [.. Vocabulary.Of(StructureWord.GovernmentEnd)];

    private static readonly WordList s_issuing = Vocabulary.Of(StructureWord.Issuing);

    /// <summary>The government, and whether title or issuer name it.</summary>
    public static HeaderFact? Find(SourceText source, List<Paragraph> paragraphs, HeaderFact? title, HeaderFact? issuer, out bool named)
    {
        named = true;
        if (issuer is not null && Before(issuer.Value, "人民政府") is { } office)
            return new(office, issuer.Span);
        if (title is not null && InTitle(title.Value) is { } head)
            return new(head, title.Span);
        named = false;
        HeaderFact? best = null;
        int lines = 0;
        foreach (Paragraph paragraph in paragraphs)
        {
            ReadOnlySpan<char> line = source.Slice(paragraph.Start, paragraph.End);
            // 在湖州市第九届人民代表大会第二次会议上 stands at the head, 主办方:湖州市人民政府 at the foot of a page.
            int congress = lines < 12 ? line.IndexOf("人民代表大会", StringComparison.Ordinal) : -1;
            if (congress > 0 && line[..congress].LastIndexOf('第') is > 0 and int at && PlaceBefore(line, at) is { } place)
                return new(place, source.SpanOf(paragraph.Start + at - place.Length, paragraph.Start + at));
            int state = lines < 12 ? line.IndexOf("代表国务院", StringComparison.Ordinal) : -1;
            if (state >= 0)
                return new("国务院", source.SpanOf(paragraph.Start + state + 2, paragraph.Start + state + 5));
            // 各省、自治区、直辖市人民政府： is whom the text is sent to.
            if (line[0] == '各')
            {
                lines++;
                continue;
            }
            int own = line.IndexOf("人民政府", StringComparison.Ordinal);
            if (own < 0 && line.IndexOf("常务会议", StringComparison.Ordinal) > 0)
                own = line.IndexOf("政府", StringComparison.Ordinal);
            if (best is null && own > 1 && PlaceBefore(line, own) is { } seat)
                best = new(seat, source.SpanOf(paragraph.Start + own - seat.Length, paragraph.Start + own));
            if (++lines >= 12 && best is not null)
                break;
        }
        return best;
    }

    /// <summary>The government that a title names, or null.</summary>
    public static string? InTitle(ReadOnlySpan<char> title) => Before(title, "人民政府") ?? Leading(title);

    private static string? Before(ReadOnlySpan<char> words, string mark)
    {
        int at = words.IndexOf(mark, StringComparison.Ordinal);
        return at > 1 ? PlaceBefore(words, at) : null;
    }

    /// <summary>The place at the head of a title: 安吉县2024年…, 2024年安吉县….</summary>
    private static string? Leading(ReadOnlySpan<char> title)
    {
        int at = title.StartsWith("关于", StringComparison.Ordinal) ? 2 : 0;
        // 关于印发云泽市…的通知: what is done with the paper is none of the name.
        at += s_issuing.AtStart(title[at..]);
        while (at < title.Length
            && (char.IsAsciiDigit(title[at]) || title[at] is '年' or '月' or '日' or '度' or '《' || Glyph.IsBlank(title[at])))
            at++;
        ReadOnlySpan<char> words = title[at..];
        for (int i = 2; i < words.Length && i <= LongestName; i++)
        {
            foreach (string end in Ends)
            {
                if (words[..(i + 1)].EndsWith(end, StringComparison.Ordinal) && Glyph.IsHan(words[i - 1]) && i + 1 >= 3
                    && !words[..i].ContainsAny(Marks.NoPlace))
                    return i + 1 < words.Length && words[i + 1] == '长' ? null : words[..(i + 1)].ToString();
            }
        }
        return null;
    }

    /// <summary>The name of a place that ends at an offset: at least two characters and 省, 市, 县, 区 …; null for 市人民政府 alone.</summary>
    private static string? PlaceBefore(ReadOnlySpan<char> words, int end)
    {
        bool ends = false;
        foreach (string mark in Ends)
            ends |= words[..end].EndsWith(mark, StringComparison.Ordinal);
        if (!ends)
            return null;
        int from = end;
        while (from > 0 && end - from < LongestName && Glyph.IsHan(words[from - 1])
            && !"在于由的和向为及经对代表向是方届开：".Contains(words[from - 1], StringComparison.Ordinal))
            from--;
        ReadOnlySpan<char> place = words[from..end];
        // 2025年重庆市: the characters of a date are none of the name.
        if (from > 0 && char.IsAsciiDigit(words[from - 1]))
            place = place.TrimStart("年月日");
        // A province in front of a city is not part of the city's name.
        int province = place.IndexOf('省');
        if (province >= 0 && province < place.Length - 1)
            place = place[(province + 1)..];
        return IsOne(place) ? place.ToString() : null;
    }

    /// <summary>Whether words name one place: not only its kind, and not all of a kind.</summary>
    private static bool IsOne(ReadOnlySpan<char> place) =>
        place.Length >= 3 && place[0] is not ('各' or '全') && Array.IndexOf(Ends, place.ToString()) < 0
            && Array.IndexOf(Kinds, place.ToString()) < 0;
}
