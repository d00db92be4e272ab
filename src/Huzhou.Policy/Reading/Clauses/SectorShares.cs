using Huzhou.Policy.Lexicon;
using Huzhou.Policy.Reading.Quantities;
using Huzhou.Policy.Reading.Source;
using Huzhou.Policy.Reading.Syntax;

namespace Huzhou.Policy.Reading.Clauses;

/// <summary>
/// The shares of the three sectors, written as one ratio: 三次产业结构为5.2：41.3：53.5. Only numbers that make up a whole are shares.
/// </summary>
internal static class SectorShares
{
    private const int Sectors = 3;

    private static readonly WordList s_triggers = Vocabulary.Of(ClauseWord.SectorRatio);

    private static readonly string[] s_names = ["第一产业占地区生产总值的比重", "第二产业占地区生产总值的比重", "第三产业占地区生产总值的比重"];

    /// <summary>The shares that a clause states; a ratio that a change begins from (由…调整为…) is context.</summary>
    /// <param name="text">The normalised text.</param>
    /// <param name="clause">The clause.</param>
    /// <param name="context">What its place says.</param>
    /// <param name="role">What the clause says of its numbers.</param>
    /// <param name="found">Receives the shares.</param>
    public static void Read(string text, Clause clause, ClauseContext context, MentionRole role, List<Mention> found)
    {
        ReadOnlySpan<char> words = text.AsSpan(clause.Start, clause.End - clause.Start);
        if (!words.ContainsAny('：', ':', '∶') || s_triggers.IndexIn(words, 0, out int length) is not (>= 0 and int trigger))
            return;
        for (int at = trigger + length; at < words.Length;)
        {
            if (Ratio(words, at, out (int Start, int End, decimal Value)[] shares))
            {
                bool begins = BaselineGrammar.OpensBefore(text, clause.Start + shares[0].Start)
                    && words[shares[^1].End..].IndexOfAny("调变优演转") >= 0;
                for (int i = 0; i < Sectors; i++)
                    found.Add(Share(text, clause, context, shares[i], s_names[i], begins ? MentionRole.Context : role));
                at = shares[^1].End;
            }
            else
            {
                at++;
            }
        }
    }

    private static Mention Share(string text, Clause clause, ClauseContext context, (int Start, int End, decimal Value) share,
        string name, MentionRole role)
    {
        int start = clause.Start + share.Start, end = clause.Start + share.End;
        ScannedQuantity quantity =
            new()
            {
                Start = start, Length = end - start, OuterStart = start, OuterEnd = end, Value = share.Value, Scale = 1m, Unit = "%",
                Form = QuantityForm.Percent
            };
        return new Mention(quantity)
        {
            Role = role,
            Measure = MentionMeasure.Share,
            Indicator = name,
            Subject = name,
            Period = PeriodWords.Of(text, clause.Start, start, context, yearlyMean: false, flows: false),
            StatementStart = clause.Start,
            StatementEnd = end,
        };
    }

    /// <summary>Three numbers with colons between them that are 100 in all, as rounding leaves it.</summary>
    private static bool Ratio(ReadOnlySpan<char> words, int at, out (int Start, int End, decimal Value)[] shares)
    {
        shares = [];
        if (!char.IsAsciiDigit(words[at]) || (at > 0 && (char.IsAsciiDigit(words[at - 1]) || words[at - 1] == '.')))
            return false;
        (int Start, int End, decimal Value)[] read = new (int, int, decimal)[Sectors];
        decimal sum = 0m;
        for (int i = 0; i < Sectors; i++)
        {
            int end = at;
            while (end < words.Length && (char.IsAsciiDigit(words[end]) || words[end] == '.'))
                end++;
            if (end == at
                || !decimal.TryParse(words[at..end], System.Globalization.NumberStyles.AllowDecimalPoint,
                System.Globalization.CultureInfo.InvariantCulture, out decimal value))
                return false;
            read[i] = (at, end, value);
            sum += value;
            at = end;
            if (i + 1 < Sectors && (at >= words.Length || words[at++] is not ('：' or ':' or '∶')))
                return false;
        }

        shares = read;
        return sum is >= 99m and <= 101m;
    }
}
