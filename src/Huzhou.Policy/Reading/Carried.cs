namespace Huzhou.Policy.Reading;

/// <summary>What earlier clauses hand on: subjects for a bare 增长, the whole for 其中, the object for 总投资, the topic for a list of deeds.</summary>
internal sealed class Carried
{
    private const int MostSubjects = 24;

    private static readonly WordList Predicates = new(
    [
        "起势成型", "成效", "全面", "持续", "不断", "深入", "加快", "稳步", "顺利", "扎实", "进一步", "成功", "取得", "起势", "成势", "显著", "明显", "提速", "提质", "蓬勃", "快速", "有序", "有力", "加速", "走在", "再上", "迈上", "更加", "纵深", "稳中", "强势", "势头", "高质量", "高效", "突出", "健康", "繁荣", "活跃", "茁壮", "集聚成势", "多点", "开局", "步伐", "向好", "回升", "回暖", "企稳", "跑出", "由负转正", "由降转升", "逐季", "逐月", "稳定", "平稳", "较快", "大幅", "再创", "首次", "创历史", "突破", "跨越", "迈", "稳居", "实现",
    ]);

    private static readonly WordList Doers = new("产业", "计划", "工程", "集群", "平台", "基地");

    private readonly List<string> _subjects = [];

    /// <summary>The noun of the last count, without its verb.</summary>
    public string Object { get; private set; } = "";

    /// <summary>The topic of the sentence: the subject of a clause without a number.</summary>
    public string Topic { get; private set; } = "";

    /// <summary>Whether no number has come since the topic: 地区生产总值再上新台阶，达到….</summary>
    public bool TopicIsFresh { get; private set; }

    /// <summary>The topic where the clause before has just named a programme or body whose deeds are counted now; else empty.</summary>
    public string Doer => TopicIsFresh && Doers.AtEnd(Topic) > 0 ? Topic : "";

    /// <summary>The object of the last clause without a number: 国家创新型县 of 创成国家创新型县.</summary>
    public string PassedObject { get; private set; } = "";

    /// <summary>Whether the last number was a growth.</summary>
    public bool LastWasGrowth { get; set; }

    /// <summary>Whether the latest subject stands before the last full stop.</summary>
    public bool IsStale { get; private set; }

    /// <summary>How many numbers the last group held.</summary>
    public int LastCount { get; set; }

    /// <summary>The unit that the object was counted in.</summary>
    public string ObjectUnit { get; private set; } = "";

    /// <summary>The unit of the last group.</summary>
    public string LastUnit { get; set; } = "";

    /// <summary>The latest subject, or empty.</summary>
    public string Last => _subjects.Count > 0 ? _subjects[^1] : "";

    /// <summary>The subject before a list that begins with 其中.</summary>
    public string Whole { get; private set; } = "";

    /// <summary>The measure of what the last subject was, for 比重 that goes on.</summary>
    public string LastShare { get; set; } = "";

    /// <summary>Forgets what does not pass a full stop.</summary>
    public void BeginSentence()
    {
        Topic = "";
        TopicIsFresh = false;
        IsStale = true;
        PassedObject = "";
        if (_subjects.Count > 1)
            _subjects.RemoveRange(0, _subjects.Count - 1);
    }

    /// <summary>The latest subjects, as many as there are numbers; empty where there are not so many.</summary>
    public List<string> Latest(int count) => _subjects.Count >= count ? _subjects.GetRange(_subjects.Count - count, count) : [];

    /// <summary>Remembers the subjects of a group.</summary>
    /// <param name="subjects">What was measured, one or one for each number.</param>
    /// <param name="noun">What was counted, without its verb; empty where nothing was.</param>
    /// <param name="unit">The unit it was counted in.</param>
    public void Push(IEnumerable<string> subjects, string noun, string unit = "")
    {
        foreach (string subject in subjects)
        {
            if (subject.Length > 0 && Last != subject)
                _subjects.Add(subject);
        }

        if (_subjects.Count > MostSubjects)
            _subjects.RemoveRange(0, _subjects.Count - MostSubjects);
        if (noun.Length > 0)
            (Object, ObjectUnit) = (noun, unit);
        PassedObject = "";
        TopicIsFresh = false;
        IsStale = false;
    }

    /// <summary>Remembers the whole of which 其中 names parts.</summary>
    public void Part(string whole) => Whole = whole;

    private static string Undertaking(string words) =>
        words.StartsWith("全部", StringComparison.Ordinal) || words.StartsWith("各项", StringComparison.Ordinal) ? words[2..] : words;

    /// <summary>Reads a clause without a number for its topic and object.</summary>
    public void PassClause(string clause)
    {
        string head = HeadWords.Strip(clause.Trim());
        if (head.Length == 0)
            return;
        string whole = clause.Trim();
        if (whole.Length is > 5 and < 40 && whole[0] == '在' && whole[^1] is '中' or '上')
        {
            Topic = whole[1..^1];
            TopicIsFresh = true;
            return;
        }

        int verb = EventVerb.LengthAtStart(head);
        if (verb > 0)
        {
            PassedObject = head.Length - verb is >= 2 and <= 24 ? head[verb..] : "";
            return;
        }

        int inside = EventVerb.IndexInside(head);
        if (inside > 1)
        {
            int length = EventVerb.LengthAtStart(head.AsSpan(inside));
            string rest = head[(inside + length)..];
            PassedObject = rest is "任务" or "工作" or "工程" or "行动" ? Undertaking(head[..(inside + length)]) : rest.Length is >= 2 and <= 16 ? rest : "";
        }

        int best = Predicates.IndexIn(head, 3, out _);
        if (best is >= 3 and <= 16 && !VerbLexicon.StartsWithDeed(head))
        {
            Topic = head[..best];
            TopicIsFresh = true;
        }
    }
}
