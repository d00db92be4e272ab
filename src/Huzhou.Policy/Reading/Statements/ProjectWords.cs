using System.Collections.Frozen;
using Huzhou.Policy.Lexicon;
using Huzhou.Policy.Reading.Quantities;
using Huzhou.Policy.Reading.Source;
using Huzhou.Policy.Reading.Syntax;

namespace Huzhou.Policy.Reading.Statements;

/// <summary>The words by which a project's stage is told, and those by which a project's name is.</summary>
internal static class ProjectWords
{
    /// <summary>Verbs of stages, longest first: the word on the scale of construction, and whether reaching it can be checked.</summary>
    private static readonly (string Word, string Step, bool Checkable)[] Verbs =
        [.. Vocabulary.Entries(ProjectWord.StageVerb).Select(entry => (entry.Word, entry.Part(0), entry.Flag(1)))];

    private static readonly FrozenDictionary<string,
        (string Word, string Step, bool Checkable)> ByWord = Verbs.ToFrozenDictionary(verb => verb.Word, StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, Stage> Stages = StageScale.Construction.Steps.SelectMany(step => step.Split('/'))
        .ToFrozenDictionary(word => word, word => new Stage(StageScale.Construction, word), StringComparer.Ordinal);

    /// <summary>What one of those verbs means.</summary>
    public static (string Word, string Step, bool Checkable) VerbOf(string word) => ByWord[word];

    /// <summary>The stage that a word of the scale means.</summary>
    public static Stage StageOf(string word) => Stages[word];

    /// <summary>Words between the start of a clause and its verb, and between a subject and its verb.</summary>
    public static readonly WordList Adverbs = Vocabulary.Of(ProjectWord.StageAdverb);

    /// <summary>Words in front of a verb by which a report says that the stage is still to come.</summary>
    public static readonly WordList NotYet = Vocabulary.Of(ProjectWord.NotYet);

    /// <summary>The shell of a work, behind its name.</summary>
    public static readonly WordList Shells = Vocabulary.Of(ProjectWord.ShellDeed);

    /// <summary>The step of a work whose shell is done.</summary>
    public const string MainWorks = "主体完工";

    /// <summary>The step of a work that is only prepared.</summary>
    public const string Early = "前期";

    /// <summary>Words for the preparations of a work, behind its name.</summary>
    public static readonly WordList Preparations = Vocabulary.Of(ProjectWord.Preparation);

    private static readonly WordList Things = Vocabulary.Of(ProjectWord.ProjectNoun);

    private static readonly WordList s_totals = Vocabulary.Of(StatementWord.Total);

    /// <summary>A work on something that stands: 东湖路改造 is as much a name as 东湖路.</summary>
    private static readonly WordList Deeds = Vocabulary.Of(ProjectWord.CompletedDeed);

    private static readonly WordList NotThings = Vocabulary.Of(ProjectWord.NoProject);

    private static readonly WordList Programmes = Vocabulary.Of(ProjectWord.ProgrammeEnd);

    private static readonly WordList Vague = Vocabulary.Of(ProjectWord.VagueProject);

    private static readonly WordList Phases = Vocabulary.Of(ProjectWord.NameStretch);

    private static readonly WordList Ordinals = Vocabulary.Of(ProjectWord.NameOrdinal);

    private static readonly WordList Common = Vocabulary.Of(ProjectWord.CommonPart);

    /// <summary>A programme of work bears 工程 in its name as well: 文化惠民工程, “一号”工程. It is not built.</summary>
    private static bool IsProgramme(Phrase name) =>
        name.EndsWith("工程", StringComparison.Ordinal)
            && (name.Contains('“', StringComparison.Ordinal) || name.EndsWith("”工程", StringComparison.Ordinal)
            || PhraseEnds.HasAny(name, Programmes));

    /// <summary>Whether 工程 stands behind a name, and the two are no programme of work.</summary>
    /// <param name="words">The name with what stands behind it.</param>
    /// <param name="length">How long the name is.</param>
    public static bool IsWork(Phrase words, int length)
    {
        const int Shortest = 4;
        return length >= Shortest && words.Length >= length + 2 && words[length..].StartsWith("工程", StringComparison.Ordinal)
            && !IsProgramme(words[..(length + 2)]);
    }

    /// <summary>Whether the words end with something that is built.</summary>
    public static bool EndsInThing(ReadOnlySpan<char> words) => PhraseEnds.Suffix(words, Things) > 0;

    private const int LongestKind = 8;

    private static readonly WordList Facilities = Vocabulary.Of(EventWord.Facility);

    /// <summary>Whether a name says nothing of what it is: 甲镇至乙镇, but not 重型网箱平台 or what a bracket closes.</summary>
    public static bool LacksKind(Phrase name) =>
        !EndsInThing(name) && Facilities.AtEnd(name) == 0 && name[^1] is not ('）' or ')' or '高' or '平' or '同');

    private static readonly WordList Generic = Vocabulary.Of(FigureWord.BareKind);

    /// <summary>The kind that a list of names closes with, 高速公路 of A、B等高速公路; empty where it names none that tells more than 项目.</summary>
    public static Phrase KindBehind(ReadOnlySpan<char> behind)
    {
        if (behind.IsEmpty || behind[0] != '等')
            return default;
        ReadOnlySpan<char> kind = behind[1..].TrimEnd();
        bool tells = kind.Length is > 2 and <= LongestKind && EndsInThing(kind) && !Generic.Holds(kind)
            && !kind.ContainsAnyInRange('0', '9') && Common.AtStart(kind) == 0 && Numeral.DigitOf(kind[0]) < 0;
        if (!tells)
            return default;
        return kind.ToString();
    }

    private const int ShortestKind = 4, LongestBareName = 5;

    /// <summary>
    /// The kind with which the last name of a list ends, 遗址博物馆, that those before it may share; empty where one letter alone says it.
    /// </summary>
    public static Phrase SharedKind(Phrase last) =>
        PhraseEnds.Suffix(last, Things) is var length and >= ShortestKind && length < last.Length - 1 ? last[^length..] : default;

    /// <summary>Whether a member of a list is a short name that does not say what it is of: 云滩 of 云滩、南屏遗址博物馆.</summary>
    public static bool IsBareName(Phrase name)
    {
        if (name.Length is < 2 or > LongestBareName || !LacksKind(name))
            return false;
        foreach (char letter in name.Span)
        {
            if (!Glyph.IsHan(letter))
                return false;
        }

        return PhraseEnds.Suffix(name, Common) == 0;
    }

    /// <summary>Where a list of names ends: before 等项目, 等3个重大工程, or at the end.</summary>
    public static int ListEnd(ReadOnlySpan<char> words, int from, out bool listed)
    {
        listed = false;
        int at = from < words.Length ? words[from..].LastIndexOf('等') : -1;
        if (at <= 0)
            return words.Length;
        ReadOnlySpan<char> tail = words[(from + at + 1)..];
        listed = tail.Contains("项目", StringComparison.Ordinal) || tail.Contains("工程", StringComparison.Ordinal) || tail.IsEmpty
            || (tail.Length <= 6 && EndsInThing(tail));
        return listed || tail.Length <= 8 ? from + at : words.Length;
    }

    /// <summary>
    /// A member of a list that only says which one it is, with the head of the name before it: 轨道交通1号线、2号线, 中心医院二期、三期.
    /// </summary>
    /// <param name="item">The member.</param>
    /// <param name="last">The name before it; empty where there is none.</param>
    public static Phrase WithHead(Phrase item, Phrase last)
    {
        int number = NumberAt(item, 0);
        if (number == 0 || last.Length == 0 || Ordinals.Opening(item[number..]) is not { } noun)
            return item;
        int behind = last.Span.LastIndexOf(noun), at = behind;
        while (at > 0 && NumberAt(last, at - 1) > 0)
            at--;
        return at > 1 && at < behind ? last[..at] + item : item;
    }

    /// <summary>How many letters from a place on are a number.</summary>
    private static int NumberAt(Phrase words, int at)
    {
        int end = at;
        while (end < words.Length && (char.IsAsciiDigit(words[end]) || Numeral.DigitOf(words[end]) >= 0))
            end++;
        return end - at;
    }

    /// <summary>A name without the bracket that says which phase or stretch of it is meant: 东湖填埋场（一期）.</summary>
    private static Phrase WithoutPhase(Phrase name)
    {
        int open = name.Length > 0 && name[^1] is '）' or ')' ? name.Span.LastIndexOfAny('（', '(') : -1;
        return open > 1 && Phases.AtEnd(name[..^1]) > 0 ? name[..open] : name;
    }

    /// <summary>Whether the words are the name of one project.</summary>
    /// <param name="name">The words.</param>
    /// <param name="listed">Whether they stand in a list that closes with 等项目 or 等工程.</param>
    public static bool IsName(Phrase name, bool listed)
    {
        if (name.Length is < 2 or > 32 || PhraseEnds.Prefix(name, Vague) > 0 || name.Contains("一批", StringComparison.Ordinal)
            || IsProgramme(name))
            return false;
        // 灌区, 二期: a kind or a stage alone is nobody's name.
        if (Things.Holds(name) || name.Span is [_, '期'])
            return false;
        // 城区所有背街小巷改造: a whole set is no one project.
        if (s_totals.IsIn(name))
            return false;
        Phrase built = WithoutPhase(name);
        bool thing = PhraseEnds.Suffix(built, Things) > 0 || PhraseEnds.Suffix(built[..^Deeds.AtEnd(built)], Things) > 0;
        if ((!listed && !thing)
            || (PhraseEnds.HasAny(name, NotThings) && !name.EndsWith("项目", StringComparison.Ordinal)
            && !name.EndsWith("工程", StringComparison.Ordinal)))
            return false;
        if (name.Span.IndexOfAny("：，。；") >= 0 || name.Contains('的', StringComparison.Ordinal) && !listed)
            return false;
        if (PhraseEnds.TrimEnd(name, Common) is var core && (core < 2 || PhraseEnds.Suffix(name[..core], Common) == core))
            return false;
        foreach (ScannedQuantity quantity in new QuantityScanner(name))
        {
            if (quantity.Form is not QuantityForm.Level || quantity.OuterEnd == name.Length || quantity.Bound != QuantityBound.Equal)
                return false;
        }

        return true;
    }
}
