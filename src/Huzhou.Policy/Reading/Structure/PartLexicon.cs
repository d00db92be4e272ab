using Huzhou.Policy.Lexicon;
using Huzhou.Policy.Reading.Quantities;
using Huzhou.Policy.Reading.Source;
using Huzhou.Policy.Reading.Syntax;

namespace Huzhou.Policy.Reading.Structure;

/// <summary>
/// The words by which heads and opening sentences say whether they look back or ahead, over one year or several.
/// The order in which they are asked stands in <see cref="Classify"/>.
/// </summary>
internal static class PartLexicon
{
    /// <summary>Words of a head that looks back, whatever else it says.</summary>
    private static readonly WordList Back = Vocabulary.Of(StructureWord.LooksBack);

    /// <summary>Words of a head that looks ahead.</summary>
    private static readonly WordList Ahead = Vocabulary.Of(StructureWord.LooksAhead);

    /// <summary>Words of several years.</summary>
    private static readonly WordList Several = Vocabulary.Of(StructureWord.SeveralYears);

    /// <summary>Words of the part about the government itself.</summary>
    private static readonly WordList Itself = Vocabulary.Of(StructureWord.SelfBuilding);

    private static readonly WordList SeveralYearsBack = Vocabulary.Of(StructureWord.SeveralYearsBack);

    private static readonly WordList OneYearBack = Vocabulary.Of(StructureWord.OneYearBack);

    private static readonly WordList SeveralYearsAhead = Vocabulary.Of(StructureWord.SeveralYearsAhead);

    private static readonly WordList OneYearAhead = Vocabulary.Of(StructureWord.OneYearAhead);

    private static readonly WordList Shortcomings = Vocabulary.Of(StructureWord.Shortcoming);

    private static readonly WordList Thanks = Vocabulary.Of(StructureWord.Thanks);

    private static readonly WordList Headline = Vocabulary.Of(StructureWord.Headline);

    /// <summary>Words of a head that looks ahead even where it names the government in office.</summary>
    private static readonly WordList Later = Vocabulary.Of(StructureWord.Later);

    /// <summary>
    /// The part a head opens, or null where its words do not say. Where the year of the plan is known a head that names an earlier year
    /// or a five-year plan that has ended looks back, whatever else it says: 2013年主要工作 before 2014年总体要求.
    /// </summary>
    public static TextPart? Classify(ReadOnlySpan<char> head, int? planYear = null)
    {
        if (PhraseEnds.HasAny(head, Itself))
            return TextPart.Plan;
        bool several = PhraseEnds.HasAny(head, Several);
        bool later = PhraseEnds.HasAny(head, Later);
        if (PhraseEnds.HasAny(head, Back) && !(later && !PhraseEnds.HasAny(head, Certainly)))
            return several ? TextPart.FiveYearReview : TextPart.Review;
        int named = YearScanner.OfHead(head, out _);
        if (planYear is { } plan && !later && ByYear(head, plan, named, several) is { } part)
            return part;
        bool ofYear = head.Contains("今年", StringComparison.Ordinal);
        // A head without a time looks ahead where it ends in a word of plans: 总体要求和主要目标, but not 发展目标较好实现.
        if (named > 0 && head.EndsWith("工作", StringComparison.Ordinal) && !several)
            return TextPart.Plan;
        bool dated = named > 0 || several || later || ofYear;
        if (!later && !ofYear && !PhraseEnds.HasAny(dated ? head : head[Math.Max(0, head.Length - EndWords)..], Ahead))
            return null;
        return several && named == 0 && !ofYear ? TextPart.FiveYearGoals : TextPart.Plan;
    }

    /// <summary>The part that a head opens by the years it names beside that of the plan; null where they do not say.</summary>
    private static TextPart? ByYear(ReadOnlySpan<char> head, int plan, int named, bool several)
    {
        if (PlanYears(head, out _, out int to) && to < plan && named < plan)
            return TextPart.FiveYearReview;
        if (named > 0 && named < plan)
            return several ? TextPart.FiveYearReview : TextPart.Review;
        return named == plan ? TextPart.Plan : null;
    }

    private const int EndWords = 6;

    /// <summary>Whether a head names a time to come: 今后五年, 新的一年.</summary>
    public static bool SaysLater(ReadOnlySpan<char> head) => PhraseEnds.HasAny(head, Later);

    /// <summary>Words that look back even beside 新一届 or 今后.</summary>
    private static readonly WordList Certainly = Vocabulary.Of(StructureWord.CertainlyBack);

    /// <summary>Whether a head names a part of the report by itself: it looks back and names the time, or says 回顾 or 总结.</summary>
    public static bool NamesPart(ReadOnlySpan<char> head) =>
        Classify(head) is TextPart.Review or TextPart.FiveYearReview
        && (head.Contains("回顾", StringComparison.Ordinal) || head.Contains("总结", StringComparison.Ordinal)
            || YearScanner.First(head, out _) > 0 || PhraseEnds.HasAny(head, SeveralYearsBack) || PhraseEnds.HasAny(head, OneYearBack));

    public static bool IsSelfBuilding(ReadOnlySpan<char> head) => PhraseEnds.HasAny(head, Itself);

    public static bool IsShortcomings(ReadOnlySpan<char> opening) => PhraseEnds.HasAny(opening, Shortcomings);

    /// <summary>Whether the words thank somebody; 谢, 敬, 挚 or 崇 stands in all words that do.</summary>
    public static bool IsThanks(ReadOnlySpan<char> text) => text.ContainsAny("谢敬挚崇") && PhraseEnds.HasAny(text, Thanks);

    /// <summary>Where the headline targets are announced; -1 where they are not.</summary>
    public static int HeadlineAt(ReadOnlySpan<char> text)
    {
        // 目标 or 指标 stands in every announcement.
        if (!text.Contains('标'))
            return -1;
        int at = Headline.IndexIn(text, 0, out _);
        return at >= 0 ? at : Stated(text);
    }

    /// <summary>今年全县经济社会发展的目标任务建议为：…: 目标 that is announced and followed by rates.</summary>
    private static int Stated(ReadOnlySpan<char> text)
    {
        for (int from = 0; text[from..].IndexOf("目标", StringComparison.Ordinal) is >= 0 and int found; from += found + 2)
        {
            int at = from + found;
            ReadOnlySpan<char> behind = text[(at + 2)..Math.Min(text.Length, at + 12)];
            int sign = behind.IndexOfAny('：', ':');
            if (sign < 0)
                sign = behind.IndexOfAny('是', '为');
            if (sign is < 0 or > 7 || behind[..sign].ContainsAny('，', '。', '、'))
                continue;
            ReadOnlySpan<char> before = text[Math.Max(0, at - 24)..at];
            int clause = before.LastIndexOfAny('，', '。', '；');
            before = before[(clause + 1)..];
            if (PhraseEnds.HasAny(before, GoalWords) && text[at..Math.Min(text.Length, at + 400)].Count('%') >= 2)
                return at;
        }
        return -1;
    }

    private static readonly WordList GoalWords = Vocabulary.Of(StructureWord.GoalWord);

    /// <summary>The opening words behind 各位代表 and 回顾, which say nothing of the time.</summary>
    public static ReadOnlySpan<char> WithoutAddress(ReadOnlySpan<char> opening)
    {
        for (int length = Addresses.AtStart(opening); length > 0; length = Addresses.AtStart(opening))
            opening = opening[length..].TrimStart("，,！!：:、 \u3000");
        return opening;
    }

    private static readonly WordList Addresses = Vocabulary.Of(StructureWord.Address);

    /// <summary>
    /// The part that the opening words of a paragraph switch to, within a part that looks back or ahead; null where they say nothing.
    /// </summary>
    public static TextPart? Switch(ReadOnlySpan<char> opening, bool back, int? planYear)
    {
        if (back)
        {
            if (PhraseEnds.StartsWithAny(opening, SeveralYearsBack) || TellsOfYears(opening))
                return TextPart.FiveYearReview;
            return PhraseEnds.StartsWithAny(opening, OneYearBack)
                || (YearScanner.First(opening, out int at) > 0 && at == 0) ? TextPart.Review : null;
        }
        if (PhraseEnds.StartsWithAny(opening, SeveralYearsAhead)
            || (opening.StartsWith('到') && YearScanner.At(opening, 1, out _) is > 0 and int until && until > (planYear ?? until)))
            return TextPart.FiveYearGoals;
        return PhraseEnds.StartsWithAny(opening, OneYearAhead) ? TextPart.Plan : null;
    }

    /// <summary>——这是综合实力大幅跃升的五年。: the first sentence of a paragraph says that it looks back over a term.</summary>
    private static bool TellsOfYears(ReadOnlySpan<char> opening)
    {
        int end = opening.IndexOfAny('。', '！', '：');
        ReadOnlySpan<char> first = end < 0 ? default : opening[..end];
        return first.Length > TermTail.Length && first.EndsWith(TermTail, StringComparison.Ordinal) && first.Contains('是')
            && !PhraseEnds.HasAny(first, Coming);
    }

    private const string TermTail = "的五年";

    /// <summary>Words of a term that is to come: 这是迈向未来的五年.</summary>
    private static readonly WordList Coming = Vocabulary.Of(StructureWord.ComingYears);

    /// <summary>Whether the first words of a paragraph open the plan in a text without heads.</summary>
    /// <param name="opening">Its first words.</param>
    /// <param name="nextYear">Whether the text plans 明年: then 今年 is the year under review. 今年以来 always is.</param>
    public static bool OpensPlan(ReadOnlySpan<char> opening, bool nextYear) =>
        opening.StartsWith("做好", StringComparison.Ordinal) || opening.StartsWith("明年", StringComparison.Ordinal)
            || opening.StartsWith("新的一年", StringComparison.Ordinal)
        || (!nextYear && opening.StartsWith("今年", StringComparison.Ordinal) && !opening.StartsWith("今年以来", StringComparison.Ordinal))
        || opening.Contains("政府工作的总体要求", StringComparison.Ordinal) || opening.Contains("工作总体要求", StringComparison.Ordinal);

    /// <summary>Whether a paragraph only opens the report before the congress: 现在，我代表…，请予审议.</summary>
    public static bool Greets(ReadOnlySpan<char> words) => PhraseEnds.HasAny(words[..Math.Min(words.Length, 160)], Greetings);

    private static readonly WordList Greetings = Vocabulary.Of(StructureWord.Greeting);

    /// <summary>Whether a paragraph looks back in a text without heads.</summary>
    public static bool LooksBack(ReadOnlySpan<char> opening) =>
        PhraseEnds.StartsWithAny(opening, OneYearBack) || PhraseEnds.StartsWithAny(opening, SeveralYearsBack)
            || opening.StartsWith("过去", StringComparison.Ordinal) || opening.Contains("工作回顾", StringComparison.Ordinal);

    /// <summary>How many years the words look back over: 三年来, 过去四年; five where they name a term or nothing.</summary>
    public static int YearsBack(ReadOnlySpan<char> words)
    {
        for (int i = 1; i < words.Length; i++)
        {
            if (words[i] != '年' || Counts.IndexOf(words[i - 1], StringComparison.Ordinal) is not (>= 0 and int count))
                continue;
            ReadOnlySpan<char> before = words[..(i - 1)], behind = words[(i + 1)..];
            if (behind.StartsWith('来') || behind.StartsWith("以来", StringComparison.Ordinal) || behind.StartsWith('间')
                || before.EndsWith("过去", StringComparison.Ordinal) || before.EndsWith("过去的", StringComparison.Ordinal)
                || before.EndsWith('这'))
                return count + 2;
        }
        return Term;
    }

    private const int Term = 5;

    private const string Counts = "两三四五六七八九十";

    /// <summary>The years of a five-year plan that the words name; false where they name none.</summary>
    public static bool PlanYears(ReadOnlySpan<char> words, out int from, out int to)
    {
        foreach ((string name, int first, int last) in FiveYearPlans)
        {
            if (words.Contains(name, StringComparison.Ordinal))
            {
                (from, to) = (first, last);
                return true;
            }
        }

        from = to = 0;
        return false;
    }

    private static readonly (string Name, int From, int To)[] FiveYearPlans =
        [.. Vocabulary.Entries(ClauseWord.FiveYearPlan).Select(plan => (plan.Word, plan.Number(0), plan.Number(1)))];
}
