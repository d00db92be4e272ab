using System.Buffers;

namespace Huzhou.Policy.Reading.Source;

/// <summary>Sets of characters that the scanners look for.</summary>
internal static class Marks
{
    /// <summary>What <see cref="Glyph.IsBlank"/> calls a blank.</summary>
    public static readonly SearchValues<char> Blanks = SearchValues.Create(
        " \t\v\f\u00A0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u202F\u3000");

    /// <summary>Digits as the view writes them.</summary>
    public static readonly SearchValues<char> Digits = SearchValues.Create("0123456789");

    /// <summary>The brackets that open the year of a document number.</summary>
    public static readonly SearchValues<char> NumberBrackets = SearchValues.Create("〔［[【（(﹝");

    /// <summary>Quotation marks and brackets that stand in pairs.</summary>
    public static readonly SearchValues<char> Pairs = SearchValues.Create("“”（）()《》");

    /// <summary>Characters that make the words before 市 or 县 no name of a place: 全市, 各县, 我市.</summary>
    public static readonly SearchValues<char> NoPlace = SearchValues.Create("全各本我府省");

    /// <summary>Marks inside a line that keep it from being a title.</summary>
    public static readonly SearchValues<char> NoTitle = SearchValues.Create("，：—〔。；");

    /// <summary>Marks inside a line that keep it from being a bare head.</summary>
    public static readonly SearchValues<char> NoHead = SearchValues.Create("；：。|");

    /// <summary>Signs between the names of a list.</summary>
    public static readonly SearchValues<char> ListSigns = SearchValues.Create("、，,；;。\n");

    /// <summary>Signs that close the first sentence of an item.</summary>
    public static readonly SearchValues<char> SentenceSigns = SearchValues.Create("。；;！？：:\n");

    /// <summary>What a line that only rules a table off is made of.</summary>
    public static readonly SearchValues<char> Rule = SearchValues.Create("-:—─ ");

    /// <summary>Chinese digits of small ordinals.</summary>
    public static readonly SearchValues<char> ChineseDigits = SearchValues.Create("一二三四五六七八九十");

    /// <summary>Signs that end the words behind a sum which say what it is for.</summary>
    public static readonly SearchValues<char> PurposeEnds = SearchValues.Create("，。；：,;0123456789（(");

    /// <summary>Signs that end a noun behind its count.</summary>
    public static readonly SearchValues<char> NounEnds = SearchValues.Create("，、。和及（(；");

    /// <summary>Marks inside a line that keep it from being the unnumbered head of a part.</summary>
    public static readonly SearchValues<char> NoPart = SearchValues.Create("。；：:，,|");
}
