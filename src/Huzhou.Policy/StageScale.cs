namespace Huzhou.Policy;

/// <summary>An ordered scale of stages, kept as data: each step has one or more words that mean it.</summary>
public sealed record class StageScale
{
    /// <summary>A scale from its first step to its last.</summary>
    /// <param name="name">What the scale is called.</param>
    /// <param name="steps">The steps in order; the words of one step are separated by <c>/</c>, the first is its name.</param>
    /// <exception cref="ArgumentException">There are fewer than two steps, or a word stands on two.</exception>
    public StageScale(string name, IReadOnlyList<string> steps)
    {
        Name = Text.Required(name, nameof(name));
        Steps = Copied<string>.Of(steps, nameof(steps));
        if (Steps.Count < 2)
            throw new ArgumentException($"A scale has two steps or more; \"{name}\" has {Steps.Count}.", nameof(steps));
        HashSet<string> seen = new(StringComparer.Ordinal);
        foreach (string word in Steps.SelectMany(step => step.Split('/')))
        {
            if (string.IsNullOrWhiteSpace(word) || !seen.Add(word))
                throw new ArgumentException($"A word stands once on a scale and is not empty; found \"{word}\" again on \"{name}\".",
                    nameof(steps));
        }
    }

    /// <summary>The life of a construction or industry project.</summary>
    public static StageScale Construction { get; } = new(
        "construction",
        ["谋划/筹划/储备", "前期/报批/可研", "引进/签约/落户/落地", "备案/核准/立项", "开工/动工/奠基/启动建设", "在建/加快建设/推进/实施", "主体完工/结顶/封顶/主体结顶/合龙", "建成/竣工/完工/完成/基本建成",
            "投产/通水/通车/运营/投用/启用/投运/开通/开园/达产"]);

    /// <summary>The step of a construction that is built, though nothing says that it is in use.</summary>
    internal static int Built { get; } = Construction.IndexOf("建成");

    /// <summary>The step at which the main works of a construction are done.</summary>
    internal static int MainWorks { get; } = Construction.IndexOf("主体完工");

    /// <summary>The word of a stage that asks for no more than the main works.</summary>
    internal const string NearlyBuilt = "基本建成";

    /// <summary>The pursuit of a title, pilot or award.</summary>
    public static StageScale Distinction { get; } =
        new("distinction", ["争创/创建/争取/申报/冲刺", "入围/入选培育/列入创建", "创成/获评/入选/获批/荣获/成为/获得", "蝉联/保持/巩固/复评通过", "提升/升级/加星"]);

    /// <summary>The step at which a title is obtained.</summary>
    internal static int Obtained { get; } = Distinction.IndexOf("创成");

    /// <summary>The grades of appraisals and examinations: 考核优秀, 验收合格.</summary>
    public static StageScale Appraisal { get; } = new("appraisal", ["不合格", "合格", "良好", "优秀"]);

    /// <summary>The classes of surface water after GB 3838, the best last.</summary>
    public static StageScale WaterQuality { get; } = new("water-quality", ["劣Ⅴ类", "Ⅴ类", "Ⅳ类", "Ⅲ类", "Ⅱ类", "Ⅰ类"]);

    /// <summary>The coloured zones of an assessment.</summary>
    public static StageScale Zone { get; } = new("zone", ["红色区间", "橙色区间", "黄色区间", "绿色区间"]);

    /// <summary>The life of a plan or scheme: 编制 to 实施.</summary>
    public static StageScale Planning { get; } = new("planning", ["研究/启动编制", "编制/修编", "完成编制/完成修编", "论证/评审/公示", "报批/审议", "批复/获批", "实施/施行"]);

    /// <summary>The life of a regulation: 起草 to 施行.</summary>
    public static StageScale Legislation { get; } = new("legislation", ["调研/立项", "起草", "提请/审议", "通过/批准", "颁布/公布", "施行/颁布实施/贯彻实施"]);

    /// <summary>The life of an index or standard: 研究 to 发布.</summary>
    public static StageScale Publication { get; } = new("publication", ["研究", "研究制定/制定", "发布/制定发布", "应用/推广"]);

    /// <summary>The life of a congress, festival or contest: 申办 to 举办.</summary>
    public static StageScale Event { get; } = new("event", ["申办", "筹办/筹备", "举办/承办/召开", "圆满举办/闭幕"]);

    /// <summary>The founding of a body: 筹建 to 运营.</summary>
    public static StageScale Founding { get; } = new("founding", ["筹建/推动组建", "成立/组建/挂牌成立/挂牌", "组建运营/实体化运行/实体化运营"]);

    /// <summary>
    /// The scales that need no definition: construction, distinction, appraisal, water quality, zones, planning, legislation, publication,
    /// events, founding.
    /// </summary>
    public static IReadOnlyList<StageScale> Standard { get; } =
        [Construction, Distinction, Appraisal, WaterQuality, Zone, Planning, Legislation, Publication, Event, Founding];

    private static readonly HashSet<(string Scale, int Step)> s_goingOn =
    [
        .. StepsOf(Construction, "谋划", "前期", "在建"), .. StepsOf(Planning, "研究", "编制", "实施"),
        .. StepsOf(Legislation, "调研", "起草", "施行"),
        .. StepsOf(Publication, "研究", "研究制定", "应用"), .. StepsOf(Event, "申办", "筹办"), .. StepsOf(Founding, "筹建", "组建运营"),
    ];

    private static IEnumerable<(string Scale, int Step)> StepsOf(StageScale scale, params string[] words) =>
        words.Select(word => (scale.Name, scale.IndexOf(word)));

    /// <summary>
    /// Whether a step goes on over years (preparing, building, carrying out), so that to promise more of it repeats nothing.
    /// </summary>
    internal bool GoesOn(int step) => s_goingOn.Contains((Name, step));

    /// <summary>What the scale is called.</summary>
    public string Name { get; }

    /// <summary>The steps in order; words of one step separated by <c>/</c>.</summary>
    public IReadOnlyList<string> Steps { get; }

    /// <summary>The position of the step that a word means, 0 or more, or −1 where the scale does not know it.</summary>
    public int IndexOf(string word)
    {
        ArgumentNullException.ThrowIfNull(word);
        for (int i = 0; i < Steps.Count; i++)
        {
            ReadOnlySpan<char> step = Steps[i];
            foreach (Range synonym in step.Split('/'))
            {
                if (step[synonym].SequenceEqual(word))
                    return i;
            }
        }

        return -1;
    }
}
