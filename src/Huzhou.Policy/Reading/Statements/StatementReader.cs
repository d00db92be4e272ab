using Huzhou.Policy.Lexicon;
using Huzhou.Policy.Reading.Lexicon;
using Huzhou.Policy.Reading.Scopes;
using Huzhou.Policy.Reading.Source;
using Huzhou.Policy.Reading.Syntax;

namespace Huzhou.Policy.Reading.Statements;

/// <summary>
/// Reads the conditions of a paragraph that are set in words. Clauses are cut at joints; the words from the end of one statement to the end
/// of the next are a phrase, and the scanners are asked in the order of <see cref="Order"/>.
/// </summary>
internal static class StatementReader
{
    private const int LongestPhrase = 90;
    private const int MostJoints = 8;

    /// <summary>The constructs, the more particular ones first.</summary>
    public static System.Collections.Immutable.ImmutableArray<StatementScanner> Order { get; } =
    [
        OwnTargetStatements.Missed, CoverageStatements.Delegated, OwnTargetStatements.HandedDown, CoverageStatements.Duty,
            DeedStatements.TaskFulfilled, OwnTargetStatements.Kept, RelativeStatements.InStep,
            RelativeStatements.Level,
            RelativeStatements.Comparison, CoverageStatements.Never, CoverageStatements.FirstOfKind, CoverageStatements.AllOfSet,
            CoverageStatements.AllOf,
            TrendStatements.RecordHigh,
        PlaceStatements.RankImproves, PlaceStatements.First, PlaceStatements.VagueTier, TrendStatements.Holds, TrendStatements.Moves,
            TrendStatements.MovesObject, PlaceStatements.FirstInTime, GradeStatements.Mark, DeedStatements.Done,
    ];

    private static readonly WordList Bare = Vocabulary.Of(StatementWord.BareSubject);

    private static readonly WordList Leading = Vocabulary.Of(StatementWord.Leading);

    /// <summary>What grows or falls in number can be measured, whatever it is: 上市公司稳步增加.</summary>
    private static readonly WordList Grows = Vocabulary.Of(StatementWord.GrowsInNumber);

    /// <summary>What makes a noun of a verb before it: 保障性住房, 保障水平, 保障能力.</summary>
    private static readonly WordList Nouns = Vocabulary.Of(StatementWord.MakesNoun);

    private static readonly WordList Trailing = Vocabulary.Of(StatementWord.Trailing);

    private static readonly WordList Wanting = Vocabulary.Of(StatementWord.Wanting);

    /// <summary>What nobody counts: 坚决杜绝形象工程 and 应对突发事件 are duties, and no targets.</summary>
    private static readonly WordList NoIncidents = Vocabulary.Of(StatementWord.NoIncident);

    private static readonly WordList Unmeasured = Vocabulary.Of(StatementWord.Unmeasured);

    private static readonly WordList Slogans = Vocabulary.Of(StatementWord.Slogan);

    /// <summary>Reads one paragraph.</summary>
    /// <param name="scopes">The clauses of the paragraph.</param>
    /// <param name="clauses">Those of them that are to be read.</param>
    /// <param name="start">Where to begin: clauses before are a head.</param>
    /// <param name="mentions">The quantities of the paragraph.</param>
    /// <param name="headlineAt">Where the headline targets begin, behind which every statement counts; -1 where the paragraph lists
    /// none.</param>
    /// <param name="ahead">Whether the clauses promise, so that one that describes what there is says nothing.</param>
    /// <param name="found">Receives the statements in the order of the text.</param>
    public static void Read(ClauseScopes scopes, List<Clause> clauses, int start, List<Mention> mentions, int headlineAt, bool ahead,
        List<Statement> found)
    {
        int mention = 0;
        string last = "";
        foreach (Clause clause in clauses)
        {
            if (clause.Start < start || (ahead && clause.Holds(TokenKinds.Describes)))
                continue;
            bool headline = headlineAt >= 0 && clause.End > headlineAt;
            int at = clause.Start;
            while (at < clause.End)
            {
                int stop = scopes.NextJoint(clause, at, clause.End);
                int open = at;
                bool numbered = false;
                int joints = 0;
                while (true)
                {
                    numbered |= Pass(scopes.Text, mentions, ref mention, open, stop, ref last);
                    if (!numbered && stop - open <= LongestPhrase
                        && TryMatch(scopes, clause, open, stop, headline, ahead, last, out Statement statement))
                    {
                        // What is said of something that cannot be checked is read all the same: it does not open a longer statement.
                        if (statement.Subject.Length > 0)
                        {
                            if (!StatementMembers.AddToAll(statement, scopes.Text, mentions, mention, found))
                                StatementMembers.Add(statement, scopes.Text, found);
                            last = found[^1].Subject;
                        }

                        break;
                    }

                    if (numbered || stop >= clause.End)
                        break;
                    int next = scopes.NextJoint(clause, stop + 1, Math.Min(clause.End, open + LongestPhrase + 2));
                    if (next - open > LongestPhrase || ++joints > MostJoints)
                    {
                        stop = scopes.NextJoint(clause, open, clause.End);
                        break;
                    }

                    stop = next;
                }

                at = stop + 1;
            }
        }
    }

    /// <summary>Passes the numbers up to a place; tells whether one of them says what is asked for or reported.</summary>
    private static bool Pass(string view, List<Mention> mentions, ref int mention, int open, int stop, ref string last)
    {
        bool numbered = false;
        for (; mention < mentions.Count && mentions[mention].Quantity.Start < stop; mention++)
        {
            Mention passed = mentions[mention];
            bool says = passed.Role is MentionRole.Target or MentionRole.Actual;
            numbered |= says && passed.Quantity.Start >= open && passed.Quantity.Form != QuantityForm.Streak
                && !passed.IsRuledOut;
            if (says)
                last = passed.Indicator;
        }

        return numbered;
    }

    /// <summary>Matches one phrase; a statement without a subject is one that is read and does not count.</summary>
    private static bool TryMatch(ClauseScopes scopes, Clause clause, int open, int stop, bool headline, bool ahead, string last,
        out Statement statement)
    {
        statement = default;
        string view = scopes.Text;
        while (open < stop && view[open] is ' ' or '\u3000' or '、')
            open++;
        ReadOnlySpan<char> phrase = view.AsSpan(open, stop - open).TrimEnd(" \u3000）)”\"");
        if (phrase.Length < 4 || !StatementMarks.MayStandIn(scopes, clause, open, open + phrase.Length)
            || (!headline && (phrase[0] == '为' || PhraseEnds.HasAny(phrase, Wanting))))
            return false;
        foreach (StatementScanner scanner in Order)
        {
            if (!scanner(phrase, out StatementMatch match) || (ahead && match.IsOfReport))
                continue;
            Phrase words = SubjectOf(new Phrase(view, open + match.SubjectStart, open + match.SubjectEnd));
            string subject = words.ToString();
            bool measured = MeasuredNouns.In(subject) || (match.Condition is Condition.Moves && Grows.AtEnd(phrase) > 0);
            if (subject.Length < 2 || Bare.Holds(subject))
            {
                if (!IsSaidOf(last, match.Condition))
                    continue;
                (subject, words) = (last, default);
                measured = true;
            }

            if (match.Counted is { } named)
                subject += named;
            if (subject.Length > LongestSubject)
                continue;
            bool counts = headline || Counts(match.Condition, subject, measured);
            if (!counts && match.Condition is not (Condition.Moves or Condition.Holds))
                continue;
            statement = new Statement(open, open + phrase.Length, counts ? subject : "", match.Condition,
                match.Measure ?? MeasuredNouns.MeasureOf(subject))
            {
                Modality = match.IsEstimate ? MentionModality.Estimate : scopes.CommitmentAt(open + phrase.Length - 1),
                League = match.League,
                Words = words,
            };
            return true;
        }

        return false;
    }

    /// <summary>Whether a statement without a subject of its own may be said of the one before.</summary>
    private static bool IsSaidOf(string last, Condition condition) => last.Length > 0
        && condition is not (Condition.FirstInTime or Condition.Never) && (condition.RelativeTo is null || MeasuredNouns.In(last));

    private const int LongestSubject = 60;

    /// <summary>Outside of headline targets a trend counts only where its subject can be measured.</summary>
    private static bool Counts(Condition condition, string subject, bool measured) => condition switch
    {
        Condition.Moves or Condition.Holds => measured && subject.Length <= 28 && !PhraseEnds.HasAny(subject, Slogans)
            && Unmeasured.AtEnd(subject) == 0,
        Condition.Never => !PhraseEnds.HasAny(subject, NoIncidents),
        Condition.VagueTier or Condition.FirstInTime => subject.Length <= 36 && !PhraseEnds.HasAny(subject, Slogans),
        _ => true,
    };

    /// <summary>Verbs at the head of a statement, in front of its subject.</summary>
    private static readonly string[] Heads = [.. Vocabulary.Of(StatementWord.StatementHead)];

    private static Phrase SubjectOf(Phrase words)
    {
        Phrase subject = (words.StartsWith("高质量发展", StringComparison.Ordinal) ? words : HeadWords.Strip(words)).TrimEnd(" 、的，");
        foreach (string head in Heads)
        {
            if (subject.Length > head.Length + 1 && subject.StartsWith(head, StringComparison.Ordinal)
                && !Nouns.Holds(subject.Slice(head.Length, 1)))
                subject = HeadWords.Strip(subject[head.Length..]);
        }

        subject = subject[PhraseEnds.TrimStart(subject, Leading)..];
        subject = subject[..PhraseEnds.TrimEnd(subject, Trailing)];
        return QuoteMarks.Balanced(subject.Trim(" ：:"));
    }
}
