using Huzhou.Policy.Reading.Source;

namespace Huzhou.Policy.Reading.Items;

/// <summary>Digits of notes that were raised in print and stand inside a name now: 地级及以上城市2空气质量.</summary>
internal static class NoteDigits
{
    /// <summary>Characters behind which or before which a single digit counts something: 3岁, 第3, Ⅲ类1级.</summary>
    private const string Counted = "岁年月日级类个以亿万千百星维次线期人种座条项家名周天小时度号位等方部批辆套户亩吨公米元者", Counting = "第每达前近约有于为至到";

    /// <summary>The name without them.</summary>
    public static string Without(string name)
    {
        for (int i = 1; i < name.Length; i++)
        {
            if (!char.IsAsciiDigit(name[i]) || !Glyph.IsHan(name[i - 1]) || Counting.Contains(name[i - 1], StringComparison.Ordinal))
                continue;
            bool last = i + 1 == name.Length;
            if (last || (Glyph.IsHan(name[i + 1]) && !Counted.Contains(name[i + 1], StringComparison.Ordinal)))
                return Without(name.Remove(i, 1));
        }

        return name;
    }
}
