using Huzhou.Policy.Reading.Figures;
using Huzhou.Policy.Reading.Lexicon;
using Huzhou.Policy.Reading.Resolution;
using Huzhou.Policy.Reading.Source;
using Huzhou.Policy.Reading.Syntax;

namespace Huzhou.Policy.Reading.Statements;

/// <summary>Reads titles, pilots, awards and lists that are pursued or were obtained: 争创国家…城市, 获评…, 蝉联….</summary>
internal static class DistinctionReader
{
    private static readonly (string Word, DistinctionStatus Status, bool Strong)[] Verbs =
    [
        ("奋力夺取", DistinctionStatus.Pursued, true), ("积极创建", DistinctionStatus.Pursued, true), ("努力创建", DistinctionStatus.Pursued, true), ("全力创建", DistinctionStatus.Pursued, true), ("争创", DistinctionStatus.Pursued, true), ("申创", DistinctionStatus.Pursued, true), ("争建", DistinctionStatus.Pursued, true), ("申建", DistinctionStatus.Pursued, true), ("冲刺", DistinctionStatus.Pursued, false),
        ("申报", DistinctionStatus.Pursued, false), ("力夺", DistinctionStatus.Pursued, true), ("夺取", DistinctionStatus.Pursued, false), ("勇夺", DistinctionStatus.Pursued, false), ("争取列入", DistinctionStatus.Pursued, false), ("争取入选", DistinctionStatus.Pursued, false), ("争取纳入", DistinctionStatus.Pursued, false), ("争取", DistinctionStatus.Pursued, false), ("争评", DistinctionStatus.Pursued, true), ("创建", DistinctionStatus.Pursued, false),
        ("入围", DistinctionStatus.Listed, true), ("列入", DistinctionStatus.Listed, false), ("被列入", DistinctionStatus.Listed, false), ("纳入", DistinctionStatus.Listed, false),
        ("成功创建", DistinctionStatus.Obtained, true), ("成功创成", DistinctionStatus.Obtained, true), ("创成", DistinctionStatus.Obtained, true), ("创建成为", DistinctionStatus.Obtained, true), ("被评为", DistinctionStatus.Obtained, true), ("被授予", DistinctionStatus.Obtained, true), ("被列为", DistinctionStatus.Obtained, true), ("被认定为", DistinctionStatus.Obtained, true), ("被确定为", DistinctionStatus.Obtained, true), ("被命名为", DistinctionStatus.Obtained, true),
        ("获评", DistinctionStatus.Obtained, true), ("入选", DistinctionStatus.Obtained, true), ("获批", DistinctionStatus.Obtained, true), ("荣获", DistinctionStatus.Obtained, true), ("荣膺", DistinctionStatus.Obtained, true), ("喜获", DistinctionStatus.Obtained, true), ("摘得", DistinctionStatus.Obtained, true), ("斩获", DistinctionStatus.Obtained, true), ("获得", DistinctionStatus.Obtained, false), ("获", DistinctionStatus.Obtained, false), ("成为", DistinctionStatus.Obtained, false), ("跻身", DistinctionStatus.Obtained, false), ("上榜", DistinctionStatus.Obtained, true),
        ("蝉联", DistinctionStatus.Kept, true), ("卫冕", DistinctionStatus.Kept, true),
    ];

    public static readonly WordList VerbWords = new([.. Verbs.Select(verb => verb.Word)]);

    private static readonly WordList Titles = new(
    [
        "城市", "示范区", "示范市", "示范县", "示范镇", "示范村", "试点", "试点市", "试点县", "试点城市", "试验区", "实验区", "先行区", "先导区", "先进县", "先进市", "先进区", "称号", "奖", "奖项", "鼎", "杯", "名单", "名录", "荣誉", "样板", "样板市", "基地", "目录", "遗产", "先进集体", "先进单位", "百强", "百强县", "强市", "强县", "之都", "之城", "之乡", "景区", "度假区", "案例", "最佳应用", "最优规则", "冠军", "五星级", "综合保税区", "综保区", "开放口岸", "保护区", "国家公园", "遗址公园",
        "创新区", "集聚区", "集群", "产业群", "产业集群", "样板区", "示范基地", "示范点", "标杆", "加星", "金鼎", "银鼎", "铜鼎", "模范城", "模范县", "文明典范城市", "创新型县", "创新型城市", "改革试点", "名城", "名镇", "名村", "县城", "开发区", "高新区", "实验室", "技术创新中心", "示范城市", "示范项目", "第一批", "培育名单", "公园", "小镇", "枢纽", "承载城市", "区", "县", "市", "工程", "国家艺术大奖", "大奖", "百佳", "十佳", "国家卫生县城", "综合试点",
    ]);

    private static readonly (string Word, GovernmentLevel Level)[] Givers =
    [
        ("联合国", GovernmentLevel.International), ("世界", GovernmentLevel.International), ("国际", GovernmentLevel.International), ("全球", GovernmentLevel.International), ("东亚", GovernmentLevel.International), ("国家", GovernmentLevel.National), ("全国", GovernmentLevel.National), ("中国", GovernmentLevel.National), ("国务院", GovernmentLevel.National), ("中央", GovernmentLevel.National), ("国内", GovernmentLevel.National),
        ("省级", GovernmentLevel.Provincial), ("全省", GovernmentLevel.Provincial), ("自治区", GovernmentLevel.Provincial), ("省", GovernmentLevel.Provincial), ("市级", GovernmentLevel.Prefecture), ("全市", GovernmentLevel.Prefecture),
    ];

    private static readonly WordList GiverWords = new([.. Givers.Select(giver => giver.Word)]);

    /// <summary>What a title never holds.</summary>
    private static readonly WordList Means = new("资金", "债券");

    private static readonly WordList Grades = new(["金鼎加星", "金鼎", "银鼎", "铜鼎", "加星", "五星级", "四星级", "三星级", "五星", "四星", "三星", "金银奖", "金奖", "银奖", "铜奖", "特等奖", "一等奖", "二等奖", "三等奖", "5A级", "4A级", "优秀"]);

    private static readonly WordList Generic = new("试点", "示范项目", "名单", "称号", "荣誉", "奖项", "奖", "案例", "目录", "名录", "基地", "改革试点", "示范点", "标杆", "样板", "示范基地");

    private static readonly WordList Places = new(["县", "市", "区", "镇", "乡", "村", "公司", "集团", "大学", "学院", "医院", "园区", "开发区", "高新区", "社区", "古城", "街道", "学校", "中心", "企业", "实验室", "工程", "项目"]);

    private static readonly WordList Pursuits = new(["深入开展", "扎实开展", "全力推进", "深入推进", "扎实推进", "统筹推进", "加快推进", "持续推进", "积极推进", "全面启动", "开展", "推进", "推动", "启动", "深化", "做好", "抓好", "新一轮", "深入", "扎实", "持续", "全面", "积极", "巩固提升", "巩固", "一是", "二是", "三是", "四是", "支持"]);

    /// <summary>Reads one paragraph, or the stretch of it that belongs to an item.</summary>
    public static void Read(Paragraph paragraph, List<Clause> clauses, int start, ReadingScope scope, bool promise, List<Mention> mentions, List<Distinction> found)
    {
        string view = scope.View;
        List<Phrase> items = Scratch<Phrase>.Take();
        foreach (Clause clause in clauses)
        {
            ReadOnlySpan<char> words = view.AsSpan(clause.Start, clause.End - clause.Start).TrimEnd(" \u3000");
            if (clause.Start < start || !clause.MayHold(ClauseSigns.Title) || words.Length is < 5 or > 120 || !TryVerb(words, promise, out int at, out (string Word, DistinctionStatus Status, bool Strong) verb))
                continue;
            if (verb.Word == "创建" && at > 6 && words.Length - at <= 4)
            {
                Noun(paragraph, scope, promise, clause.Start, words[..at], found);
                continue;
            }

            int from = at + verb.Word.Length;
            while (from < words.Length && words[from] is '了' or '为')
                from++;
            Phrase list = new(view, clause.Start + from, clause.Start + words.Length);
            string? holder = HolderIn(words[..at]);
            CutTitles(list, items);
            foreach (Phrase item in items)
            {
                int place = clause.Start + from + Math.Max(0, list.Span.IndexOf(item.Span));
                if (!IsTitle(item, verb.Strong) || Numbered(mentions, place, place + item.Length))
                    continue;
                GovernmentLevel level = LevelOf(item) is var own && own != GovernmentLevel.Unknown ? own : LevelOf(list);
                found.Add(new Distinction
                {
                    Name = QuoteMarks.Balanced(item).ToString(),
                    Status = verb.Status == DistinctionStatus.Obtained && item.Contains("培育", StringComparison.Ordinal) ? DistinctionStatus.Listed : promise ? DistinctionStatus.Pursued : verb.Status,
                    Level = level,
                    Grade = Grades.LongestIn(item),
                    Holder = holder,
                    Commitment = promise && verb.Word is not ("创建" or "申报" or "列入" or "纳入" or "申建") ? Commitment.Aspirational : Commitment.Planned,
                    Period = scope.PeriodOf(paragraph),
                    Source = scope.Cite(paragraph, clause.Start + at, place + item.Length),
                });
            }
        }

        Scratch<Phrase>.Give(items);
    }

    /// <summary>开展全国双拥模范城创建: the title stands before the noun of pursuit.</summary>
    private static void Noun(Paragraph paragraph, ReadingScope scope, bool promise, int start, ReadOnlySpan<char> before, List<Distinction> found)
    {
        int at = PhraseEnds.TrimStart(before, Pursuits);
        string title = before[at..].ToString();
        if (!promise || !IsTitle(title, strong: true))
            return;
        found.Add(new Distinction
        {
            Name = QuoteMarks.Balanced(title).ToString(),
            Status = DistinctionStatus.Pursued,
            Level = LevelOf(title),
            Grade = Grades.LongestIn(title),
            Period = scope.PeriodOf(paragraph),
            Source = scope.Cite(paragraph, start + at, start + before.Length),
        });
    }

    private static bool TryVerb(ReadOnlySpan<char> words, bool promise, out int at, out (string Word, DistinctionStatus Status, bool Strong) verb)
    {
        verb = default;
        for (at = VerbWords.IndexIn(words, 0, out _); at >= 0; at = VerbWords.IndexIn(words, at + 1, out _))
        {
            foreach (string word in VerbWords.Starting(words[at..]))
            {
                if (!words[at..].StartsWith(word, StringComparison.Ordinal) || words[..at].Contains(word, StringComparison.Ordinal))
                    continue;
                verb = VerbOf(word);
                if (IsVerb(words, at, verb, promise))
                    return true;
            }
        }

        return false;
    }

    /// <summary>Whether a verb that stands first at a place is meant as one: not 收获, 查获, nor 争取 in a review, nor one with nothing behind it.</summary>
    private static bool IsVerb(ReadOnlySpan<char> words, int at, (string Word, DistinctionStatus Status, bool Strong) verb, bool promise)
    {
        if (at + verb.Word.Length + 2 > words.Length && verb.Word != "创建")
            return false;
        if (!promise && verb.Status == DistinctionStatus.Pursued && verb.Word is "争取" or "冲刺" or "申报")
            return false;
        return verb.Word != "获" || !(at == 0 || words[at - 1] is '收' or '查' or '抓' or '破' || words[at + 1] is '取' or '得' or '悉');
    }

    private static (string Word, DistinctionStatus Status, bool Strong) VerbOf(string word)
    {
        foreach ((string Word, DistinctionStatus Status, bool Strong) verb in Verbs)
        {
            if (ReferenceEquals(verb.Word, word))
                return verb;
        }

        return default;
    }

    /// <summary>The titles of a list; 和 divides only where a title stands on both sides of it.</summary>
    private static void CutTitles(Phrase list, List<Phrase> items)
    {
        List<Phrase> cut = Scratch<Phrase>.Take();
        SubjectList.Cut(list, cut);
        items.Clear();
        foreach (Phrase item in cut)
        {
            Phrase whole = Closed(item);
            if (items.Count > 0 && list.Span.IndexOf(items[^1].Span) is var before && before >= 0
                && before + items[^1].Length < list.Length && list[before + items[^1].Length] != '、' && !IsTitle(items[^1], strong: false))
            {
                int behind = before + items[^1].Length, end = list.Span[behind..].IndexOf(whole.Span);
                if (end >= 0)
                    items[^1] = list[before..(behind + end + whole.Length)];
                continue;
            }

            items.Add(whole);
        }

        Scratch<Phrase>.Give(cut);
    }

    private static Phrase Closed(Phrase item)
    {
        int etc = item.LastIndexOf('等');
        Phrase name = (etc > 3 && item.Length - etc <= 6 ? item[..etc] : item).Trim(" 、。；");
        foreach (string lead in (ReadOnlySpan<string>)["设立", "建设", "创建", "成为", "全国性", "成", "为"])
        {
            if (name.Length > lead.Length + 4 && name.StartsWith(lead, StringComparison.Ordinal))
                return name[lead.Length..];
        }

        return name;
    }

    private static bool IsTitle(Phrase item, bool strong)
    {
        Phrase bare = item.Trim("“”）)");
        if (bare.Length is < 3 or > 44 || bare.StartsWith("一批", StringComparison.Ordinal) || bare.StartsWith("更多", StringComparison.Ordinal) || bare.StartsWith("复评", StringComparison.Ordinal) || bare.StartsWith("工作", StringComparison.Ordinal) || Means.IsIn(bare))
            return false;
        bool named = PhraseEnds.Suffix(bare, Titles) is var tail && tail > 0 && (!Generic.Holds(bare[^tail..]) || Rest(bare[..^tail]) > 0) || Grades.IsIn(bare);
        if (named && (strong && bare.Length >= 4 || item.Contains('“', StringComparison.Ordinal) || bare.Contains("试点", StringComparison.Ordinal) || LevelOf(bare) != GovernmentLevel.Unknown))
            return true;
        return strong && item.StartsWith('“') && item.EndsWith('”');
    }

    /// <summary>How much of a title remains when the words for its giver are taken off: nothing of 省级试点.</summary>
    private static int Rest(Phrase words)
    {
        foreach (string level in (ReadOnlySpan<string>)["国家级", "国家", "全国", "省级", "全省", "市级", "省", "世界", "首批", "新一批", "示范", "先进", "重大", "重点", "级"])
            words = words.Without(level);
        return words.Length;
    }

    private static bool Numbered(List<Mention> mentions, int start, int end)
    {
        foreach (Mention mention in mentions)
        {
            if (mention.Quantity.Start >= start && mention.Quantity.Start < end && mention.Quantity.Form is QuantityForm.Count or QuantityForm.Level)
                return true;
        }

        return false;
    }

    private static GovernmentLevel LevelOf(Phrase item)
    {
        int best = int.MaxValue;
        GovernmentLevel level = GovernmentLevel.Unknown;
        foreach ((string word, GovernmentLevel kind) in GiverWords.IsIn(item) ? Givers : [])
        {
            int at = item.IndexOf(word, StringComparison.Ordinal);
            if (at >= 0 && item.Span[(at + word.Length)..] is ['唯', '一', ..] or ['首', ..] or ['第', '一', ..])
                at += 1000;
            if (at >= 0 && at < best)
            {
                best = at;
                level = kind;
            }
        }

        return level;
    }

    /// <summary>Who holds it: a place or body that is named right before the verb.</summary>
    private static string? HolderIn(ReadOnlySpan<char> before)
    {
        ReadOnlySpan<char> subject = HeadWords.Strip(before).Trim();
        foreach (string lead in (ReadOnlySpan<string>)["支持", "推动", "指导", "推进"])
        {
            if (subject.StartsWith(lead, StringComparison.Ordinal))
                subject = subject[lead.Length..];
        }

        foreach (string tail in (ReadOnlySpan<string>)["成功", "积极", "均", "全部", "分别", "等", "力争", "双双", "先后", "再次", "先行", "率先"])
        {
            if (subject.EndsWith(tail, StringComparison.Ordinal))
                subject = subject[..^tail.Length];
        }

        return subject.Length is >= 2 and <= 24 && PhraseEnds.Suffix(subject, Places) > 0 && subject is not ("我市" or "全市" or "本市" or "我县" or "我区" or "我省") ? PhraseStore.Of(subject) : null;
    }
}
