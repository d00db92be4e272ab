using Huzhou.Policy.Lexicon;
using Huzhou.Policy.Reading.Lexicon;
using Huzhou.Policy.Reading.Quantities;
using Huzhou.Policy.Reading.Source;
using Huzhou.Policy.Reading.Syntax;

namespace Huzhou.Policy.Reading.Resolution;

/// <summary>
/// Maps phrases to the indicators of a catalogue by name and alias, under general rules: brackets, quotation marks, the government's own
/// territory and words of change do not make another indicator. A phrase that no catalogue knows becomes a local indicator with its parts.
/// </summary>
/// <remarks>It remembers what phrases meant lately, and may be shared between threads.</remarks>
internal sealed class IndicatorResolver
{
    private static readonly WordList Territories = Vocabulary.Of(IndicatorWord.Territory);

    private static readonly WordList BroadNames = Vocabulary.Of(IndicatorWord.Broad);

    private static readonly WordList Changes = Vocabulary.Of(IndicatorWord.Change);

    private readonly IndicatorCatalogue _catalogue;
    private readonly PhraseMemory _memory = new();

    private readonly Dictionary<string, string>? _english;

    public IndicatorResolver(IndicatorCatalogue catalogue, IReadOnlyList<NameInEnglish>? names = null)
    {
        _catalogue = catalogue;
        if (names is not { Count: > 0 })
            return;
        _english = new(names.Count, StringComparer.Ordinal);
        foreach (NameInEnglish name in names)
            _english.TryAdd(name.Name, name.English);
    }

    /// <summary>The indicator that a phrase means.</summary>
    public Indicator Resolve(string phrase)
    {
        if (_memory.Recall(phrase) is { } met)
            return met;
        string key = Joined(phrase.Trim());
        Indicator found = key.Length < phrase.Length && _memory.Recall(key) is { } known ? known : Find(key)
            ?? Local(key);
        _memory.Keep(phrase, found);
        return found;
    }

    /// <summary>The indicator that a phrase means beside a number; where the catalogue's cannot have the number's unit, the words mean
    /// something else.</summary>
    public Indicator Resolve(string phrase, in ScannedQuantity quantity)
    {
        Indicator indicator = Resolve(phrase);
        if (indicator.IsLocal
            || QuantityMaker.UnitOf(quantity) is not { Dimension: not (Dimension.Fraction or Dimension.Points or Dimension.Places) } unit
            || (unit.Dimension == Dimension.Number && quantity.Form is QuantityForm.Multiple or QuantityForm.Bare or QuantityForm.Doubling)
            || (indicator.Takes(unit) && !BroadNames.Holds(phrase.AsSpan().Trim())))
            return indicator;
        string key = Joined(phrase.Trim());
        return Local(key);
    }

    private Indicator Local(string key)
    {
        Indicator local = Indicator.Local(key, IndicatorPhrase.PartsOf(key));
        return _english?.GetValueOrDefault(key) is { } english ? local with { EnglishName = english } : local;
    }

    /// <summary>The indicator of a quantity, whose parts are the slots that its clause filled; what they leave open is what the phrase
    /// itself says.</summary>
    public Indicator Resolve(string phrase, in ScannedQuantity quantity, in IndicatorSlots slots)
    {
        Indicator indicator = Resolve(phrase, quantity);
        if (!indicator.IsLocal)
            return indicator;
        IndicatorParts parts = indicator.Parts;
        string? threshold = slots.Threshold is { } size && phrase.Contains(size, StringComparison.Ordinal) ? size : parts.Threshold;
        string? population = slots.CountsPeople ? parts.Subject ?? phrase : parts.Population;
        string? happening = slots.Event ?? parts.Event, league = slots.League ?? parts.League, whole = parts.Denominator
            ?? slots.Denominator;
        if ((threshold, happening, league, population, whole) == (parts.Threshold, parts.Event, parts.League, parts.Population,
            parts.Denominator))
            return indicator;
        return indicator with
        {
            Parts =
            parts with { Threshold = threshold, Event = happening, League = league, Population = population, Denominator = whole }
        };
    }

    /// <summary>
    /// The subjects that a phrase joins by 、 or 和 where the catalogue knows every one of them, each made whole by the tail that the last
    /// one shares (城镇和农村居民人均可支配收入); otherwise the phrase itself.
    /// </summary>
    public IReadOnlyList<string> Members(string phrase)
    {
        if (!Resolve(phrase).IsLocal)
            return [phrase];
        string[] members = phrase.Split(s_joints, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (members.Length < 2 || Find(members[^1]) is null)
            return [phrase];
        for (int i = 0; i < members.Length - 1; i++)
        {
            if (Whole(members[i], members[^1]) is not { } whole)
                return [phrase];
            members[i] = whole;
        }

        return members;
    }

    private static readonly char[] s_joints = ['、', '和', '与', '及'];

    /// <summary>The member as it is written where the catalogue knows it, else with the longest tail of the last member that makes it
    /// known.</summary>
    private string? Whole(string member, string last)
    {
        if (Find(member) is not null)
            return member;
        for (int i = 1; i < last.Length - 1; i++)
        {
            if (Find(member + last[i..]) is not null)
                return member + last[i..];
        }

        return null;
    }

    /// <summary>What the catalogue knows under one of the forms of a phrase, the written one first.</summary>
    private Indicator? Find(Phrase phrase)
    {
        if (MeaningOf(phrase) is { } written)
            return written;
        Phrase plain = WithoutBrackets(phrase).Without("“").Without("”");
        if (plain != phrase && MeaningOf(plain) is { } unquoted)
            return unquoted;
        Phrase bare = plain[PhraseEnds.TrimStart(plain, Territories)..];
        if (bare.Length == plain.Length)
            return FindShorter(plain);
        return MeaningOf(bare) ?? FindShorter(plain) ?? FindShorter(bare);
    }

    /// <summary>What the catalogue knows when words of change are cut off the end of a form, one after another.</summary>
    private Indicator? FindShorter(Phrase form)
    {
        for (int length = PhraseEnds.Suffix(form, Changes); length > 0
            && form.Length - length >= 2; length = PhraseEnds.Suffix(form, Changes))
        {
            form = form[..^length];
            if (MeaningOf(form) is { } meaning)
                return meaning;
            if (form[^1] == '的' && MeaningOf(form[..^1]) is { } owned)
                return owned;
        }

        return null;
    }

    private Indicator? MeaningOf(Phrase form) => _catalogue.Meaning(form.Span)
        ?? (Unusual.IsIn(form) ? _catalogue.Meaning(Usual(form.ToString())) : null);

    /// <summary>Words of one meaning that documents use one for another, the catalogue's word second.</summary>
    private static readonly (string Written, string Usual)[] Synonyms =
        [.. Vocabulary.Entries(IndicatorWord.Synonym).Select(entry => (entry.Word, entry.Part(0)))];

    /// <summary>What is in every phrase that has more usual words.</summary>
    private static readonly WordList Unusual = new(["生产总值", .. Synonyms.Select(s => s.Written)]);

    /// <summary>The phrase in the catalogue's own words: GDP is 地区生产总值, 的比例 is 比重.</summary>
    private static string Usual(string phrase)
    {
        string usual = phrase;
        foreach ((string written, string word) in Synonyms)
            usual = usual.Replace(written, word, StringComparison.Ordinal);
        return usual.Contains("生产总值", StringComparison.Ordinal) && !usual.Contains("地区生产总值", StringComparison.Ordinal)
            ? usual.Replace("生产总值", "地区生产总值", StringComparison.Ordinal)
            : usual;
    }

    /// <summary>The phrase without the blanks that a broken line left between its characters.</summary>
    private static string Joined(string phrase)
    {
        if (!phrase.AsSpan().ContainsAny(' ', '\u3000'))
            return phrase;
        System.Text.StringBuilder joined = new(phrase.Length);
        for (int i = 0; i < phrase.Length; i++)
        {
            if (phrase[i] is ' ' or '\u3000' && (Glyph.IsHan(phrase[i - 1]) || Glyph.IsHan(phrase[i + 1])))
                continue;
            joined.Append(phrase[i]);
        }

        return joined.ToString();
    }

    private static Phrase WithoutBrackets(Phrase phrase)
    {
        int open = phrase.Span.IndexOfAny('（', '(');
        while (open >= 0)
        {
            int close = phrase.Span[open..].IndexOfAny('）', ')') + open;
            if (close < open)
                return phrase;
            phrase = phrase[..open] + phrase[(close + 1)..];
            open = phrase.Span.IndexOfAny('（', '(');
        }

        return phrase;
    }
}
