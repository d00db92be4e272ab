using static Huzhou.Policy.Aggregation;
using static Huzhou.Policy.Polarity;

namespace Huzhou.Policy;

/// <summary>
/// The indicators that governments of every level use in their headline targets, as data.
/// </summary>
/// <remarks>
/// A row is admitted when reports of several governments name it. Aliases are whole phrases, without 全市/全省/全国 and without 增速, which the
/// reader takes off first.
/// Indicators of one government alone belong into that government's own catalogue.
/// </remarks>
internal static class StandardIndicators
{
    internal static IReadOnlyList<Indicator> All { get; } =
    [
        // Output
        Row("gdp", "地区生产总值", "Gross domestic product", "亿元", HigherIsBetter, Cumulative, "GDP", "生产总值", "国内生产总值", "经济增长", "经济总量",
            "地区生产总值（GDP）", "地区生产总值(GDP)", "经济", "全社会生产总值", "地区生产总值总量") with { Parts = Of("地区生产总值") },
        Row("gdp-per-capita", "人均地区生产总值", "GDP per head", "元", HigherIsBetter, Snapshot, "人均GDP", "人均生产总值", "人均国内生产总值"),
        Row("primary-value-added", "第一产业增加值", "Value added of the primary sector", "亿元", HigherIsBetter, Cumulative, "一产增加值", "第一产业",
            "一产") with { Relations = [To(IndicatorRelationKind.Wider, "agriculture-value-added")] },
        Row("secondary-value-added", "第二产业增加值", "Value added of the secondary sector", "亿元", HigherIsBetter, Cumulative, "二产增加值", "第二产业",
            "二产"),
        Row("tertiary-value-added", "第三产业增加值", "Value added of the tertiary sector", "亿元", HigherIsBetter, Cumulative, "三产增加值", "第三产业",
            "三产"),
        Row("service-value-added", "服务业增加值", "Value added of services", "亿元", HigherIsBetter, Cumulative, "服务业"),
        Row("agriculture-value-added", "农林牧渔业增加值", "Value added of farming, forestry and fishery", "亿元", HigherIsBetter, Cumulative,
            "农业增加值", "农林牧渔增加值"),
        Row("industry-value-added", "工业增加值", "Value added of industry", "亿元", HigherIsBetter, Cumulative, "全部工业增加值"),
        Row("industry-above-scale-value-added", "规上工业增加值", "Value added of industry above designated size", "亿元", HigherIsBetter,
            Cumulative, "规模以上工业增加值", "规模工业增加值", "规上工业", "规模以上工业", "规模以上工业企业增加值", "规上工业企业增加值", "规模工业",
            "规上企业工业增加值") with { Parts = Of("工业增加值", threshold: "规上") },
        Row("high-tech-value-added", "高新技术产业增加值", "Value added of high-tech industry", "亿元", HigherIsBetter, Cumulative, "规上高新技术产业增加值",
            "高技术产业增加值") with { Relations = [To(IndicatorRelationKind.Aggregate, "industry-above-scale-value-added")] },
        Row("equipment-value-added", "装备制造业增加值", "Value added of equipment manufacturing", "亿元", HigherIsBetter, Cumulative,
            "规上装备制造业增加值") with { Relations = [To(IndicatorRelationKind.Aggregate, "industry-above-scale-value-added")] },
        Row("strategic-emerging-value-added", "战略性新兴产业增加值", "Value added of strategic emerging industry", "亿元", HigherIsBetter,
            Cumulative, "规上战略性新兴产业增加值") with { Relations = [To(IndicatorRelationKind.Aggregate, "industry-above-scale-value-added")] },
        Row("digital-core-value-added", "数字经济核心产业增加值", "Value added of the digital economy's core industries", "亿元", HigherIsBetter,
            Cumulative),
        Row("manufacturing-value-added-share", "制造业增加值占地区生产总值比重", "Share of manufacturing in GDP", "%", HigherIsBetter, Snapshot,
            "制造业增加值占GDP比重", "制造业比重", "制造业增加值占比"),
        Row("industry-output", "规上工业总产值", "Output of industry above designated size", "亿元", HigherIsBetter, Cumulative, "规模以上工业总产值",
            "规上工业产值", "规模以上工业产值"),
        Row("industry-revenue", "规上工业营业收入", "Revenue of industry above designated size", "亿元", HigherIsBetter, Cumulative, "规模以上工业营业收入",
            "规上工业营收", "规上工业总营收"),
        Row("industry-profit", "规上工业利润", "Profit of industry above designated size", "亿元", HigherIsBetter, Cumulative, "规模以上工业利润",
            "规上工业企业利润", "规上工业利润总额", "规模以上工业企业利润总额"),
        Row("industry-profit-tax", "规上工业利税", "Profit and tax of industry above designated size", "亿元", HigherIsBetter, Cumulative,
            "规模以上工业利税"),
        Row("tax-per-mu", "规上工业亩均税收", "Tax per mu of industry above designated size", "万元", HigherIsBetter, Cumulative, "亩均税收",
            "规模以上工业亩均税收"),
        Row("construction-output", "建筑业总产值", "Output of construction", "亿元", HigherIsBetter, Cumulative),

        // Demand
        Row("fixed-asset-investment", "固定资产投资", "Fixed-asset investment", "亿元", HigherIsBetter, Cumulative, "固定资产投资额", "全社会固定资产投资",
            "固定资产投资总额", "投资", "全社会固定资产投资额", "固投", "全社会投资", "固定资产投资完成额", "固定资产投资（不含农户）"),
        Row("manufacturing-investment", "制造业投资", "Investment in manufacturing", "亿元", HigherIsBetter,
            Cumulative) with { Relations = [To(IndicatorRelationKind.Aggregate, "fixed-asset-investment")] },
        Row("industrial-investment", "工业投资", "Investment in industry", "亿元", HigherIsBetter,
            Cumulative) with { Relations = [To(IndicatorRelationKind.Aggregate, "fixed-asset-investment")] },
        Row("technology-upgrade-investment", "技改投资", "Investment in technical upgrading", "亿元", HigherIsBetter, Cumulative, "工业技改投资",
            "技术改造投资", "工业技术改造投资"),
        Row("high-tech-investment", "高新技术产业投资", "Investment in high-tech industry", "亿元", HigherIsBetter, Cumulative,
            "高技术产业投资") with { Relations = [To(IndicatorRelationKind.Aggregate, "fixed-asset-investment")] },
        Row("private-investment", "民间投资", "Private investment", "亿元", HigherIsBetter,
            Cumulative) with { Relations = [To(IndicatorRelationKind.Aggregate, "fixed-asset-investment")] },
        Row("private-project-investment", "民间项目投资", "Private project investment", "亿元", HigherIsBetter,
            Cumulative) with { Relations = [To(IndicatorRelationKind.Aggregate, "fixed-asset-investment")] },
        Row("infrastructure-investment", "基础设施投资", "Investment in infrastructure", "亿元", HigherIsBetter, Cumulative, "基建投资"),
        Row("real-estate-investment", "房地产开发投资", "Investment in real estate", "亿元", HigherIsBetter, Cumulative),
        Row("retail-sales", "社会消费品零售总额", "Retail sales of consumer goods", "亿元", HigherIsBetter, Cumulative, "社会消费品零售额", "社零总额", "社零额",
            "全社会消费品零售总额", "消费品零售总额", "社会消费零售总额", "消费", "社会消费", "居民消费", "社会消费品零售", "社消零总额", "社消零", "社零", "社会消费品总额"),
        Row("trade", "进出口总额", "Imports and exports", "亿元", HigherIsBetter, Cumulative, "外贸进出口总额", "货物进出口总额", "外贸进出口", "进出口", "进出口总值",
            "外贸进出口总值", "货物进出口", "进出口贸易总额", "外贸进出口额", "对外贸易进出口总额", "对外贸易", "外贸总额", "外贸", "货物贸易进出口", "外贸进出口总量", "货物贸易进出口总额", "货物进出口总值",
            "进出口贸易", "进出口额"),
        Row("exports", "出口额", "Exports", "亿元", HigherIsBetter, Cumulative, "出口", "出口总额", "外贸出口", "自营出口", "货物出口", "外贸出口总额", "商品出口总值",
            "外贸出口总值", "出口总值", "外贸出口额") with { Relations = [To(IndicatorRelationKind.Wider, "trade")] },
        Row("imports", "进口额", "Imports", "亿元", HigherIsBetter, Cumulative, "进口",
            "进口总额") with { Relations = [To(IndicatorRelationKind.Wider, "trade")] },
        Row("export-share-of-province", "出口占全省份额", "Share of the province's exports", "%", HigherIsBetter, Snapshot, "外贸出口占全省份额",
            "出口占全省比重"),
        Row("foreign-investment", "实际利用外资", "Foreign investment actually used", "亿美元", HigherIsBetter, Cumulative, "实到外资", "实际使用外资",
            "实际到位外资", "实际利用外资额", "利用外资", "实际利用外商直接投资", "实际使用外商直接投资", "实际到账外资", "到账外资", "注册外资实际到账", "外商直接投资", "实际吸收外资", "实际到资外资", "引进外商直接投资",
            "利用外商直接投资", "吸收外商直接投资"),
        Row("consumer-prices", "居民消费价格", "Consumer prices", "%", Neutral, Snapshot, "居民消费价格涨幅", "居民消费价格指数", "居民消费价格总水平", "CPI",
            "居民消费价格总水平涨幅", "物价", "居民消费价格指数涨幅", "居民消费价格指数（CPI）", "城市居民消费价格", "居民消费价格总指数", "物价总水平", "价格总水平", "居民消费物价", "城镇居民消费价格", "居民消费品价格"),

        // Public finance and credit
        Row("fiscal-revenue", "财政总收入", "Total fiscal revenue", "亿元", HigherIsBetter, Cumulative, "一般公共预算总收入", "公共财政总收入", "全口径财政收入",
            "大口径财政收入", "全部财政收入", "全部财政预算收入", "地方财政总收入", "公共财政预算总收入", "财政一般公共预算总收入"),
        Row("budget-revenue", "一般公共预算收入", "General public budget revenue", "亿元", HigherIsBetter, Cumulative, "地方一般公共预算收入", "地方财政收入",
            "公共财政预算收入", "地方财政一般预算收入", "财政一般公共预算收入", "公共财政收入", "地方级一般公共预算收入", "财政收入", "地方公共财政收入", "地方财政一般公共预算收入", "地方公共财政预算收入", "地方级财政收入",
            "一般公共财政预算收入", "一般预算收入", "地方一般预算收入", "公共财政一般预算收入", "地方财政预算收入", "财政一般预算收入", "县级一般公共预算收入", "市级一般公共预算收入", "区级一般公共预算收入",
            "省级一般公共预算收入", "全口径一般公共预算收入", "本级一般公共预算收入", "地方级一般预算收入", "一般公共预算地方收入"),
        Row("budget-expenditure", "一般公共预算支出", "General public budget expenditure", "亿元", Neutral, Cumulative, "地方一般公共预算支出"),
        Row("fixed-asset-investment-above-scale", "规模以上固定资产投资", "Fixed-asset investment above designated size", "亿元", HigherIsBetter,
            Cumulative, "规上固定资产投资", "500万元以上固定资产投资",
            "500万元以上项目固定资产投资") with { Relations = [To(IndicatorRelationKind.Wider, "fixed-asset-investment")] },
        Row("tax-revenue", "税收收入", "Tax revenue", "亿元", HigherIsBetter, Cumulative),
        Row("livelihood-spending", "财政民生支出", "Public spending on livelihood", "亿元", HigherIsBetter, Cumulative, "民生支出"),
        Row("livelihood-spending-share", "财政民生支出占一般公共预算支出比重", "Share of livelihood in public spending", "%", HigherIsBetter, Snapshot,
            "民生支出占一般公共预算支出比重", "民生支出占比", "一般公共预算民生支出占比", "财政民生支出占比", "民生支出占财政支出比重", "民生支出占一般公共预算支出",
            "民生支出占比重", "民生支出占财政总支出比重", "财政民生支出占到一般公共预算支出比重"),
        Row("new-finances-livelihood-share", "新增财力用于民生的比例", "Share of added revenue spent on livelihood", "%", HigherIsBetter, Snapshot,
            "新增财力用于民生", "新增财力用于民生比例") with { Relations = [To(IndicatorRelationKind.OtherDenominator, "livelihood-spending-share")] },
        Row("general-expenditure", "一般性支出", "Administrative spending", "亿元", LowerIsBetter, Cumulative),
        Row("loans", "金融机构贷款余额", "Loans outstanding", "亿元", HigherIsBetter, Snapshot, "金融机构本外币贷款余额", "贷款余额", "各项贷款余额", "金融机构各项贷款余额",
            "本外币贷款余额", "银行贷款余额", "银行业金融机构贷款余额"),
        Row("deposits", "金融机构存款余额", "Deposits outstanding", "亿元", HigherIsBetter, Snapshot, "存款余额", "金融机构本外币存款余额", "各项存款余额"),
        Row("loan-deposit-balance", "金融机构存贷款余额", "Deposits and loans outstanding", "亿元", HigherIsBetter, Snapshot, "存贷款余额"),
        Row("government-bonds", "争取政府债券", "Government bonds obtained", "亿元", HigherIsBetter, Cumulative, "政府债券"),
        Row("burden-relief", "为企业减负", "Relief of burdens on enterprises", "亿元", HigherIsBetter, Cumulative, "为企业减负额", "企业减负",
            "为企业减负金额") with { Relations = [To(IndicatorRelationKind.Wider, "burden-relief-all-entities")] },
        Row("burden-relief-all-entities", "为市场主体减负", "Relief of burdens on all businesses", "亿元", HigherIsBetter, Cumulative, "为经营主体减负",
            "为市场主体减负额"),

        // Income, work, prices of life
        Row("resident-income", "居民人均可支配收入", "Disposable income per head", "元", HigherIsBetter, Cumulative, "全体居民人均可支配收入", "居民收入",
            "城乡居民人均可支配收入", "城乡居民收入", "居民可支配收入", "城乡居民人均收入", "居民人均收入", "人均可支配收入", "城乡居民可支配收入", "城乡常住居民人均可支配收入", "全体居民可支配收入", "居民人均可支配收入水平",
            "居民可支配收入水平", "城乡居民人均可支配收入水平", "全体居民人均收入", "人均收入", "居民人均可支配性收入"),
        Row("urban-income", "城镇居民人均可支配收入", "Disposable income per head, urban", "元", HigherIsBetter, Cumulative, "城镇常住居民人均可支配收入",
            "城镇居民收入", "城镇居民可支配收入", "城市居民人均可支配收入", "城镇居民人均收入", "城镇常住居民可支配收入", "城镇常住居民收入", "城镇居民可支配收入水平",
            "市民人均收入") with { Relations = [To(IndicatorRelationKind.Wider, "resident-income")] },
        Row("rural-income", "农村居民人均可支配收入", "Disposable income per head, rural", "元", HigherIsBetter, Cumulative, "农村常住居民人均可支配收入",
            "农村居民收入", "农民人均纯收入", "农村居民可支配收入", "农村居民人均纯收入", "农民人均可支配收入", "农村居民人均收入", "农牧民人均纯收入", "农牧民人均可支配收入", "农村牧区居民人均可支配收入",
            "农村牧区常住居民人均可支配收入", "农民收入", "农牧民收入", "农村常住居民收入", "农民纯收入", "农民人均收入", "农民可支配收入", "农村居民可支配收入水平",
            "农牧民可支配收入") with { Relations = [To(IndicatorRelationKind.Wider, "resident-income")] },
        Row("income-ratio", "城乡居民收入倍差", "Ratio of urban to rural income", "倍", LowerIsBetter, Snapshot, "城乡收入倍差", "城乡收入比", "城乡居民收入比",
            "城乡居民人均可支配收入比", "城乡居民人均可支配收入之比",
            "城乡居民收入差距") with { Relations =
            [To(IndicatorRelationKind.Component, "urban-income"), To(IndicatorRelationKind.Component, "rural-income")] },
        Row("low-income-farmer-income", "低收入农户人均可支配收入", "Disposable income per head of low-income farm households", "元", HigherIsBetter,
            Cumulative, "低收入农户收入"),
        Row("new-urban-jobs", "城镇新增就业", "New urban jobs", "万人", HigherIsBetter, Cumulative, "新增城镇就业", "城镇新增就业人数", "新增就业", "城镇新增就业人员",
            "新增就业人数"),
        Row("surveyed-unemployment", "城镇调查失业率", "Surveyed urban unemployment rate", "%", LowerIsBetter, Snapshot, "调查失业率", "城镇调查失业率平均值",
            "全国城镇调查失业率"),
        Row("registered-unemployment", "城镇登记失业率", "Registered urban unemployment rate", "%", LowerIsBetter, Snapshot, "登记失业率",
            "城镇居民登记失业率", "城镇人口登记失业率", "城镇登记失业人员失业率"),
        Row("hardship-jobs", "帮扶困难人员就业", "Jobs for people in difficulty", "人", HigherIsBetter, Cumulative, "就业困难人员就业", "帮扶就业困难人员就业"),
        Row("urbanisation", "常住人口城镇化率", "Urbanisation rate", "%", HigherIsBetter, Snapshot, "城镇化率", "常住人口城镇化水平"),
        Row("resident-population", "常住人口", "Resident population", "万人", Neutral, Snapshot, "常住人口总量"),
        Row("population-growth", "人口自然增长率", "Natural growth of the population", "‰", Neutral, Snapshot),
        Row("registered-urbanisation", "户籍人口城镇化率", "Urbanisation rate of the registered population", "%", HigherIsBetter, Snapshot),
        Row("labour-productivity", "全员劳动生产率", "Labour productivity", "元", HigherIsBetter, Cumulative),
        Row("life-expectancy", "人均预期寿命", "Life expectancy", "岁", HigherIsBetter, Snapshot, "居民人均预期寿命"),

        // Science and people
        Row("rd-intensity", "研发投入强度", "R&D spending as a share of GDP", "%", HigherIsBetter, Snapshot, "全社会研发投入强度", "研发经费投入强度",
            "全社会研发经费投入强度", "R&D经费投入强度", "研究与试验发展经费投入强度", "研发经费支出占地区生产总值比重", "R&D经费支出占GDP比重", "全社会研发经费支出占地区生产总值比重", "研发投入占比",
            "研发经费支出占生产总值比重", "研究与试验发展经费支出占地区生产总值比重", "R&D投入强度", "研发投入占地区生产总值比重", "研发经费占地区生产总值比重", "研发经费投入占地区生产总值比重", "研发支出占地区生产总值比重",
            "研发经费支出占比", "研发经费占比", "研发经费投入占比"),
        Row("rd-spending", "研发经费投入", "R&D spending", "亿元", HigherIsBetter, Cumulative, "全社会研发经费投入", "研发经费支出", "研发经费", "研发投入", "R&D经费支出",
            "研究与试验发展经费支出"),
        Row("high-value-patents", "每万人高价值发明专利拥有量", "High-value invention patents per 10 000 people", "件", HigherIsBetter, Snapshot,
            "每万人口高价值发明专利拥有量", "万人高价值发明专利拥有量"),
        Row("high-tech-firms", "高新技术企业", "High-tech enterprises", "家", HigherIsBetter, Snapshot, "国家高新技术企业", "认定高新技术企业"),
        Row("university-recruits", "引进大学生", "University graduates recruited", "万名", HigherIsBetter,
            Cumulative) with { Parts = Of("人才", @event: "引进", population: "大学生"),
            Relations = [To(IndicatorRelationKind.Wider, "talent-recruits")] },
        Row("talent-recruits", "引进大学生等各类人才", "Graduates and other talent recruited", "万名", HigherIsBetter, Cumulative, "聚引大学生等各类人才",
            "引进各类人才") with { Parts = Of("人才", @event: "引进", population: "大学生等各类人才") },
        Row("listed-companies", "新增上市公司", "New listed companies", "家", HigherIsBetter, Cumulative, "新增上市企业", "新增境内外上市公司"),

        // Environment and energy
        Row("energy-intensity", "单位地区生产总值能耗", "Energy use per unit of GDP", "%", LowerIsBetter, Cumulative, "单位GDP能耗", "单位生产总值能耗",
            "万元地区生产总值能耗", "万元GDP能耗", "单位国内生产总值能耗", "单位地区生产总值能源消耗", "单位GDP能源消耗", "能耗强度", "万元生产总值能耗", "万元GDP综合能耗", "单位地区生产总值综合能耗",
            "单位生产总值综合能耗", "单位GDP综合能耗", "万元生产总值综合能耗", "万元地区生产总值综合能耗", "单位生产总值能源消耗", "万元GDP能源消耗", "单位地区生产总值能耗降低率", "单位GDP能耗降低率",
            "单位地区生产总值能耗下降率"),
        Row("carbon-intensity", "单位地区生产总值二氧化碳排放", "Carbon dioxide per unit of GDP", "%", LowerIsBetter, Cumulative, "单位GDP二氧化碳排放",
            "碳排放强度", "单位国内生产总值二氧化碳排放", "单位地区生产总值二氧化碳排放量", "碳强度", "单位生产总值二氧化碳排放", "单位生产总值二氧化碳排放量",
            "单位GDP二氧化碳排放量", "万元生产总值二氧化碳排放量", "万元地区生产总值二氧化碳排放", "万元地区生产总值二氧化碳排放量", "万元GDP二氧化碳排放量", "碳排放强度降低率"),
        Row("industry-energy-intensity", "规上工业单位增加值能耗", "Energy use per unit of industrial value added", "%", LowerIsBetter, Cumulative,
            "单位工业增加值能耗", "规模以上工业单位增加值能耗", "规上工业增加值能耗"),
        Row("energy-saving", "节能减排", "Energy saving and emission cuts", null, HigherIsBetter, Cumulative, "节能减排降碳", "能耗和主要污染物减排", "节能降碳",
            "节能减排约束性指标", "节能减排指标", "节能降耗", "节能减排降碳指标", "节能降碳减排", "节能减排降碳约束性指标",
            "节能减排任务") with { Relations =
            [To(IndicatorRelationKind.Narrower, "energy-intensity"), To(IndicatorRelationKind.Narrower, "industry-energy-intensity"),
            To(IndicatorRelationKind.Narrower, "carbon-intensity"), To(IndicatorRelationKind.Narrower, "pollutant-discharge")] },
        Row("environment-quality", "生态环境质量", "Quality of the environment", null, HigherIsBetter, Snapshot, "环境质量", "生态环境质量指标", "生态环境",
            "生态环境指标") with { Relations =
            [To(IndicatorRelationKind.Narrower, "good-air-days"), To(IndicatorRelationKind.Narrower, "pm25"),
            To(IndicatorRelationKind.Narrower, "surface-water-quality")] },
        Row("pollutant-discharge", "主要污染物排放量", "Discharge of main pollutants", "吨", LowerIsBetter, Cumulative, "主要污染物排放总量", "主要污染物排放",
            "主要污染物排放总量指标", "主要污染物", "主要污染物减排", "主要污染物总量减排", "主要污染物减排量", "主要污染物排放指标", "主要污染物减排指标",
            "污染物排放", "污染物减排", "污染减排", "污染物排放总量", "污染物排放量", "四项主要污染物减排", "四项主要污染物总量减排", "主要污染物总量减排指标"),
        Row("sulphur-dioxide", "二氧化硫排放量", "Discharge of sulphur dioxide", "吨", LowerIsBetter, Cumulative, "二氧化硫", "二氧化硫排放总量",
            "二氧化硫减排", "二氧化硫排放", "二氧化硫减排量", "二氧化硫总量减排"),
        Row("nitrogen-oxides", "氮氧化物排放量", "Discharge of nitrogen oxides", "吨", LowerIsBetter, Cumulative, "氮氧化物", "氮氧化物排放总量",
            "氮氧化物减排", "氮氧化物排放", "氮氧化物减排量", "氮氧化物总量减排"),
        Row("chemical-oxygen-demand", "化学需氧量排放量", "Discharge of chemical oxygen demand", "吨", LowerIsBetter, Cumulative, "化学需氧量",
            "化学需氧量排放总量", "化学需氧量减排", "化学需氧量排放", "化学需氧量减排量", "化学需氧量总量减排"),
        Row("ammonia-nitrogen", "氨氮排放量", "Discharge of ammonia nitrogen", "吨", LowerIsBetter, Cumulative, "氨氮", "氨氮排放总量", "氨氮减排",
            "氨氮排放", "氨氮减排量", "氨氮总量减排"),
        Row("pm25", "PM2.5平均浓度", "Mean concentration of PM2.5", "微克/立方米", LowerIsBetter, Snapshot, "PM2.5浓度", "细颗粒物平均浓度", "PM2.5年均浓度",
            "细颗粒物（PM2.5）平均浓度", "PM2.5", "细颗粒物浓度"),
        Row("good-air-days", "空气质量优良天数比率", "Share of days with good air", "%", HigherIsBetter, Snapshot, "空气优良率", "空气质量优良率", "空气质量优良天数比例",
            "空气优良天数比例", "环境空气质量优良率", "优良天数比例", "优良天数比率", "空气质量优良天数占比", "环境空气优良天数比例", "空气优良天数比率", "环境空气质量优良天数比例"),
        Row("surface-water-quality", "地表水监测断面Ⅲ类及以上水质比例", "Surface water at grade III or better", "%", HigherIsBetter, Snapshot,
            "地表水达到或好于Ⅲ类水体比例", "地表水优良比例", "地表水水质优良比例", "国控断面优良水质比例", "地表水水质优良率", "国考断面水质优良率", "国控断面水质优良率", "国控断面水质优良比例", "国考断面水质优良比例",
            "地表水国考断面水质优良比例", "水质优良率", "地表水优良率", "地表水断面水质优良比例"),
        Row("forest-cover", "森林覆盖率", "Forest cover", "%", HigherIsBetter, Snapshot),
        Row("non-fossil-share", "非化石能源消费占一次能源消费比重", "Share of non-fossil energy", "%", HigherIsBetter, Snapshot, "非化石能源占一次能源消费比重",
            "非化石能源消费比重", "非化石能源占比"),
        Row("renewable-capacity", "可再生能源装机", "Renewable power capacity", "万千瓦", HigherIsBetter, Snapshot, "可再生能源装机容量", "可再生能源总装机"),
        Row("grain-output", "粮食产量", "Grain output", "亿斤", HigherIsBetter, Cumulative, "粮食总产量", "粮食生产", "粮食总产", "粮食综合产量", "粮食综合产能",
            "粮食总产能", "粮食年产量"),
        Row("grain-area", "粮食播种面积", "Area sown to grain", "万亩", HigherIsBetter, Cumulative, "粮食种植面积"),

        // Safety and services
        Row("work-accidents", "生产安全事故起数", "Work safety accidents", "起", LowerIsBetter, Cumulative, "安全生产事故起数", "生产安全事故"),
        Row("work-accident-deaths", "生产安全事故死亡人数", "Deaths in work safety accidents", "人", LowerIsBetter, Cumulative, "安全生产事故死亡人数",
            "生产安全事故死亡", "安全生产事故死亡"),
        Row("visitors", "接待游客", "Visitors received", "万人次", HigherIsBetter, Cumulative, "旅游接待人次", "接待国内外游客", "游客接待量", "接待游客人数"),
        Row("tourism-revenue", "旅游收入", "Tourism revenue", "亿元", HigherIsBetter, Cumulative, "旅游总收入", "旅游综合收入"),
        Row("inland-containers", "内河集装箱吞吐量", "Inland container throughput", "万标箱", HigherIsBetter, Cumulative),
        Row("cargo-throughput", "港口货物吞吐量", "Port cargo throughput", "万吨", HigherIsBetter, Cumulative, "货物吞吐量"),
        Row("affordable-rental-homes", "筹建保障性租赁住房", "Affordable rental homes prepared", "套", HigherIsBetter, Cumulative, "保障性租赁住房"),
        Row("minimum-living-standard", "城乡居民最低生活保障年标准", "Yearly minimum living standard", "元", HigherIsBetter, Snapshot, "城乡低保标准",
            "最低生活保障标准", "城乡居民最低生活保障标准"),
        Row("market-entities", "市场主体", "Registered businesses", "户", HigherIsBetter, Snapshot, "经营主体", "在册市场主体", "在册经营主体", "市场主体总量"),
    ];

    /// <summary>The two halves that make up a whole, or null: the growth of the whole lies between theirs.</summary>
    internal static (string First, string Second)? HalvesOf(string code) => code switch
    {
        "resident-income" => ("urban-income", "rural-income"),
        "trade" => ("exports", "imports"),
        _ => null,
    };

    /// <summary>
    /// The other code of one matter, or null: the statistics define services as the tertiary sector, whichever name a report uses.
    /// </summary>
    internal static string? OtherCodeOf(string code) => code switch
    {
        "service-value-added" => "tertiary-value-added",
        "tertiary-value-added" => "service-value-added",
        _ => null,
    };

    private static Indicator Row(string code, string name, string english, string? unit, Polarity polarity, Aggregation aggregation,
        params ReadOnlySpan<string> aliases) => new(code, name)
        {
            EnglishName = english,
            Unit = unit is null ? null : Unit.Parse(unit, null),
            Polarity = polarity,
            Aggregation = aggregation,
            Aliases = aliases.ToArray(),
        };

    private static IndicatorParts Of(string subject, string? @event = null, string? threshold = null, string? population = null) =>
        new() { Subject = subject, Event = @event, Threshold = threshold, Population = population };

    private static IndicatorRelation To(IndicatorRelationKind kind, string code) => new(kind, code);
}
