using System.Buffers;
using Huzhou.Policy.Lexicon;
using Huzhou.Policy.Reading.Lexicon;
using Huzhou.Policy.Reading.Source;
using Huzhou.Policy.Reading.Syntax;

namespace Huzhou.Policy.Reading.Quantities;

/// <summary>
/// What a numeral is when it is not a quantity: part of a name (G60, 2+8, 500强), a date, a span that only dates something, a denominator
/// (每万人, 万元产值能耗). Rules of writing, not lists of names.
/// </summary>
internal static class NameNumerals
{
    /// <summary>The characters that, standing before a numeral, may make it part of a name, a date or a denominator.</summary>
    public const string MarksBefore = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz+＋×每#〕〔_/.．-－—–~～均第数几好%点时";

    /// <summary>Words before a number of years that is itself a result.</summary>
    private static readonly WordList BeforeYears = Vocabulary.Of(QuantityWord.BeforeYears);

    private static readonly WordList Lasting = Vocabulary.Of(QuantityWord.BeforeDuration);

    /// <summary>Whether what stands before a numeral makes it part of a name, a date or a denominator.</summary>
    public static bool HoldsBefore(ReadOnlySpan<char> text, int at, in Numeral n)
    {
        NumeralGlyph around = (NumeralGlyphs.At(text, at - 1) & NumeralGlyph.Names) | (NumeralGlyphs.At(text, n.End) & NumeralGlyph.Turns);
        if (around == NumeralGlyph.None)
            return n.ScaleOnly && !StandsAlone(text, at, n);
        char before = at > 0 ? text[at - 1] : ' ';
        if (before is '%' or '点' or '时')
            return before == '%' || IsClock(text, at, n.End) || n.ScaleOnly && !StandsAlone(text, at, n);
        if (char.IsAsciiLetter(before) || before is '+' or '＋' or '×' or '每' or '#' or '〕' or '〔' or '_' or '/')
            return !(before is '+' or '＋') || (!n.InWords && !SignGrammar.IsPlus(text, at));
        if (before is '.' or '．')
            return at < 2 || !IsFullStop(text, at, n);
        if (before is '—' or '–' or '-' or '－' or '~' or '～' && at > 1 && HoldsBehindDash(text, at, n.End, before) is { } held)
            return held;
        if (before is '均' or '第' && at > 1 && text[at - 2] is '每' or '连')
            return before == '均' && text[at - 2] == '每';
        if (IsAddedTo(text, n) || (n.InWords && IsMany(text, at, before)))
            return true;
        return n.ScaleOnly && !StandsAlone(text, at, n);
    }

    /// <summary>好几十家 means many; 办好十件实事 is a verb with its result, and ten.</summary>
    private static bool IsMany(ReadOnlySpan<char> text, int at, char before) =>
        before is '数' or '几' || (before == '好' && !(at > 1 && text[at - 2] is '办' or '做' or '抓' or '建'));

    /// <summary>2+8 and 3×3 are names.</summary>
    private static bool IsAddedTo(ReadOnlySpan<char> text, in Numeral n) =>
        n.End < text.Length && text[n.End] is '+' or '＋' or '×' && !IsAndMore(text, n);

    /// <summary>Behind a dash that stands behind a letter or a digit: G-60 is a name, 3-5日 a date; null behind anything else.</summary>
    private static bool? HoldsBehindDash(ReadOnlySpan<char> text, int at, int end, char dash) =>
        dash is '-' or '－' && char.IsAsciiLetter(text[at - 2]) ? true : Glyph.IsDigit(text[at - 2]) ? IsDateTail(text, end) : null;

    /// <summary>The minutes behind 8点 or 20时: 50分, 30分许.</summary>
    private static bool IsClock(ReadOnlySpan<char> text, int at, int end) =>
        NumeralGlyphs.At(text, at - 2).Has(NumeralGlyph.Numeral) && end < text.Length && text[end] == '分'
            && !text[end..].StartsWith("分之", StringComparison.Ordinal);

    /// <summary>
    /// A point before digits is a full stop where words stand before it and the digits are no fraction: their number has a point of its
    /// own, or
    /// more places than a fraction is written with. Elsewhere digits were lost, or it is a name.
    /// </summary>
    private static bool IsFullStop(ReadOnlySpan<char> text, int at, in Numeral n) =>
        !char.IsAsciiLetter(text[at - 2]) && !Glyph.IsDigit(text[at - 2]) && text[at - 2] is not ('.' or '．')
            && (n.HasFraction || n.Digits >= 100);

    /// <summary>30万+ and 100+家 are that many or more; 1+行业 is a name, and so is what a numeral or letter follows.</summary>
    public static bool IsAndMore(ReadOnlySpan<char> text, in Numeral n) =>
        n.End < text.Length && text[n.End] is '+' or '＋' && (n.Scale > 1 || n.Digits >= 10) && !n.InWords
        && !(n.End + 1 < text.Length
            && (char.IsAsciiLetter(text[n.End + 1]) || NumeralGlyphs.Of(text[n.End + 1]).Has(NumeralGlyph.Numeral)));

    /// <summary>Whether 数 or 几 before a power of ten makes several of it: 数千, 几十, 好几百; not the 数 of 人数.</summary>
    public static bool IsSeveral(ReadOnlySpan<char> text, int at) => text[at - 1] == '几'
        || (text[at - 1] == '数' && CountNouns.AtEnd(text[..at]) == 0);

    private static readonly WordList CountNouns = Vocabulary.Of(QuantityWord.CountNoun);

    /// <summary>Whether what stands around number and unit makes them a date, a name or a mere span of time.</summary>
    public static bool HoldsAround(ReadOnlySpan<char> text, int at, in Numeral n, QuantityForm form, string unit, int end)
    {
        char behind = end < text.Length ? text[end] : '。';
        if (form == QuantityForm.Duration)
            return unit != "岁" && !(n.Scale > 1 && unit is "小时" or "分钟") && !Lasts(text, at, unit, end);
        if (form == QuantityForm.RankMove)
            return false;
        bool words = n.InWords && n.Scale == 1 && !n.ScaleOnly;
        if (words && IsNumbered(text, at, n, form, unit, end, behind) || n.InWords && n.Digits <= 10 && IsPlace(text, end))
            return true;
        if (form != QuantityForm.Count)
        {
            return form == QuantityForm.Level && (n.InWords && IsRepeated(text, at, end) || IsVoltageClass(text, unit, end))
                || IsOtherMeasure(text, at, n, unit, end, behind);
        }

        if (n.HasFraction && n.Scale == 1 && !n.InWords && (at == 0 || text[at - 1] is '\n' or '\r' or '#'))
            return true;
        return words ? IsIdiom(text, at, n, unit, end, behind) : IsOtherCount(n, unit, behind);
    }

    /// <summary>分类, 度假, 两米: the unit begins another word, or is said and not measured.</summary>
    private static bool IsOtherMeasure(ReadOnlySpan<char> text, int at, in Numeral n, string unit, int end, char behind) => unit switch
    {
        "分" => n.InWords && !n.HasFraction || behind is '类' or '区' or '布' or '工' or '管' or '支',
        "度" => n.InWords || behind is '假',
        "升" or "米" => n.InWords && n.Digits < 100 && !n.HasFraction && !IsReached(text, at, end),
        _ => false,
    };

    /// <summary>水位上涨三米, 深度达到十五米: a change leads to the measure, and nothing else goes on behind it.</summary>
    private static bool IsReached(ReadOnlySpan<char> text, int at, int end)
    {
        ReadOnlySpan<char> before = text[..at];
        return MeasureGrammar.EndsAt(text, end)
            && (before is [.., '到' or '至' or '达' or '为'] || Moves.Up.AtEnd(before) > 0 || Moves.Down.AtEnd(before) > 0);
    }

    /// <summary>家庭, 次产业, 5楼, 两条线: the classifier belongs to a word, or numbers what it stands for.</summary>
    private static bool IsOtherCount(in Numeral n, string unit, char behind) => unit switch
    {
        "家" => behind is '庭',
        "次" => behind is '产' or '能',
        "条" => behind is '线' && n.InWords,
        "单元" or "楼" or "站" or "环" or "口" or "车" or "道" => behind is not '，' and not '。' and not '、' || n.InWords,
        _ => false,
    };

    /// <summary>五台县, 三门峡市, 五家渠: the classifier belongs to the name of a place.</summary>
    private static bool IsPlace(ReadOnlySpan<char> text, int end)
    {
        int length = PlaceTails.AtStart(text[(end - 1)..]);
        return length > 0 && !(end - 1 + length < text.Length && text[end - 1 + length] is '级' or '域' or '属' or '直' or '办');
    }

    private static readonly WordList PlaceTails = Vocabulary.Of(QuantityWord.PlaceTail);

    /// <summary>A voltage before a noun says of which class a line or station is, as a name does: 110千伏变电站, 35千伏及以上电网.</summary>
    public static bool IsVoltageClass(ReadOnlySpan<char> text, string unit, int end)
    {
        if (unit[^1] is not ('伏' or 'V'))
            return false;
        int behind = end + BoundLexicon.MatchAfter(text, end, out _);
        return behind < text.Length && (char.IsLetter(text[behind]) || text[behind] == '、');
    }

    /// <summary>一步一步, 一微克一微克: a measure that is said twice says how something is done.</summary>
    private static bool IsRepeated(ReadOnlySpan<char> text, int at, int end)
    {
        ReadOnlySpan<char> words = text[at..end];
        return text[end..].StartsWith(words, StringComparison.Ordinal) || text[..at].EndsWith(words, StringComparison.Ordinal);
    }

    private static bool IsDateTail(ReadOnlySpan<char> text, int end) =>
        end < text.Length && text[end] is '年' or '月' or '日' or '号';

    private static readonly SearchValues<char> Counting = SearchValues.Create("一二三四五六七八九十、和及第次");

    private static readonly WordList Meetings = Vocabulary.Of(QuantityWord.Meeting);

    /// <summary>
    /// A scale alone means one of it only where a bound, a change or the size of a thing stands beside it: 超千亿元, 亿元以上, 百余名, 百亿级.
    /// </summary>
    private static bool StandsAlone(ReadOnlySpan<char> text, int at, in Numeral n)
    {
        if (n.IsLoose)
            return true;
        if (IsLeftBehind(text, at, n.End))
            return false;
        char before = at > 0 ? text[at - 1] : ' ';
        if (before == '上' && at > 1 && text[at - 2] == '千')
            return false;
        char behind = n.End < text.Length ? text[n.End] : '。';
        bool bounded = BoundLexicon.MatchBefore(text, at, out _) > 0 || before is '过' or '达' or '上' or '近' or '达';
        int unit = UnitLexicon.Match(text, n.End, out string name, out QuantityForm form);
        if (unit == 0)
            return n.Scale >= 100_000_000 && n.Digits >= 1 && n.Value * n.Scale >= 1_000_000_000m
                && (bounded || behind is '级' or '产' or '企' or '元' or '园' or '项' or '集' or '投' or '台' or '规' or '大' or '以' or '工' or '县'
                or '强' or '链');
        if (form is not (QuantityForm.Level or QuantityForm.Count))
            return false;
        if (bounded)
            return true;
        ReadOnlySpan<char> rest = text[(n.End + unit)..];
        if (rest.StartsWith("以", StringComparison.Ordinal) || rest.StartsWith("大关", StringComparison.Ordinal)
            || rest.StartsWith("左右", StringComparison.Ordinal))
            return true;
        return name is "元" && n.Value * n.Scale >= 10_000_000m && !IsDenominator(rest) || rest.StartsWith("级", StringComparison.Ordinal)
            && form == QuantityForm.Level;
    }

    private const string Blanks = " \u00A0\u2002\u2003\u2009\u202F\u3000";

    /// <summary>
    /// A scale whose digits were lost: a blank stands where they should (达到 亿元), or a verb that asks for a number stands before 万 or 亿
    /// alone
    /// and nothing but the end of the clause behind its unit, or asterisks hide them (投资**亿元).
    /// </summary>
    private static bool IsLeftBehind(ReadOnlySpan<char> text, int at, int end)
    {
        if (at > 0 && text[at - 1] == '*')
            return true;
        if (NumeralGlyphs.At(text, at - 1).Has(NumeralGlyph.Blank))
            return text[..at].TrimEnd(Blanks) is [.., var last] && char.IsLetter(last);
        if (end != at + 1 || text[at] is not ('万' or '亿') || at < 2 || text[at - 1] is not ('到' or '达' or '为' or '至'))
            return false;
        int behind = end + UnitLexicon.Match(text, end, out _, out _);
        return behind >= text.Length || !char.IsLetterOrDigit(text[behind]);
    }

    private static bool IsDenominator(ReadOnlySpan<char> rest) =>
        rest.StartsWith("GDP", StringComparison.Ordinal) || rest.StartsWith("生产总值", StringComparison.Ordinal)
            || rest.StartsWith("地区", StringComparison.Ordinal)
        || rest.StartsWith("国内", StringComparison.Ordinal) || rest.StartsWith("产值", StringComparison.Ordinal)
            || rest.StartsWith("工业增", StringComparison.Ordinal);

    /// <summary>
    /// A span of time is a result after words of running on, saving or reaching; beside any other word it only dates something.
    /// </summary>
    private static bool Lasts(ReadOnlySpan<char> text, int at, string unit, int end)
    {
        ReadOnlySpan<char> before = text[..at];
        if (unit is "日" or "届" && !before.EndsWith("连续", StringComparison.Ordinal))
            return unit == "日"
                && (BeforeDays.AtEnd(before) > 0 || (Lasting.AtEnd(before) > 0 && BoundLexicon.MatchAfter(text, end, out _) > 0));
        if (unit == "年")
        {
            if (BoundLexicon.MatchAfter(text, end, out QuantityBound bound) is > 0 and int length && bound == QuantityBound.AtLeast
                && end + length < text.Length && char.IsLetter(text[end + length]))
                return true;
            return BeforeYears.AtEnd(before) > 0;
        }

        ReadOnlySpan<char> rest = text[end..];
        if (rest.StartsWith("圈", StringComparison.Ordinal) || rest.StartsWith("生活", StringComparison.Ordinal)
            || rest.StartsWith("交通", StringComparison.Ordinal))
            return false;
        // 提前两周向社会公布 dates a deed; 提前两周完成 is a result.
        if (unit == "周" && before.EndsWith("提前", StringComparison.Ordinal) && !MeasureGrammar.EndsAt(text, end)
            && AheadOf.AtStart(rest) == 0)
            return false;
        // 压减到4小时, 延长至30天: what a verb of change leads to lasts so long.
        return Lasting.AtEnd(before) > 0
            || (before is [.., '到' or '至' or '为'] && (Moves.Down.AtEnd(before[..^1]) > 0 || Moves.Up.AtEnd(before[..^1]) > 0))
            || (before is [.., '到' or '至'] && IsCut(before[..^1]));
    }

    /// <summary>压缩审批时限|至3天: the verb stands before its object, in the same clause.</summary>
    private static bool IsCut(ReadOnlySpan<char> before)
    {
        ReadOnlySpan<char> near = before[Math.Max(0, before.Length - CutReach)..];
        return Moves.Down.IsIn(near[(near.LastIndexOfAny(ClauseMarks) + 1)..]);
    }

    private const int CutReach = 16;

    private static readonly SearchValues<char> ClauseMarks = SearchValues.Create("，。；、,;");

    /// <summary>What is done ahead of its day, where by how much is the result.</summary>
    private static readonly WordList AheadOf = Vocabulary.Of(QuantityWord.DoneAhead);

    /// <summary>Whether words of running on, saving or reaching stand before a span of time.</summary>
    public static bool LastsBefore(ReadOnlySpan<char> text, int at, string unit) =>
        unit == "年" ? BeforeYears.AtEnd(text[..at]) > 0 : Lasting.AtEnd(text[..at]) > 0;

    /// <summary>Words before a number of days that is itself a result, not a date: 压缩至20日.</summary>
    private static readonly WordList BeforeDays = Vocabulary.Of(QuantityWord.BeforeDays);

    /// <summary>A number before the sign of an escape in an address, as 20 of %20%E6, is no percentage.</summary>
    public static bool IsEscape(ReadOnlySpan<char> text, int end) =>
        end + 1 < text.Length && text[end - 1] == '%' && char.IsAsciiHexDigit(text[end]) && char.IsAsciiHexDigit(text[end + 1])
            && (char.IsAsciiLetter(text[end]) || char.IsAsciiLetter(text[end + 1]));

    /// <summary>Whether two neighbours number things, as ordinals do, and do not count them: 一二期, 二三次产业, 五六十年代.</summary>
    public static bool NumbersBoth(ReadOnlySpan<char> text, int at, in Numeral n, UnitWord word, int end) => word.Form switch
    {
        QuantityForm.Duration => word.Symbol != "岁" && !Lasts(text, at, word.Symbol, end),
        QuantityForm.Count => word.Symbol is "期" or "环" or "楼" or "单元" or "届" or "站" or "口" or "车" || word.Symbol is "次"
            && end < text.Length && text[end] is '产' or '能'
            || HoldsBefore(text, at, n),
        _ => word.Symbol is "分" or "度",
    };

    /// <summary>Whether a rank or a count moves: 提升2位.</summary>
    public static bool MovesBefore(ReadOnlySpan<char> text, int at)
    {
        return Moves.RankVerbs.AtEnd(text[..at]) > 0;
    }

    /// <summary>Small counts in words are set phrases more often than measures: 一个, 两个毫不动摇, 三次产业, 一批.</summary>
    private static bool IsIdiom(ReadOnlySpan<char> text, int at, in Numeral n, string unit, int end, char behind)
    {
        if (n.Digits <= 1 || IsSitting(text, at, unit, end))
            return true;
        if (n.Digits >= 10)
            return false;
        if (unit == "次" && Running.AtEnd(text[..at]) > 0)
            return false;
        if (unit == "次" && Acts.AtStart(text[end..]) > 0 && !(at > 0 && text[at - 1] is '第' or '这' or '前' or '后' or '新' or '再' or '历'))
            return false;
        if (behind is '“' or '"' or '规' or '一' or '‘' or '《'
            || unit is "次" or "门" or "口" or "面" or "头" or "环" or "位" or "站" or "楼" or "单元" or "车" or "片" or "支" or "手" or "段" or "名"
            or "人" or "对" or "区" or "道" or "期" or "套" or "台" or "首" or "副" or "顶" && !EventBefore(text, at))
            return true;
        return unit is "个"
            && (behind is '毫' or '维' or '确' or '意' or '自' or '全' or '统' or '最' or '坚' or '转' or '方' && end + 1 < text.Length
            && text[end + 1] is '不' or '护' or '立' or '识' or '信' or '面' or '筹' or '严' or '持' or '变');
    }

    /// <summary>
    /// Words that number a thing or belong to its name: 二期, 三环, 二次供水, 三次产业, 两位数, 城乡二元结构. A count says 两 where these say 二, and a few yuan
    /// are written in digits where a word follows.
    /// </summary>
    private static bool IsNumbered(ReadOnlySpan<char> text, int at, in Numeral n, QuantityForm form, string unit, int end, char behind)
    {
        if (form != QuantityForm.Count)
            return unit is "元" && n.Digits < 10 && !n.HasFraction
                && ((text[at] == '二' && !(at > 0 && text[at - 1] == '负')) || !MeasureGrammar.EndsAt(text, end));
        return n.Digits == 2 && text[at] == '二' || unit is "期" or "环" || unit is "次" && behind == '产' || unit is "位" && behind == '数';
    }

    /// <summary>Words before the number of times that something happened.</summary>
    private static readonly WordList Running = Vocabulary.Of(QuantityWord.BeforeTimes);

    /// <summary>Deeds whose times are counted: 两次降低利率.</summary>
    private static readonly WordList Acts = Vocabulary.Of(QuantityWord.CountedAct);

    /// <summary>十二届十四次全会, 九次、十次全会, 省十次党代会 are names of meetings.</summary>
    private static bool IsSitting(ReadOnlySpan<char> text, int at, string unit, int end)
    {
        if (unit != "次")
            return false;
        ReadOnlySpan<char> rest = text[end..Math.Min(text.Length, end + 24)];
        int sitting = rest.IndexOfAnyExcept(Counting);
        return at > 0 && text[at - 1] is '届' || sitting >= 0 && Meetings.AtStart(rest[sitting..]) > 0;
    }

    private static bool EventBefore(ReadOnlySpan<char> text, int at) => VerbLexicon.EndsWithVerb(text[Math.Max(0, at - 8)..at]);
}
