using System.Collections.Immutable;
using System.Globalization;
using Huzhou.Policy.Lexicon;
using Huzhou.Policy.Reading.Items;
using Huzhou.Policy.Reading.Lexicon;
using Huzhou.Policy.Reading.Source;
using Huzhou.Policy.Reading.Structure;
using Huzhou.Policy.Reading.Syntax;

namespace Huzhou.Policy.Reading.Genres;

/// <summary>Reads the minutes of an executive meeting: who was there, what was heard, what was decided and what is to follow.</summary>
internal sealed partial class MinutesReader
{
    private readonly Outline _outline;
    private readonly SourceText _source;
    private readonly string _document;
    private readonly List<Paragraph> _paragraphs;
    private readonly List<Hearing> _hearings = [];
    private readonly List<MeetingDecision> _decisions = [];
    private readonly List<Finding> _findings = [];
    private readonly FreeNumbers _numbers = new();
    private int? _ordinal;

    private MinutesReader(Outline outline, string document)
    {
        _outline = outline;
        _source = outline.Source;
        _document = document;
        _paragraphs = [.. outline.Paragraphs.Where(p => p.IsPolicy)];
    }

    public static MinutesReading Read(Outline outline, string document) => new MinutesReader(outline, document).Read();

    private ReadOnlySpan<char> Words(Paragraph paragraph) => _source.Slice(paragraph.Start, paragraph.End);

    private MinutesReading Read()
    {
        var people = new PeopleReader(_source);
        foreach (Paragraph paragraph in _paragraphs)
        {
            _ordinal ??= OrdinalIn(Words(paragraph));
            people.Take(paragraph);
        }
        Agenda(people.Taken);
        return new MinutesReading
        {
            Ordinal = _ordinal, Chair = people.Chair, Attendees = [.. people.Attendees], Invited = [.. people.Invited],
            OnLeave = [.. people.OnLeave], SittingIn = [.. people.SittingIn],
            Hearings = [.. _hearings], Decisions = [.. _decisions], Findings = [.. _findings],
        };
    }

    /// <summary>第17次, 第三十八次 before 会议 or 常务.</summary>
    private static int? OrdinalIn(ReadOnlySpan<char> words)
    {
        while (words.IndexOf('第') is >= 0 and int at)
        {
            words = words[(at + 1)..];
            int end = words[..Math.Min(words.Length, 8)].IndexOf('次');
            if (end > 0 && ChineseOrdinal.Read(Glyph.Squeeze(words[..end])) is > 0 and int ordinal)
            {
                ReadOnlySpan<char> behind = words[(end + 1)..Math.Min(words.Length, end + 9)];
                if (behind.Length == 0 || Glyph.Squeeze(behind).Contains('会', StringComparison.Ordinal)
                    || behind.StartsWith("常", StringComparison.Ordinal))
                    return ordinal;
            }
        }
        return null;
    }

    private void Agenda(HashSet<Paragraph> people)
    {
        HeadMarkKind kind = AgendaKind();
        int number = 0, circular = 0;
        for (int i = 0; i < _paragraphs.Count; i++)
        {
            Paragraph paragraph = _paragraphs[i];
            if (people.Contains(paragraph))
                continue;
            ReadOnlySpan<char> line = Words(paragraph);
            if (kind != HeadMarkKind.None && paragraph.Mark.Kind == kind)
            {
                number = paragraph.Mark.Ordinal;
                i = Item(i, kind, people);
                continue;
            }
            if (kind == HeadMarkKind.None && !Informs(line))
            {
                number = Running(i, number, people);
                continue;
            }
            int end = SentenceEnd(paragraph.Start, paragraph.End);
            ReadOnlySpan<char> sentence = _source.Slice(paragraph.Start, end);
            if (Informs(line) && OutcomeOf(sentence, out _) is not (DecisionOutcome.Unstated or DecisionOutcome.Noted))
            {
                paragraph.Item = Decide("circular", ++circular, TopicOf(sentence), paragraph.Start, end, paragraph, end);
                paragraph.Kind = ParagraphKind.Task;
            }
            else
            {
                Hear(paragraph);
            }
        }
    }

    private static bool Informs(ReadOnlySpan<char> line) => line.StartsWith("会议通报", StringComparison.Ordinal)
        || line.StartsWith("会议书面", StringComparison.Ordinal);

    /// <summary>The numbers that agenda items carry: the outermost kind with a decision or a topic behind it.</summary>
    private HeadMarkKind AgendaKind()
    {
        foreach (HeadMarkKind kind in (ReadOnlySpan<HeadMarkKind>)[HeadMarkKind.Chinese, HeadMarkKind.ChineseInBrackets,
            HeadMarkKind.Arabic])
        {
            if (_paragraphs.Exists(p => p.Mark.Kind == kind && p.Mark.Ordinal == 1))
                return kind;
        }
        return HeadMarkKind.None;
    }

    private int Item(int index, HeadMarkKind kind, HashSet<Paragraph> people)
    {
        Paragraph head = _paragraphs[index];
        int last = index;
        for (int i = index + 1; i < _paragraphs.Count; i++)
        {
            ReadOnlySpan<char> line = Words(_paragraphs[i]);
            if (_paragraphs[i].Mark.Kind == kind || people.Contains(_paragraphs[i]) || Informs(line))
                break;
            last = i;
        }
        int titleEnd = SentenceEnd(head.BodyStart, head.End);
        bool alone = titleEnd >= head.End;
        string title = Title(_source.Slice(head.BodyStart, titleEnd));
        // The decision is the first sentence below the title that decides; else the first that hears or studies.
        int start = -1, end = -1;
        DecisionOutcome best = DecisionOutcome.Unstated;
        for (int i = index; i <= last && best is DecisionOutcome.Unstated or DecisionOutcome.Noted; i++)
        {
            int at = i == index ? (alone ? head.End : titleEnd) : _paragraphs[i].Start;
            while (at < _paragraphs[i].End)
            {
                int stop = SentenceEnd(at, _paragraphs[i].End);
                DecisionOutcome outcome = OutcomeOf(_source.Slice(at, stop), out _);
                if (outcome != DecisionOutcome.Unstated && (best == DecisionOutcome.Unstated || outcome != DecisionOutcome.Noted))
                {
                    (best, start, end) = (outcome, at, stop);
                    if (outcome != DecisionOutcome.Noted)
                        break;
                }
                at = stop;
            }
        }
        // 五、会议还研究了其他事项。 says it all in its title.
        if (start < 0 && OutcomeOf(_source.Slice(head.BodyStart, titleEnd), out _) != DecisionOutcome.Unstated)
            (start, end) = (head.BodyStart, titleEnd);
        ItemId? id;
        if (start < 0)
        {
            _findings.Add(FindingCatalogue.DecisionUnreadable(head.Mark.Ordinal.ToString(CultureInfo.InvariantCulture),
                _source.SpanOf(head.Start, head.End)));
            id = Add("agenda", head.Mark.Ordinal,
                new() { Id = Id("agenda", 1), Title = title, Source = Cite(head.Start, head.End, head.Path, null) }, head.Path);
        }
        else
        {
            id = Decide("agenda", head.Mark.Ordinal, title, start, end, head, _paragraphs[last].End);
        }
        for (int i = index; i <= last; i++)
        {
            _paragraphs[i].Item = id;
            _paragraphs[i].Kind = i == index && alone ? ParagraphKind.Heading : ParagraphKind.Task;
            if (i > index || !alone)
                Hear(_paragraphs[i]);
        }
        return last;
    }

    /// <summary>A decision, with the orders in its own sentence or else in those up to <paramref name="until"/> that follow it.</summary>
    private ItemId? Decide(string group, int number, string title, int start, int end, Paragraph place, int until)
    {
        ReadOnlySpan<char> sentence = _source.Slice(start, end);
        DecisionOutcome outcome = OutcomeOf(sentence, out int at);
        int demand = sentence[at..].IndexOf("要求", StringComparison.Ordinal);
        ReadOnlySpan<char> subject = demand < 0 ? sentence[at..] : sentence[at..(at + demand)];
        ReadOnlySpan<char> orders = demand < 0 ? sentence[at..] : sentence[(at + demand)..];
        List<FollowUpStep> steps = MinutesLexicon.Steps(orders);
        List<string> papers = DocumentsIn(subject);
        var decision = new MeetingDecision
        {
            Id = Id(group, number), Title = title, SubmittedBy = SubmitterOf(subject),
            Documents = papers.Count > 0 ? papers : DocumentsIn(title), Outcome = outcome,
            FollowUp = steps.Count > 0 || demand >= 0
                || outcome is DecisionOutcome.Noted or DecisionOutcome.Deferred ? steps : OrdersBehind(end, until),
            Source = Cite(start, end, place.Path, null),
        };
        return Add(group, number, decision, place.Path);
    }

    private ItemId? Add(string group, int number, MeetingDecision decision, string path)
    {
        number = _numbers.From(group, Math.Max(1, number));
        _numbers.TryTake(group, number);
        ItemId id = Id(group, number);
        _decisions.Add(decision with { Id = id, Source = decision.Source with { Item = id, Section = path.Length > 0 ? path : null } });
        return id;
    }

    private ItemId Id(string group, int number)
    {
        string year = _outline.Year is { } y ? y.ToString(CultureInfo.InvariantCulture) : "undated";
        return new ItemId(_ordinal is { } o ? string.Create(CultureInfo.InvariantCulture, $"{year}-{o}") : year, group, number);
    }

    private Citation Cite(int start, int end, string path, ItemId? id) => ModelWriter.Cite(_outline, _document, start, end, path, id);

    private int SentenceEnd(int start, int end)
    {
        int depth = 0;
        for (int i = start; i < end; i++)
        {
            char c = _source.View[i];
            if (c is '《' or '“')
                depth++;
            else if (c is '》' or '”')
                depth = Math.Max(0, depth - 1);
            else if (c is '。' or '\n' && depth == 0)
                return i + 1;
        }
        return end;
    }

    private static DecisionOutcome OutcomeOf(ReadOnlySpan<char> sentence, out int at)
    {
        foreach (var (word, outcome) in MinutesLexicon.Outcomes)
        {
            at = sentence.IndexOf(word, StringComparison.Ordinal);
            if (at >= 0)
                return outcome;
        }
        at = 0;
        return DecisionOutcome.Unstated;
    }

    /// <summary>Words between a meeting and the document it decides on.</summary>
    private static readonly string[] DecisionLeads = [.. Vocabulary.Of(GenreWord.DecisionLead)];

    /// <summary>原则同意市发展改革委提交的…: the body between the decision and 提交的.</summary>
    private static string? SubmitterOf(ReadOnlySpan<char> words)
    {
        foreach (string word in MinutesLexicon.Submitted)
        {
            int at = words.IndexOf(word, StringComparison.Ordinal);
            if (at < 3)
                continue;
            ReadOnlySpan<char> before = words[..at];
            foreach (string lead in DecisionLeads)
            {
                int from = before.LastIndexOf(lead, StringComparison.Ordinal);
                if (from >= 0)
                    before = before[(from + lead.Length)..];
            }
            before = Glyph.Trim(before);
            return before.Length is >= 2 and <= 40 ? before.ToString() : null;
        }
        return ReporterOf(words);
    }

    /// <summary>《…（送审稿）》: the names of the papers, outermost book marks.</summary>
    private static List<string> DocumentsIn(ReadOnlySpan<char> words)
    {
        var names = new List<string>();
        int depth = 0, open = 0;
        for (int i = 0; i < words.Length; i++)
        {
            if (words[i] == '《' && depth++ == 0)
                open = i + 1;
            else if (words[i] == '》' && depth > 0 && --depth == 0 && i > open)
                names.Add(Glyph.Squeeze(words[open..i]));
        }
        return names;
    }

    private static string Title(ReadOnlySpan<char> words)
    {
        string title = Glyph.Trim(words).TrimEnd("。；：").ToString();
        return title.Length == 0 ? "—" : title;
    }

    /// <summary>What a decision without a head is about: its first paper, or the words behind the decision.</summary>
    private static string TopicOf(ReadOnlySpan<char> sentence)
    {
        List<string> papers = DocumentsIn(sentence);
        if (papers.Count > 0)
            return papers[0];
        foreach (string word in MinutesLexicon.Submitted)
        {
            int at = sentence.IndexOf(word, StringComparison.Ordinal);
            if (at >= 0)
                return Title(Cut(sentence[(at + word.Length)..]));
        }
        int about = sentence.IndexOf("关于", StringComparison.Ordinal);
        return Title(Cut(about >= 0 ? sentence[about..] : sentence));
    }

    private static ReadOnlySpan<char> Cut(ReadOnlySpan<char> words)
    {
        int stop = words.IndexOfAny('，', '。', '；');
        words = stop > 0 ? words[..stop] : words;
        int and = words.IndexOf("和下一步", StringComparison.Ordinal);
        words = and > 0 ? words[..and] : words;
        return Glyph.Clip(words, 60);
    }
}
