namespace Huzhou.Policy.Reading;

/// <summary>
/// The verbs of the genre: events that are part of what is counted (引进, 开工, 新增), achievement verbs that only link (达到, 完成),
/// and the words in front of a clause that say nothing of what is measured (全年, 持续, 力争).
/// </summary>
internal static class VerbLexicon
{
    /// <summary>Whether a phrase ends with a verb of the lexicon.</summary>
    public static bool EndsWithVerb(ReadOnlySpan<char> phrase)
    {
        foreach (string verb in Events)
        {
            if (phrase.EndsWith(verb, StringComparison.Ordinal))
                return true;
        }

        foreach (string verb in Linking)
        {
            if (phrase.EndsWith(verb, StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    /// <summary>Whether a clause begins with a deed, so that it has no subject of its own.</summary>
    public static bool StartsWithDeed(string clause)
    {
        foreach (string verb in Deeds)
        {
            if (clause.StartsWith(verb, StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    /// <summary>Verbs of guidance at the start of a clause, beside the events.</summary>
    public static readonly string[] Deeds = ByLength(
    [
        "坚持", "突出", "加强", "强化", "深化", "完善", "健全", "优化", "构建", "打好", "抓好", "做好", "做优", "做强", "统筹", "聚焦", "围绕", "落实", "贯彻", "巩固", "拓展", "加大", "扩大", "提高", "提升", "推进", "推动", "促进", "鼓励", "引导", "支持", "探索", "创新", "迭代", "发挥", "用好", "守牢", "保障", "严格", "规范", "开展", "举办", "实施", "启动", "启用", "制定", "出台", "编制", "建立", "设立", "成立", "组建", "打造", "建设", "培育", "发展", "壮大", "激发", "释放", "深挖", "对接", "融入", "参与", "承接", "争创", "获评", "荣获", "获得", "入选", "列入", "成为", "面对", "全面推进", "大力", "深入", "扎实", "积极", "着力", "持续", "稳步", "全力", "加快", "有序", "高标准", "高质量", "高水平", "系统", "因地制宜", "因时因势", "千方百计", "坚定不移", "率先", "精准", "全方位", "多渠道", "稳妥", "有效", "切实", "认真", "进一步", "一体", "协同", "联动", "常态化", "整体", "主动", "全域", "重塑", "狠抓", "紧扣", "锚定", "瞄准", "立足", "依托", "在", "以", "对", "从", "将", "为", "把", "使", "让",
    ]);

    /// <summary>Event verbs, longest first.</summary>
    public static readonly string[] Events = ByLength(
    [
        "新增", "新建", "新建成", "新引进", "新招引", "新认定", "新供", "新开工", "新投用", "新培育", "新升规", "新设", "新设立", "新登记", "新签约", "新改建", "新改扩建", "新创建", "新开", "新获", "新获批", "新获评", "新发展", "新签", "净增", "新入库", "新入统", "新上", "新注册",
        "引进", "招引", "引育", "聚引", "集聚", "引聚", "招聘", "招录", "招募", "签约", "备案", "立项", "开工", "开工建设", "竣工", "竣工投产", "投产", "投用", "启用", "投运", "建成", "建成投用", "建成投产", "建成启用", "建成运营", "建设", "打造", "创成", "创建", "创办", "培育", "培养", "认定", "评定",
        "获批", "获评", "获得", "获", "入选", "争取", "争取到", "争得", "落实", "实施", "滚动实施", "滚动推进", "开展", "举办", "承办", "召开", "组织", "落地", "落户", "处置", "处理", "整治", "修复", "治理", "盘活", "腾出", "筹建", "筹集", "供应", "出让", "收储", "征收", "拆除", "清理", "清退", "关停", "关闭", "淘汰",
        "帮扶", "支持", "帮助", "扶持", "惠及", "覆盖", "培训", "发放", "兑付", "兑现", "减免", "减负", "为企业减负", "安排", "投入", "投放", "拨付", "下达", "争取", "发行", "募集", "设立", "组建", "成立", "改造", "提标改造", "改建", "扩建", "改扩建", "补建", "提升", "改造提升", "新建和改造", "新改扩建", "维修", "加装", "更新", "铺设", "敷设",
        "造林", "植树", "推进", "推动", "推广", "推出", "发布", "出台", "制定", "制修订", "修订", "立案", "查处", "查办", "办理", "办结", "化解", "调解", "破获", "抓获", "打掉", "侦破", "追回", "挽回", "排查", "排摸", "解决", "整改", "消除", "销号", "接待", "吸引", "吸纳", "安置", "救助", "资助", "补助",
        "完成改造", "启动", "启动建设", "储备", "谋划", "策划", "对接", "洽谈", "达成", "转化", "授权", "申报", "申请", "登记", "注册", "上市", "挂牌", "升规", "上规", "列入", "纳入", "列统", "编制", "编发", "编撰", "审批", "批复", "供给", "供地", "开通", "贯通", "通车", "新开通", "布局", "建立", "配备", "配置", "增配", "投放", "投保", "贴息",
        "减税降费", "退税", "缓税", "化债", "偿还", "压减", "减少", "节约", "回收", "种植", "播种", "收购", "实现", "签订", "签署", "选派", "选认", "选聘", "增发", "聘任", "评选", "表彰", "命名", "授予", "邀请", "派出", "走访", "检查", "检测", "监测", "抽检", "巡查", "受理", "接收", "采集", "公开招聘", "吸纳就业", "转移就业", "转移", "搬迁", "移交", "交付", "回迁", "分配", "配租", "配售", "开办", "增设", "增加", "增补", "扩大", "扩增", "扩容", "推荐", "选树", "梳理", "攻克", "承接", "编辑", "增派", "创排", "演出", "放映", "捐献", "招商", "到位", "全力推进", "持续推进",
    ]);

    /// <summary>Verbs that only link a subject to its number, longest first.</summary>
    public static readonly string[] Linking = ByLength(
    [
        "达到", "达到了", "达", "为", "至", "到", "是", "有", "实现", "完成", "完成了", "实现了", "突破", "超过", "保持", "保持在", "稳定在", "控制在", "维持在", "稳定", "控制", "收于", "处于", "在", "共", "共计", "总计", "合计", "累计达", "累计达到", "累计", "仅", "仅为", "仍", "将", "也", "已", "已达", "已达到", "高达", "多达", "达成", "再", "又", "首次", "首次突破", "首破", "破", "迈上", "迈过", "跨越", "跃上", "站上", "了", "上", "的", "得", "率先", "成功", "全部", "全面", "并",
    ]);

    /// <summary>Sorts longest first, so that the longest word wins.</summary>
    public static string[] ByLength(string[] words) => [.. words.Distinct().OrderByDescending(word => word.Length).ThenBy(word => word, StringComparer.Ordinal)];
}
