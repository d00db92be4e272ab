using System.Collections.Frozen;
using Huzhou.Policy.Lexicon;
using Huzhou.Policy.Reading.Figures;
using Huzhou.Policy.Reading.Lexicon;
using Huzhou.Policy.Reading.Resolution;
using Huzhou.Policy.Reading.Scopes;
using Huzhou.Policy.Reading.Source;
using Huzhou.Policy.Reading.Syntax;

namespace Huzhou.Policy.Reading.Statements;

/// <summary>Reads titles, pilots, awards and lists that are pursued or were obtained: 争创国家…城市, 获评…, 蝉联….</summary>
internal static class DistinctionReader
{
    private static readonly FrozenDictionary<string,
        (string Word, DistinctionStatus Status, bool Strong)> ByWord = Vocabulary.Entries(ProjectWord.TitleVerb)
        .ToFrozenDictionary(entry => entry.Word, entry => (entry.Word, entry.As<DistinctionStatus>(0), entry.Flag(1)),
            StringComparer.Ordinal);

    private static readonly WordList Titles = Vocabulary.Of(ProjectWord.Title);

    private static readonly (string Word, GovernmentLevel Level)[] Givers =
        [.. Vocabulary.Entries(ProjectWord.TitleGiver).Select(entry => (entry.Word, entry.As<GovernmentLevel>(0)))];

    private static readonly WordList GiverWords = new([.. Givers.Select(giver => giver.Word)]);

    /// <summary>What a title never holds.</summary>
    private static readonly WordList Means = Vocabulary.Of(ProjectWord.NoTitle);

    private static readonly WordList Grades = Vocabulary.Of(ProjectWord.TitleGrade);

    private static readonly WordList Generic = Vocabulary.Of(ProjectWord.TitleGeneric);

    private static readonly WordList Places = Vocabulary.Of(ProjectWord.TitlePlace);

    private static readonly WordList Pursuits = Vocabulary.Of(ProjectWord.TitlePursuit);

    /// <summary>Reads one paragraph, or the stretch of it that belongs to an item.</summary>
    public static void Read(Paragraph paragraph, ClauseScopes scopes, List<Clause> clauses, int start, DocumentContext scope,
        bool promise, List<Mention> mentions, List<Distinction> found)
    {
        string view = scope.View;
        List<Phrase> items = Scratch<Phrase>.Take();
        foreach (Clause clause in clauses)
        {
            ReadOnlySpan<char> words = view.AsSpan(clause.Start, clause.End - clause.Start).TrimEnd(" \u3000");
            if (clause.Start >= start && TallyReader.TryRead(paragraph, scopes, clause, scope, promise, found))
                continue;
            if (clause.Start < start || !clause.Holds(TokenKinds.Title) || words.Length is < 5 or > 120
                || !TryVerb(scopes, clause, words, promise, out int at, out (string Word, DistinctionStatus Status, bool Strong) verb))
                continue;
            if (verb.Word == "创建" && at > 6 && words.Length - at <= 4)
            {
                // 巩固…创建成果 keeps what was obtained.
                if (!words.EndsWith("成果", StringComparison.Ordinal))
                    Noun(paragraph, scopes, scope, promise, clause.Start, words[..at], found);
                continue;
            }

            int from = at + verb.Word.Length;
            while (from < words.Length && words[from] is '了' or '为')
                from++;
            Phrase list = new(view, clause.Start + from, clause.Start + words.Length);
            string? holder = HolderIn(words[..at]);
            CutTitles(list, items);
            foreach (Phrase item in items)
            {
                int place = clause.Start + from + Math.Max(0, list.Span.IndexOf(item.Span));
                if (!IsTitle(item, verb.Strong) || Numbered(mentions, place, place + item.Length))
                    continue;
                GovernmentLevel level = LevelOf(item) is var own && own != GovernmentLevel.Unknown ? own : LevelOf(list);
                found.Add(new Distinction
                {
                    Name = QuoteMarks.Balanced(item).ToString(),
                    Status = verb.Status == DistinctionStatus.Obtained
                        && item.Contains("培育", StringComparison.Ordinal) ? DistinctionStatus.Listed : promise ? DistinctionStatus.Pursued
                        : verb.Status,
                    Level = level,
                    Grade = Grades.LongestIn(item),
                    Holder = holder,
                    Commitment = promise ? DocumentContext.CommitmentOf(scopes.CommitmentAt(clause.Start + at)) : Commitment.Planned,
                    Period = scope.PeriodOf(paragraph),
                    Source = scope.Cite(paragraph, clause.Start + at, place + item.Length),
                });
            }
        }

        Scratch<Phrase>.Give(items);
    }

    /// <summary>开展全国双拥模范城创建: the title stands before the noun of pursuit.</summary>
    private static void Noun(Paragraph paragraph, ClauseScopes scopes, DocumentContext scope, bool promise, int start,
        ReadOnlySpan<char> before, List<Distinction> found)
    {
        int at = PhraseEnds.TrimStart(before, Pursuits);
        string title = before[at..].ToString();
        if (!promise || !IsTitle(title, strong: true))
            return;
        found.Add(new Distinction
        {
            Name = QuoteMarks.Balanced(title).ToString(),
            Status = DistinctionStatus.Pursued,
            Level = LevelOf(title),
            Grade = Grades.LongestIn(title),
            Commitment = DocumentContext.CommitmentOf(scopes.CommitmentAt(start + before.Length)),
            Period = scope.PeriodOf(paragraph),
            Source = scope.Cite(paragraph, start + at, start + before.Length),
        });
    }

    private static bool TryVerb(ClauseScopes scopes, Clause clause, ReadOnlySpan<char> words, bool promise, out int at,
        out (string Word, DistinctionStatus Status, bool Strong) verb)
    {
        (at, verb) = (-1, default);
        foreach (ref readonly Token token in scopes.TokensOf(clause))
        {
            if (!token.Is(TokenKinds.Title))
                continue;
            at = token.Start - clause.Start;
            string word = TokenLexicon.Of(token.Entry).Text;
            if (words[..at].Contains(word, StringComparison.Ordinal))
                continue;
            verb = VerbOf(word);
            if (IsVerb(words, at, verb, promise))
                return true;
        }

        return false;
    }

    /// <summary>
    /// Whether a verb that stands first at a place is meant as one: not 收获, 查获, nor 争取 in a review, nor one with nothing behind it.
    /// </summary>
    private static bool IsVerb(ReadOnlySpan<char> words, int at, (string Word, DistinctionStatus Status, bool Strong) verb, bool promise)
    {
        if (at + verb.Word.Length + 2 > words.Length && verb.Word != "创建")
            return false;
        if (!promise && verb.Status == DistinctionStatus.Pursued && verb.Word is "争取" or "冲刺" or "申报")
            return false;
        return verb.Word != "获" || !(at == 0 || words[at - 1] is '收' or '查' or '抓' or '破' || words[at + 1] is '取' or '得' or '悉');
    }

    private static (string Word, DistinctionStatus Status, bool Strong) VerbOf(string word) => ByWord[word];

    /// <summary>The titles of a list; 和 divides only where a title stands on both sides of it.</summary>
    private static void CutTitles(Phrase list, List<Phrase> items)
    {
        List<Phrase> cut = Scratch<Phrase>.Take();
        SubjectList.Cut(list, cut);
        items.Clear();
        foreach (Phrase item in cut)
        {
            Phrase whole = Closed(item);
            if (items.Count > 0 && list.Span.IndexOf(items[^1].Span) is var before && before >= 0
                && before + items[^1].Length < list.Length && list[before + items[^1].Length] != '、' && !IsTitle(items[^1], strong: false))
            {
                int behind = before + items[^1].Length, end = list.Span[behind..].IndexOf(whole.Span);
                if (end >= 0)
                    items[^1] = list[before..(behind + end + whole.Length)];
                continue;
            }

            items.Add(whole);
        }

        Scratch<Phrase>.Give(cut);
    }

    /// <summary>Verbs in front of the name of a title.</summary>
    private static readonly string[] NameLeads = [.. Vocabulary.Of(ProjectWord.TitleLead)];

    private static Phrase Closed(Phrase item)
    {
        int etc = item.LastIndexOf('等');
        Phrase name = (etc > 3 && item.Length - etc <= 6 ? item[..etc] : item).Trim(" 、。；");
        foreach (string lead in NameLeads)
        {
            if (name.Length > lead.Length + 4 && name.StartsWith(lead, StringComparison.Ordinal))
                return name[lead.Length..];
        }

        return name;
    }

    private static bool IsTitle(Phrase item, bool strong)
    {
        Phrase bare = item.Trim("“”）)");
        if (bare.Length is < 3 or > 44 || bare.StartsWith("一批", StringComparison.Ordinal)
            || bare.StartsWith("更多", StringComparison.Ordinal) || bare.StartsWith("复评", StringComparison.Ordinal)
            || bare.StartsWith("工作", StringComparison.Ordinal) || Means.IsIn(bare))
            return false;
        bool named = PhraseEnds.Suffix(bare, Titles) is var tail && tail > 0 && (!Generic.Holds(bare[^tail..]) || Rest(bare[..^tail]) > 0)
            || Grades.IsIn(bare);
        if (named && (strong && bare.Length >= 4 || item.Contains('“', StringComparison.Ordinal)
            || bare.Contains("试点", StringComparison.Ordinal) || LevelOf(bare) != GovernmentLevel.Unknown
            || (Specific.AtEnd(bare) > 0 && bare.Length >= LongTitle)))
            return true;
        return strong && item.StartsWith('“') && item.EndsWith('”');
    }

    /// <summary>Ends that only titles have, so that a long name is one although nobody is named who gives it.</summary>
    private static readonly WordList Specific = Vocabulary.Of(ProjectWord.TitleAlone);

    private const int LongTitle = 8;

    /// <summary>Levels and qualities in front of a title that has no name of its own.</summary>
    private static readonly string[] Levels = [.. Vocabulary.Of(ProjectWord.TitleLevel)];

    /// <summary>How much of a title remains when the words for its giver are taken off: nothing of 省级试点.</summary>
    private static int Rest(Phrase words)
    {
        foreach (string level in Levels)
            words = words.Without(level);
        return words.Length;
    }

    private static bool Numbered(List<Mention> mentions, int start, int end)
    {
        foreach (Mention mention in mentions)
        {
            if (mention.Quantity.Start >= start && mention.Quantity.Start < end
                && mention.Quantity.Form is QuantityForm.Count or QuantityForm.Level)
                return true;
        }

        return false;
    }

    private static GovernmentLevel LevelOf(Phrase item)
    {
        int best = int.MaxValue;
        GovernmentLevel level = GovernmentLevel.Unknown;
        foreach ((string word, GovernmentLevel kind) in GiverWords.IsIn(item) ? Givers : [])
        {
            int at = item.IndexOf(word, StringComparison.Ordinal);
            if (at >= 0 && item.Span[(at + word.Length)..] is ['唯', '一', ..] or ['首', ..] or ['第', '一', ..])
                at += 1000;
            if (at >= 0 && at < best)
            {
                best = at;
                level = kind;
            }
        }

        return level;
    }

    /// <summary>Verbs by which somebody else is helped to a title.</summary>
    private static readonly string[] Helps = [.. Vocabulary.Of(ProjectWord.TitleHelp)];

    /// <summary>Words behind who pursues a title.</summary>
    private static readonly WordList SubjectTails = Vocabulary.Of(ProjectWord.TitleSubjectTail, ProjectWord.StageAdverb);

    /// <summary>Words for the government whose report it is.</summary>
    private static readonly WordList Own = Vocabulary.Of(ProjectWord.OwnPlace);

    private const int LongestHolder = 24;

    /// <summary>
    /// Who holds it: what stands before the verb and is not the government itself, a place or body, or names that are listed.
    /// </summary>
    private static string? HolderIn(ReadOnlySpan<char> before)
    {
        ReadOnlySpan<char> subject = HeadWords.Strip(before).Trim();
        foreach (string lead in Helps)
        {
            if (subject.StartsWith(lead, StringComparison.Ordinal))
                subject = subject[lead.Length..];
        }

        subject = subject[..PhraseEnds.TrimEnd(subject, SubjectTails)];
        bool isHolder = subject.Length is >= 2 and <= LongestHolder && !Own.Holds(subject) && !SubjectTails.Holds(subject)
            && !Times.IsIn(subject);
        return isHolder && (PhraseEnds.Suffix(subject, Places) > 0 || subject.Contains('、') || IsBareName(subject))
            ? PhraseStore.Of(subject) : null;
    }

    private static bool IsBareName(ReadOnlySpan<char> subject)
    {
        foreach (char letter in subject)
        {
            if (!Glyph.IsHan(letter))
                return false;
        }

        return subject.Length <= LongestBareName;
    }

    /// <summary>A place is often named without the word for its kind: 芜湖获批….</summary>
    private const int LongestBareName = 4;

    private static readonly WordList Times = Vocabulary.Of(ProjectWord.TitleTime);
}
