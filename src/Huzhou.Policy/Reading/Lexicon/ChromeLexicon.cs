using Huzhou.Policy.Lexicon;
using Huzhou.Policy.Reading.Source;

namespace Huzhou.Policy.Reading.Lexicon;

/// <summary>What web pages put around a text, and where a glossary begins.</summary>
internal static class ChromeLexicon
{
    /// <summary>Words at the head of a short line above or below the text.</summary>
    private static readonly string[] LineHeads = [.. Vocabulary.Of(LayoutWord.ChromeHead)];

    /// <summary>Words anywhere in a line that make it a page's footer.</summary>
    private static readonly WordList Footers = Vocabulary.Of(LayoutWord.Footer);

    /// <summary>Lines behind which nothing belongs to the text.</summary>
    private static readonly WordList Ends = Vocabulary.Of(LayoutWord.EndOfText);

    private static readonly WordList Glossaries = Vocabulary.Of(LayoutWord.Glossary);

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
        line.Length <= 40 && !line.ContainsAny('。', '；') && PhraseEnds.HasAny(line, Glossaries)
            && !line.EndsWith("下载", StringComparison.Ordinal);

    private static readonly WordList Notes = Vocabulary.Of(LayoutWord.Note);

    private static readonly WordList Defining = Vocabulary.Of(LayoutWord.Defining);

    private const int LongestTerm = 24;

    /// <summary>A line that begins a note under a text or a table: 注：, 备注：, 数据说明：.</summary>
    public static bool IsNote(ReadOnlySpan<char> line) =>
        Notes.AtStart(line) is > 0 and int length && length < line.Length && line[length] is '：' or ':';

    /// <summary>A line that says what a word means: 规上工业：指年主营业务收入2000万元及以上的工业企业。</summary>
    public static bool IsDefinition(ReadOnlySpan<char> line)
    {
        int colon = line[..Math.Min(line.Length, LongestTerm)].IndexOfAny('：', ':');
        return colon > 1 && Defining.AtStart(line[(colon + 1)..].TrimStart()) > 0;
    }
}
