using System.Collections.Frozen;
using Huzhou.Policy.Lexicon;
using Huzhou.Policy.Reading.Figures;
using Huzhou.Policy.Reading.Quantities;
using Huzhou.Policy.Reading.Source;

namespace Huzhou.Policy.Reading.Statements;

/// <summary>Names whose stage a clause tells, counted from its start.</summary>
/// <param name="From">Where the list of names begins.</param>
/// <param name="To">The offset behind it.</param>
/// <param name="Stage">The stage.</param>
/// <param name="IsCheckable">Whether reaching it can be checked.</param>
/// <param name="IsListed">Whether 等活动 or the like closes the list.</param>
internal readonly record struct StagedName(int From, int To, Stage Stage, bool IsCheckable, bool IsListed);

/// <summary>
/// Finds what has another life than a construction: plans (编制, 报批, 获批), regulations (起草, 提请, 颁布), indices (研究制定, 发布), events (筹办, 举办)
/// and bodies (组建, 挂牌成立). The noun that ends the name says which scale is meant, the verb stands before or behind it.
/// </summary>
internal static class StagedNames
{
    private static readonly (StageScale Scale, StageWord Noun, StageWord Verb)[] s_scales =
    [
        (StageScale.Planning, StageWord.PlanNoun, StageWord.PlanVerb),
        (StageScale.Legislation, StageWord.RegulationNoun, StageWord.RegulationVerb),
        (StageScale.Publication, StageWord.IndexNoun, StageWord.IndexVerb),
        (StageScale.Event, StageWord.EventNoun, StageWord.EventVerb),
        (StageScale.Founding, StageWord.BodyNoun, StageWord.BodyVerb),
    ];

    private static readonly WordList s_nouns = Vocabulary.Of([.. s_scales.Select(scale => scale.Noun)]);

    private static readonly WordList s_verbs = Vocabulary.Of([.. s_scales.Select(scale => scale.Verb)]);

    private static readonly FrozenDictionary<string, StageScale> s_scaleOf = s_scales
        .SelectMany(scale => Vocabulary.Entries(scale.Noun).Select(noun => (noun.Word, scale.Scale)))
        .ToFrozenDictionary(noun => noun.Word, noun => noun.Scale, StringComparer.Ordinal);

    private static readonly FrozenDictionary<(string Scale, string Verb), (Stage Stage, bool IsCheckable)> s_stages = s_scales
        .SelectMany(scale => Vocabulary.Entries(scale.Verb)
            .Select(verb => (Key: (scale.Scale.Name, verb.Word), Stage: new Stage(scale.Scale, verb.Part(0)), Checkable: verb.Flag(1))))
        .ToFrozenDictionary(entry => entry.Key, entry => (entry.Stage, entry.Checkable));

    private static readonly WordList s_openings = Vocabulary.Of(StageWord.Opening);

    private static readonly WordList s_unnamed = Vocabulary.Of(StageWord.NoName);

    private static readonly WordList s_attempts = Vocabulary.Of(StageWord.Attempt);

    private static readonly WordList s_aspects = Vocabulary.Of(StageWord.Aspect);

    private static readonly WordList s_levels = Vocabulary.Of(StageWord.Levels);

    private static readonly WordList s_tails = Vocabulary.Of(StageWord.ListTail);

    private const int LongestName = 32, LongestPlace = 8;

    /// <summary>Whether a clause tells the stage of such names.</summary>
    /// <param name="words">The clause without blanks behind it.</param>
    /// <param name="found">Where the names stand, and the stage.</param>
    public static bool Find(ReadOnlySpan<char> words, out StagedName found)
    {
        int to = NamesEnd(words);
        return VerbBehind(words, out found) || (s_nouns.AtEnd(words[..to]) > 0 && VerbBefore(words, to, out found));
    }

    /// <summary>Whether the words around the names leave open that the stage was reached: 条例即将颁布, 争取组建集团.</summary>
    /// <param name="words">The clause.</param>
    /// <param name="found">What was found in it.</param>
    public static bool IsOpen(ReadOnlySpan<char> words, in StagedName found) => found.IsCheckable
        && (IsOpen(words[..found.From]) || IsOpen(words[found.To..]));

    private static bool IsOpen(ReadOnlySpan<char> words) => ProjectWords.NotYet.IsIn(words) || s_attempts.IsIn(words);

    private static bool VerbBefore(ReadOnlySpan<char> words, int to, out StagedName found)
    {
        found = default;
        int from = Opening(words, out string? verb);
        return verb is not null && IsOf(words, from + verb.Length, to, verb, out found);
    }

    /// <summary>湿地保护条例颁布实施, 水务联盟在青石村成立, 完成总体规划报批.</summary>
    private static bool VerbBehind(ReadOnlySpan<char> words, out StagedName found)
    {
        found = default;
        if (s_verbs.AtEnd(words) is not (> 0 and var length))
            return false;
        int to = PhraseEnds.TrimEnd(words[..^length], ProjectWords.Adverbs);
        to = PhraseEnds.TrimEnd(words[..to], s_openings);
        int place = words[..to].LastIndexOf('在');
        if (place > 0 && to - place <= LongestPlace && s_nouns.AtEnd(words[..place].TrimEnd("”》")) > 0)
            to = place;
        to = NamesEnd(words[..to]);
        if (s_nouns.AtEnd(words[..to]) == 0)
            return false;
        int from = Opening(words[..to], out _);
        string verb = words[^length..].ToString();
        // 完成总体规划编制 says as much as 完成编制, and 启动…编制 as 启动编制.
        return (s_aspects.AtEnd(words[..from]) is > 0 and var aspect
            && IsOf(words, from, to, string.Concat(words.Slice(from - aspect, aspect), verb), out found))
            || IsOf(words, from, to, verb, out found);
    }

    /// <summary>Where names end that 等活动 or a mark of quotation may close.</summary>
    private static int NamesEnd(ReadOnlySpan<char> words)
    {
        ReadOnlySpan<char> names = words[..^s_tails.AtEnd(words)];
        return names.TrimEnd("”》").Length;
    }

    /// <summary>Where a clause begins behind the words that open it, and the verb of a stage there.</summary>
    private static int Opening(ReadOnlySpan<char> words, out string? verb)
    {
        int from = 0;
        while (from < words.Length)
        {
            verb = s_verbs.Opening(words[from..]);
            if (verb is not null)
                return from;
            ReadOnlySpan<char> rest = words[from..];
            int step = rest[0] is ' ' or '\u3000' ? 1 : Math.Max(s_openings.AtStart(rest), ProjectWords.Adverbs.AtStart(rest));
            if (step == 0)
                return from;
            from += step;
        }

        verb = null;
        return from;
    }

    private static bool IsOf(ReadOnlySpan<char> words, int from, int to, string verb, out StagedName found)
    {
        found = default;
        while (from < to && words[from] is '了' or '好' or '“' or '《')
            from++;
        from += from < to ? s_levels.AtStart(words[from..to]) : 0;
        ReadOnlySpan<char> name = words[Math.Min(from, to)..to];
        int noun = s_nouns.AtEnd(name);
        if (noun == 0 || !IsName(name, noun)
            || !s_stages.TryGetValue((s_scaleOf[name[^noun..].ToString()].Name, verb), out (Stage Stage, bool IsCheckable) told))
            return false;
        found = new StagedName(from, to, told.Stage, told.IsCheckable, s_tails.AtStart(words[to..]) > 0);
        return true;
    }

    /// <summary>
    /// Whether the words name one of its kind: a number in front counts several of them, a year or the how many-th time tells which.
    /// </summary>
    private static bool IsName(ReadOnlySpan<char> name, int noun)
    {
        if (name.Length < noun + 2 || name.Length > LongestName || s_unnamed.AtStart(name) > 0 || s_unnamed.AtEnd(name[..^noun]) > 0
            || name.ContainsAny("的，：；。") || IsSeveral(name))
            return false;
        ReadOnlySpan<char> rest = name[TurnAt(name)..];
        return !rest.ContainsAnyInRange('0', '9') && Numeral.DigitOf(rest[0]) < 0;
    }

    /// <summary>商业网点规划修编和计划单列镇规划: a verb inside, with 和 behind it, joins two deeds.</summary>
    private static bool IsSeveral(ReadOnlySpan<char> name)
    {
        int and = name.IndexOfAny('和', '及');
        return and > 0 && s_verbs.AtEnd(name[..and]) > 0 && s_nouns.AtEnd(name[..and]) == 0;
    }

    /// <summary>How long the year or the how many-th time in front of a name is: 2031云泽茶叶博览会, 第六届运动会.</summary>
    private static int TurnAt(ReadOnlySpan<char> name)
    {
        const int Year = 4;
        int digits = name.IndexOfAnyExceptInRange('0', '9');
        if (digits == Year)
            return name[Year] == '年' ? Year + 1 : Year;
        if (name[0] != '第')
            return 0;
        int end = 1;
        while (end < name.Length - 1 && (char.IsAsciiDigit(name[end]) || Numeral.DigitOf(name[end]) >= 0))
            end++;
        return end > 1 && name[end] is '届' or '次' ? end + 1 : 0;
    }

    /// <summary>
    /// The names of a list, or the one name that they are: a list has two of its kind or more (甲大会、乙论坛), 综合交通、市政专项规划 is one.
    /// </summary>
    public static void Cut(Phrase list, bool listed, List<Phrase> items)
    {
        SubjectList.Cut(list, items);
        if (listed || items.Count(HasKind) > 1)
            return;
        items.Clear();
        items.Add(list);
    }

    private static bool HasKind(Phrase item) =>
        s_nouns.AtEnd(item.Span.TrimEnd("”》")) is > 0 and var noun && item.Length >= noun + 2;
}
