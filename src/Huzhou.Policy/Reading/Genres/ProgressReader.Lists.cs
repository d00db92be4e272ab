using System.Buffers;
using Huzhou.Policy.Lexicon;
using Huzhou.Policy.Reading.Items;
using Huzhou.Policy.Reading.Lexicon;
using Huzhou.Policy.Reading.Source;
using Huzhou.Policy.Reading.Syntax;

namespace Huzhou.Policy.Reading.Genres;

/// <content>
/// Sentences that say how far several are at once: places with a share each (进展较快的县区有：东河区95%，西河县88%), and several rates of what was
/// counted before (已开工2000户、竣工1600户，开工率100%、竣工率80%).
/// </content>
internal sealed partial class ProgressReader
{
    private const int FewestPlaces = 2, ShortestPlaceName = 2, LongestPlaceName = 8, LongestRateWord = 8, RateLetters = 2,
        LongestListHead = 60, LongestList = 600, LongestRated = 240, Carried = 400;

    /// <summary>Words for places that end the clause before a list of them: 地区, 县区有.</summary>
    private static readonly WordList s_placeNouns = Vocabulary.Of(GenreWord.PlaceNoun);

    /// <summary>Words that say what the shares of a list are of: 进展, 完成率. 投诉率 is no progress.</summary>
    private static readonly WordList s_paces = Vocabulary.Of(GenreWord.PlacePace);

    /// <summary>Words that say that the shares are of what has begun.</summary>
    private static readonly WordList s_beginnings = Vocabulary.Of(GenreWord.PlaceBeginning);

    private static readonly SearchValues<char> s_clauseEnds = SearchValues.Create("。；，\n");

    private static readonly WordList s_placeLinks = Vocabulary.Of(GenreWord.PlaceLink);

    /// <summary>A place of a list, the share that is stated of it, and where both stand.</summary>
    private readonly record struct PlaceShare(string Place, decimal Share, int Start, int End);

    /// <summary>Reads a paragraph: lists of places by themselves, and what stands between them sentence by sentence.</summary>
    private int ReadSentences(Paragraph paragraph, int from, int to, string? title)
    {
        int told = 0, at = from;
        string? project = _lastProject ?? title;
        for (int colon = ColonFrom(at, to); colon >= 0; colon = ColonFrom(colon + 1, to))
        {
            if (PlacesBehind(at, colon, to, out int opening, out int stop) is not { } places)
                continue;
            told += ReadStretches(paragraph, at, opening, title);
            // The list is of what the sentences before it speak of first.
            project = FirstProjectOf(told) ?? project;
            bool begins = s_beginnings.IsIn(_source.Slice(opening, colon));
            foreach (PlaceShare place in project is null ? [] : places)
            {
                Add(new Told(place.Start, place.Start, project!, null, null) { Share = place.Share, Place = place.Place, Begins = begins },
                    paragraph.Path, place.End);
                told++;
            }

            _lastProject = project;

            (at, colon) = (stop, stop - 1);
        }

        int before = _items.Count;
        told += ReadStretches(paragraph, at, to, title);
        if (_items.Count > before)
            _lastProject = _rows[before].Project;
        return told;

        string? FirstProjectOf(int rows) => rows > 0 && _rows[^rows].Place is null ? _rows[^rows].Project : null;
    }

    /// <summary>The first project that the paragraph before told of; null where none did.</summary>
    private string? _lastProject;

    private int ColonFrom(int from, int to)
    {
        int at = from < to ? _source.View.AsSpan(from, to - from).IndexOfAny('：', ':') : -1;
        return at < 0 ? -1 : from + at;
    }

    /// <summary>The places that a list behind a colon names with a share each; null where it is no such list.</summary>
    private List<PlaceShare>? PlacesBehind(int from, int colon, int to, out int opening, out int stop)
    {
        int near = Math.Max(from, colon - LongestListHead);
        ReadOnlySpan<char> before = _source.Slice(near, colon);
        (opening, stop) = (near + before.LastIndexOfAny(s_clauseEnds) + 1, colon);
        if (opening == near && near > from)
            return null;
        ReadOnlySpan<char> clause = before[(opening - near)..].TrimEnd(' ');
        if (!s_paces.IsIn(clause))
            return null;
        clause = clause[..PhraseEnds.TrimEnd(clause, s_placeLinks)];
        // 竣工率低于平均水平的是：南江县: no noun says that places follow, so their names have to.
        bool named = s_placeNouns.AtEnd(clause) > 0;
        if (!named && (clause.Length < 2 || clause[^1] != '的'))
            return null;
        int end = _source.View.AsSpan(colon, Math.Min(to - colon, LongestList)).IndexOfAny('。', '；', '\n');
        stop = end < 0 ? Math.Min(to, colon + LongestList) : colon + end + 1;
        List<PlaceShare> places = [];
        int at = colon + 1;
        foreach (ScannedQuantity number in ProgressFigures.In(_source, colon + 1, end < 0 ? stop : colon + end))
        {
            if (number.Form != QuantityForm.Percent || PlaceBefore(at, number.OuterStart) is not { } place
                || !(named || Territory.IsPlace(place.Name)))
                return null;
            int behind = number.OuterEnd;
            while (behind < stop && _source.View[behind] is '）' or ')')
                behind++;
            places.Add(new(place.Name, number.Value, place.Start, behind));
            at = behind;
        }

        return places.Count >= (named ? FewestPlaces : 1) && at >= (end < 0 ? stop : colon + end) - LongestRateWord ? places : null;
    }

    /// <summary>The name of a place before its share: 、东河区, ，西河县（竣工率; null where other words stand there.</summary>
    private (string Name, int Start)? PlaceBefore(int from, int share)
    {
        int start = PastMarks(from, share);
        while (start < share && _source.View[start] is '、' or '和' or '及')
            start++;
        ReadOnlySpan<char> words = _source.Slice(start, share);
        int bracket = words.IndexOfAny('（', '(');
        if (bracket >= 0 && words.Length - bracket > LongestRateWord)
            return null;
        words = Glyph.Trim(bracket >= 0 ? words[..bracket] : words);
        if (words.Length is < ShortestPlaceName or > LongestPlaceName)
            return null;
        foreach (char c in words)
        {
            if (!Glyph.IsHan(c))
                return null;
        }

        return (words.ToString(), start);
    }

    /// <summary>
    /// What a sentence says that counts what has begun and what is finished and gives the rate of either; null for any other. What has
    /// begun to the whole is what was planned.
    /// </summary>
    /// <param name="from">Where the paragraph begins whose earlier sentences may plan it.</param>
    /// <param name="start">Where the sentence begins.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="title">The name that a head gives.</param>
    private Told? RatesOf(int from, int start, int end, string? title)
    {
        if (end - start > LongestRated || _source.Slice(start, end).Count('率') < 2)
            return null;
        from = ClauseBehind(from, start - Carried, start);
        List<ScannedQuantity> numbers = ProgressFigures.In(_source, start, end);
        List<(string Verb, decimal Rate)> rates = [];
        foreach (ScannedQuantity number in numbers)
        {
            ReadOnlySpan<char> before = _source.Slice(start, number.OuterStart).TrimEnd("达到为 ");
            if (number.Form == QuantityForm.Percent && before.Length > RateLetters && before[^1] == '率')
                rates.Add((before[^(RateLetters + 1)..^1].ToString(), number.Value));
        }

        if (rates.Count < 2)
            return null;
        ScannedQuantity? begun = CountedBy(rates[0].Verb), done = CountedBy(rates[^1].Verb);
        if (begun is not { } first || done is not { } last || !ProgressFigures.SameUnit(first, last) || first.Start >= last.Start)
            return null;
        ScannedQuantity? planned = rates[0].Rate == 100m ? first : null;
        foreach (ScannedQuantity number in ProgressFigures.In(_source, from, start))
        {
            if (planned is null && ProgressFigures.SameUnit(number, last) && PlanNumber.Is(_source, number, from, start))
                planned = number;
        }

        int lead = LeadOf(start, end);
        string name = Cleaned(_source.Slice(lead, Math.Max(lead, first.OuterStart)));
        if (name.Length < ShortestName || name.StartsWith(rates[0].Verb, StringComparison.Ordinal))
            name = ProgressFigures.In(_source, from, start).Find(number => ProgressFigures.SameUnit(number, last)) is { Length: > 0 } plan
                ? CountedName([plan], SentenceStart(from, plan.OuterStart), plan.OuterEnd) : title ?? string.Empty;
        return name.Length >= 2 ? new Told(lead, last.OuterStart, name, planned, done) { Share = rates[^1].Rate } : null;

        ScannedQuantity? CountedBy(string verb) => numbers.Find(number => ProgressFigures.Counts(number)
            && _source.Slice(start, number.OuterStart).TrimEnd(' ').EndsWith(verb, StringComparison.Ordinal)) is { Length: > 0 } found
            ? found : null;
    }

    /// <summary>Where words may be read from that begin no earlier than either place: behind a mark, so that no number is cut.</summary>
    private int ClauseBehind(int from, int place, int end)
    {
        if (place <= from)
            return from;
        int stop = _source.Slice(place, end).IndexOfAny(s_clauseEnds);
        return stop < 0 ? end : place + stop + 1;
    }

    /// <summary>Where the sentence ends that goes on at a place; far behind it where it is too long to be looked at.</summary>
    private int SentenceEnd(int from, int to)
    {
        int stop = _source.View.AsSpan(from, Math.Min(to - from, LongestRated + 1)).IndexOfAny('。', '；', '\n');
        return stop < 0 ? Math.Min(to, from + LongestRated + 1) : from + stop;
    }
}
