using System.Collections.Frozen;
using Huzhou.Policy.Lexicon;

namespace Huzhou.Policy.Calculation.Judging;

/// <summary>
/// An indicator in the form in which two documents can be compared: what is counted, by whom it is granted, and the event at which it
/// counts, taken from its parts or,
/// where it comes without any, from its name by rules of the language. Nothing is matched by likeness: what is left must be equal.
/// </summary>
/// <param name="Name">What is counted, in its form.</param>
/// <param name="List">The same with its joints.</param>
/// <param name="Granting">By whom it is granted.</param>
/// <param name="Event">What is done to it; null where nothing says it.</param>
internal sealed record class ComparableIndicator(string Name, string List, Granting Granting, EventMeaning? Event)
{
    /// <summary>
    /// Words in front of a name that say how eagerly it is pursued: they belong to the commitment, which a result does not repeat.
    /// </summary>
    private static readonly WordList s_pursuit = Vocabulary.Of(ComparisonWord.Pursuit);

    private static readonly WordList s_leagues = Vocabulary.Of(ComparisonWord.League);

    /// <summary>Words that say as which one of its kind a title was given; the promise of it cannot know them.</summary>
    private static readonly WordList s_firsts = Vocabulary.Of(ComparisonWord.First);

    private const int ShortestTitle = 5;

    private static readonly WordList s_inAll = Vocabulary.Of(ComparisonWord.InAll);

    private static readonly WordList s_rankTails = Vocabulary.Of(ComparisonWord.RankTail);

    private static readonly WordList s_fresh = Vocabulary.Of(ComparisonWord.Fresh);

    private static readonly WordList s_carriers = Vocabulary.Of(ComparisonWord.Carrier);

    /// <summary>Nouns for what is done and not owned: 12件民生实事 are promised to be carried out, whatever verb is left out.</summary>
    private static readonly WordList s_tasks = Vocabulary.Of(ComparisonWord.TaskNoun);

    private static readonly EventMeaning s_done = new("", EventClass.CarryOut, []);

    private static readonly WordList s_degrees = Vocabulary.Of(ComparisonWord.Degree);

    private static readonly WordList s_nouns = Vocabulary.Of(ActWord.Noun);

    private static readonly FrozenSet<string> s_kinds = Vocabulary.Of(ComparisonWord.Generic).ToFrozenSet(StringComparer.Ordinal);

    private const int ShortestName = 2;

    /// <summary>The code of the indicator that the name means to the catalogue, or null.</summary>
    internal string? Code { get; private init; }

    /// <summary>Whether the name only says of what kind the counted objects are.</summary>
    internal bool IsBareKind => s_kinds.Contains(Name);

    /// <summary>Whether the name joins several objects.</summary>
    internal bool IsList => List.Contains(NameForm.Joint, StringComparison.Ordinal);

    /// <summary>The names that a list joins; empty for what is no list of names.</summary>
    internal string[] Members => _members ??= MembersOf(List);

    private string[]? _members;

    /// <summary>
    /// 和 and 与 are parts of short words too (和美乡村, 与会): members of fewer characters are more often halves of one name than names.
    /// </summary>
    internal const int ShortestMember = 4;

    private static string[] MembersOf(string list)
    {
        string[] members = list.Split(NameForm.Joint, StringSplitOptions.RemoveEmptyEntries);
        return members.Length < 2 || members.Any(member => member.Length < ShortestMember) ? [] : members;
    }

    /// <summary>How many are in the set that the name opens with, 300 of 300个重点项目投资; null where it opens with none.</summary>
    internal string? Set { get; private init; }

    private static readonly WordList s_classifiers = Vocabulary.Of(ComparisonWord.SetClassifier);

    /// <summary>
    /// Takes the number of a set off the name of the money put into it; of any other figure a set of another size is another one.
    /// </summary>
    private static string? SetOf(ref string raw)
    {
        if (s_spent.AtEnd(raw) == 0)
            return null;
        int digits = raw.AsSpan().IndexOfAnyExceptInRange('0', '9');
        int classifier = digits > 0 ? s_classifiers.AtStart(raw.AsSpan(digits)) : 0;
        if (classifier == 0 || digits + classifier + ShortestName >= raw.Length)
            return null;
        string set = raw[..digits];
        raw = raw[(digits + classifier)..];
        return set;
    }

    /// <summary>
    /// Whether the name is of money put into something that is carried out: 实施 of 实施重点项目投资 is done to the projects, not to the money.
    /// What is signed or attracted is another amount.
    /// </summary>
    internal bool IsSpending => s_spent.AtEnd(Name) > 0 && s_planned.AtEnd(Name) == 0
        && Event is null or { Class: EventClass.CarryOut or EventClass.Finish or EventClass.Begin };

    private static readonly WordList s_spent = Vocabulary.Of(ComparisonWord.Spent);

    private static readonly WordList s_planned = Vocabulary.Of(ComparisonWord.PlannedAmount);

    /// <summary>The name without a name of its own in quotes, where it has both; null otherwise.</summary>
    internal string? Plain { get; private init; }

    /// <summary>The name without the branch of the economy in front of the firms that it counts; null where it names none.</summary>
    internal string? WithoutSector => (_withoutSector ??= SectorLess(Name) ?? string.Empty).Length > 0 ? _withoutSector : null;

    private string? _withoutSector;

    private static readonly WordList s_sectors = Vocabulary.Of(ComparisonWord.Sector);

    private static readonly WordList s_bearers = Vocabulary.Of(ComparisonWord.SectorBearer);

    private static string? SectorLess(string name)
    {
        int bearer = s_bearers.AtEnd(name);
        if (bearer == 0)
            return null;
        ReadOnlySpan<char> before = name.AsSpan(0, name.Length - bearer);
        int sector = s_sectors.AtEnd(before);
        // 规上 is enough to tell which firms are meant; 企业 alone is not.
        return sector == 0 || before.Length - sector < ShortestName ? null : name.Remove(before.Length - sector, sector);
    }

    /// <summary>Who or what is counted, in its form, where that is not said by the name already.</summary>
    internal string? Population { get; private init; }

    internal static ComparableIndicator Of(Indicator indicator, IndicatorCatalogue catalogue, EventTable table)
    {
        // 累计新增城镇就业 counts what 城镇新增就业 does, over the time that is told with it.
        if (indicator.IsLocal && s_inAll.AtStart(indicator.Name) is > 0 and var total
            && Meaning(indicator.Name[total..], catalogue) is { IsLocal: false } counted)
            return Of(counted, catalogue, table);
        IndicatorParts parts = indicator.Parts;
        string raw = parts.Subject ?? indicator.Name;
        raw = raw[s_pursuit.AtStart(raw)..];
        string? set = SetOf(ref raw);
        while (s_firsts.AtStart(raw) is > 0 and var first && first + ShortestTitle <= raw.Length)
            raw = raw[first..];
        // A rank is a measure, not an object: 排名 and its league are what the result may leave out or put elsewhere.
        if (indicator.IsLocal && parts.Event is null && parts.Population is null
            && Meaning(WithoutLeague(raw, parts.League), catalogue) is { IsLocal: false } meaning)
            return Of(meaning, catalogue, table);
        (string name, string taken) = Parted(NameForm.Written(raw), NameForm.Written(parts.Event), table);
        (Granting granting, name) = Granting.Split(WithoutLeague(name, parts.League));
        string form = NameForm.Of(name);
        // 播种面积 of 粮食播种面积 is a noun; without its tail it tells the deed: 播种粮食30万亩.
        if (taken.Length == 0 && form.Length < name.Length && Trailing(form, table) is var deed and > 0)
            (form, name, taken) = (form[..^deed], form[..^deed], form[^deed..]);
        return new ComparableIndicator(form, name, granting, EventMeaning.Of(taken, table) ?? Implied(form, table))
        {
            Code = indicator.IsLocal ? null : indicator.Code,
            Set = set,
            Plain = NameForm.WithoutOwnName(raw) is { } plain ? NameForm.Of(Parted(NameForm.Written(plain), "", table).Name) : null,
            Population = PopulationOf(parts.Population, form, table),
        };
    }

    /// <summary>
    /// How another indicator relates to this one where one of the two is a list joined by 和 or 、 that the other is a member of; null where
    /// it is not so.
    /// </summary>
    internal IndicatorRelationKind? ByMembership(ComparableIndicator other)
    {
        return IsMember(other.Name, this) ? IndicatorRelationKind.Narrower : IsMember(Name, other) ? IndicatorRelationKind.Wider
            : null;
    }

    /// <summary>What a phrase means to the catalogue, as it stands, without the tail that says how it is counted, or in its form.</summary>
    private static Indicator? Meaning(string phrase, IndicatorCatalogue catalogue) =>
        catalogue.Meaning(phrase) ?? catalogue.Meaning(NameForm.WithoutTail(phrase)) ?? catalogue.Meaning(NameForm.Written(phrase));

    /// <summary>Takes the verbs before and behind a name off it; those that its parts state come first.</summary>
    private static (string Name, string Verbs) Parted(string name, string stated, EventTable table)
    {
        string lead = "";
        if (stated.Length > 0 && name.Length > stated.Length && name.StartsWith(stated, StringComparison.Ordinal))
            (lead, name) = (stated, name[stated.Length..]);
        while (name.Length > ShortestName && Leading(name, table) is var length and > 0)
        {
            lead += name[..length];
            name = name[length..];
        }

        if (lead.Length == 0 && s_degrees.AtStart(name) is > 0 and var how && name.Length - how > ShortestName
            && Leading(name[how..], table) is > 0 and var deed)
        {
            lead = name.Substring(how, deed);
            name = name[(how + deed)..];
        }

        // The parts may state more verbs than the name begins with: 新建、改造 of 、改造高标准农田.
        if (stated.Length > 0 && !lead.StartsWith(stated, StringComparison.Ordinal))
            lead = stated.EndsWith(lead, StringComparison.Ordinal) ? stated : stated + lead;
        string behind = "";
        while (Trailing(name, table) is var length and > 0)
        {
            behind = name[^length..] + behind;
            name = name[..^length];
            name = name[..BeforeDegree(name)];
        }

        return (WithoutCarrier(name), lead.Trim(NameForm.Joint) + behind);
    }

    /// <summary>Where a name ends before the words that say how far or how well the deed behind it was done: 小区|全部 of 小区全部完工.</summary>
    private static int BeforeDegree(string name)
    {
        int end = name.Length;
        while (s_degrees.AtEnd(name.AsSpan(0, end)) is > 0 and var length && end - length >= ShortestName)
            end -= length;
        return end;
    }

    /// <summary>A name without a verb in its middle that only carries the deed behind it.</summary>
    private static string WithoutCarrier(string name)
    {
        int at = s_carriers.IndexIn(name, ShortestName, out int length);
        return at > 0 && at + length + ShortestName <= name.Length ? name.Remove(at, length) : name;
    }

    /// <summary>How many letters at the start of a name are a verb, with the joint between two of them.</summary>
    private static int Leading(string name, EventTable table)
    {
        if (s_nouns.AtStart(name) > 0)
            return 0;
        int skipped = name[0] == NameForm.Joint ? 1 : 0;
        int fresh = s_fresh.AtStart(name.AsSpan(skipped));
        int verb = table.Words.AtStart(name.AsSpan(skipped));
        if (verb == 0 && fresh > 0 && table.Words.AtStart(name.AsSpan(skipped + fresh)) is var behind and > 1)
            verb = behind + fresh;
        return verb > 1 && name.Length >= skipped + verb + ShortestName ? skipped + verb : 0;
    }

    private static int Trailing(string name, EventTable table)
    {
        int verb = table.Words.AtEnd(name);
        return verb > 1 && name.Length >= verb + ShortestName && !IsNoun(name, name.Length - verb) ? verb : 0;
    }

    /// <summary>Whether a letter of a name lies inside a word that is a noun although a verb begins it.</summary>
    private static bool IsNoun(string name, int at)
    {
        for (int i = Math.Max(0, at - 5); i <= at; i++)
        {
            if (s_nouns.AtStart(name.AsSpan(i)) > at - i)
                return true;
        }

        return false;
    }

    /// <summary>A name that holds its deed (惠民演出, 加装电梯) and no verb counts what was done; null where it holds none.</summary>
    private static EventMeaning? Implied(string name, EventTable table)
    {
        for (int i = 0; i < name.Length; i++)
        {
            if (table.Words.Opening(name.AsSpan(i)) is { Length: > 1 } word
                && table.Find(word) is { Class: EventClass.CarryOut or EventClass.Finish }
                && (s_nouns.Holds(word) || !IsNoun(name, i)))
                return EventMeaning.Of(word, table);
        }

        return s_tasks.AtEnd(name) > 0 ? s_done : null;
    }

    /// <summary>Who is counted, where the name does not say it: parts that only repeat the name tell nothing.</summary>
    private static string? PopulationOf(string? population, string name, EventTable table)
    {
        if (population is null)
            return null;
        string form = NameForm.Of(Granting.Split(Parted(NameForm.Written(population), "", table).Name).Name);
        return name.EndsWith(form, StringComparison.Ordinal) ? null : form;
    }

    /// <summary>
    /// Whether a name is one of those that a list joins: the last one as it is written, the others with or without the tail that all share.
    /// </summary>
    private static bool IsMember(string name, ComparableIndicator list)
    {
        string[] members = list.Members;
        if (members.Length == 0)
            return false;
        string last = members[^1];
        foreach (string member in members)
        {
            if (name == member)
                return true;
            if (name.Length > member.Length && name.StartsWith(member, StringComparison.Ordinal)
                && last.EndsWith(name[member.Length..], StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A name without the words for a rank and for those it is counted among.</summary>
    private static string WithoutLeague(string name, string? league)
    {
        string shorter = name;
        while (s_rankTails.Closing(shorter) is { } tail && shorter.Length > tail.Length)
            shorter = shorter[..^tail.Length];
        if (league is not null)
            return WithoutEnd(shorter, league);
        return shorter.Length == name.Length ? name : shorter[..^s_leagues.AtEnd(shorter)];
    }

    private static string WithoutEnd(string name, string word) =>
        name.Length > word.Length && name.EndsWith(word, StringComparison.Ordinal) ? name[..^word.Length] : name;
}
