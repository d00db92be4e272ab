using System.Buffers;
using Huzhou.Policy.Lexicon;
using Huzhou.Policy.Reading.Quantities;
using Huzhou.Policy.Reading.Resolution;
using Huzhou.Policy.Reading.Source;
using Huzhou.Policy.Reading.Syntax;

namespace Huzhou.Policy.Reading.Statements;

/// <summary>
/// Reads mechanisms, packages of policies and campaigns that go by a name: “…” before a noun of programme (“2+2”推进机制), a name that ends
/// with one
/// (“千万工程”), a name of numerals behind a verb of carrying out (落实省“8+4”), a set of rates (“双六率”); without marks what
/// <see cref="BareProgrammeNames"/> finds. A name that is one once is one
/// everywhere in the text.
/// </summary>
internal sealed class ProgrammeReader : IDisposable
{
    /// <summary>A name in quotation marks, its place with the marks, and what the words around it say that it is, if anything.</summary>
    private readonly record struct QuotedName(Paragraph Paragraph, int Start, int End, ProgrammeKind? Kind)
    {
        /// <summary>Whether the name stands without marks.</summary>
        public bool IsBare { get; init; }
    }

    private const int LongestName = 30;
    private const int LongestTail = 18;
    private const int LongestGap = 14;
    private const int MostNames = 64;

    private static readonly (string Word, ProgrammeKind Kind)[] s_nouns =
        [.. Vocabulary.Entries(ProjectWord.ProgrammeNoun).Select(entry => (entry.Word, entry.As<ProgrammeKind>(0)))];

    private static readonly WordList s_nounWords = new([.. s_nouns.Select(noun => noun.Word)]);

    private static readonly WordList s_verbs = Vocabulary.Of(ProjectWord.ProgrammeVerb);

    private static readonly WordList s_closers = Vocabulary.Of(ProjectWord.ProgrammeCloser);

    private static readonly (string Word, GovernmentLevel Level)[] s_owners =
        [.. Vocabulary.Entries(ProjectWord.ProgrammeOwner).Select(entry => (entry.Word, entry.As<GovernmentLevel>(0)))];

    private readonly DocumentContext _scope;
    private readonly List<QuotedName> _quoted = Scratch<QuotedName>.Take();
    private readonly Dictionary<string, ProgrammeKind>.AlternateLookup<ReadOnlySpan<char>> _kinds = ScratchTable<string,
        ProgrammeKind>.Take().GetAlternateLookup<ReadOnlySpan<char>>();

    public ProgrammeReader(DocumentContext scope) => _scope = scope;

    /// <summary>Keeps list and table for the next text.</summary>
    public void Dispose()
    {
        Scratch<QuotedName>.Give(_quoted);
        ScratchTable<string, ProgrammeKind>.Give(_kinds.Dictionary);
    }

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

            Take(paragraph, open, close + 1);
            open = close + 1;
        }

        BareProgrammeNames.Find(view, paragraph, (start, end, kind) => TakeBare(paragraph, start, end, kind));
    }

    /// <summary>Takes a name that stands without quotation marks.</summary>
    private void TakeBare(Paragraph paragraph, int start, int end, ProgrammeKind kind)
    {
        _kinds.TryAdd(_scope.Slice(start, end), kind);
        _quoted.Add(new QuotedName(paragraph, start, end, kind) { IsBare = true });
    }

    private void Take(Paragraph paragraph, int start, int end)
    {
        ReadOnlySpan<char> name = NameOf(start, end);
        if (name.Length < 2 || name.Contains('“') || IsFiveYearPlan(name))
            return;
        ProgrammeKind? kind = KindOf(paragraph, start, end, name);
        if (kind is { } known)
            _kinds.TryAdd(name, known);
        _quoted.Add(new QuotedName(paragraph, start, end, kind));
    }

    /// <summary>The mentions of all paragraphs, in the order of the text.</summary>
    public IReadOnlyList<ProgrammeMention> Found()
    {
        List<ProgrammeMention> found = Scratch<ProgrammeMention>.Take();
        _quoted.Sort(static (one, other) => one.Start.CompareTo(other.Start));
        foreach (QuotedName quoted in _quoted)
        {
            var name = quoted.IsBare ? _scope.Slice(quoted.Start, quoted.End) : NameOf(quoted.Start, quoted.End);
            if (_kinds.TryGetValue(name, out string? told, out ProgrammeKind known))
                found.Add(MentionOf(quoted, told, known));
        }

        IReadOnlyList<ProgrammeMention> mentions = Copied<ProgrammeMention>.Owning([.. found]);
        Scratch<ProgrammeMention>.Give(found);
        return mentions;
    }

    private ProgrammeMention MentionOf(QuotedName quoted, string name, ProgrammeKind known) => new()
    {
        Name = name,
        Kind = quoted.Kind ?? known,
        Level = LevelBefore(_scope.View.AsSpan(quoted.Paragraph.Start, quoted.Start - quoted.Paragraph.Start)),
        Period = _scope.PeriodOf(quoted.Paragraph),
        Source = _scope.Cite(quoted.Paragraph, quoted.Start, quoted.End),
    };

    /// <summary>The words between the quotation marks.</summary>
    private ReadOnlySpan<char> NameOf(int start, int end) => _scope.Slice(start + 1, end - 1);

    private ProgrammeKind? KindOf(Paragraph paragraph, int start, int end, ReadOnlySpan<char> name)
    {
        if (name.EndsWith('率') && HasNumeral(name))
            return ProgrammeKind.RateSet;
        ReadOnlySpan<char> before = _scope.View.AsSpan(paragraph.Start, start - paragraph.Start);
        if (NounIn(TailOf(_scope.View.AsSpan(end, paragraph.End - end))) is { } noun)
            return noun;
        if (name.Length > 2 && NounAtEnd(name) is { } own)
            return own;
        return (IsClauses(name) || IsNumeric(name))
            && IsCarriedOut(before) ? IsClauses(name) ? ProgrammeKind.PolicyPackage : ProgrammeKind.Campaign : null;
    }

    /// <summary>
    /// The words that a quoted name governs; other quoted names of the same list are passed over. What is operated is an institution, not
    /// a programme.
    /// </summary>
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
        int end = behind.IndexOfAny(PhraseEnds.Stops);
        return end < 0 ? behind[..Math.Min(behind.Length, LongestTail)] : behind[..Math.Min(end, LongestTail)];
    }

    /// <summary>The noun of programme that closes the phrase: at its end, or before a new phrase.</summary>
    private static ProgrammeKind? NounIn(ReadOnlySpan<char> tail)
    {
        if (!s_nounWords.IsIn(tail))
            return null;
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

    private static ProgrammeKind? NounAtEnd(ReadOnlySpan<char> name)
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
        int start = before.LastIndexOfAny(PhraseEnds.Stops) + 1;
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
    private static bool IsClauses(ReadOnlySpan<char> name) => name.EndsWith('条') && name.Length > 1 && Glyph.IsDigit(name[0]);

    /// <summary>Digits, signs between digits, or mostly numerals in words: 2+2, 1168, 415X, 十百千万.</summary>
    private static bool IsNumeric(ReadOnlySpan<char> name)
    {
        int digits = 0, words = 0;
        foreach (char c in name)
        {
            digits += Glyph.IsDigit(c) ? 1 : 0;
            words += IsNumeralWord(c) ? 1 : 0;
        }

        return (digits > 0 && !name.Contains("分钟", StringComparison.Ordinal) && !name.Contains('年'))
            || (words > 1 && words * 2 >= name.Length);
    }

    private static bool HasNumeral(ReadOnlySpan<char> name)
    {
        foreach (char c in name)
        {
            if (Glyph.IsDigit(c) || IsNumeralWord(c))
                return true;
        }

        return false;
    }

    private static bool IsNumeralWord(char c) => Numeral.StartsWords(c) || c is '双';

    /// <summary>“十四五”, “八五”: a span of years, not a programme.</summary>
    private static bool IsFiveYearPlan(ReadOnlySpan<char> name) => name.Length <= 3 && name.EndsWith('五')
        && !name.ContainsAnyExcept(Marks.ChineseDigits);
}
