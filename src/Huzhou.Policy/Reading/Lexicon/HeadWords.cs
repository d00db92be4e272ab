using Huzhou.Policy.Reading.Source;
using Huzhou.Policy.Reading.Syntax;

namespace Huzhou.Policy.Reading.Lexicon;

/// <summary>The words in front of a clause that say nothing of what is measured, and those that commit.</summary>
internal static class HeadWords
{
    private static readonly WordList Noise = new(
    [
        "其中", "认真", "第一时间", "——", "—", "近年", "及时", "稳妥推进", "高位", "强力", "用心", "精心", "大幅", "快速", "加大", "注重", "主动", "协调", "鼓励社会力量", "全年全省", "全年全市", "基本建成的", "两轮次", "多渠道", "直接", "间接", "年均", "着眼", "全线", "如期", "三年内", "两年内", "五年内", "年内", "期内", "至少", "至少有", "年底前", "年前", "前三季度", "上半年", "一季度", "截至年底", "截至去年底", "全年预计", "力求", "组织实施了", "全年", "全市", "全县", "全区", "全州", "全省", "全年全市", "我市", "我省", "我县", "我区", "我州", "本市", "全盟", "全旗", "目前", "截至目前", "至目前", "年末", "年底", "年内", "今年", "去年", "当年", "本年", "预计", "力争", "确保", "努力", "争取", "必须", "坚决", "保持", "稳定", "实现", "完成", "持续", "继续", "加快", "大力", "深入", "积极", "着力", "精准", "先后", "并", "同时", "也", "还", "已", "又", "再", "分别", "均", "使", "带动", "拉动", "高质量", "高标准", "高水平", "高效", "全面", "扎实", "稳步", "有序", "统筹", "有效", "有力", "切实", "进一步", "全力", "全力以赴", "不断", "率先", "成功", "顺利", "年度", "总", "共", "共计", "累计共", "一年来", "五年来", "过去一年", "过去五年", "这一年", "这五年", "一是", "二是", "三是", "四是", "五是", "六是", "另有", "另外", "此外", "特别是", "尤其是", "以及", "和", "与", "及", "、", "到", "至", "将", "能", "可", "要", "新时代", "经济实力", "主要预期目标", "预期目标", "有望", "建议", "首次", "圆满", "提前", "超额", "基本", "稳妥", "务实", "广泛", "严格", "科学", "重点", "计划", "预期", "一批", "合计", "总计", "达到", "每年", "期间", "五年", "近五年", "三年", "三年来", "初步", "初步核算", "经初步核算", "初步预计", "据初步统计", "按可比价格计算", "按可比价计算", "按不变价格计算", "全社会", "经过努力", "累计全市", "从", "由", "是", "有", "达", "奋力", "力促", "推动", "促进", "对", "在", "使得", "让", "仅", "只", "近年来", "上半年", "促成", "保证", "务必", "聚力", "全域", "系统", "集中", "逐步", "更好",
    ]);

    private static readonly (string Word, MentionModality Modality)[] Commitments =
    [
        ("确保", MentionModality.Must), ("必须", MentionModality.Must), ("务必", MentionModality.Must), ("坚决完成", MentionModality.Must), ("保证", MentionModality.Must), ("坚决", MentionModality.Must),
        ("力争", MentionModality.Aim), ("争取", MentionModality.Aim), ("努力", MentionModality.Aim), ("力促", MentionModality.Aim), ("争创", MentionModality.Aim), ("冲刺", MentionModality.Aim), ("奋力夺取", MentionModality.Aim), ("夺取", MentionModality.Aim), ("力夺", MentionModality.Aim),
        ("预计", MentionModality.Estimate), ("有望", MentionModality.Estimate), ("预测", MentionModality.Estimate),
    ];

    public static readonly WordList CommitmentWords = new([.. Commitments.Select(c => c.Word)]);

    /// <summary>坚决 alone gives way to them, wherever they stand.</summary>
    private static readonly WordList Musts = new(["确保", "必须", "务必", "坚决完成", "保证"]);

    /// <summary>Words that alone name nothing.</summary>
    private static readonly WordList Empty = new(["其中", "全年", "全市", "并", "预计", "力争", "确保", "分别", "年末", "目前", "完成", "实现", "共", "也", "全省", "全县", "今年", "同时", "累计", "至少", "超额", "提前", "上", "数", "几", "——", "或", "再", "已"]);

    /// <summary>Takes the words off that stand before what is measured.</summary>
    public static Phrase Strip(Phrase phrase)
    {
        ReadOnlySpan<char> rest = Strip(phrase.Span);
        return rest.IsEmpty ? default : phrase.Part(rest);
    }

    /// <summary>Takes the words off that stand before what is measured.</summary>
    public static ReadOnlySpan<char> Strip(ReadOnlySpan<char> phrase)
    {
        ReadOnlySpan<char> rest = CutManner(phrase.Trim(" \u3000、，,"));
        for (int round = 0; round < 12; round++)
        {
            bool moved = false;
            foreach (string word in Noise.Starting(rest))
            {
                if (rest.Length > word.Length && rest.StartsWith(word, StringComparison.Ordinal) && Splits(rest, word))
                {
                    rest = rest[word.Length..].TrimStart(" \u3000、的");
                    moved = true;
                    break;
                }
            }

            if (!moved)
                moved = StripDate(ref rest) || StripNumbering(ref rest);
            if (!moved)
                break;
        }

        return Empty.Holds(rest) ? [] : rest;
    }

    /// <summary>以…, 通过… before an event verb say how, not what.</summary>
    private static ReadOnlySpan<char> CutManner(ReadOnlySpan<char> phrase)
    {
        if (phrase.Length < 6 || !(phrase[0] is '以' && phrase[1] is not ('上' or '下' or '内') || phrase.StartsWith("通过", StringComparison.Ordinal)))
            return phrase;
        ReadOnlySpan<char> rest = phrase[2..];
        return VerbLexicon.Events.LongestIn(rest) is { Length: > 1 } verb ? rest[rest.IndexOf(verb, StringComparison.Ordinal)..] : phrase;
    }

    /// <summary>The word that commits last in a stretch of text, or -1.</summary>
    public static int FindCommitment(string text, int start, int end, out int length, out MentionModality modality)
    {
        ReadOnlySpan<char> words = end > start ? text.AsSpan(start, end - start) : [];
        for (int at = CommitmentWords.LastOpening(words, words.Length, out string word); at >= 0; at = CommitmentWords.LastOpening(words, at, out word))
        {
            if (word == "坚决" && Musts.IsIn(words[..at]))
                continue;
            length = word.Length;
            modality = ModalityOf(word);
            return start + at;
        }

        length = 0;
        modality = MentionModality.Plain;
        return -1;
    }

    private static MentionModality ModalityOf(string commitment)
    {
        foreach ((string word, MentionModality modality) in Commitments)
        {
            if (word == commitment)
                return modality;
        }

        return MentionModality.Plain;
    }

    /// <summary>Some words of the list also begin nouns: 全省 in 全省性, 保持 in 保持性, 总 in 总部.</summary>
    private static bool Splits(ReadOnlySpan<char> rest, string word) => word switch
    {
        "总" => false,
        "完成" => rest.Length < 3 || rest[2] is not ('率' or '度' or '比'),
        "高效" or "高标准" or "高质量" or "高水平" => rest[word.Length] is '办' or '做' or '地' or '完' or '推' or '打' or '抓' || VerbLexicon.StartsWithDeed(rest[word.Length..]) || EventVerb.LengthAtStart(rest[word.Length..]) > 0,
        "争取" => EventVerb.LengthAtStart(rest[2..]) > 0 || rest.Length > 2 && rest[2] is '达' or '在' or '使' or '更' or '年' or '实' or '让',
        "加大" or "注重" or "主动" or "协调" or "直接" or "间接" or "快速" or "大幅" => rest.Length > 4 && EventVerb.LengthAtStart(rest[2..]) > 0,
        "年均" => false,
        "和" => rest.Length > 1 && rest[1] is not ('美' or '谐' or '平' or '田' or '县'),
        "到" or "至" => rest.Length > 1 && rest[1] is not ('位' or '期' or '账' or '岗' or '少'),
        "可" => rest.Length > 1 && rest[1] is not ('再' or '支' or '持' or '用' or '比' or '利' or '转'),
        "能" => rest.Length > 1 && rest[1] is not ('源' or '耗' or '繁' or '效' or '级' or '力'),
        "要" => rest.Length > 1 && rest[1] is not ('素' or '客' or '事'),
        "共" => rest.Length > 1 && rest[1] is not ('同' or '建' or '富' or '享' or '性' or '有'),
        "再" => rest.Length > 1 && rest[1] is not ('生' or '造' or '制' or '融' or '就' or '贷' or '次'),
        "对" => rest.Length > 1 && rest[1] is not ('标' or '照' or '象' or '比' or '策' or '外' or '口' or '接' or '上' or '欧' or '美' or '台'),
        "在" => rest.Length > 1 && rest[1] is not ('建' or '库' or '校' or '园' or '册' or '岗' or '线' or '职' or '孵' or '营' or '学' or '籍'),
        "从" => rest.Length > 1 && rest[1] is not ('业' or '事'),
        "达" => rest.Length > 1 && rest[1] is not ('产' or '标' or '效'),
        "由" or "是" or "让" or "只" or "仅" => true,
        "有" => rest.Length > 1 && rest[1] is not ('机' or '效' or '色' or '线' or '托' or '意' or '轨' or '偿' or '限' or '害'),
        "使" => rest.Length > 1 && rest[1] is not ('用'),
        "及" or "与" => true,
        "将" or "还" or "也" or "已" or "又" => rest.Length > 1 && rest[1] is not ('军' or '款' or '贷'),
        "并" => rest.Length > 1 && rest[1] is not ('购' or '网' or '轨' or '联'),
        "系统" => rest.Length > 2 && rest[2] is '推' or '整' or '治' or '重' or '谋',
        "集中" => rest.Length > 2 && rest[2] is '推' or '开' or '整' or '签',
        "重点" => rest.Length > 2 && rest[2] is '推' or '建' or '打' or '实' or '培' or '支',
        "基本" => rest.Length > 2 && rest[2] is '完' or '建' or '实' or '消',
        "稳定" => !rest.StartsWith("稳定岗位", StringComparison.Ordinal) && !rest.StartsWith("稳定就业", StringComparison.Ordinal),
        "总计" or "计划" or "预期" or "年度" or "保持" => true,
        "五年" or "三年" => rest.Length > 2 && rest[2] is not ('行' or '规' or '计' or '倍' or '攻' or '滚'),
        "全社会" => false,
        "全域" => rest.Length > 2 && rest[2] is not ('土' or '旅' or '国' or '美' or '公'),
        "经济实力" => false,
        "新时代" => false,
        "严格" or "科学" => rest.Length > 2 && rest[2] is '落' or '执' or '编' or '控',
        "推动" or "促进" => rest.Length > 6,
        "提前" or "超额" => rest[2..] is ['完', '成', ..] or ['实', '现', ..],
        _ => true,
    };

    private static bool StripDate(ref ReadOnlySpan<char> rest)
    {
        int i = 0;
        if (rest.StartsWith("截至", StringComparison.Ordinal) || rest.StartsWith("截止", StringComparison.Ordinal))
            i = 2;
        while (i < rest.Length && (Glyph.IsDigit(rest[i]) || rest[i] is '-' or '—' or '－' or '~'))
            i++;
        if (i == 0 || i >= rest.Length || rest[i] is not ('年' or '月'))
            return false;
        i++;
        while (i < rest.Length && (Glyph.IsDigit(rest[i]) || rest[i] is '月' or '日' or '底' or '末' or '度' or '初' or '，' or '来' or '-' or '—' or '前'))
            i++;
        if (rest[..i].IndexOf('年') < 0 && i >= rest.Length)
            return false;
        rest = rest[i..];
        return true;
    }

    private static bool StripNumbering(ref ReadOnlySpan<char> rest)
    {
        int i = 0;
        while (i < rest.Length && Glyph.IsDigit(rest[i]))
            i++;
        if (rest.Length > 2 && rest[0] is >= '①' and <= '⒇')
        {
            rest = rest[1..].TrimStart();
            return true;
        }

        if (i is > 0 and < 4 && i < rest.Length && rest[i] is '.' or '．' or '、' && (i + 1 == rest.Length || !Glyph.IsDigit(rest[i + 1])))
        {
            rest = rest[(i + 1)..].TrimStart();
            return true;
        }

        if (rest.Length > 2 && rest[0] is '（' or '(' && rest.IndexOfAny('）', ')') is > 0 and <= 4)
        {
            rest = rest[(rest.IndexOfAny('）', ')') + 1)..];
            return true;
        }

        return false;
    }
}
