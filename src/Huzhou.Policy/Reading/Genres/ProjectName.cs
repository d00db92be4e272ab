using System.Text;
using Huzhou.Policy.Lexicon;
using Huzhou.Policy.Reading.Source;

namespace Huzhou.Policy.Reading.Genres;

/// <summary>The name of a project out of the words that plan it or report on it.</summary>
internal static class ProjectName
{
    private static readonly WordList s_leads = new("其中", "其中，", "剩余", "其余", "一是", "二是", "三是", "四是", "五是", "目前", "截至目前", "今年", "全年", "全市", "全县", "全区", "已", "计划", "年度目标", "目标任务", "任务", "完成", "共", "累计", "的", "，", "、", "：", ":", "。", "；", "“", " ");

    private static readonly WordList s_tails = new("已", "已经", "目前", "现已", "正在", "施工中", "累计", "共", "已累计", "完成", "已完成", "均", "全部", "实际", "实际完成", "，", "、", "：", ":", "的", "。", "；", " ", "工作", "任务", "目标任务", "年度目标", "计划", "约", "截至", "一共", "达到", "达");

    private static readonly WordList s_gives = new("提供", "开展", "实施", "发放", "落实", "新增", "购买");

    /// <summary>Names that count projects and are none: 其余27项中 has as many left.</summary>
    private static readonly WordList s_sums = new("民生实事", "实事", "项目", "事项", "指标", "民生工程", "工程", "目标", "任务", "实事项目", "民生实事项目", "民生事项", "重点工作", "重点项目", "中", "件", "项");

    /// <summary>The name, or an empty string where the words name nothing.</summary>
    public static string Of(ReadOnlySpan<char> words)
    {
        string squeezed = Glyph.Squeeze(words);
        if (Quoted(squeezed) is { Length: > 0 } quoted)
            return quoted;
        ReadOnlySpan<char> name = squeezed;
        name = name[Math.Min(HeadMark.Read(name).Length, name.Length)..];
        if (name.LastIndexOf("中，") is >= 0 and int among && among < 16)
            name = name[(among + 2)..];
        name = name[PhraseEnds.TrimStart(name, s_leads)..];
        name = name[..PhraseEnds.TrimEnd(name, s_tails)];
        if (s_leads.Holds(name) || s_tails.Holds(name))
            return string.Empty;
        return Given(name).Trim("，、“”：").ToString();
    }

    /// <summary>Whether a name only sums up how many projects there are.</summary>
    public static bool IsSum(ReadOnlySpan<char> name)
    {
        name = name.TrimEnd("中的，");
        return s_sums.Holds(name) || (s_sums.AtEnd(name) > 0 && name.IndexOfAny("省市县区级") >= 0 && name.Length <= 10);
    }

    /// <summary>为残疾人提供康复救助 is 残疾人康复救助: whom it serves, and what is given.</summary>
    private static ReadOnlySpan<char> Given(ReadOnlySpan<char> name)
    {
        int serves = name.IndexOf('为');
        if (serves < 0 || serves > 12)
            return name;
        int verb = s_gives.IndexIn(name, serves + 1, out int length);
        if (verb <= serves + 1 || verb + length >= name.Length)
            return name;
        StringBuilder given = new();
        given.Append(name[(serves + 1)..verb]).Append(name[(verb + length)..]);
        return given.ToString();
    }

    /// <summary>What is called by a name in quotation marks is called so; several names are listed.</summary>
    private static string Quoted(string words)
    {
        List<string> names = [];
        for (int open = words.IndexOf('“', StringComparison.Ordinal); open >= 0; open = words.IndexOf('“', open + 1))
        {
            int close = words.IndexOf('”', open);
            if (close - open is < 4 or > 16)
                return string.Empty;
            string name = words[(open + 1)..close];
            if (!names.Contains(name))
                names.Add(name);
            open = close;
        }

        return string.Join('、', names);
    }
}
