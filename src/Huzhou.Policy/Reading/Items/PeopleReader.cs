using Huzhou.Policy.Reading.Lexicon;
using Huzhou.Policy.Reading.Organizations;
using Huzhou.Policy.Reading.Source;
using Huzhou.Policy.Reading.Syntax;

namespace Huzhou.Policy.Reading.Items;

/// <summary>Reads who attended, was invited, presided, sat in or was on leave.</summary>
internal sealed class PeopleReader
{
    private readonly SourceText _source;
    private PersonRole? _running;

    public PeopleReader(SourceText source) => _source = source;

    public string? Chair { get; private set; }

    public List<string> Attendees { get; } = [];

    public List<string> Invited { get; } = [];

    public List<string> OnLeave { get; } = [];

    public List<string> SittingIn { get; } = [];

    /// <summary>The paragraphs that hold nothing but names.</summary>
    public HashSet<Paragraph> Taken { get; } = [];

    public void Take(Paragraph paragraph)
    {
        ReadOnlySpan<char> line = _source.Slice(paragraph.Start, paragraph.End);
        if (LabelOf(line, out PersonRole role, out int length))
        {
            _running = role;
            Taken.Add(paragraph);
            if (role == PersonRole.Nobody)
                return;
            int stop = line[length..].IndexOf('。');
            Names(stop < 0 ? line[length..] : line[length..(length + stop)], role);
            if (stop >= 0)
                Sentences(line[(length + stop + 1)..]);
            return;
        }
        // Rows of names below a label go on with it.
        if (_running is { } running && running != PersonRole.Nobody && OnlyNames(line))
        {
            Names(line, running);
            Taken.Add(paragraph);
            return;
        }
        _running = null;
        if (line.Length < 200 || Chair is null)
            Sentences(line);
    }

    private static bool LabelOf(ReadOnlySpan<char> line, out PersonRole role, out int length)
    {
        role = PersonRole.Nobody;
        length = 0;
        int colon = line.IndexOfAny('：', ':');
        if (colon is < 2 or > 12)
            return false;
        string label = Glyph.Squeeze(line[..colon]);
        foreach (var (word, who) in MinutesLexicon.Labels)
        {
            if (label != word)
                continue;
            role = who;
            length = colon + 1;
            return true;
        }
        return false;
    }

    /// <summary>A、B应邀出席了会议。 A主持会议。 会议由A主持。</summary>
    private void Sentences(ReadOnlySpan<char> words)
    {
        while (words.Length > 0)
        {
            int stop = words.IndexOf('。');
            ReadOnlySpan<char> sentence = Glyph.Trim(stop < 0 ? words : words[..stop]);
            words = stop < 0 ? [] : words[(stop + 1)..];
            if (sentence.Length is < 5 or > 400)
                continue;
            int invited = sentence.IndexOf("应邀", StringComparison.Ordinal);
            int preside = sentence.IndexOf("主持", StringComparison.Ordinal);
            if (invited > 0)
                Names(sentence[..invited], PersonRole.Invited);
            else if (preside >= 0 && Chair is null)
                Preside(sentence, preside);
            else if (sentence.EndsWith("列席会议", StringComparison.Ordinal) || sentence.EndsWith("列席了会议", StringComparison.Ordinal))
                Names(sentence[..sentence.LastIndexOf("列席", StringComparison.Ordinal)], PersonRole.SittingIn);
            else if (sentence.EndsWith("出席会议", StringComparison.Ordinal) || sentence.EndsWith("出席了会议", StringComparison.Ordinal))
                Names(sentence[..sentence.LastIndexOf("出席", StringComparison.Ordinal)], PersonRole.Attendee);
        }
    }

    private void Preside(ReadOnlySpan<char> sentence, int at)
    {
        ReadOnlySpan<char> before = sentence[..at];
        int by = before.LastIndexOf('由');
        if (by >= 0)
            before = before[(by + 1)..];
        int comma = before.LastIndexOfAny('，', ',');
        if (comma >= 0)
            before = before[(comma + 1)..];
        before = Glyph.Trim(before);
        int post = -1;
        foreach (string word in MinutesLexicon.Posts)
        {
            int found = before.LastIndexOf(word, StringComparison.Ordinal);
            if (found >= 0 && before[..found].IndexOf('在') < 0)
                post = Math.Max(post, found + word.Length);
        }
        ReadOnlySpan<char> name = Glyph.Trim(post > 0 ? before[post..] : before);
        // 县长赵一在三楼会议室主持召开
        if (name.IndexOf('在') is >= 2 and int place)
            name = name[..place];
        if (name.EndsWith("同志", StringComparison.Ordinal))
            name = name[..^2];
        if (LeaderPhrase.IsName(name))
            Chair = Glyph.Squeeze(name);
    }

    private static bool OnlyNames(ReadOnlySpan<char> line)
    {
        if (line.Length > 120)
            return false;
        foreach (char c in line)
        {
            if (!Glyph.IsHan(c) && !Glyph.IsEdge(c) && c is not ('、' or '·' or '（' or '）' or '。'))
                return false;
        }
        foreach (string name in Split(line))
        {
            if (name.Length is < 2 or > 4 && !name.Contains('·', StringComparison.Ordinal))
                return false;
        }
        return true;
    }

    private void Names(ReadOnlySpan<char> words, PersonRole role)
    {
        List<string>? list = role switch
        {
            PersonRole.Attendee => Attendees,
            PersonRole.Invited => Invited,
            PersonRole.OnLeave => OnLeave,
            PersonRole.SittingIn => SittingIn,
            _ => null,
        };
        foreach (string name in Split(words))
        {
            if (role == PersonRole.Chair)
                Chair ??= name;
            else if (list is not null && name.Length is >= 2 and <= 30 && !list.Contains(name))
                list.Add(name);
        }
    }

    /// <summary>The names of a row: divided by 、 or blanks; two single characters side by side are one name.</summary>
    private static List<string> Split(ReadOnlySpan<char> words)
    {
        var names = new List<string>();
        bool single = false;
        int at = 0, depth = 0;
        for (int i = 0; i <= words.Length; i++)
        {
            if (i < words.Length)
            {
                depth += words[i] is '（' or '(' ? 1 : words[i] is '）' or ')' ? -1 : 0;
                if (depth > 0 || !(Glyph.IsEdge(words[i]) || words[i] is '、' or '，' or ',' or '；' or '。'))
                    continue;
            }
            ReadOnlySpan<char> part = words[at..i];
            bool comma = i < words.Length && !Glyph.IsEdge(words[i]);
            at = i + 1;
            if (part.Length == 0)
                continue;
            if (part.Length == 1 && single)
            {
                names[^1] += part.ToString();
                single = false;
            }
            else
            {
                names.Add(part.ToString());
                single = part.Length == 1 && !comma;
            }
        }
        return names;
    }
}
