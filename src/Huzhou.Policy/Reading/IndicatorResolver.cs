using System.Collections.Concurrent;

namespace Huzhou.Policy.Reading;

/// <summary>
/// Maps phrases to the indicators of a catalogue by name and alias, under general rules: brackets, quotation marks, the government's own territory
/// and words of change do not make another indicator. A phrase that no catalogue knows becomes a local indicator with its parts.
/// </summary>
/// <remarks>It remembers what phrases mean, up to a limit, and may be shared between threads.</remarks>
internal sealed class IndicatorResolver
{
    private const int MostRecent = 8192;

    private static readonly WordList Territories = new(["全市", "全省", "全县", "全区", "全州", "全盟", "全自治区", "全域", "我市", "我省", "我县", "我区", "我州", "本市", "本省", "本县", "本区", "全社会", "全部", "各项", "全体", "年"]);

    private static readonly WordList Changes = new(["增速", "增长率", "增长速度", "增幅", "涨幅", "降幅", "降低率", "下降率", "变动", "增长", "下降", "年均增长", "实际增长", "目标", "任务", "总水平", "年增长率", "增量", "可比", "同口径", "可比口径", "按可比口径", "可比价", "按可比价", "按可比价格", "可比价格", "数", "人数", "额", "总额", "总值", "总量", "累计下降", "降低", "比例", "率", "水平"]);

    private static readonly WordList Events = new(["新增", "引进", "新引进", "招引", "引育", "备案", "开工", "开工建设", "竣工", "竣工投产", "投产", "签约", "落地", "建成", "新建成", "新建", "创成", "认定", "培育", "筹建", "改造", "打造", "净增", "滚动实施", "滚动推进", "实施", "完成", "新认定", "新建和改扩建", "新建成和改扩建", "新开工"]);

    private static readonly WordList Shares = new(["的比重", "的比例", "的份额", "比重", "比例", "份额", "占比"]);

    private readonly IndicatorCatalogue _catalogue;
    private readonly Lock _turn = new();
    private volatile ConcurrentDictionary<string, Indicator> _recent = new(StringComparer.Ordinal);
    private volatile ConcurrentDictionary<string, Indicator> _older = new(StringComparer.Ordinal);
    private int _count;

    public IndicatorResolver(IndicatorCatalogue catalogue) => _catalogue = catalogue;

    /// <summary>The indicator that a phrase means.</summary>
    public Indicator Resolve(string phrase)
    {
        if (_recent.TryGetValue(phrase, out Indicator? met))
            return met;
        string key = Joined(phrase.Trim());
        if (key.Length == 0)
            key = "未写明";
        if (_recent.TryGetValue(key, out Indicator? known))
            return known;
        if (!_older.TryGetValue(key, out Indicator? found))
            found = Find(key) ?? new Indicator("local:" + key, key) { Parts = PartsOf(key) };
        Remember(key, found);
        return found;
    }

    /// <summary>Keeps what was met lately: a full store becomes the older one, and what stood in that is forgotten.</summary>
    private void Remember(string key, Indicator indicator)
    {
        if (!_recent.TryAdd(key, indicator) || Interlocked.Increment(ref _count) < MostRecent)
            return;
        lock (_turn)
        {
            if (_count < MostRecent)
                return;
            _older = _recent;
            _recent = new ConcurrentDictionary<string, Indicator>(StringComparer.Ordinal);
            _count = 0;
        }
    }

    /// <summary>The indicator of a quantity, with the parts that its clause states.</summary>
    public Indicator Resolve(Mention mention, string phrase, string threshold)
    {
        Indicator indicator = Resolve(phrase);
        if (!indicator.IsLocal)
            return indicator;
        IndicatorParts parts = indicator.Parts;
        bool limited = threshold.Length > 0 && phrase.Contains(threshold, StringComparison.Ordinal), people = mention.Quantity.Unit is "人" or "名" or "户" or "人次";
        if (!limited && !people && mention.Event.Length == 0 && mention.League.Length == 0)
            return indicator;
        return indicator with
        {
            Parts = parts with
            {
                Threshold = limited ? threshold : parts.Threshold,
                Event = mention.Event.Length > 0 ? mention.Event : parts.Event,
                League = mention.League.Length > 0 ? mention.League : parts.League,
                Population = people ? parts.Subject ?? phrase : parts.Population,
            },
        };
    }

    /// <summary>An indicator whose name does not say its whole, with the whole its sentence names.</summary>
    public static Indicator OfWhole(Indicator indicator, string? whole) =>
        whole is null || !indicator.IsLocal || indicator.Parts.Denominator is not null ? indicator : indicator with { Parts = indicator.Parts with { Denominator = whole } };

    /// <summary>
    /// The things that a phrase joins by 、 or 和 where the catalogue knows every one of them, each made whole by the tail that the last one shares
    /// (城镇和农村居民人均可支配收入); otherwise the phrase itself.
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

    /// <summary>The member as it stands where the catalogue knows it, else with the longest tail of the last member that makes it known.</summary>
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

    private Indicator? Find(string phrase)
    {
        foreach (string form in Forms(phrase))
        {
            if (_catalogue.Meaning(form) is { } written)
                return written;
            if (Unusual.IsIn(form) && _catalogue.Meaning(Usual(form)) is { } indicator)
                return indicator;
        }

        return null;
    }

    /// <summary>Words of one meaning that documents use one for another, the catalogue's word second.</summary>
    private static readonly (string Written, string Usual)[] Synonyms =
    [
        ("研究与试验发展", "研发"), ("R&D", "研发"), ("相当于", "占"), ("全市生产总值", "地区生产总值"), ("全省生产总值", "地区生产总值"), ("国内生产总值", "地区生产总值"), ("GDP", "地区生产总值"),
        ("的比例", "比重"), ("的比重", "比重"), ("比例", "比重"), ("规模以上", "规上"),
    ];

    /// <summary>What stands in every phrase that has more usual words.</summary>
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

    /// <summary>The forms under which a phrase may stand in a catalogue, the written one first.</summary>
    private static IEnumerable<string> Forms(string phrase)
    {
        yield return phrase;
        string plain = WithoutBrackets(phrase);
        if (plain.Contains('“', StringComparison.Ordinal))
            plain = plain.Replace("“", "", StringComparison.Ordinal).Replace("”", "", StringComparison.Ordinal);
        if (plain.Length > 0 && plain != phrase)
            yield return plain;
        string bare = plain[PhraseEnds.TrimStart(plain, Territories)..];
        if (bare != plain)
            yield return bare;
        foreach (string form in (string[])[plain, bare])
        {
            for (int length = PhraseEnds.Suffix(form, Changes), end = form.Length; length > 0 && length < end; length = PhraseEnds.Suffix(form.AsSpan(0, end), Changes))
            {
                end -= length;
                string shorter = form[..end];
                if (shorter.Length < 2)
                    break;
                yield return shorter;
                if (shorter[^1] == '的')
                    yield return shorter[..^1];
            }
        }
    }

    private static string WithoutBrackets(string phrase)
    {
        int open = phrase.AsSpan().IndexOfAny('（', '(');
        while (open >= 0)
        {
            int close = phrase.AsSpan(open).IndexOfAny('）', ')') + open;
            if (close < open)
                return phrase;
            phrase = phrase.Remove(open, close - open + 1);
            open = phrase.AsSpan().IndexOfAny('（', '(');
        }

        return phrase;
    }

    private static IndicatorParts PartsOf(string phrase)
    {
        string rest = phrase;
        string? territory = null, happening = null, threshold = null, whole = null, league = null;
        int place = PhraseEnds.Prefix(rest, Territories);
        if (place > 0 && rest.Length - place >= 2 && rest[..place] is not ("全社会" or "全部" or "各项" or "全体" or "年"))
        {
            territory = rest[..place];
            rest = rest[place..];
        }

        int verb = PhraseEnds.Prefix(rest, Events);
        if (verb > 0 && rest.Length - verb >= 2)
        {
            happening = rest[..verb];
            rest = rest[verb..];
        }

        foreach (ScannedQuantity quantity in new QuantityScanner(rest))
        {
            if (quantity.Bound is not (QuantityBound.AtLeast or QuantityBound.AtMost) || quantity.OuterEnd >= rest.Length)
                continue;
            threshold = rest[quantity.OuterStart..quantity.OuterEnd];
            rest = rest.Remove(quantity.OuterStart, quantity.OuterEnd - quantity.OuterStart);
            break;
        }

        int part = rest.LastIndexOf('占');
        if (part > 0)
        {
            string tail = rest[(part + 1)..];
            int noun = PhraseEnds.Suffix(tail, Shares);
            if (noun > 0 && tail.Length > noun)
            {
                whole = tail[..^noun];
                league = LeagueWords.Prefix(whole) == whole.Length ? whole : null;
                rest = rest[..part];
            }
        }

        return new IndicatorParts
        {
            Subject = string.IsNullOrWhiteSpace(rest) ? null : rest,
            Event = happening,
            Threshold = threshold,
            Territory = territory,
            Denominator = whole,
            League = league,
        };
    }
}
