namespace Huzhou.Policy.Reading;

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

    /// <summary>Rows by the low byte of the first character, the longest of a character first.</summary>
    private static readonly Entry[] Entries = Build();

    private static readonly ushort[] Rows = RowsOf(Entries);

    /// <summary>The characters with which units begin.</summary>
    public static IEnumerable<char> Firsts => Entries.Select(entry => entry.Text[0]).Distinct();

    private readonly record struct Entry(string Text, string Unit, QuantityForm Form);

    /// <summary>The longest unit that begins at an offset, or a length of 0.</summary>
    public static int Match(ReadOnlySpan<char> text, int at, out string unit, out QuantityForm form)
    {
        if (at < text.Length)
        {
            char first = text[at];
            int row = first & 0xFF;
            for (int i = Rows[row]; i < Rows[row + 1]; i++)
            {
                ref readonly Entry entry = ref Entries[i];
                int length = entry.Text.Length;
                if (entry.Text[0] != first || length > text.Length - at || (length > 1 && (entry.Text[1] != text[at + 1] || !text[at..].StartsWith(entry.Text, StringComparison.Ordinal))) || IsWord(text, at, length))
                    continue;
                unit = entry.Unit;
                form = entry.Form;
                return length;
            }
        }

        unit = "";
        form = QuantityForm.Bare;
        return 0;
    }

    /// <summary>A classifier that begins a word is none: 项目 (but 项目标), 家庭, 部门, 台阶.</summary>
    private static bool IsWord(ReadOnlySpan<char> text, int at, int length)
    {
        if (length != 1 || at + 1 >= text.Length)
            return false;
        char next = text[at + 1];
        return text[at] switch
        {
            '项' => next == '目' && !(at + 2 < text.Length && text[at + 2] == '标'),
            '家' => next == '庭',
            '部' => next == '门',
            '台' => next is '阶' or '账' or '风',
            '车' => next is '间' or '辆',
            '场' => next is '馆' or '所' or '地',
            '片' => next == '区',
            '单' => next is '位' or '元',
            '支' => next is '持' or '撑' or '付' or '出',
            '户' => next is '籍' or '均',
            '面' => next is '积' or '向',
            '口' => next is '岸' or '袋',
            '株' => next == '洲',
            '班' => next is '子' or '列',
            '条' => next == '件',
            '本' => next is '科' or '地' or '级',
            '处' => next == '理',
            '亩' => next == '均',
            '位' => next is '于' or '列' or '居',
            '人' => next is '均' or '大' or '社',
            '度' => next == '电',
            _ => false,
        };
    }

    private static Entry[] Build()
    {
        List<(string Text, string Unit, QuantityForm Form)> all =
        [
            ("%", "%", QuantityForm.Percent), ("％", "%", QuantityForm.Percent), ("﹪", "%", QuantityForm.Percent),
            ("‰", "‰", QuantityForm.PerMille),
            ("个百分点", "个百分点", QuantityForm.Points), ("百分点", "个百分点", QuantityForm.Points), ("个百分比点", "个百分点", QuantityForm.Points),
            ("个基点", "个基点", QuantityForm.BasisPoints), ("基点", "个基点", QuantityForm.BasisPoints), ("BP", "个基点", QuantityForm.BasisPoints), ("bp", "个基点", QuantityForm.BasisPoints),
            ("倍", "倍", QuantityForm.Multiple), ("番", "番", QuantityForm.Multiple),
            ("个位次", "位", QuantityForm.RankMove), ("位次", "位", QuantityForm.RankMove), ("个名次", "位", QuantityForm.RankMove), ("个位", "位", QuantityForm.RankMove),
        ];
        foreach (string unit in Levels)
            all.Add((unit, unit, QuantityForm.Level));
        foreach (string unit in Counts)
            all.Add((unit, unit, QuantityForm.Count));
        foreach (string unit in Durations)
            all.Add((unit, unit, QuantityForm.Duration));
        return [.. all.Select(entry => new Entry(entry.Text, entry.Unit, entry.Form)).OrderBy(entry => entry.Text[0] & 0xFF).ThenBy(entry => entry.Text[0]).ThenByDescending(entry => entry.Text.Length)];
    }

    private static ushort[] RowsOf(Entry[] entries)
    {
        ushort[] rows = new ushort[257];
        foreach (Entry entry in entries)
            rows[(entry.Text[0] & 0xFF) + 1]++;
        for (int i = 1; i < rows.Length; i++)
            rows[i] += rows[i - 1];
        return rows;
    }
}
