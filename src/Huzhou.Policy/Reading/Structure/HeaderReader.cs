using System.Collections.Immutable;
using Huzhou.Policy.Lexicon;
using Huzhou.Policy.Reading.Lexicon;
using Huzhou.Policy.Reading.Quantities;
using Huzhou.Policy.Reading.Source;
using Huzhou.Policy.Reading.Syntax;

namespace Huzhou.Policy.Reading.Structure;

/// <summary>Reads what head and foot of a text say about the paper: number, title, issuer, addressees, dates.</summary>
internal sealed class HeaderReader
{
    private const int HeadLines = 16, FootLines = 8, LongestTitle = 60, LongestDated = 80, LongestPublished = 120;
    private static readonly string[] Titles = [.. Vocabulary.Of(StructureWord.TitleEnd)];
    private static readonly string[] Published = [.. Vocabulary.Of(StructureWord.Published)];
    private static readonly string[] Copies = [.. Vocabulary.Of(StructureWord.CopyLabel)];

    private readonly SourceText _source;
    private readonly List<Paragraph> _paragraphs;
    private readonly Genre _genre;
    private readonly ImmutableArray<HeaderFact>.Builder _annexes = ImmutableArray.CreateBuilder<HeaderFact>();
    private int _lines;
    private HeaderFacts _header = new();

    private HeaderReader(SourceText source, List<Paragraph> paragraphs, Genre genre) =>
        (_source, _paragraphs, _genre) = (source, paragraphs, genre);

    private bool IsHead => _lines <= HeadLines;

    public static HeaderFacts Read(SourceText source, List<Paragraph> paragraphs, Genre genre, ReadingOptions options,
        List<Finding> findings)
    {
        var reader = new HeaderReader(source, paragraphs, genre);
        for (int i = 0; i < paragraphs.Count; i++)
            reader.Take(i);
        HeaderFacts header = reader._header;
        header = header with
        {
            Annexes = reader._annexes.ToImmutable(),
            Issuer = header.Issuer
            ?? (header.Title is { } title ? Issuer(title) ?? Below(source, paragraphs, title) : null)
        };
        header = header with { Government = GovernmentOf(source, paragraphs, header, options, findings) };
        TellOthers(source, paragraphs, header, findings);
        return header;
    }

    /// <summary>The lines that the head of a text begins with.</summary>
    private const int TitleLines = 3;

    private static readonly WordList WholeTitles = Vocabulary.Of(LayoutWord.WholeTitle);

    /// <summary>
    /// A line that is the title of a whole document of another government, below the head of this one, begins another document.
    /// </summary>
    private static void TellOthers(SourceText source, List<Paragraph> paragraphs, HeaderFacts header, List<Finding> findings)
    {
        if (header.Government?.Value is not { } own)
            return;
        HashSet<string> told = new(StringComparer.Ordinal) { own };
        for (int i = TitleLines; i < paragraphs.Count; i++)
        {
            ReadOnlySpan<char> line = source.Slice(paragraphs[i].Start, paragraphs[i].End);
            if (line.Length > LongestTitle || WholeTitles.AtEnd(line) == 0 || HeadMark.Read(line).Kind != HeadMarkKind.None
                || line.ContainsAny(Marks.SentenceSigns) || line.ContainsAny('《', '，')
                || GovernmentFinder.InTitle(line) is not { } place || !told.Add(place))
                continue;
            findings.Add(FindingCatalogue.AnotherDocument(line.ToString(), source.SpanOf(paragraphs[i].Start, paragraphs[i].End)));
        }
    }

    private static HeaderFact? GovernmentOf(SourceText source, List<Paragraph> paragraphs, HeaderFacts header, ReadingOptions options,
        List<Finding> findings)
    {
        HeaderFact? government = GovernmentFinder.Find(source, paragraphs, header.Title, header.Issuer, out bool named);
        if (options.Government is { } given)
            return new(given, government is not null && government.Value == given ? government.Span : default);
        if (government is null)
            findings.Add(FindingCatalogue.GovernmentUnknown());
        else if (!named)
            findings.Add(FindingCatalogue.GovernmentInferred(government.Value, government.Span));
        return government;
    }

    private void Take(int index)
    {
        Paragraph paragraph = _paragraphs[index];
        ReadOnlySpan<char> line = _source.Slice(paragraph.Start, paragraph.End);
        if (paragraph.Kind == ParagraphKind.Chrome)
        {
            TakeChrome(paragraph, line);
            return;
        }
        if (!paragraph.IsPolicy)
            return;
        _lines++;
        if (IsHead)
            TakeHead(index, line);
        // A record is copied only where something is found: most lines say nothing of the header.
        if (_header.Approver is null && _lines < HeadLines * 2 && Approver(_source, paragraph, line) is { } approver)
            _header = _header with { Approver = approver };
        TakeFoot(index, line);
        if (line.Length <= LongestDated && YearScanner.FirstDate(line, out DateOnly date, out int at, out int length))
            TakeDate(index, line, date, at, length);
    }

    private void TakeChrome(Paragraph paragraph, ReadOnlySpan<char> line)
    {
        if (line.Length > LongestPublished)
            return;
        if (_header.Publisher is null && Publisher(_source, paragraph, line) is { } publisher)
            _header = _header with { Publisher = publisher };
        if (_header.PublicationDate is null && PhraseEnds.HasAny(line, Published)
            && YearScanner.FirstDate(line, out DateOnly day, out int at, out int length))
            _header = _header with { PublicationDate = new(day, _source.SpanOf(paragraph.Start + at, paragraph.Start + at + length)) };
    }

    private void TakeHead(int index, ReadOnlySpan<char> line)
    {
        Paragraph paragraph = _paragraphs[index];
        if (_header.Number is null && Number(_source, paragraph, line) is { } number)
            _header = _header with { Number = number };
        if (_header.Title is null && IsTitle(line))
            _header = _header with { Title = Title(_source, _paragraphs, index) };
        if (_header.Addressees.IsEmpty && line[^1] is '：' or ':' && line.Length is > 6 and < 120
            && !line.Contains("各位代表", StringComparison.Ordinal) && IsAddress(line))
            _header = _header with { Addressees = Names(_source, paragraph.Start, line[..^1]) };
    }

    private static bool IsTitle(ReadOnlySpan<char> line) =>
        line.Length <= LongestTitle && HeadMark.Read(line).Kind == HeadMarkKind.None && PhraseEnds.HasAny(line, Titles)
            && !line.ContainsAny('。', '；');

    /// <summary>抄送：… and 附件：….</summary>
    private void TakeFoot(int index, ReadOnlySpan<char> line)
    {
        if (OwnerLexicon.StartsWithAny(line, Copies) is not null && line.IndexOfAny('：', ':') is > 0 and < 6 and int colon)
            TakeCopies(index, colon + 1);
        if (line.StartsWith("附件", StringComparison.Ordinal) && line.Length < 80)
            Annex(_source, _paragraphs[index], line, _annexes);
    }

    /// <summary>The receivers of copies, on the lines below too as long as the list is open.</summary>
    private void TakeCopies(int index, int from)
    {
        int last = index;
        while (last - index < MostCopyLines && last + 1 < _paragraphs.Count && GoesOn(_paragraphs[last], _paragraphs[last + 1]))
            last++;
        for (int i = index; i <= last; i++)
            _paragraphs[i].Kind = ParagraphKind.Colophon;
        _header = _header with
        {
            Copies = Names(_source, _paragraphs[index].Start + from, _source.Slice(_paragraphs[index].Start + from, _paragraphs[last].End)),
        };
    }

    private const int MostCopyLines = 8;

    /// <summary>Whether a list of receivers goes on in the next line: a mark of lists ends it, and that line stands right below.</summary>
    private bool GoesOn(Paragraph open, Paragraph next)
    {
        ReadOnlySpan<char> line = _source.Slice(next.Start, next.End);
        return next.IsPolicy && _source.Slice(open.Start, open.End)[^1] is '，' or ',' or '、' or '；' or ';'
            && _source.Slice(open.End, next.Start).Count('\n') == 1 && line.Length <= LongestPublished
            && !line.ContainsAny('：', ':') && line[0] is not ('（' or '(') && !YearScanner.FirstDate(line, out _, out _, out _);
    }

    /// <summary>What a day in a short line is: that of printing, of the meeting, of publication or of the signature.</summary>
    private void TakeDate(int index, ReadOnlySpan<char> line, DateOnly date, int at, int length)
    {
        Paragraph paragraph = _paragraphs[index];
        var place = new HeaderDate(date, _source.SpanOf(paragraph.Start + at, paragraph.Start + at + length));
        bool alone = length >= line.Length - 2 && at <= 1, atHead = _genre.IsDatedAtHead && IsHead;
        if (line.Contains("印发", StringComparison.Ordinal) && (index >= _paragraphs.Count - FootLines || line.Length < 50))
        {
            _header = _header with { PrintDate = place };
            paragraph.Kind = ParagraphKind.Colophon;
        }
        else if (line.Contains("会议", StringComparison.Ordinal) || line.Contains("代表大会", StringComparison.Ordinal))
        {
            _header = _header with { MeetingDate = _header.MeetingDate ?? place };
        }
        else if (alone || atHead)
        {
            _header = line.Contains("发布", StringComparison.Ordinal) ? _header with { PublicationDate = _header.PublicationDate ?? place }
                : _header with { SignatureDate = _header.SignatureDate ?? place };
            if (alone && _header.Issuer is null && index > 0)
                _header = _header with { Issuer = Signature(_source, _paragraphs[index - 1]) };
            if (alone)
                paragraph.Kind = ParagraphKind.Colophon;
        }
        if (atHead && _header.Issuer is null && at > 4)
            _header = _header with { Issuer = Office(_source, paragraph.Start, line[..at]) };
    }

    /// <summary>信息来源：湖州日报, 来源: 市政府办公室 字号.</summary>
    private static HeaderFact? Publisher(SourceText source, Paragraph paragraph, ReadOnlySpan<char> line)
    {
        int at = line.IndexOf("来源", StringComparison.Ordinal);
        if (at < 0 || at + 3 >= line.Length || line[at + 2] is not ('：' or ':'))
            return null;
        int from = at + 3;
        while (from < line.Length && Glyph.IsEdge(line[from]))
            from++;
        int to = from;
        while (to < line.Length && !Glyph.IsEdge(line[to]) && line[to] is not ('【' or '|' or '｜'))
            to++;
        return to - from is >= 2 and <= 30 ? new(line[from..to].ToString(), source.SpanOf(paragraph.Start + from, paragraph.Start + to))
            : null;
    }

    /// <summary>湖政办发〔2025〕5号, 〔2023〕2 号, 国发[2014]3号.</summary>
    private static HeaderNumber? Number(SourceText source, Paragraph paragraph, ReadOnlySpan<char> line)
    {
        if (line.Length > 60)
            return null;
        int open = line.IndexOfAny(Marks.NumberBrackets);
        if (open < 0 || open + 6 >= line.Length)
            return null;
        int year = 0, at = open + 1;
        while (at < line.Length && char.IsAsciiDigit(line[at]) && at - open <= 4)
            year = (year * 10) + line[at++] - '0';
        if (year is < 1949 or > 2999 || at >= line.Length || !Glyph.IsClosing(line[at]) && line[at] is not ('］' or '﹞'))
            return null;
        at++;
        while (at < line.Length && (Glyph.IsBlank(line[at]) || line[at] == '第'))
            at++;
        int value = 0, digits = at;
        while (at < line.Length && char.IsAsciiDigit(line[at]) && at - digits < 6)
            value = (value * 10) + line[at++] - '0';
        if (at == digits || at >= line.Length || line[at] != '号' && !line[at..].TrimStart().StartsWith("号", StringComparison.Ordinal))
            return null;
        int from = open;
        while (from > 0 && Glyph.IsHan(line[from - 1]))
            from--;
        int end = line[at..].IndexOf('号') + at + 1;
        return new(line[from..open].ToString(), year, value, source.SpanOf(paragraph.Start + from, paragraph.Start + end));
    }

    /// <summary>The title line and the lines it is broken over.</summary>
    private static HeaderFact Title(SourceText source, List<Paragraph> paragraphs, int index)
    {
        int from = index, to = index;
        while (from > 0 && index - from < 3 && Belongs(source, paragraphs[from - 1])
            && !source.Slice(paragraphs[from - 1].Start, paragraphs[from - 1].End).EndsWith("号", StringComparison.Ordinal))
            from--;
        while (to + 1 < paragraphs.Count && to - index < 3 && !Closed(source.Slice(paragraphs[to].Start, paragraphs[to].End))
            && Belongs(source, paragraphs[to + 1]))
            to++;
        var words = new System.Text.StringBuilder();
        for (int i = from; i <= to; i++)
            words.Append(source.Slice(paragraphs[i].Start, paragraphs[i].End));
        return new(words.ToString(), source.SpanOf(paragraphs[from].Start, paragraphs[to].End));
    }

    /// <summary>Whether a line ends as a title does: 通知, 报告, 公报, also with a mark in brackets behind it.</summary>
    private static bool Closed(ReadOnlySpan<char> line)
    {
        while (line.Length > 2 && Glyph.IsClosing(line[^1]) && line.LastIndexOfAny('（', '(', '[') is > 1 and int open)
            line = line[..open];
        return OwnerLexicon.EndsWithAny(line, Closings) is not null;
    }

    private static readonly string[] Closings = [.. Vocabulary.Of(StructureWord.TitleClosing)];

    private static bool Belongs(SourceText source, Paragraph paragraph)
    {
        ReadOnlySpan<char> line = source.Slice(paragraph.Start, paragraph.End);
        return paragraph.IsPolicy && line.Length is >= 4 and <= 34 && !Glyph.IsClauseMark(line[^1]) && !Glyph.IsSentenceEnd(line[^1])
            && !line.ContainsAny(Marks.NoTitle)
            && HeadMark.Read(line).Kind == HeadMarkKind.None && !YearScanner.FirstDate(line, out _, out _, out _)
                && !line.Contains("各位代表", StringComparison.Ordinal)
            && PartLexicon.Classify(line) is not (TextPart.Review or TextPart.FiveYearReview);
    }

    private static bool IsAddress(ReadOnlySpan<char> line) =>
        !line.Contains("如下", StringComparison.Ordinal) && !line.Contains('。')
            && (line.ContainsAny('，', '、', ',') ? line.Contains("各", StringComparison.Ordinal)
            || line.Contains("政府", StringComparison.Ordinal) || line.Contains("委", StringComparison.Ordinal)
            : line.StartsWith("各", StringComparison.Ordinal));

    private static ImmutableArray<HeaderFact> Names(SourceText source, int start, ReadOnlySpan<char> line)
    {
        var names = ImmutableArray.CreateBuilder<HeaderFact>();
        int at = 0, depth = 0;
        for (int i = 0; i <= line.Length; i++)
        {
            if (i < line.Length)
            {
                depth += line[i] is '（' or '(' ? 1 : line[i] is '）' or ')' ? -1 : 0;
                if (depth > 0 || line[i] is not ('，' or ',' or '、' or '；' or '。'))
                    continue;
            }
            ReadOnlySpan<char> name = Glyph.Trim(line[at..i]);
            if (name.Length > 0)
            {
                int offset = line[at..i].IndexOf(name) + at;
                names.Add(new(name.ToString(), source.SpanOf(start + offset, start + offset + name.Length)));
            }
            at = i + 1;
        }
        return names.ToImmutable();
    }

    /// <summary>Words by which a header says who approved the document.</summary>
    private static readonly string[] Approvals = [.. Vocabulary.Of(StructureWord.Approval)];

    /// <summary>已经市政府同意, 经市委、市政府同意, 已经市人民政府研究同意.</summary>
    private static HeaderFact? Approver(SourceText source, Paragraph paragraph, ReadOnlySpan<char> line)
    {
        int consent = line.IndexOf("同意", StringComparison.Ordinal);
        if (consent < 2)
            return null;
        int by = line[..consent].LastIndexOf('经');
        if (by < 0 || consent - by > 24)
            return null;
        ReadOnlySpan<char> body = line[(by + 1)..consent];
        foreach (string word in Approvals)
        {
            int cut = body.IndexOf(word, StringComparison.Ordinal);
            if (cut > 0)
                body = body[..cut];
        }
        if (body.Length < 2 || body.ContainsAny('，', '。', '；')
            || !(body.Contains("政府", StringComparison.Ordinal) || body.Contains("委", StringComparison.Ordinal)))
            return null;
        return new(body.ToString(), source.SpanOf(paragraph.Start + by + 1, paragraph.Start + by + 1 + body.Length));
    }

    private static void Annex(SourceText source, Paragraph paragraph, ReadOnlySpan<char> line, ImmutableArray<HeaderFact>.Builder annexes)
    {
        int at = 2;
        while (at < line.Length && (char.IsAsciiDigit(line[at]) || line[at] is '：' or ':' or '.' or '．' || Glyph.IsBlank(line[at])))
            at++;
        if (at < line.Length)
            annexes.Add(new(line[at..].ToString(), source.SpanOf(paragraph.Start + at, paragraph.End)));
    }

    private static HeaderFact? Signature(SourceText source, Paragraph paragraph)
    {
        ReadOnlySpan<char> line = source.Slice(paragraph.Start, paragraph.End);
        if (!paragraph.IsPolicy || line.Length is < 3 or > 24 || line.ContainsAny('。', '，', '：'))
            return null;
        HeaderFact? office = Office(source, paragraph.Start, line);
        if (office is not null)
            paragraph.Kind = ParagraphKind.Colophon;
        return office;
    }

    private static HeaderFact? Office(SourceText source, int start, ReadOnlySpan<char> words)
    {
        ReadOnlySpan<char> name = Glyph.Trim(words);
        if (name.Length is < 3 or > 24
            || !(name.EndsWith("政府", StringComparison.Ordinal) || name.EndsWith("办公室", StringComparison.Ordinal)
            || name.EndsWith("办公厅", StringComparison.Ordinal) || name.EndsWith("统计局", StringComparison.Ordinal)
            || name.EndsWith("委员会", StringComparison.Ordinal) || name.EndsWith("局", StringComparison.Ordinal)))
            return null;
        int offset = words.IndexOf(name);
        return new(Glyph.Squeeze(name), source.SpanOf(start + offset, start + offset + name.Length));
    }

    /// <summary>The office on the line below the title, as communiqués name it.</summary>
    private static HeaderFact? Below(SourceText source, List<Paragraph> paragraphs, HeaderFact title)
    {
        foreach (Paragraph paragraph in paragraphs)
        {
            TextSpan span = source.SpanOf(paragraph.Start, paragraph.End);
            if (span.Start < title.Span.End || !paragraph.IsPolicy)
                continue;
            ReadOnlySpan<char> line = source.Slice(paragraph.Start, paragraph.End);
            if (line.Length > 40)
                return null;
            int blank = line.IndexOfAny('　', ' ');
            return Office(source, paragraph.Start, blank > 3 ? line[..blank] : line);
        }
        return null;
    }

    /// <summary>The body that a title begins with: 湖州市人民政府办公室关于印发….</summary>
    private static HeaderFact? Issuer(HeaderFact title)
    {
        int about = title.Value.IndexOf("关于", StringComparison.Ordinal);
        return about is >= 4 and <= 24
            && title.Value.AsSpan(0, about).Contains("政府", StringComparison.Ordinal) ? new(title.Value[..about], title.Span) : null;
    }
}
