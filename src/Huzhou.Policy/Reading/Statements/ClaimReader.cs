using Huzhou.Policy.Lexicon;
using Huzhou.Policy.Reading.Lexicon;
using Huzhou.Policy.Reading.Resolution;
using Huzhou.Policy.Reading.Source;
using Huzhou.Policy.Reading.Syntax;

namespace Huzhou.Policy.Reading.Statements;

/// <summary>Reads what a document says of its results as a whole: 顺利完成了…会议确定的主要目标任务, 民生实事全面完成.</summary>
internal static class ClaimReader
{
    private static readonly (string Word, ClaimDegree Degree)[] Verbs =
        [.. Vocabulary.Entries(ProjectWord.ClaimVerb).Select(entry => (entry.Word, entry.As<ClaimDegree>(0)))];

    private static readonly WordList Aims = Vocabulary.Of(ProjectWord.ClaimAim);

    private static readonly WordList General = Vocabulary.Of(ProjectWord.ClaimGeneral);

    private static readonly WordList Denials = Vocabulary.Of(ProjectWord.ClaimDenial);

    private static readonly WordList Endings = Vocabulary.Of(ProjectWord.ClaimEnding);

    private static bool MayClaim(ReadOnlySpan<char> words) => words.Length is >= 6 and <= 80 && PhraseEnds.HasAny(words, General)
        && !PhraseEnds.HasAny(words, Denials) && !words.Contains("确保", StringComparison.Ordinal);

    /// <summary>Reads one paragraph that looks back.</summary>
    public static void Read(Paragraph paragraph, List<Clause> clauses, DocumentContext scope, List<OverallClaim> found)
    {
        string view = scope.View;
        foreach (Clause clause in clauses)
        {
            ReadOnlySpan<char> words = view.AsSpan(clause.Start, clause.End - clause.Start).TrimEnd(" \u3000");
            if (!clause.Holds(TokenKinds.Aim) || !MayClaim(words))
                continue;
            if (Object(words, out int from, out int to, out ClaimDegree degree) || Subject(words, out from, out to, out degree))
            {
                ReadOnlySpan<char> aim = words[from..to];
                int noun = PhraseEnds.Suffix(aim, Aims);
                if (noun == 0 || !PhraseEnds.HasAny(aim, General) || aim.ContainsAnyInRange('0', '9') || MeasuredNouns.In(words[..from]))
                    continue;
                string? session = SessionIn(aim);
                int cut = aim.LastIndexOf("的", StringComparison.Ordinal);
                string scopeWords = aim[(cut >= 0 && cut < aim.Length - 2 ? cut + 1 : 0)..].ToString();
                found.Add(new OverallClaim
                {
                    Degree = degree,
                    Scope = string.IsNullOrWhiteSpace(scopeWords) ? aim.ToString() : QuoteMarks.Balanced(scopeWords).ToString(),
                    Session = session,
                    Period = scope.PeriodOf(paragraph),
                    Source = scope.Cite(paragraph, clause.Start, clause.Start + words.Length),
                });
            }
        }
    }

    /// <summary>完成了…目标任务: the verb before what was aimed at.</summary>
    private static bool Object(ReadOnlySpan<char> words, out int from, out int to, out ClaimDegree degree)
    {
        from = to = 0;
        degree = ClaimDegree.Completed;
        if (PhraseEnds.Suffix(words, Aims) == 0)
            return false;
        foreach ((string word, ClaimDegree kind) in Verbs)
        {
            int at = words.IndexOf(word, StringComparison.Ordinal);
            if (at < 0 || at + word.Length >= words.Length)
                continue;
            from = at + word.Length;
            if (words[from] == '了')
                from++;
            to = words.Length;
            degree = kind;
            return to - from >= 4;
        }

        return false;
    }

    /// <summary>…目标任务顺利完成: what was aimed at before the verb.</summary>
    private static bool Subject(ReadOnlySpan<char> words, out int from, out int to, out ClaimDegree degree)
    {
        from = 0;
        degree = ClaimDegree.Completed;
        to = PhraseEnds.TrimEnd(words, Endings);
        ReadOnlySpan<char> tail = words[to..];
        if (tail.Length < 2
            || (!tail.Contains("完成", StringComparison.Ordinal) && !tail.Contains("实现", StringComparison.Ordinal)
            && !tail.Contains("兑现", StringComparison.Ordinal) && !tail.Contains("办结", StringComparison.Ordinal)))
            return false;
        if (tail.Contains("超额", StringComparison.Ordinal))
            degree = ClaimDegree.Exceeded;
        else if (tail.Contains("基本", StringComparison.Ordinal) || tail.Contains("总体", StringComparison.Ordinal))
            degree = ClaimDegree.Basically;
        to -= words[..to].EndsWith("”", StringComparison.Ordinal) ? 1 : 0;
        return to >= 4;
    }

    private static string? SessionIn(ReadOnlySpan<char> words)
    {
        int end = words.IndexOf("次会议", StringComparison.Ordinal);
        int term = end < 0 ? -1 : words[..end].LastIndexOf('届');
        if (term < 0)
            return null;
        int start = term;
        while (start > 0 && "一二三四五六七八九十〇零百0123456789第".Contains(words[start - 1], StringComparison.Ordinal))
            start--;
        if (start > 0 && "省市县区州盟旗".Contains(words[start - 1], StringComparison.Ordinal))
            start--;
        return words[start..(end + 3)].ToString();
    }
}
