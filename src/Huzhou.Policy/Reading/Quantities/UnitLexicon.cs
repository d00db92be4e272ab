using Huzhou.Policy.Lexicon;
using Huzhou.Policy.Reading.Syntax;

namespace Huzhou.Policy.Reading.Quantities;

/// <summary>
/// The units and classifiers that end a quantity, by construct. The longest match wins, so 个百分点 comes before 个
/// and 千瓦时 before 千瓦; the order in which the lists stand has no meaning.
/// </summary>
internal static class UnitLexicon
{
    private static readonly string[] Levels =
    [
        "元", "美元", "欧元", "日元", "港元", "港币", "英镑", "卢布", "元人民币",
        "元/月", "元/年", "元/人", "元/天", "元/平方米", "元/亩", "元/吨", "元/千瓦时", "元/人次", "元/小时", "元/平方公里",
        "亩", "公顷", "平方公里", "平方千米", "平方米", "平方", "立方米", "立方", "公里", "千米", "华里", "海里", "米", "厘米", "毫米", "纳米", "车道公里", "管廊公里",
        "吨", "公斤", "千克", "克", "毫克", "斤", "担", "升", "毫升", "载重吨", "总吨", "吨标准煤", "吨标煤", "标准煤", "吨公里", "人公里", "立方米/日", "吨/日", "吨/天", "吨/年", "立方米/秒", "吨/万元", "吨标准煤/万元", "立方米/万元",
        "千瓦", "千瓦时", "兆瓦", "兆瓦时", "吉瓦", "吉瓦时", "瓦", "瓦时", "度", "千伏", "千伏安", "万伏安", "MW", "GW", "kW", "MWh", "GWh", "kWh", "KW", "KVA", "kVA",
        "微克/立方米", "毫克/升", "毫克/立方米", "微克每立方米", "个/立方厘米", "公斤/亩", "斤/亩", "人/平方公里", "公里/平方公里", "元/人·年", "元/人·月", "万元/人",
        "标箱", "标准箱", "TEU", "自然箱", "蒸吨", "蒸吨/小时", "千兆", "兆", "Mbps", "比特", "PFLOPS", "EFLOPS", "Pflops", "PFlops", "EFlops", "P", "TB", "PB", "分贝", "摄氏度", "℃", "m³", "m3", "km", "m²", "㎡", "hm²", "分",
    ];

    private static readonly string[] Counts =
    [
        "个", "家", "户", "所", "座", "条", "件", "项", "名", "位", "人", "人次", "人份", "场", "场次", "次", "起", "张", "套", "幢", "栋", "辆", "艘", "架", "台", "台套", "台（套）", "台(套)", "套（台）", "部", "处", "宗", "份",
        "只", "头", "口", "把", "支", "间", "批次", "班", "班次", "篇", "册", "本", "盏", "根", "株", "棵", "片", "块", "段", "列", "对", "组", "门", "款", "例", "笔", "单", "枚", "面", "床", "眼", "艘次", "架次", "车次", "趟", "趟次", "列次", "标车",
        "方面", "个方面", "人（次）", "人(次)", "户次", "家次", "件次", "团次", "团组", "羽", "尾", "匹", "幅", "首", "集", "盒", "箱", "大箱", "袋", "车", "车位", "泊位", "铺", "瓶", "剂次", "剂", "针次", "人口", "老人",
        "宗地", "地块", "课时", "学时", "站", "环", "网格", "班列", "个次", "例次", "项次", "餐次", "人天", "架时", "课次", "节次", "套次", "份次", "户数", "件套", "对次", "副", "顶", "道", "尊", "桌", "档", "单元", "楼", "期",
    ];

    private static readonly string[] Durations =
    [
        "年", "个月", "天", "日", "个工作日", "工作日", "小时", "个小时", "分钟", "秒", "个季度", "周", "届", "岁",
    ];

    /// <summary>Words that begin with a classifier and are no unit: 项目 (but 项目标), 家庭, 部门, 台阶.</summary>
    private static readonly string[] Words = [.. Vocabulary.Of(QuantityWord.NoUnit)];

    /// <summary>The units by their first characters, in rows by the low byte of that character.</summary>
    private static readonly Opening[] Openings = Build();

    private static readonly byte[] Rows = RowsOf(Openings);

    /// <summary>The characters with which units begin.</summary>
    public static IEnumerable<char> Firsts => Openings.Select(opening => opening.First);

    /// <summary>The units that begin with a character.</summary>
    /// <param name="First">The character.</param>
    /// <param name="Alone">The unit that is this character alone, or null.</param>
    /// <param name="Longer">The longer units, the longest first.</param>
    /// <param name="Seconds">A bit for the lowest six of each second character of a longer unit, or of a word that is no unit: where it is not set, only the character alone can stand.</param>
    private readonly record struct Opening(char First, UnitWord? Alone, UnitWord[] Longer, ulong Seconds);

    /// <summary>The longest unit that begins at an offset, or null.</summary>
    public static UnitWord? Match(ReadOnlySpan<char> text, int at)
    {
        if (unchecked((uint)at) >= (uint)text.Length)
            return null;
        char first = text[at];
        for (int i = Rows[first & 0xFF]; i < Rows[(first & 0xFF) + 1]; i++)
        {
            ref readonly Opening opening = ref Openings[i];
            if (opening.First == first)
                return at + 1 < text.Length && (opening.Seconds >> (text[at + 1] & 63) & 1) != 0 ? Longest(text[at..], opening) : opening.Alone;
        }

        return null;
    }

    /// <summary>The longest unit that begins at an offset, or a length of 0.</summary>
    public static int Match(ReadOnlySpan<char> text, int at, out string unit, out QuantityForm form)
    {
        UnitWord? word = Match(text, at);
        unit = word is null ? "" : word.Symbol;
        form = word is null ? QuantityForm.Bare : word.Form;
        return word is null ? 0 : word.Text.Length;
    }

    private static UnitWord? Longest(ReadOnlySpan<char> rest, in Opening opening)
    {
        foreach (UnitWord word in opening.Longer)
        {
            if (word.Text[1] == rest[1] && rest.StartsWith(word.Text, StringComparison.Ordinal))
                return word;
        }

        return opening.Alone is not null && BeginsWord(rest) ? null : opening.Alone;
    }

    private static bool BeginsWord(ReadOnlySpan<char> rest)
    {
        foreach (string word in Words)
        {
            if (word[0] == rest[0] && word[1] == rest[1])
                return word != "项目" || !(rest.Length > 2 && rest[2] == '标');
        }

        return false;
    }

    private static Opening[] Build()
    {
        List<UnitWord> all =
        [
            new("%", "%", QuantityForm.Percent), new("％", "%", QuantityForm.Percent), new("﹪", "%", QuantityForm.Percent),
            new("‰", "‰", QuantityForm.PerMille),
            new("个百分点", "个百分点", QuantityForm.Points), new("百分点", "个百分点", QuantityForm.Points), new("个百分比点", "个百分点", QuantityForm.Points),
            new("个基点", "个基点", QuantityForm.BasisPoints), new("基点", "个基点", QuantityForm.BasisPoints), new("BP", "个基点", QuantityForm.BasisPoints), new("bp", "个基点", QuantityForm.BasisPoints),
            new("倍", "倍", QuantityForm.Multiple), new("番", "番", QuantityForm.Multiple),
            new("个位次", "位", QuantityForm.RankMove), new("位次", "位", QuantityForm.RankMove), new("个名次", "位", QuantityForm.RankMove), new("个位", "位", QuantityForm.RankMove),
            .. Levels.Select(unit => new UnitWord(unit, unit, QuantityForm.Level)),
            .. Counts.Select(unit => new UnitWord(unit, unit, QuantityForm.Count)),
            .. Durations.Select(unit => new UnitWord(unit, unit, QuantityForm.Duration)),
        ];
        return [.. all.GroupBy(word => word.Text[0]).OrderBy(group => group.Key & 0xFF).Select(group => Opened(group.Key, [.. group]))];
    }

    private static Opening Opened(char first, UnitWord[] words)
    {
        UnitWord[] longer = [.. words.Where(word => word.Text.Length > 1).OrderByDescending(word => word.Text.Length)];
        ulong seconds = 0;
        foreach (string word in longer.Select(word => word.Text).Concat(Words.Where(word => word[0] == first)))
            seconds |= 1UL << (word[1] & 63);
        return new Opening(first, words.FirstOrDefault(word => word.Text.Length == 1), longer, seconds);
    }

    private static byte[] RowsOf(Opening[] openings)
    {
        byte[] rows = new byte[257];
        foreach (Opening opening in openings)
            rows[(opening.First & 0xFF) + 1]++;
        for (int i = 1; i < rows.Length; i++)
            rows[i] += rows[i - 1];
        return rows;
    }
}
