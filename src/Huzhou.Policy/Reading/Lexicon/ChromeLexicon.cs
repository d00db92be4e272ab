using Huzhou.Policy.Reading.Source;

namespace Huzhou.Policy.Reading.Lexicon;

/// <summary>What web pages put around a text, and where a glossary begins.</summary>
internal static class ChromeLexicon
{
    /// <summary>Words at the head of a short line above or below the text.</summary>
    private static readonly string[] LineHeads =
        ["当前位置", "您的位置", "所在位置", "您当前所在位置", "您所在的位置", "[字号", "[收藏", "[打印", "阅读：", "阅读:", "此件公开发布", "（此件公开发布", "(此件公开发布", "您当前的位置", "你的位置", "首页", "信息来源", "文章来源", "来源", "发布时间", "发布日期", "发文日期", "成文日期", "浏览次数", "浏览量", "阅读次数", "点击数", "访问量", "字号", "字体", "【字体", "【字号", "打印", "分享到", "分享", "责任编辑", "编辑", "作者", "索引号", "主题分类", "发布机构", "扫一扫", "收藏", "关闭", "上一篇", "下一篇", "返回顶部", "附件下载", "主办", "承办", "网站地图", "联系我们", "联系人", "联系电话", "联系地址", "咨询电话", "监督电话", "电子邮箱", "无障碍", "视力保护", "公开方式", "公开形式", "有效性", "信息索引", "保护视力色", "大 中 小", "[大", "【大", "A+", "二维码"];

    /// <summary>Words anywhere in a line that make it a page's footer.</summary>
    private static readonly WordList Footers = new("版权所有", "ICP备", "公网安备", "网站标识码", "技术支持", "网站维护", "建议使用", "分辨率", "copyright", "Copyright");

    /// <summary>Lines behind which nothing belongs to the text.</summary>
    private static readonly WordList Ends = new("相关报道", "相关链接", "相关新闻", "相关阅读", "相关文章", "相关文件", "相关稿件", "推荐阅读", "延伸阅读", "热点推荐", "政策解读链接");

    private static readonly WordList Glossaries = new("名词解释", "名词注释", "名词说明", "名词术语", "名词释义", "有关用语说明", "有关名词", "部分名词", "注释", "用语解释", "词语解释");

    public static bool IsChrome(ReadOnlySpan<char> line, bool nearEdge)
    {
        if (line.Length <= 200 && PhraseEnds.HasAny(line, Footers))
            return true;
        if (!nearEdge || line.Length > 90)
            return false;
        foreach (string word in LineHeads)
        {
            if (!line.StartsWith(word, StringComparison.Ordinal))
                continue;
            // 来源 and 作者 and 编辑 need their colon; 首页 its arrow.
            if (line.Length == word.Length || !Glyph.IsHan(line[word.Length]) || word.Length > 3)
                return line.Length <= 60 || line.ContainsAny('>', ':', '：');
        }
        return false;
    }

    public static bool IsEnd(ReadOnlySpan<char> line) => line.Length <= 12 && PhraseEnds.StartsWithAny(line, Ends);

    /// <summary>A short line that opens a glossary: 名词解释, 《政府工作报告》名词解释, 附件：名词解释.</summary>
    public static bool IsGlossary(ReadOnlySpan<char> line) =>
        line.Length <= 40 && !line.ContainsAny('。', '；') && PhraseEnds.HasAny(line, Glossaries) && !line.EndsWith("下载", StringComparison.Ordinal);
}
