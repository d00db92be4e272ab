using Huzhou.Policy.Reading.Source;

namespace Huzhou.Policy.Reading.Lexicon;

/// <summary>The places and groups that a government measures itself against.</summary>
internal static class LeagueWords
{
    /// <summary>Words that name a league, longest first.</summary>
    private static readonly WordList Words = new(
    [
        "全国", "全省", "全市", "全区", "全州", "全县", "全疆", "全球", "全世界", "世界", "国内", "国际", "省内", "市内", "区内", "全自治区", "长三角", "长江三角洲", "珠三角", "粤港澳大湾区", "大湾区", "京津冀", "长江经济带", "西部地区", "西部", "东部", "中部地区", "中部", "东北地区", "东北", "沿海",
        "同类城市", "同类地区", "同等城市", "周边城市", "副省级城市", "省会城市", "地级市", "地级及以上城市", "直辖市", "万亿级城市", "中西部", "西北地区", "西北", "西南地区", "西南", "华东", "华中", "华南", "华北", "山区县", "同类型城市", "大中城市", "重点城市", "苏南", "苏中", "苏北", "浙东北", "省直管县",
    ]);

    /// <summary>The league that a phrase names first, or null.</summary>
    public static string? Find(ReadOnlySpan<char> phrase)
    {
        int at = Words.IndexIn(phrase, 0, out _);
        return at < 0 ? null : Words.Opening(phrase[at..]);
    }

    /// <summary>The length of the league at a phrase's end, or 0.</summary>
    public static int Suffix(ReadOnlySpan<char> phrase)
    {
        int end = phrase.Length;
        for (int length = PhraseEnds.Suffix(phrase, Words); length > 0; length = PhraseEnds.Suffix(phrase[..end], Words))
            end -= length;
        return phrase.Length - end;
    }

    /// <summary>The length of the league at a phrase's start, or 0.</summary>
    public static int Prefix(ReadOnlySpan<char> phrase) => PhraseEnds.Prefix(phrase, Words);
}
