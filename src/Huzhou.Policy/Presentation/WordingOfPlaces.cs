using System.Globalization;

namespace Huzhou.Policy.Presentation;

/// <content>Documents, parts of them, bodies and places.</content>
public static partial class Wording
{
    /// <summary>What a part of a document is for.</summary>
    public static string Of(SectionKind value, Language language) => value switch
    {
        SectionKind.Other => Pick(language, "其他", "another part"),
        SectionKind.Results => Pick(language, "上年工作回顾", "results of the past year"),
        SectionKind.MultiYearReview => Pick(language, "多年回顾", "a review of several years"),
        SectionKind.HeadlineTargets => Pick(language, "主要预期目标", "headline targets"),
        SectionKind.Plan => Pick(language, "工作安排", "the year's plan"),
        SectionKind.MultiYearGoals => Pick(language, "中长期目标", "goals for several years"),
        SectionKind.Shortcomings => Pick(language, "存在问题", "acknowledged shortcomings"),
        SectionKind.Thanks => Pick(language, "致谢", "words of thanks"),
        SectionKind.SelfBuilding => Pick(language, "政府自身建设", "the government's own conduct"),
        SectionKind.Tasks => Pick(language, "任务分解", "tasks with their owners"),
        SectionKind.Livelihood => Pick(language, "民生实事", "livelihood projects"),
        _ => throw Unknown(value),
    };

    /// <summary>What kind of fact the address of a decision names.</summary>
    public static string Of(AddressedPart value, Language language) => value switch
    {
        AddressedPart.Target => Pick(language, "目标", "target"),
        AddressedPart.Result => Pick(language, "结果", "result"),
        AddressedPart.Document => Pick(language, "文件", "document"),
        AddressedPart.Section => Pick(language, "章节", "section"),
        AddressedPart.Item => Pick(language, "条目", "item"),
        AddressedPart.Claim => Pick(language, "总体表述", "overall claim"),
        AddressedPart.Shortcoming => Pick(language, "存在问题", "shortcoming"),
        AddressedPart.Hearing => Pick(language, "听取的汇报", "report that was heard"),
        AddressedPart.Project => Pick(language, "项目", "project"),
        AddressedPart.Distinction => Pick(language, "称号", "title or award"),
        AddressedPart.Programme => Pick(language, "机制", "programme"),
        _ => throw Unknown(value),
    };

    /// <summary>The level of a government or a title.</summary>
    public static string Of(GovernmentLevel value, Language language) => value switch
    {
        GovernmentLevel.Unknown => Pick(language, "层级未知", "level not known"),
        GovernmentLevel.International => Pick(language, "国际", "international level"),
        GovernmentLevel.National => Pick(language, "国家级", "national level"),
        GovernmentLevel.Provincial => Pick(language, "省级", "provincial level"),
        GovernmentLevel.Prefecture => Pick(language, "市级", "city level"),
        GovernmentLevel.County => Pick(language, "县级", "county level"),
        GovernmentLevel.Township => Pick(language, "乡镇级", "township level"),
        _ => throw Unknown(value),
    };

    /// <summary>What kind of body an organization is.</summary>
    public static string Of(OrganizationKind value, Language language) => value switch
    {
        OrganizationKind.Unknown => Pick(language, "类别未知", "kind not known"),
        OrganizationKind.Government => Pick(language, "政府部门", "government department"),
        OrganizationKind.Party => Pick(language, "党委部门", "Party body"),
        OrganizationKind.Congress => Pick(language, "人大、政协机关", "congress or consultative body"),
        OrganizationKind.County => Pick(language, "区县政府", "county government"),
        OrganizationKind.Zone => Pick(language, "开发区、新区管委会", "zone committee"),
        OrganizationKind.MassOrganization => Pick(language, "群团组织", "mass organization"),
        OrganizationKind.Enterprise => Pick(language, "企业", "company"),
        OrganizationKind.Institution => Pick(language, "事业单位", "public institution"),
        OrganizationKind.Judiciary => Pick(language, "司法机关", "court or procuratorate"),
        OrganizationKind.Vertical => Pick(language, "垂直管理单位", "office of a national or provincial system"),
        OrganizationKind.Military => Pick(language, "军事机关", "military body"),
        OrganizationKind.Umbrella => Pick(language, "统称", "name for several bodies"),
        _ => throw Unknown(value),
    };

    /// <summary>How long a period is and where it begins.</summary>
    public static string Of(PeriodKind value, Language language) => value switch
    {
        PeriodKind.Year => Pick(language, "年度", "calendar year"),
        PeriodKind.HalfYear => Pick(language, "半年", "half-year"),
        PeriodKind.Quarter => Pick(language, "季度", "quarter of a year"),
        PeriodKind.Month => Pick(language, "月度", "calendar month"),
        PeriodKind.Years => Pick(language, "多年", "several years"),
        PeriodKind.Months => Pick(language, "若干月", "run of months"),
        _ => throw Unknown(value),
    };

    /// <summary>What a unit measures.</summary>
    public static string Of(Dimension value, Language language) => value switch
    {
        Dimension.Count => Pick(language, "计数", "number of things or people"),
        Dimension.Money => Pick(language, "金额", "money"),
        Dimension.Length => Pick(language, "长度", "length"),
        Dimension.Area => Pick(language, "面积", "area"),
        Dimension.Volume => Pick(language, "体积", "volume"),
        Dimension.Mass => Pick(language, "重量", "weight"),
        Dimension.Time => Pick(language, "时间", "length of time"),
        Dimension.Power => Pick(language, "功率", "power"),
        Dimension.Energy => Pick(language, "能量", "energy"),
        Dimension.Voltage => Pick(language, "电压", "voltage"),
        Dimension.Temperature => Pick(language, "温度", "temperature"),
        Dimension.Sound => Pick(language, "声级", "sound level"),
        Dimension.Information => Pick(language, "数据与算力", "data or computing capacity"),
        Dimension.Turnover => Pick(language, "次数", "number of events"),
        Dimension.Fraction => Pick(language, "百分数", "part of a hundred or thousand"),
        Dimension.Points => Pick(language, "百分点", "percentage points"),
        Dimension.Places => Pick(language, "位次", "places of a ranking"),
        Dimension.Number => Pick(language, "倍数", "pure number"),
        Dimension.Quotient => Pick(language, "单位量", "amount per another unit"),
        _ => throw Unknown(value),
    };

    /// <summary>On which side of a number a result is known to lie.</summary>
    public static string Of(BoundSide value, Language language) => value switch
    {
        BoundSide.AtLeast => Pick(language, "不低于", "at or above"),
        BoundSide.Above => Pick(language, "超过", "over"),
        BoundSide.AtMost => Pick(language, "不超过", "at or below"),
        BoundSide.Below => Pick(language, "不足", "under"),
        _ => throw Unknown(value),
    };

    /// <summary>The basis of a figure; several are listed.</summary>
    public static string Of(Basis value, Language language)
    {
        if (value == Basis.Unstated)
            return Pick(language, "未注明口径", "basis not stated");
        List<string> parts = [];
        Add(Basis.CurrentPrices, "现价", "at current prices");
        Add(Basis.ComparablePrices, "可比价", "at comparable prices");
        Add(Basis.SameScope, "同口径", "on the same scope");
        Add(Basis.AnnualAverage, "年均", "yearly average");
        Add(Basis.Cumulative, "累计", "running total");
        Add(Basis.AgainstAverage, "较往年平均", "against the mean of earlier years");
        Add(Basis.AgainstPreviousPeriod, "环比", "against the period before");
        Add(Basis.AgainstEarlierYear, "较更早年份", "against an earlier year");
        Add(Basis.NaturalScope, "自然口径", "on the natural scope");
        Add(Basis.Change, "增减量", "the amount of a change");
        Add(Basis.WithoutPart, "扣除部分后", "with a part left out");
        return parts.Count > 0 ? string.Join(Pick(language, "、", ", "), parts) : throw Unknown(value);

        void Add(Basis part, string chinese, string english)
        {
            if (value.HasFlag(part))
                parts.Add(Pick(language, chinese, english));
        }
    }

    /// <summary>The genre of a document.</summary>
    public static string Of(Document document, Language language)
    {
        ArgumentNullException.ThrowIfNull(document);
        return document switch
        {
            Document.WorkReport => Pick(language, "政府工作报告", "government work report"),
            Document.ResponsibilityNotice => Pick(language, "责任分解通知", "responsibility notice"),
            Document.TaskLists => Pick(language, "部门任务清单", "department task lists"),
            Document.Minutes => Pick(language, "常务会议纪要", "executive-meeting minutes"),
            Document.ProgressReport => Pick(language, "推进情况报告", "periodic progress report"),
            Document.Communique => Pick(language, "统计公报", "statistical communiqué"),
            Document.DevelopmentPlan => Pick(language, "发展规划", "development plan"),
            Document.PlanReport => Pick(language, "计划执行情况报告", "report on the economic and social plan"),
            Document.SupervisionCircular => Pick(language, "督查通报", "supervision circular"),
            Document.General => Pick(language, "一般文本", "general document"),
            _ => throw new System.Diagnostics.UnreachableException(document.Genre),
        };
    }

    /// <summary>What a result says, as <see cref="QuantityFormat"/> writes its number.</summary>
    public static string Of(Reported reported, Language language)
    {
        ArgumentNullException.ThrowIfNull(reported);
        QuantityFormat format = QuantityFormat.Of(language);
        return reported switch
        {
            Reported.Exactly r => format.Format(r.Value),
            Reported.Roughly r => Pick(language, "约", "about ") + format.Format(r.Value),
            Reported.Bounded r => Of(r.Side, language) + Pick(language, string.Empty, " ") + format.Format(r.Value),
            Reported.Within r => format.Format(r.Lower) + Pick(language, "至", " to ") + format.Format(r.Upper),
            Reported.Asserted r =>
                Pick(language, $"称“{TargetText.Describe(r.Claim, language)}”", $"said: {TargetText.Describe(r.Claim, language)}"),
            Reported.AtStage r => Of(r.Stage, language),
            Reported.Graded r => r.Mark,
            _ => throw new System.Diagnostics.UnreachableException(),
        };
    }

    /// <summary>A stage: its word as used; in English that of the standard scales.</summary>
    public static string Of(Stage stage, Language language)
    {
        ArgumentNullException.ThrowIfNull(stage);
        return language == Language.English ? EnglishWords.Of(stage.Word) : stage.Word;
    }

    /// <summary>What a value is held against: its words as used; in English those of averages, places and times.</summary>
    public static string Of(Reference reference, Language language)
    {
        ArgumentNullException.ThrowIfNull(reference);
        return language == Language.English ? EnglishWords.Of(reference.Name) : reference.Name;
    }

    /// <summary>A period as people write it: 2023年, 2023年1—10月; 2023, January to October 2023. Where it is not dated, that.</summary>
    public static string Of(Period period, Language language)
    {
        ArgumentNullException.ThrowIfNull(period);
        if (!period.IsDated)
            return Pick(language, "时期未写明", "no stated period");
        (int year, int first, int last) = (period.Year.Value, period.FirstDay.Month, period.LastDay.Month);
        return period.Kind switch
        {
            PeriodKind.Year => Pick(language, $"{year}年", $"{year}"),
            PeriodKind.HalfYear =>
                Pick(language, first == 1 ? $"{year}年上半年" : $"{year}年下半年", first == 1 ? $"first half of {year}" : $"second half of {year}"),
            PeriodKind.Quarter => Pick(language, $"{year}年第{"一二三四"[(first - 1) / 3]}季度", $"quarter {((first - 1) / 3) + 1} of {year}"),
            PeriodKind.Month => Pick(language, $"{year}年{first}月", $"{year}-{first:00}"),
            PeriodKind.Years => Pick(language, $"{period.FirstDay.Year}—{year}年", $"{period.FirstDay.Year} to {year}"),
            _ when period.FirstDay.Year == year => Pick(language, $"{year}年{first}—{last}月", $"{year}-{first:00} to {year}-{last:00}"),
            _ =>
                Pick(language, $"{period.FirstDay.Year}年{first}月—{year}年{last}月", $"{period.FirstDay.Year}-{first:00} to {year}-{last:00}"),
        };
    }

    /// <summary>A place in a file as people say it: 第3页表1第2行第4列; page 3, table 1, row 2, column 4.</summary>
    public static string Of(DocumentPlace place, Language language)
    {
        ArgumentNullException.ThrowIfNull(place);
        if (language == Language.English)
            return place.ToString();
        string title = place.IsTitle ? "标题" : string.Empty, sheet = place.Sheet is { } name ? $"“{name}”表" : string.Empty;
        string cell = place.Cell ?? Counted(place.Row, "第", "行") + Counted(place.Column, "第", "列");
        string table = place.Sheet is null ? Counted(place.Table, "表", string.Empty) : string.Empty;
        return $"{title}{sheet}{Counted(place.Page, "第", "页")}{table}{cell}{Counted(place.Paragraph, "第", "段")}"
            + $"{Counted(place.Line, "第", "行")}{(place.Note is { } mark ? $"注{mark}" : string.Empty)}";
    }

    private static string Counted(int? number, string before, string behind) =>
        number is { } known ? string.Create(CultureInfo.InvariantCulture, $"{before}{known}{behind}") : string.Empty;

    /// <summary>A place in a document: document, section, item, page and paragraph or cell where they are known, and offsets.</summary>
    public static string Of(Citation citation, Language language)
    {
        ArgumentNullException.ThrowIfNull(citation);
        string item = citation.Item is { } id ? Pick(language, $"，第{id}项", $", item {id}") : string.Empty;
        string section = citation.Section is { } path ? " " + path : string.Empty;
        string place = citation.Place is { } found ? Pick(language, $"，{Of(found, language)}", $", {Of(found, language)}") : string.Empty;
        TextSpan span = citation.Span;
        return Pick(language, $"{citation.Document}{section}{item}{place}，字符{span.Start}—{span.End}",
            $"{citation.Document}{section}{item}{place}, characters {span.Start} to {span.End}");
    }

    /// <summary>A name of the documents, of a body, a task, a heading: in English where the archive has it, else as it stands.</summary>
    /// <param name="name">The name.</param>
    /// <param name="language">The language of the words.</param>
    /// <param name="archive">The documents with their catalogues and names, or null where nothing is known of them.</param>
    public static string Name(string name, Language language, Archive? archive)
    {
        ArgumentNullException.ThrowIfNull(name);
        return (language == Language.English ? archive?.EnglishOf(name) : null) ?? name;
    }

    /// <summary>The path of a section (二/（一）/主要预期目标), each of its headings as <see cref="Name"/> has it.</summary>
    /// <param name="path">The path.</param>
    /// <param name="language">The language of the words.</param>
    /// <param name="archive">The documents with their catalogues and names, or null where nothing is known of them.</param>
    public static string Path(string path, Language language, Archive? archive)
    {
        ArgumentNullException.ThrowIfNull(path);
        return language == Language.Chinese ? path : string.Join('/', path.Split('/').Select(part => Name(part, language, archive)));
    }

    /// <summary>A unit: 亿元, 100 million yuan.</summary>
    public static string Of(Unit unit, Language language)
    {
        ArgumentNullException.ThrowIfNull(unit);
        if (language == Language.Chinese)
            return unit.Symbol;
        Measure measure = unit.Dimension switch
        {
            Dimension.Fraction => Measure.Share,
            Dimension.Points => Measure.PointChange,
            Dimension.Places => Measure.RankMove,
            Dimension.Number => Measure.Multiple,
            Dimension.Count or Dimension.Turnover => Measure.Count,
            _ => Measure.Level,
        };
        string one = QuantityFormat.English.Format(new Quantity(1m, unit, measure)).TrimStart('+');
        return one.StartsWith('1') && !char.IsAsciiDigit(one.ElementAtOrDefault(1)) ? one[1..].TrimStart() : one;
    }

    /// <summary>The name of an indicator; the Chinese name where it has no English one.</summary>
    public static string Of(Indicator indicator, Language language)
    {
        ArgumentNullException.ThrowIfNull(indicator);
        return language == Language.English && indicator.EnglishName is { } name ? name : indicator.Name;
    }
}
