using Huzhou.Policy.Lexicon;
using Huzhou.Policy.Reading.Figures;
using Huzhou.Policy.Reading.Source;
using Huzhou.Policy.Reading.Syntax;

namespace Huzhou.Policy.Reading.Statements;

/// <summary>The subjects that one predicate in words is said of: A、B及C完成国家下达任务 is a statement of each, with a place of its own.</summary>
internal static class StatementMembers
{
    private const int Shortest = 4;

    /// <summary>What was expected may be of anything with a short name, 投资; a task is set for few of those: 氨氮.</summary>
    private static bool MayBeShort(in Statement statement, Phrase item) =>
        item.Length > 1 && (statement.Condition is Condition.Below || s_shortDuties.Holds(item));

    private static readonly WordList s_shortDuties = Vocabulary.Of(StatementWord.ShortDuty);

    private static readonly WordList s_measured = Vocabulary.Of(FigureWord.Measured);

    private static readonly WordList s_tails = Vocabulary.Of(StatementWord.MeasuredTail);

    /// <summary>Adds a statement, one for each of its subjects where it lists several that can each be told by themselves.</summary>
    public static void Add(in Statement statement, string view, List<Statement> found)
    {
        List<Phrase> written = Scratch<Phrase>.Take(), whole = Scratch<Phrase>.Take();
        if (MayList(statement) && Lists(statement, written, whole))
        {
            foreach (int i in Enumerable.Range(0, written.Count))
            {
                int start = i == 0 ? statement.Start : StartOf(written[i], view, found[^1].Start + 1, statement.End);
                found.Add(statement with { Start = start, Subject = whole[i].ToString(), Words = written[i] });
            }
        }
        else
        {
            found.Add(Example(statement) is { Length: > 0 } example ? statement with { Subject = example.ToString() } : statement);
        }

        Scratch<Phrase>.Give(written);
        Scratch<Phrase>.Give(whole);
    }

    /// <summary>
    /// Adds what 均 says of every figure of the sentence before it: 认定甲类企业20家、乙类企业30家，均创新高. False where it does not say that of
    /// several.
    /// </summary>
    /// <param name="statement">The statement, whose subject is that of the last figure.</param>
    /// <param name="view">The text.</param>
    /// <param name="mentions">The figures of the paragraph.</param>
    /// <param name="passed">How many of them stand before the statement.</param>
    /// <param name="found">Receives the statements.</param>
    public static bool AddToAll(in Statement statement, string view, List<Mention> mentions, int passed, List<Statement> found)
    {
        if (statement.Words.Length > 0 || view[statement.Start] is not ('均' or '都') || statement.Condition is not Condition.RecordHigh)
            return false;
        int sentence = statement.Start;
        while (sentence > 0 && !Glyph.IsSentenceEnd(view[sentence - 1]) && view[sentence - 1] is not ('；' or '\n'))
            sentence--;
        int first = passed;
        while (first > 0 && mentions[first - 1].Quantity.Start >= sentence)
            first--;
        int before = found.Count;
        for (int i = first; i < passed; i++)
        {
            if (mentions[i].Role is MentionRole.Target or MentionRole.Actual
                && mentions[i].Quantity.Form is QuantityForm.Count or QuantityForm.Level)
                found.Add(statement with { Subject = mentions[i].Indicator });
        }

        return found.Count > before;
    }

    /// <summary>
    /// PM2.5平均浓度等指标 names one measure and leaves the others unsaid: what is said is said of the one; empty where none is.
    /// </summary>
    private static Phrase Example(in Statement statement)
    {
        const string Etcetera = "等指标";
        Phrase words = statement.Words;
        return MayList(statement) && words.Length > Etcetera.Length + Shortest && words.EndsWith(Etcetera, StringComparison.Ordinal)
            && IsMeasure(words[..^Etcetera.Length]) && !words.Contains('、', StringComparison.Ordinal) ? words[..^Etcetera.Length] : default;
    }

    /// <summary>What covers a set, rules something out or is a first is said of the whole list as often as of its members.</summary>
    private static bool MayList(in Statement statement) => statement.Words.Length > 0 && (OfTarget(statement.Condition)
        || statement.Condition is Condition.Moves or Condition.Holds or Condition.RecordHigh or Condition.VagueTier);

    /// <summary>What is said of a target is said of each indicator that is named before it, whatever it measures.</summary>
    private static bool OfTarget(Condition condition) => condition is Condition.Delegated || OwnTargetStatements.IsShort(condition);

    private static bool Lists(in Statement statement, List<Phrase> written, List<Phrase> whole)
    {
        SubjectList.Cut(statement.Words, written);
        if (written.Count < 2)
            return false;
        SubjectList.Split(statement.Words, whole);
        if (whole.Count != written.Count)
            return false;
        // The first member needs nothing of the others where it names a measure itself.
        if (IsMeasure(written[0]))
            whole[0] = written[0];
        bool duty = OfTarget(statement.Condition);
        // 雪豹、白唇鹿等野生动物数量: examples of a kind, which alone is measured.
        if (!duty && written[^1].Contains('等', StringComparison.Ordinal))
            return false;
        for (int i = 0; i < written.Count; i++)
        {
            // 用水总量、湿地面积等指标: 指标 adds nothing to a measure.
            if (whole[i].EndsWith("指标", StringComparison.Ordinal) && IsMeasure(whole[i][..^2]))
                whole[i] = whole[i][..^2];
            bool measured = IsMeasure(written[i]);
            // A member in the middle with a measure of its own leaves open what those before it share: 玉米、花卉制种面积和薯类产量.
            if (measured && i < written.Count - 1 && !IsMeasure(written[0]))
                return false;
            // 失业、工伤、生育保险覆盖面: a short attribute shares the tail; a noun of its own may mean something else.
            if (!measured && !duty && written[i].Length > LongestAttribute)
                return false;
            if (written[i].Length < 2 || (whole[i].Length < Shortest && !MayBeShort(statement, whole[i]))
                || (!duty && !IsMeasure(whole[i])))
                return false;
        }

        return true;
    }

    private const int LongestAttribute = 3;

    private static bool IsMeasure(Phrase item) => s_measured.AtEnd(item) > 0 || s_tails.AtEnd(item) > 0 || item[^1] is '数' or '度'
        || SubjectList.EndsInMeasure(item);

    private static int StartOf(Phrase member, string view, int from, int end)
    {
        int at = view.AsSpan(from, Math.Max(0, end - from)).IndexOf(member.Span, StringComparison.Ordinal);
        return at < 0 ? from : from + at;
    }
}
