using System.Collections.Frozen;
using Huzhou.Policy.Reading.Quantities;
using Huzhou.Policy.Reading.Source;
using Huzhou.Policy.Reading.Syntax;

namespace Huzhou.Policy.Reading.Statements;

/// <summary>The words by which a project's stage is told, and those by which a project's name is.</summary>
internal static class ProjectWords
{
    /// <summary>Verbs of stages, longest first: the word on the scale of construction, and whether reaching it can be checked.</summary>
    public static readonly (string Word, string Step, bool Checkable)[] Verbs =
    [
        ("建成并投入使用", "投用", true), ("建成投入使用", "投用", true), ("竣工验收", "竣工", true), ("建成投产", "投产", true), ("建成投用", "投用", true), ("建成投运", "投运", true), ("建成运营", "运营", true), ("建成通车", "通车", true),
        ("建成启用", "启用", true), ("建成开园", "开园", true), ("建成使用", "投用", true), ("竣工投产", "投产", true), ("竣工投用", "投用", true), ("投入使用", "投用", true), ("投入运营", "运营", true), ("投入运行", "投运", true), ("正式运营", "运营", true), ("正式投产", "投产", true),
        ("投产达产", "达产", true), ("并网发电", "投运", true), ("开工建设", "开工", true), ("动工建设", "动工", true), ("启动建设", "启动建设", true), ("破土动工", "动工", true), ("主体完工", "主体完工", true), ("主体结顶", "主体结顶", true), ("主体封顶", "封顶", true), ("全面建成", "建成", true),
        ("基本建成", "建成", true), ("全线贯通", "合龙", true), ("全线通车", "通车", true), ("建设完成", "完成", true), ("完成建设", "完成", true), ("加快建设", "加快建设", false), ("加速建设", "加快建设", false), ("加快推进", "推进", false), ("全力推进", "推进", false), ("稳步推进", "推进", false), ("扎实推进", "推进", false), ("有序推进", "推进", false),
        ("开工", "开工", true), ("动工", "动工", true), ("奠基", "奠基", true), ("结顶", "结顶", true), ("封顶", "封顶", true), ("合龙", "合龙", true), ("贯通", "合龙", true), ("建成", "建成", true), ("竣工", "竣工", true), ("完工", "完工", true), ("投产", "投产", true), ("投用", "投用", true), ("投运", "投运", true),
        ("通车", "通车", true), ("通水", "通水", true), ("通航", "开通", true), ("开通", "开通", true), ("开园", "开园", true), ("启用", "启用", true), ("达产", "达产", true), ("签约", "签约", true), ("落户", "落户", true), ("落地", "落地", true), ("推进", "推进", false), ("谋划", "谋划", false), ("推动", "推进", false), ("启动", "启动建设", true),
    ];

    /// <summary>The words of those verbs.</summary>
    public static readonly WordList VerbWords = new([.. Verbs.Select(verb => verb.Word)]);

    private static readonly FrozenDictionary<string, (string Word, string Step, bool Checkable)> ByWord = Verbs.ToFrozenDictionary(verb => verb.Word, StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, Stage> Stages = StageScale.Construction.Steps.SelectMany(step => step.Split('/'))
        .ToFrozenDictionary(word => word, word => new Stage(StageScale.Construction, word), StringComparer.Ordinal);

    /// <summary>What one of those verbs means.</summary>
    public static (string Word, string Step, bool Checkable) VerbOf(string word) => ByWord[word];

    /// <summary>The stage that a word of the scale means.</summary>
    public static Stage StageOf(string word) => Stages[word];

    /// <summary>Words between the start of a clause and its verb, and between a subject and its verb.</summary>
    public static readonly WordList Adverbs = new(["确保", "力争", "争取", "努力", "全面", "基本", "加快", "如期", "正式", "年内", "今年", "年底前", "尽快", "推动", "促进", "实现", "顺利", "成功", "先后", "陆续", "相继", "全部", "提前", "已", "已经", "抓紧", "全力", "将", "要", "同步", "集中", "高标准", "高质量", "积极", "大力", "统筹", "完成", "即将", "有望", "预计", "项目", "等", "重大", "工程", "等项目", "等工程", "并", "抓好", "适时", "强力", "大力推进", "加力", "合力", "开始", "新"]);

    private static readonly WordList Things = new(
    [
        "项目", "工程", "铁路", "高铁", "城际", "轻轨", "地铁", "号线", "轨道交通", "高速", "高速公路", "公路", "快速路", "大道", "道路", "路", "大桥", "桥", "隧道", "机场", "港", "港区", "码头", "泊位", "航道", "运河", "水库", "电站", "电厂", "核电", "风电场", "水厂", "厂", "变电站", "医院", "院区", "学校", "中学", "小学", "幼儿园", "大学", "学院", "校区",
        "中心", "馆", "剧院", "园", "产业园", "园区", "基地", "广场", "枢纽", "站", "站房", "线", "期", "段", "综合体", "大厦", "街区", "小镇", "实验室", "研究院", "绿道", "管廊", "管网", "灌区", "引水", "大堤", "堤防", "泵站", "水闸", "通道", "环线", "立交", "物流园", "综保区", "生产线", "综合保税区", "数据中心", "体育场", "公园", "主体工程", "连接线", "联络线", "管道", "口岸", "铁路专用线", "改造", "水利枢纽", "改扩建", "扩建", "迁建",
    ]);

    private static readonly WordList NotThings = new(["体系", "机制", "制度", "改革", "能力", "格局", "政策", "行动", "环境", "意识", "模式", "水平", "战略", "精神", "标准", "服务", "示范", "试点", "作风", "品牌", "生态", "文明", "市场", "治理", "平台经济", "专班", "规划", "方案", "计划", "发展", "协议"]);

    private static readonly WordList Programmes = new(["提升工程", "惠民", "培育", "倍增", "提质", "振兴", "引领", "攻坚", "塑造", "引智", "引资", "生命线", "优享", "行动", "富民", "强基", "数字化改革", "育人", "人才", "文明", "安居", "暖心", "先锋", "精准", "壮大", "焕新", "素质", "名师", "质量", "创新工程"]);

    private static readonly WordList Vague = new(["一批", "新一批", "若干", "更多", "一系列", "各类", "首批", "全部", "所有", "每个", "这些", "新建项目", "以上", "一大批", "部分", "多个", "系列", "省级", "国家级", "总投资", "市级", "其中"]);

    private static readonly WordList Common = new(["项目", "工程", "建设", "等", "重大", "重点", "产业", "民生", "基础设施", "制造业", "工业", "水利", "交通", "新", "大", "好", "标志性", "支撑性", "省", "市", "县", "中心", "基地", "园区", "道路", "公路", "学校", "幼儿园", "医院", "站", "线", "路", "园", "馆", "产业项目", "配套", "相关", "示范", "大型", "骨干", "亿元", "百亿", "十亿", "级", "公园", "城市", "农村", "乡镇", "社区", "口袋", "绿道", "及", "和", "老旧小区", "农房", "危旧房", "棚户区", "改造", "扩建", "改扩建", "新改扩建", "管网", "雨污分流", "城中村", "新开工", "新建", "续建", "在建", "签约", "年度", "计划", "开工", "竣工", "储备", "谋划"]);

    /// <summary>A programme of work bears 工程 in its name as well: 文化惠民工程, “一号”工程. It is not built.</summary>
    private static bool IsProgramme(Phrase name) =>
        name.EndsWith("工程", StringComparison.Ordinal) && (name.Contains('“', StringComparison.Ordinal) || name.EndsWith("”工程", StringComparison.Ordinal) || PhraseEnds.HasAny(name, Programmes));

    /// <summary>Whether the words end with something that is built.</summary>
    public static bool EndsInThing(ReadOnlySpan<char> words) => PhraseEnds.Suffix(words, Things) > 0;

    /// <summary>Whether the words are the name of one project.</summary>
    /// <param name="name">The words.</param>
    /// <param name="listed">Whether they stand in a list that closes with 等项目 or 等工程.</param>
    public static bool IsName(Phrase name, bool listed)
    {
        if (name.Length is < 2 or > 32 || PhraseEnds.Prefix(name, Vague) > 0 || name.Contains("一批", StringComparison.Ordinal) || IsProgramme(name))
            return false;
        bool thing = PhraseEnds.Suffix(name, Things) > 0;
        if ((!listed && !thing) || (PhraseEnds.HasAny(name, NotThings) && !name.EndsWith("项目", StringComparison.Ordinal) && !name.EndsWith("工程", StringComparison.Ordinal)))
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
