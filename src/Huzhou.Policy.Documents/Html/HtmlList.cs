using System.Buffers;
using System.Globalization;
using AngleSharp.Dom;
using Huzhou.Policy.Documents.Composing;

namespace Huzhou.Policy.Documents.Html;

/// <summary>Counts the items of an ordered list, as a browser does it.</summary>
internal sealed class HtmlList
{
    private static readonly SearchValues<char> s_begins = SearchValues.Create("（(①②③④⑤⑥⑦⑧⑨一二三四五六七八九十第");

    private static readonly SearchValues<char> s_ends = SearchValues.Create("、.．）)：");

    private readonly string? _format;
    private readonly int _step;
    private int _next;

    internal HtmlList(IElement list)
    {
        string style = (list.GetAttribute("style") ?? string.Empty).Replace(" ", string.Empty, StringComparison.Ordinal);
        _format = list.GetAttribute("type") switch
        {
            "a" => "lowerLetter",
            "A" => "upperLetter",
            "i" => "lowerRoman",
            "I" =>
            "upperRoman",
            _ => "decimal"
        };
        if (style.Contains("cjk-", StringComparison.OrdinalIgnoreCase) || style.Contains("chinese", StringComparison.OrdinalIgnoreCase))
            _format = "chineseCounting";
        else if (style.Contains("list-style:none", StringComparison.OrdinalIgnoreCase)
            || style.Contains("list-style-type:none", StringComparison.OrdinalIgnoreCase))
            _format = null;
        bool reversed = list.HasAttribute("reversed");
        _step = reversed ? -1 : 1;
        _next = Whole(list.GetAttribute("start")) ?? (reversed
            ? list.Children.Count(child => child.NodeName.Equals("LI", StringComparison.OrdinalIgnoreCase)) : 1);
    }

    /// <summary>The mark of the next item: 1. or 一、; empty where none is shown.</summary>
    internal string Next(IElement item)
    {
        int number = Whole(item.GetAttribute("value")) ?? _next;
        _next = number > int.MaxValue - 2 || number < int.MinValue + 2 ? number : number + _step;
        return _format is null ? string.Empty : NumberFormat.Write(number, _format) + (_format == "chineseCounting" ? "、" : ".");
    }

    /// <summary>Whether an item begins with a number of its own.</summary>
    internal static bool HasMark(string item) =>
        item.Length > 1 && (char.IsAsciiDigit(item[0]) || s_begins.Contains(item[0]))
            && item.AsSpan(0, Math.Min(6, item.Length)).ContainsAny(s_ends);

    private static int? Whole(string? text) =>
        int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int number) ? number : null;
}
