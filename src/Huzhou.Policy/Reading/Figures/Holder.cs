using Huzhou.Policy.Reading.Lexicon;
using Huzhou.Policy.Reading.Source;

namespace Huzhou.Policy.Reading.Figures;

/// <summary>
/// Whose amount, area, length or rate a noun is that stands alone: 网办深度, 到位资金, 总里程. Such nouns measure something of a thing, which the clause
/// before has named: as subject of a predicate (粮食生产喜获丰收，产量达到…), as object of a deed (壮大食品产业，营业收入达到…), or with another measure (商品房销售面积…、成交总额…).
/// </summary>
internal static class Holder
{
    private const int Shortest = 2;
    private const int Longest = 20;

    /// <summary>Nouns that measure something of a thing.</summary>
    private static readonly WordList Nouns = new(
    [
        "产值", "增加值", "产量", "总产", "单产", "亩产", "面积", "里程", "总长", "总长度", "利润", "利税", "营业收入", "主营业务收入", "主营收入", "销售收入", "经营收入", "经营性收入", "总收入", "收入", "营收", "销售额", "销量", "销售量", "外销量", "成交额", "成交量",
        "交易额", "交易量", "签约额", "金额", "资金", "注册资本", "投资额", "投资", "占地", "分红", "均价", "规模", "装机容量", "保障标准", "补助标准", "网办深度", "去化周期", "上缴税收", "入库税收", "纳税", "净资产", "总资产", "资产总额", "国有资产总额", "总额", "容量", "产能",
    ]);

    /// <summary>Words before such a noun that do not say whose it is.</summary>
    private static readonly WordList Modifiers = new(["总", "年", "年均", "月均", "日均", "亩均", "平均", "累计", "计划", "协议", "合同", "签约", "到位", "成交", "实际", "有效", "完成", "实现", "建筑", "用地", "占地", "种植", "播种", "通车", "运营", "在建", "施工", "销售", "待售", "年度", "年末", "综合", "按期", "按时", "利税", "利润", "建设", "总体", "注册", "交易", "合作", "建成", "和", "与", "预计"]);

    /// <summary>Rates of what is done to things or by them.</summary>
    private static readonly WordList Rates = new(
    [
        "覆盖率", "就业率", "利用率", "办结率", "办复率", "满意率", "开工率", "投产率", "竣工率", "达产率", "落地率", "完成率", "达标率", "合格率", "入住率", "使用率", "转化率", "履约率", "到位率", "网办率", "可办率", "压缩率", "普及率", "知晓率", "回收率", "处理率", "收集率", "化解率",
        "调解率", "通过率", "节地率", "出租率", "流转率", "商品率", "参与率", "自给率", "优良率", "产销率", "贡献率", "满意度", "签约率", "建成率", "投用率", "办理率", "解决率", "整改率", "复种率", "良种率", "机械化率", "受益率",
    ]);

    /// <summary>What a deed or a predicate begins with behind the thing it is said of.</summary>
    private static readonly WordList Predicates = new(
    [
        "转型", "升级", "连获", "连续", "喜获", "获得", "获", "丰收", "产销", "大幅", "较快", "保持", "发展", "提升", "提高", "增长", "上升", "下降", "改善", "增强", "加强", "加快", "扩大", "优化", "做大", "做强", "走", "入选", "列入", "通过", "运行", "完成", "建成", "投产", "增效", "提效", "提质", "领跑", "正在", "已", "成为", "迈", "不断", "日益", "逐步", "得到", "实现",
        "启动", "开工", "见效", "聚集", "向好", "企稳", "渐", "成效", "全面", "持续", "深入", "稳步", "顺利", "扎实", "进一步", "成功", "取得", "显著", "明显", "提速", "蓬勃", "快速", "有序", "有力", "加速", "再", "更加", "纵深", "稳中", "强势", "势头", "高质量", "高效", "突出", "健康", "繁荣", "活跃", "回升", "回暖", "由负转正", "逐季", "稳定", "平稳", "突破", "跨越", "稳居", "克服", "再获", "连年", "增储", "喜", "首次", "产供销", "产量", "质效", "捷报", "异军", "渐成", "加力", "攻坚", "带动", "辐射", "惠及", "全部", "比较", "仅", "保留", "集聚", "壮大", "做优", "崛起", "增产", "扩容", "深化", "延伸", "迅速", "迅猛", "初具", "基本", "拓展",
    ]);

    /// <summary>Words at the end of a thing's name that only say in what respect something is said of it.</summary>
    private static readonly WordList Respects = new(["效益", "质效", "生产", "潜力", "供给", "市场影响力", "影响力", "竞争力", "规模", "水平", "质量", "建设", "行动", "专项行动", "三年行动", "计划", "三年行动计划", "势头", "大", "力度", "能力", "步伐", "的", "工作", "平均", "预计", "累计", "优势", "后劲", "实力", "管理", "工程", "任务", "体系", "支撑", "要", "重点"]);

    /// <summary>Things of which these measures are never said.</summary>
    private static readonly WordList Nothing = new(["经济", "国民经济", "产业", "项目", "重点", "改革", "创新", "民生", "就业", "财政", "投资", "消费", "外贸", "质量", "结构", "动能", "环境", "经济社会", "实体经济", "产业结构", "质量效益", "内需", "有效投资", "市场", "服务", "机制", "政策", "保障", "责任", "发展方式", "城乡", "开放", "科技", "生态", "力量", "引领", "创新能力", "新旧动能", "工业", "品牌", "作用", "运行", "动力", "安全", "民生福祉", "群众", "人民生活", "补贴", "就业创业", "转移支付", "基础", "优势", "消费潜力"]);

    /// <summary>How a deed is done, before it is named.</summary>
    private static readonly WordList Ways = new("集中力量", "多措并举", "千方百计", "加力", "倾力", "聚力", "全力以赴", "因地制宜");

    /// <summary>Deeds among the words that say nothing of what is measured.</summary>
    private static readonly WordList Deeds = new("完成", "推动", "促进", "加快", "加大", "统筹", "大力", "深入", "实现", "确保", "继续", "扎实", "全力", "稳步", "稳妥", "推进");

    /// <summary>Those whose spending is called tourism's.</summary>
    private static readonly WordList Travellers = new("游客", "旅客", "旅游者");

    /// <summary>Words that show a clause to be about something else than a thing with measures: 在…下, 以….</summary>
    private static readonly WordList Manners = new(["在", "以", "对", "从", "将", "为", "把", "使", "让", "按照", "通过", "随着", "围绕", "聚焦", "坚持", "面对", "对标", "对照", "经", "由", "向", "与", "紧扣", "针对", "立足", "发挥", "突出", "对接", "依托", "瞄准", "锚定", "统筹", "优化", "深化", "融入", "贯彻", "落实", "完善", "健全", "强化", "加强", "成立", "获评", "荣获", "获得", "获", "入选", "列入", "成为", "创新", "探索"]);

    /// <summary>Whether a noun says what is measured but not of what.</summary>
    public static bool IsNeeded(ReadOnlySpan<char> noun)
    {
        if (noun.Length is < 2 or > 7)
            return false;
        ReadOnlySpan<char> rest = noun;
        for (int length = Modifiers.AtStart(rest); length > 0 && length < rest.Length && !IsMeasure(rest); length = Modifiers.AtStart(rest))
            rest = rest[length..];
        return IsMeasure(rest);
    }

    private static bool IsMeasure(ReadOnlySpan<char> noun) => Nouns.Holds(noun) || Rates.Holds(noun) || (noun.Length == 3 && noun[^1] == '率' && !OwnRates.Holds(noun));

    /// <summary>Rates that a region has itself.</summary>
    private static readonly WordList OwnRates = new("失业率", "赤字率", "出生率", "死亡率", "就诊率", "负债率", "通胀率", "汇率", "利率", "税率");

    /// <summary>A thing and its measure as one name; a word that both hold stands once: 公路通车里程 and 总里程 are 公路通车总里程.</summary>
    public static Phrase Join(Phrase thing, Phrase noun)
    {
        for (int length = Math.Min(4, noun.Length); length >= 2; length--)
        {
            int at = thing.Span.LastIndexOf(noun[..length].Span);
            if (at > 1)
                return thing[..at] + noun;
        }

        return (Travellers.AtEnd(thing) > 0 ? "旅游" : thing) + noun;
    }

    /// <summary>The thing of which a phrase names a measure, 商品房 of 商品房待售面积; empty where the phrase ends otherwise.</summary>
    public static Phrase OfMeasure(Phrase phrase)
    {
        int length = Math.Max(Nouns.AtEnd(phrase), Rates.AtEnd(phrase));
        if (length == 0 && phrase.EndsWith("销售", StringComparison.Ordinal))
            length = 2;
        if (length < 2 || phrase.EndsWith("资金", StringComparison.Ordinal) || phrase.EndsWith("投资", StringComparison.Ordinal) || phrase.EndsWith("收入", StringComparison.Ordinal) && !phrase.EndsWith("业务收入", StringComparison.Ordinal) && !phrase.EndsWith("业收入", StringComparison.Ordinal) && !phrase.EndsWith("总收入", StringComparison.Ordinal))
            return default;
        Phrase rest = phrase[..^length];
        for (int more = Modifiers.AtEnd(rest); more > 0 && more < rest.Length; more = Modifiers.AtEnd(rest))
            rest = rest[..^more];
        rest = HeadWords.Strip(rest[EventVerb.LengthAtStart(rest)..]);
        return IsThing(rest) ? rest : default;
    }

    /// <summary>The things that were counted before, where a measure can be theirs; empty where they are too many words.</summary>
    public static Phrase OfCounted(Phrase things)
    {
        Phrase rest = EventVerb.Behind(things) is var behind && IsThing(behind) ? behind : things;
        int end = Predicates.IndexIn(rest, 2, out _);
        return end > 0 && IsThing(rest[..end]) ? rest[..end] : IsThing(rest) ? rest : default;
    }

    /// <summary>The thing with the word that says which of its measures is meant, where a total of the same measure follows: 公路通车 of 新增公路通车里程 before 总里程.</summary>
    public static Phrase OfTotal(Phrase measured, Phrase noun)
    {
        if (noun.Length < 3 || noun[0] != '总' || !measured.Span.EndsWith(noun[1..].Span))
            return default;
        int verb = EventVerb.LengthAtStart(measured);
        return measured.Length - verb > noun.Length ? measured[verb..^(noun.Length - 1)] : default;
    }

    /// <summary>Whether a noun is a rate of what is done to each of several things.</summary>
    public static bool IsRate(ReadOnlySpan<char> noun) => Rates.AtEnd(noun) > 0;

    /// <summary>The trade that a clause names and nothing else, 电子信息业 of 电子信息业方面; empty where it says anything of it.</summary>
    public static Phrase OfTrade(Phrase clause)
    {
        Phrase name = HeadWords.Strip(clause.Trim());
        if (name.EndsWith("方面", StringComparison.Ordinal) || name.EndsWith("领域", StringComparison.Ordinal))
            name = name[..^2];
        return Trades.AtEnd(name) > 0 && IsThing(name) && Predicates.IndexIn(name, 2, out _) < 0 && EventVerb.LengthAtStart(name) == 0 ? name : default;
    }

    /// <summary>Whether a measure is one that a trade or a firm has: its output and its earnings, not what is invested in it.</summary>
    public static bool IsOutput(ReadOnlySpan<char> noun) => Outputs.AtEnd(noun) > 0 && IsNeeded(noun);

    private static readonly WordList Outputs = new("产值", "增加值", "产量", "利润", "利税", "营业收入", "主营业务收入", "销售收入", "营收", "销售额", "交易额", "利润总额", "总收入", "收入", "产能", "上缴税收");

    private static readonly WordList Trades = new("业", "产业链", "集群", "经济");

    /// <summary>The thing that a clause without a number is about; empty where it names none.</summary>
    public static Phrase OfClause(Phrase clause)
    {
        Phrase rest = HeadWords.Strip(clause.Trim()).TrimStart('了');
        bool deed = Deeds.IsIn(clause[..Math.Max(0, clause.TrimEnd().Length - rest.Length)]);
        for (int round = 0; round < 3; round++)
        {
            if (Manners.AtStart(rest) > 0)
                return default;
            rest = rest[Ways.AtStart(rest)..];
            int verb = Math.Max(VerbLexicon.Deeds.AtStart(rest), VerbLexicon.Events.AtStart(rest));
            if (verb == 0 || verb >= rest.Length)
                break;
            rest = rest[verb..].TrimStart("和、与并了");
            deed = true;
        }

        int end = Predicates.IndexIn(rest, 2, out _);
        if (end < 0 && !deed)
            return default;
        if (end > 0)
            rest = rest[..end];
        for (int length = Respects.AtEnd(rest); length > 0 && length < rest.Length; length = Respects.AtEnd(rest))
            rest = rest[..^length];
        if (rest.EndsWith("业经济", StringComparison.Ordinal))
            rest = rest[..^2];
        return IsThing(rest) ? rest : default;
    }

    private static bool IsThing(ReadOnlySpan<char> name) =>
        name.Length is >= Shortest and <= Longest && !Nothing.Holds(name) && !name.ContainsAny('、', '《', ',') && name[0] is not ('已' or '又' or '正' or '并' or '均') && !VerbLexicon.StartsWithDeed(name);
}
