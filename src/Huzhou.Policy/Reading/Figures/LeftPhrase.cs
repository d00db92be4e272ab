using Huzhou.Policy.Reading.Lexicon;
using Huzhou.Policy.Reading.Quantities;
using Huzhou.Policy.Reading.Source;
using Huzhou.Policy.Reading.Syntax;

namespace Huzhou.Policy.Reading.Figures;

/// <summary>
/// The words between the start of a clause and its number, taken apart from the right: subject, basis, verb of change, comparison, league.
/// </summary>
internal sealed partial class LeftPhrase
{
    private static readonly WordList Adverbs = new(
    [
        "同比", "环比", "累计", "共", "共计", "合计", "总计", "平均", "平均每年", "每年", "大幅", "进一步", "持续", "稳步", "同步", "逆势", "首次", "再次", "再", "又", "已", "预计", "力争", "确保", "将", "仍", "也", "约", "达到", "分别比上年", "名义", "实际", "有望", "预期", "争取", "不断", "历史性", "成功", "率先", "快速", "明显", "显著", "总体", "全面", "整体", "继续", "由负转正", "五年", "三年", "双双", "连续", "先后", "拟按", "拟", "按", "较快", "逐步", "努力", "全年", "每人每月", "每人每年", "每月", "每人", "每户", "每亩", "年度", "有效", "最高", "最大", "当年", "新", "大约", "基本", "计划", "比重", "比例", "幅度", "一举", "顺利", "强势", "月人均", "年人均", "每月人均", "每年人均", "每生每年", "每生", "每人每天", "年内",
    ]);

    private static readonly WordList RankVerbs = new(
    [
        "居", "位居", "列", "位列", "名列", "排", "排名", "排在", "排到", "位次", "名次", "跃居", "升至", "跃升至", "上升至", "提升至", "前移至", "上升到", "提升到", "升到", "稳居", "保持", "保持在", "进入", "跻身", "迈进", "迈入", "挺进", "获", "获得", "夺得", "取得", "蝉联", "并列", "稳定在", "冲刺", "争", "为", "在", "达到", "由", "从", "升", "均", "分别", "连续", "继续", "排位", "居于", "位于", "列入", "力争", "确保", "争取", "争创", "实现", "居于", "跃升到", "跃至", "进位至", "进至", "进到", "晋升至", "前进至", "晋级", "荣获", "的", "进位到", "跃升到", "前移到", "下降到", "下降至", "回落至", "均居", "分列", "分居", "双双", "总体", "成绩", "首次", "历史性", "一直", "连年", "仍", "已", "从上年", "从上年的",
    ]);

    private static readonly WordList Leagues = new(
    [
        "全省", "全国", "全球", "世界", "全市", "全区", "全州", "全疆", "省内", "国内", "长三角", "珠三角", "大湾区", "京津冀", "西部", "东部", "中部", "东北", "沿海", "同类", "万亿城市", "副省级", "省会", "地级市", "直辖市", "内地",
        "北京", "天津", "河北", "山西", "内蒙古", "辽宁", "吉林", "黑龙江", "上海", "江苏", "浙江", "安徽", "福建", "江西", "山东", "河南", "湖北", "湖南", "广东", "广西", "海南", "重庆", "四川", "贵州", "云南", "西藏", "陕西", "甘肃", "青海", "宁夏", "新疆",
    ]);

    private static readonly WordList Scopes = new(
    ["按可比口径计算", "按同口径计算", "可比口径", "按可比价格计算", "按可比价计算", "按可比价", "可比价", "按不变价格计算", "按不变价计算", "同口径", "同比口径", "剔除不可比因素", "扣除价格因素", "扣除物价因素", "剔除留抵退税因素", "按自然口径", "自然口径", "可比"]);

    private static readonly string[] Comparators = ["分别高于", "均高于", "高于", "快于", "低于", "优于", "好于", "慢于", "高出", "领先", "超出", "超过", "快过", "多于", "少于", "超"];

    private static readonly WordList ComparatorWords = new(Comparators);

    private static readonly WordList ReferenceWords = new(["全国", "全省", "全市", "全区", "全州", "全县", "平均", "面上", "上年", "去年", "GDP", "经济增", "增速", "目标", "预期", "预算", "同期", "水平", "地区", "规上", "东部", "各项", "计划", "省均", "国家", "任务", "考核", "标准", "中西部", "财政", "工业", "投资", "收入", "城镇", "城市", "生产总值", "贷款", "周边", "长三角"]);

    private static readonly WordList TimeMarks = new(["上年", "去年", "年初", "同期", "前三年", "前两年", "前年", "年末", "年底", "基期", "上届", "五年前", "上月", "末", "上一年", "十年前", "三年前", "此前", "以往", "往年", "期初", "十三五", "十二五", "十一五", "上半年", "季度", "年度", "历史", "年均", "年"]);

    private Phrase _words;
    private int _from;
    private int _to;

    /// <summary>What has not been taken off yet.</summary>
    private Phrase Rest => _words[_from.._to];

    /// <summary>What remains when the linking words are taken off.</summary>
    public Phrase Subject => Rest;

    /// <summary>The direction of the verb of change.</summary>
    public MentionDirection Direction { get; private set; }

    /// <summary>Whether there is a verb of change.</summary>
    public bool Changes { get; private set; }

    /// <summary>Whether the change reaches the number: 提高到, 降至.</summary>
    public bool Reaches { get; private set; }

    /// <summary>Whether 分别 distributes the numbers over the subjects.</summary>
    public bool Distributes { get; private set; }

    /// <summary>Whether 各 or 均 says the number of each subject.</summary>
    public bool OfEach { get; private set; }

    /// <summary>The basis that belongs to the name: 较年初, 较前三年平均, but not 比上年.</summary>
    public Phrase Basis { get; private set; }

    /// <summary>Whether 同口径 or the like stands there.</summary>
    public Phrase Scope { get; private set; }

    /// <summary>Whether 年均 stands there.</summary>
    public bool YearlyMean { get; private set; }

    /// <summary>The word of comparison: 高于, 快于.</summary>
    public Phrase Comparator { get; private set; }

    /// <summary>What it is compared with.</summary>
    public Phrase Reference { get; private set; }

    /// <summary>The league of a rank.</summary>
    public Phrase League { get; private set; }

    /// <summary>Whether a word of reaching links subject and number: 达到, 为, 完成.</summary>
    public bool Linked { get; private set; }

    /// <summary>Takes a phrase apart, in the place of the one that was taken apart before.</summary>
    public LeftPhrase Read(Phrase left, QuantityForm form)
    {
        Begin(left);
        bool rank = form == QuantityForm.Rank;
        for (int i = 0; i < 12 && Rest.Length > 0; i++)
        {
            int before = Rest.Length;
            _to = _from + Rest.TrimEnd(" \u3000“‘\"、").Length;
            if (Rest.Length == 0)
                break;
            bool moved = TakeDistribution() || (!rank && TakeComparison(form)) || TakeMove(form) || (rank ? TakeRank() : TakeLink()) || TakeAdverb() || TakeBasis() || TakeOrigin();
            if (!moved && Rest.Length == before)
                break;
        }

        return this;
    }

    private void Begin(Phrase left)
    {
        (_words, _from, _to) = (left, 0, left.Length);
        Direction = MentionDirection.None;
        Changes = Reaches = Distributes = OfEach = YearlyMean = Linked = false;
        Basis = Scope = Comparator = Reference = League = default;
    }

    private bool Ends(string word) => Rest.EndsWith(word, StringComparison.Ordinal);

    private bool Cut(int length)
    {
        _to -= length;
        return true;
    }

    private bool TakeDistribution()
    {
        ReadOnlySpan<char> rest = Rest;
        if (rest is [.., '分', '别', '为' or '是'])
        {
            Distributes = true;
            return Cut(3);
        }

        if (rest is [.., '分', '别'])
        {
            Distributes = true;
            return Cut(2);
        }

        if (rest is [.., '各'] || (rest is [.., '均'] && (rest.Length < 2 || rest[^2] is not ('人' or '年' or '日' or '亩' or '户' or '月' or '平' or '地' or '省' or '村' or '球'))))
        {
            OfEach = true;
            return Cut(1);
        }

        bool mean = rest is [.., '年', '均'];
        if (mean || (rest is [.., '年', '平', '均'] && (rest.Length < 4 || Numeral.DigitOf(rest[^4]) < 0)))
        {
            YearlyMean = true;
            return Cut(mean ? 2 : 3);
        }

        int scope = Scopes.AtEnd(rest);
        if (scope > 0)
        {
            Scope = Rest[^scope..];
            return Cut(scope);
        }

        return false;
    }

    private bool TakeMove(QuantityForm form)
    {
        ReadOnlySpan<char> words = Rest;
        if (Changes || form is QuantityForm.Rank && words is not [.., '至' or '到'] || words is [.., '新', '增'] || form is QuantityForm.Count && words is [.., '净', '增'])
            return false;
        bool reaches = words is [.., '到' or '为', '了'] or [.., '到' or '至' or '为'];
        int tail = words is [.., '了'] ? reaches ? 2 : 1 : reaches ? 1 : 0;
        ReadOnlySpan<char> rest = words[..^tail];
        MentionDirection direction = MentionDirection.Up;
        if (!Match(rest, Moves.Up, out int length))
        {
            direction = MentionDirection.Down;
            Match(rest, Moves.Down, out length);
        }

        if (length == 0 && reaches && rest is [.., '提'])
            (length, direction) = (1, MentionDirection.Up);
        if (length > 0)
        {
            if (form is QuantityForm.Count && !reaches && !IsAmountVerb(rest, length))
                return false;
            Changes = true;
            Direction = direction;
            Reaches = reaches;
            return Cut(length + tail);
        }

        return false;
    }

    /// <summary>Things are counted up or down by few verbs; 提升, 加快, 扩大 before a count are deeds.</summary>
    private static bool IsAmountVerb(ReadOnlySpan<char> rest, int length) => rest[^length..] is "增加" or "减少" or "下降" or "增长" or "多增" or "少增" or "缩减" or "降低" or "上升";

    private static bool Match(ReadOnlySpan<char> rest, WordList verbs, out int length)
    {
        foreach (string verb in verbs.Ending(rest))
        {
            if (rest.EndsWith(verb, StringComparison.Ordinal) && !(verb.Length == 1 && IsPartOfWord(rest, verb)) && Array.IndexOf(Comparators, verb) < 0)
            {
                length = verb.Length;
                return true;
            }
        }

        length = 0;
        return false;
    }

    private static bool IsPartOfWord(ReadOnlySpan<char> rest, string verb) =>
        rest.Length > 1 && rest[^2] is '新' or '晋' or '公' or '毫' or '回' && verb is "增" or "升";

    private bool TakeLink()
    {
        if (Ends("争取到") || Ends("获得"))
            return false;
        foreach (string verb in VerbLexicon.Linking.Ending(Rest))
        {
            if (Ends(verb))
            {
                if (verb == "上" && Rest.Length > 1 && Rest[^2] == '以')
                    return false;
                if (verb is "在" or "的" or "上" or "了" or "有" or "是" or "至" or "到" or "为" && Rest.Length > 1 && Rest[^2] is '作' or '所' or '没' or '拥' or '具' or '目' or '线' && verb is not "到")
                    return false;
                if (verb is "并" or "全面" or "全部" or "率先" or "成功" or "其中")
                    return Cut(verb.Length);
                Linked = true;
                return Cut(verb.Length);
            }
        }

        return false;
    }

    private bool TakeAdverb()
    {
        foreach (string word in Adverbs.Ending(Rest))
        {
            if (word is "平均" && Rest.Length > 3 && Ends("平均") && Rest[^3] is not ('年' or '权' or '国' or '省' or '市') && Rest.Length >= 6)
                return Cut(2);
            if (Ends(word) && !(word is "比重" or "比例" or "平均" or "新" or "年度" or "预期" or "计划" or "总体" or "基本" or "整体" or "可" or "要" or "幅度" or "最高" or "最大"))
                return Cut(word.Length);
        }

        return false;
    }

    private bool TakeRank()
    {
        foreach (string verb in RankVerbs.Ending(Rest))
        {
            if (Ends(verb) && Rest.Length >= verb.Length)
            {
                if (verb is "在" or "为" or "获" or "排" or "列" or "争" or "升" && Rest.Length > 1 && Rest[^2] is '系' or '队' or '作' or '竞' or '战' or '提')
                    return false;
                Linked = true;
                if (verb.Length > 1 && verb[^1] is '至' or '到' && Direction == MentionDirection.None)
                    Direction = verb[0] is '升' or '跃' or '上' or '提' or '前' or '进' or '晋' ? MentionDirection.Up : MentionDirection.None;
                return Cut(verb.Length);
            }
        }

        if (FellFrom())
            return true;
        if (League.Length > 0)
            return false;
        int near = Math.Max(0, Rest.Length - 18);
        int best = Leagues.LastOpening(Rest[near..], Rest.Length - near, out _) + near;
        if (best < near || Rest[best..].Span.ContainsAny('，', '。'))
            return TakePlace();
        for (int more = Leagues.AtEnd(Rest[..best]); more > 0; more = Leagues.AtEnd(Rest[..best]))
            best -= more;
        Phrase tail = Rest[best..];
        if (best == 0 && tail.Length > 6 && (tail.Contains("百强", StringComparison.Ordinal) || tail.EndsWith("指数", StringComparison.Ordinal) || tail.EndsWith("评价", StringComparison.Ordinal) || tail.EndsWith("考核", StringComparison.Ordinal) || tail.EndsWith("竞争力", StringComparison.Ordinal)))
            return false;
        if (tail is [.., '率' or '值' or '数' or '额'])
            return false;
        return TakeLeague(tail);
    }

    /// <summary>Takes a league off; in 在全省营商环境评价中 the survey is the subject and 全省 the league.</summary>
    private bool TakeLeague(Phrase tail)
    {
        int start = _to - tail.Length;
        Phrase words = tail.TrimEnd("中里内");
        foreach (string league in Leagues.Starting(words))
        {
            if (!words.StartsWith(league, StringComparison.Ordinal) || words.Length < league.Length + 4)
                continue;
            foreach (string survey in (ReadOnlySpan<string>)["评价", "考核", "评估", "评比", "测评", "评选", "监测", "指数"])
            {
                if (!words.Contains(survey, StringComparison.Ordinal))
                    continue;
                League = league;
                (_from, _to) = (start + league.Length, start + words.Length);
                return true;
            }
        }

        League = words;
        return Cut(tail.Length);
    }

    /// <summary>A league that is no known word stands behind its verb: 稳居|国家级新区.</summary>
    private bool TakePlace()
    {
        foreach (string verb in (ReadOnlySpan<string>)["稳居", "位居", "位列", "跃居", "名列", "排在", "升至", "排名"])
        {
            int at = Rest.LastIndexOf(verb, StringComparison.Ordinal);
            if (at < 0 || Rest.Length - at - verb.Length is < 2 or > 20)
                continue;
            League = Rest[(at + verb.Length)..];
            _to = _from + at;
            return true;
        }

        return false;
    }

    private bool TakeComparison(QuantityForm form)
    {
        if (form is not (QuantityForm.Points or QuantityForm.Percent or QuantityForm.BasisPoints or QuantityForm.RankMove or QuantityForm.Level or QuantityForm.PerMille) || Comparator.Length > 0)
            return false;
        if (form is QuantityForm.Points or QuantityForm.Percent && EndsInDegree(Rest))
        {
            int verb = Rest is [.., '出'] ? 2 : 1;
            int than = Rest.Span.LastIndexOfAny('比', '较');
            if (than >= 0 && Rest.Length - than - verb is > 1 and <= 20)
            {
                char kind = Rest[Rest.Length - verb];
                Reference = Rest[(than + 1)..^verb];
                Comparator = kind switch { '高' => "高于", '低' => "低于", '快' => "快于", '慢' => "慢于", '多' => "多于", _ => "少于" };
                Direction = kind is '低' or '慢' or '少' ? MentionDirection.Down : MentionDirection.Up;
                Changes = true;
                _to = _from + than;
                return true;
            }
        }

        foreach (string word in ComparatorWords.IsIn(Rest) ? Comparators : [])
        {
            int at = Rest.LastIndexOf(word, StringComparison.Ordinal);
            if (at < 0 || Rest.Length - at - word.Length is < 2 or > 24)
                continue;
            Phrase tail = Rest[(at + word.Length)..];
            if (!ReferenceWords.IsIn(tail) && !(tail.EndsWith('年') && tail.Length >= 5 && char.IsAsciiDigit(tail[^2])))
                continue;
            Reference = tail;
            Comparator = word.StartsWith("分别", StringComparison.Ordinal) ? word[2..] : word.StartsWith('均') ? word[1..] : word;
            Distributes |= word.StartsWith("分别", StringComparison.Ordinal);
            Direction = Comparator.Span is "低于" or "慢于" or "少于" ? MentionDirection.Down : MentionDirection.Up;
            Changes = true;
            return Cut(tail.Length + word.Length);
        }

        return false;
    }

    /// <summary>Whether the words end in how far one thing exceeds the other (比上年高, 较全国快); 提高 and 加快 are verbs of change.</summary>
    private static bool EndsInDegree(ReadOnlySpan<char> words) =>
        words is [.., '高', '出'] || (words is [.., '高' or '低' or '快' or '慢' or '多' or '少'] && words is not ([.., '提', '高'] or [.., '降', '低'] or [.., '加', '快'] or [.., '减', '少']));

    private bool TakeBasis()
    {
        int than = Rest.Span.LastIndexOfAny('比', '较', '与');
        if (than < 0 || Rest.Length - than is < 2 or > 16)
            return false;
        ReadOnlySpan<char> tail = Rest[(than + 1)..];
        if (tail.EndsWith("相比", StringComparison.Ordinal))
            tail = tail[..^2];
        if (!TimeMarks.IsIn(tail) || tail.Contains('、'))
            return false;
        if (tail.Contains("平均", StringComparison.Ordinal) || tail.EndsWith("年初", StringComparison.Ordinal))
            Basis = Rest[than..];
        _to = _from + than;
        return true;
    }
}
