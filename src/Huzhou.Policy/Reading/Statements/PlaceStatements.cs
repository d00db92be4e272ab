using Huzhou.Policy.Lexicon;
using Huzhou.Policy.Reading.Lexicon;
using Huzhou.Policy.Reading.Source;
using Huzhou.Policy.Reading.Syntax;

namespace Huzhou.Policy.Reading.Statements;

/// <summary>排名进位, 全省首位, 走在前列, 率先: places without a number.</summary>
internal static class PlaceStatements
{
    private static readonly WordList RankNouns = Vocabulary.Of(StatementWord.RankNoun);

    private static readonly WordList RankMoves = Vocabulary.Of(StatementWord.RankMove);

    private static readonly WordList RankFillers = Vocabulary.Of(StatementWord.RankFiller);

    private static readonly WordList FirstWords = Vocabulary.Of(StatementWord.FirstPlace);

    private static readonly WordList TierWords = Vocabulary.Of(StatementWord.Tier);

    private static readonly WordList TierVerbs = Vocabulary.Of(StatementWord.TierVerb);

    private static readonly WordList LedLeads = Vocabulary.Of(StatementWord.LeadFiller);

    private static readonly WordList FirstMarks = Vocabulary.Of(StatementWord.FirstInTime);

    private static readonly WordList FirstVerbs = Vocabulary.Of(StatementWord.FirstVerb);

    /// <summary>Reads 排名进位, 位次前移.</summary>
    public static bool RankImproves(ReadOnlySpan<char> phrase, out StatementMatch match)
    {
        match = default;
        int verb = PhraseEnds.Suffix(phrase, RankMoves);
        if (verb == 0)
            return false;
        int end = PhraseEnds.TrimEnd(phrase[..^verb], RankFillers);
        bool named = PhraseEnds.HasAny(phrase[..end], RankNouns);
        bool plain = phrase[^verb..].Contains('位');
        if ((!named && !plain) || end < 2)
            return false;
        string? league = LeagueWords.Find(phrase[..end]);
        if (!named && league is null)
            return false;
        match = new StatementMatch(0, end, new Condition.RankImproves(league), Measure.Rank) { League = league };
        return true;
    }

    /// <summary>Reads 居全省首位.</summary>
    public static bool First(ReadOnlySpan<char> phrase, out StatementMatch match)
    {
        match = default;
        int word = PhraseEnds.Suffix(phrase, FirstWords);
        if (word == 0)
            return false;
        ReadOnlySpan<char> left = phrase[..^word];
        if (left.Length == 0 || left[^1] is '在' or '为' or '作')
            return false;
        return Placed(phrase, word, league => new Condition.RankWithin(Quantity.Rank(1), league), out match)
            && (match.League is not null || left[^1] is '居' or '列');
    }

    /// <summary>Reads 走在全省前列, 领跑全国.</summary>
    public static bool VagueTier(ReadOnlySpan<char> phrase, out StatementMatch match)
    {
        match = default;
        int word = PhraseEnds.Suffix(phrase, TierWords);
        if (phrase.StartsWith("对标", StringComparison.Ordinal))
            return false;
        if (word > 0)
        {
            string tier = phrase[^word..].ToString();
            return Placed(phrase, word, league => new Condition.VagueTier(tier, league), out match);
        }

        foreach (string lead in (ReadOnlySpan<string>)["领跑", "领先"])
        {
            int at = phrase.LastIndexOf(lead, StringComparison.Ordinal);
            if (at < 2 || phrase.Length - at - 2 is < 2 or > 10 || LeagueWords.Suffix(phrase[(at + 2)..]) != phrase.Length - at - 2)
                continue;
            int end = PhraseEnds.TrimEnd(phrase[..at], LedLeads);
            string league = phrase[(at + 2)..].ToString();
            match = new StatementMatch(0, end, new Condition.VagueTier(lead, league), Measure.Rank) { League = league };
            return end >= 2;
        }

        return false;
    }

    /// <summary>Reads 在全省率先建成…, 全国首个….</summary>
    public static bool FirstInTime(ReadOnlySpan<char> phrase, out StatementMatch match)
    {
        match = default;
        int at = phrase.IndexOf("率先", StringComparison.Ordinal);
        if (at >= 0 && at <= 12)
        {
            if (phrase[0] == '为' && phrase.EndsWith("基础", StringComparison.Ordinal))
                return false;
            int start = at + 2 + PhraseEnds.TrimStart(phrase[(at + 2)..], FirstVerbs);
            string? league = LeagueWords.Find(phrase[..at]) ?? LeagueWords.Find(phrase[(at + 2)..Math.Min(phrase.Length, at + 8)]);
            if (start == at + 2 || phrase.Length - start is < 3 or > 40)
                return false;
            match = new StatementMatch(start, phrase.Length, new Condition.FirstInTime(league), Measure.Stage) { League = league };
            return true;
        }

        int mark = PhraseEnds.LastOf(phrase, FirstMarks, out int length);
        if (mark < 0 || phrase.EndsWith("周年", StringComparison.Ordinal) || phrase[mark..].StartsWith("首次", StringComparison.Ordinal)
            || phrase[mark..].StartsWith("首届", StringComparison.Ordinal) || phrase[mark..].StartsWith("首创", StringComparison.Ordinal))
            return false;
        int group = LeagueWords.Suffix(phrase[..mark]);
        if (group == 0 || phrase.Length - mark - length is < 2 or > 40)
            return false;
        string among = phrase[(mark - group)..mark].ToString();
        match = new StatementMatch(mark + length, phrase.Length, new Condition.FirstInTime(among), Measure.Stage) { League = among };
        return true;
    }

    private static bool Placed(ReadOnlySpan<char> phrase, int word, Func<string?, Condition> condition, out StatementMatch match)
    {
        match = default;
        int end = phrase.Length - word;
        int verb = PhraseEnds.TrimEnd(phrase[..end], TierVerbs);
        int league = LeagueWords.Suffix(phrase[..verb]);
        string? among = league > 0 ? phrase[(verb - league)..verb].ToString() : null;
        int left = verb - league;
        int subject = PhraseEnds.TrimEnd(phrase[..left], TierVerbs);
        if (subject < 2 || (subject == phrase.Length - word && among is null) || PhraseEnds.Suffix(phrase[..subject], TierVerbs) == subject)
            return false;
        if (IsField(phrase[..subject]))
            return false;
        match = new StatementMatch(0, subject, condition(among), Measure.Rank) { League = among };
        return true;
    }

    private static readonly WordList Appraised = Vocabulary.Of(StatementWord.Graded);

    /// <summary>在科技创新上走在前列 names a field and nobody who leads in it; an appraisal is one in which a place is given.</summary>
    private static bool IsField(ReadOnlySpan<char> words)
    {
        int at = words.IndexOf('在');
        return at >= 0 && at <= 4 && words[^1] is '上' or '中'
            && (HeadWords.Strip(words[..at]).Length < 2 || VerbLexicon.StartsWithDeed(words[..at])) && !Appraised.IsIn(words);
    }
}
