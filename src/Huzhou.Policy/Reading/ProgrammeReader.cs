using System.Buffers;

namespace Huzhou.Policy.Reading;

/// <summary>
/// Reads mechanisms, packages of policies and campaigns that go by a name: “…” before a noun of programme (“2+2”推进机制), a name that ends with one
/// (“千万工程”), a name of numerals behind a verb of carrying out (落实省“8+4”), a set of rates (“双六率”). A name that is one once is one everywhere in the text.
/// </summary>
internal sealed class ProgrammeReader
{
    private static readonly SearchValues<char> s_stops = SearchValues.Create("，,。；;：:、“”《》（(！!");

    private const int LongestName = 30;
    private const int LongestTail = 18;
    private const int LongestGap = 14;
    private const int MostNames = 64;

    private static readonly (string Word, ProgrammeKind Kind)[] s_nouns =
    [
        ("机制", ProgrammeKind.Mechanism), ("制度", ProgrammeKind.Mechanism), ("重点工作", ProgrammeKind.Mechanism),
        ("政策", ProgrammeKind.PolicyPackage), ("举措", ProgrammeKind.PolicyPackage), ("措施", ProgrammeKind.PolicyPackage),
        ("工程", ProgrammeKind.Campaign), ("行动", ProgrammeKind.Campaign), ("计划", ProgrammeKind.Campaign), ("攻坚", ProgrammeKind.Campaign), ("改革", ProgrammeKind.Campaign),
    ];

    private static readonly WordList s_verbs = new(
        "实施", "落实", "承接", "推进", "推动", "用好", "深化", "对接", "对标", "迭代", "攻坚", "建立", "健全", "执行", "推行", "聚焦", "出台", "制定", "完善", "提升", "落实好", "抓好", "开展", "启动", "贯彻", "兑现", "打好");

    private static readonly WordList s_closers = new("和", "及", "与", "的", "体系", "等", "促", "有关", "升级", "持续", "落地");

    private static readonly (string Word, GovernmentLevel Level)[] s_owners =
    [
        ("省", GovernmentLevel.Provincial), ("全省", GovernmentLevel.Provincial), ("省级", GovernmentLevel.Provincial), ("国家", GovernmentLevel.National), ("全国", GovernmentLevel.National),
        ("中央", GovernmentLevel.National), ("国务院", GovernmentLevel.National), ("市", GovernmentLevel.Prefecture), ("全市", GovernmentLevel.Prefecture), ("市级", GovernmentLevel.Prefecture),
    ];

    private readonly ReadingScope _scope;
    private readonly List<(Paragraph Paragraph, int Start, int End, string Name, ProgrammeKind? Kind, GovernmentLevel Level)> _quoted = [];

    public ProgrammeReader(ReadingScope scope) => _scope = scope;

    /// <summary>Takes in one paragraph.</summary>
    public void Read(Paragraph paragraph)
    {
        string view = _scope.View;
        for (int open = paragraph.Start; open < paragraph.End && (open = view.IndexOf('“', open, paragraph.End - open)) >= 0;)
        {
            int close = view.IndexOf('”', open, Math.Min(LongestName, paragraph.End - open));
            if (close < 0)
            {
                open++;
                continue;
            }

            string name = view[(open + 1)..close];
            if (name.Length > 1 && !name.Contains('“', StringComparison.Ordinal) && !IsFiveYearPlan(name))
                _quoted.Add((paragraph, open, close + 1, name, KindOf(paragraph, open, close + 1, name), LevelBefore(view.AsSpan(paragraph.Start, open - paragraph.Start))));
            open = close + 1;
        }
    }

    /// <summary>The mentions of all paragraphs, in the order of the text.</summary>
    public List<ProgrammeMention> Found()
    {
        Dictionary<string, ProgrammeKind> kinds = new(StringComparer.Ordinal);
        foreach ((_, _, _, string name, ProgrammeKind? kind, _) in _quoted)
        {
            if (kind is { } known)
                kinds.TryAdd(name, known);
        }

        List<ProgrammeMention> found = [];
        foreach ((Paragraph paragraph, int start, int end, string name, ProgrammeKind? kind, GovernmentLevel level) in _quoted)
        {
            if (kinds.TryGetValue(name, out ProgrammeKind known))
                found.Add(new ProgrammeMention { Name = name, Kind = kind ?? known, Level = level, Period = _scope.PeriodOf(paragraph), Source = _scope.Cite(paragraph, start, end) });
        }

        return found;
    }

    private ProgrammeKind? KindOf(Paragraph paragraph, int start, int end, string name)
    {
        if (name.EndsWith('率') && HasNumeral(name))
            return ProgrammeKind.RateSet;
        ReadOnlySpan<char> before = _scope.View.AsSpan(paragraph.Start, start - paragraph.Start);
        if (NounIn(TailOf(_scope.View.AsSpan(end, paragraph.End - end))) is { } noun)
            return noun;
        if (name.Length > 2 && NounAtEnd(name) is { } own)
            return own;
        return (IsClauses(name) || IsNumeric(name)) && IsCarriedOut(before) ? IsClauses(name) ? ProgrammeKind.PolicyPackage : ProgrammeKind.Campaign : null;
    }

    /// <summary>The words that a quoted name governs; other quoted names of the same list are passed over. What is operated is an institution, not a programme.</summary>
    private static ReadOnlySpan<char> TailOf(ReadOnlySpan<char> behind)
    {
        for (int passed = 0; passed < MostNames; passed++)
        {
            int next = behind is ['“', ..] ? 0 : behind is ['、' or '和' or '及' or '与', '“', ..] ? 1 : -1;
            int close = next < 0 ? -1 : behind[..Math.Min(behind.Length, LongestName)].IndexOf('”');
            if (close < 0)
                break;
            behind = behind[(close + 1)..];
        }

        if (behind.StartsWith("运营", StringComparison.Ordinal))
            return [];
        int end = behind.IndexOfAny(s_stops);
        return end < 0 ? behind[..Math.Min(behind.Length, LongestTail)] : behind[..Math.Min(end, LongestTail)];
    }

    /// <summary>The noun of programme that closes the phrase: at its end, or before a new phrase.</summary>
    private static ProgrammeKind? NounIn(ReadOnlySpan<char> tail)
    {
        foreach ((string word, ProgrammeKind kind) in s_nouns)
        {
            int at = tail.IndexOf(word, StringComparison.Ordinal);
            if (at < 0 || tail[..at].IndexOfAny("的和与及") >= 0)
                continue;
            ReadOnlySpan<char> rest = tail[(at + word.Length)..];
            if (rest.IsEmpty || NounIn(rest) is not null || s_verbs.AtStart(rest) > 0 || s_closers.AtStart(rest) > 0)
                return kind;
        }

        return null;
    }

    private static ProgrammeKind? NounAtEnd(string name)
    {
        foreach ((string word, ProgrammeKind kind) in s_nouns)
        {
            if (name.Length > word.Length && name.EndsWith(word, StringComparison.Ordinal))
                return kind;
        }

        return null;
    }

    /// <summary>Whether a verb of carrying out stands before the name, with nothing but whose or what it is in between.</summary>
    private static bool IsCarriedOut(ReadOnlySpan<char> before)
    {
        int start = before.LastIndexOfAny(s_stops) + 1;
        ReadOnlySpan<char> clause = before[start..];
        return s_verbs.IndexIn(clause, Math.Max(0, clause.Length - LongestGap), out _) >= 0;
    }

    private static GovernmentLevel LevelBefore(ReadOnlySpan<char> before)
    {
        foreach ((string word, GovernmentLevel level) in s_owners)
        {
            if (before.EndsWith(word, StringComparison.Ordinal))
                return level;
        }

        return GovernmentLevel.Unknown;
    }

    /// <summary>A numbered set of clauses: 56条.</summary>
    private static bool IsClauses(string name) => name.EndsWith('条') && name.Length > 1 && Numeral.IsDigit(name[0]);

    /// <summary>Digits, signs between digits, or mostly numerals in words: 2+2, 1168, 415X, 十百千万.</summary>
    private static bool IsNumeric(string name)
    {
        int digits = name.Count(c => Numeral.IsDigit(c)), words = name.Count(c => Numeral.StartsWords(c) || c is '双');
        return (digits > 0 && !name.Contains("分钟", StringComparison.Ordinal) && !name.Contains('年', StringComparison.Ordinal)) || (words > 1 && words * 2 >= name.Length);
    }

    private static bool HasNumeral(string name) => name.Any(c => Numeral.IsDigit(c) || Numeral.StartsWords(c) || c is '双');

    /// <summary>“十四五”, “八五”: a span of years, not a programme.</summary>
    private static bool IsFiveYearPlan(string name) => name.Length <= 3 && name.EndsWith('五') && name.All(c => c is '一' or '二' or '三' or '四' or '五' or '六' or '七' or '八' or '九' or '十');
}
