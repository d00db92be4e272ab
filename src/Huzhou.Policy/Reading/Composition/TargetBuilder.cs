using System.Buffers;
using Huzhou.Policy.Lexicon;
using Huzhou.Policy.Reading.Resolution;
using Huzhou.Policy.Reading.Scopes;
using Huzhou.Policy.Reading.Source;
using Huzhou.Policy.Reading.Statements;
using Huzhou.Policy.Reading.Syntax;

namespace Huzhou.Policy.Reading.Composition;

/// <summary>Makes targets from the quantities to be reached and from the conditions set in words.</summary>
internal sealed class TargetBuilder
{
    private static readonly SearchValues<char> s_stops = SearchValues.Create("，,；;。、\r\n");

    private static readonly string[] Origins = [.. Vocabulary.Of(ClauseWord.Origin)];

    private static readonly WordList OriginWords = new(Origins);

    private readonly DocumentContext _scope;
    private readonly List<Target> _targets;
    private readonly List<TargetWords> _words;

    private readonly List<Finding> _findings;
    private readonly Reservations _reservations;

    /// <summary>A builder that adds to a list of targets and, beside it, to that of their words; what names nothing is a finding.</summary>
    public TargetBuilder(DocumentContext scope, List<Target> targets, List<TargetWords> words, List<Finding> findings)
    {
        _findings = findings;
        _scope = scope;
        _reservations = new Reservations(scope);
        _targets = targets;
        _words = words;
    }

    /// <summary>The targets among the quantities of a paragraph.</summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="mentions">Its quantities.</param>
    /// <param name="placed">How many quantities of the text stand before them.</param>
    /// <param name="headlineAt">Where its headline targets begin, or -1.</param>
    public void AddQuantities(Paragraph paragraph, List<Mention> mentions, int placed, int headlineAt)
    {
        for (int i = 0; i < mentions.Count; i++)
        {
            Mention mention = mentions[i];
            if (mention.Role != MentionRole.Target || mention.IsRuledOut)
                continue;
            TargetTerms terms = WithStretch(TermsOf(mentions, i), mentions);
            MentionSubjects subjects = MentionSubjects.Of(mention, _scope.View);
            if (subjects.IsUnnamed || SubjectlessNames.Holds(mention, _scope.View))
            {
                TextSpan words = _scope.Source.SpanOf(mention.StatementStart, terms.End);
                _findings.Add(FindingCatalogue.TargetWithoutSubject(Pairs.Whole(_scope.Source.Original[words.Range]), words));
                i = terms.Last;
                continue;
            }

            Add(paragraph, mentions, i, subjects, terms, placed + terms.Main, StartOf(mention, mentions, i, headlineAt), headlineAt);
            i = terms.Last;
        }
    }

    /// <summary>What one number or the two of a range ask for; a number behind 控制在 is a ceiling without 以内 too.</summary>
    private TargetTerms TermsOf(List<Mention> mentions, int index)
    {
        Mention mention = mentions[index];
        Quantity quantity = QuantityMaker.Of(mention);
        Condition condition = ConditionMaker.Of(mention, quantity);
        if (condition is Condition.Stated && IsHeldDown(mention))
            condition = new Condition.AtMost(quantity);
        else if (condition is Condition.Stated && IsRaised(mention, quantity))
            condition = new Condition.AtLeast(quantity);
        TargetTerms terms = new(quantity, condition, DocumentContext.CommitmentOf(mention.Modality))
        {
            Number = Span(mention),
            End = Math.Max(mention.StatementEnd, mention.Quantity.OuterEnd),
            First = index,
            Main = index,
            Last = index,
        };
        if (mention.Bound != QuantityBound.RangeLow || index + 1 >= mentions.Count
            || mentions[index + 1] is not { Bound: QuantityBound.RangeHigh } high)
            return terms;
        return ConditionMaker.Between(quantity, QuantityMaker.Of(high)) is { } between
            ? terms.Through(high, index + 1) with { Condition = between, Number = TextSpan.FromBounds(terms.Number.Start, Span(high).End) }
            : terms;
    }

    /// <summary>The terms with the better value that the next number or the words behind aim for.</summary>
    private TargetTerms WithStretch(TargetTerms terms, List<Mention> mentions)
    {
        Mention mention = mentions[terms.First];
        Mention? next = terms.Last + 1 < mentions.Count ? mentions[terms.Last + 1] : null;
        if (next is not null && FloorAndStretch.Opens(_scope.View, mention, next))
        {
            return terms.Through(next, terms.Last + 1) with
            {
                Quantity = FloorAndStretch.Of(mention),
                Condition = FloorAndStretch.ConditionOf(mention),
                Stretch = FloorAndStretch.ConditionOf(next),
                Commitment = Commitment.Binding,
            };
        }

        if (next is not null && Precedes(mention, next))
        {
            TargetTerms floor = TermsOf(mentions, terms.Last + 1);
            return floor with { First = terms.First, Stretch = terms.Condition };
        }

        if (next is not null && Stretches(mention, next))
            return terms.Through(next, terms.Last + 1) with { Stretch = ConditionMaker.Of(next, QuantityMaker.Of(next)) };
        if (!AimsForMore(mention.Quantity.OuterEnd))
            return terms;
        return terms with
        {
            Stretch = terms.Quantity.Value < 0m ? new Condition.LessThan(terms.Quantity)
            : new Condition.MoreThan(terms.Quantity)
        };
    }

    /// <summary>One target for each subject of a number.</summary>
    private void Add(Paragraph paragraph, List<Mention> mentions, int index, MentionSubjects subjects, in TargetTerms terms, int placed,
        int start, int headlineAt)
    {
        Mention mention = mentions[index];
        IndicatorSlots slots = IndicatorSlots.Of(mentions, index, _scope.View);
        for (int s = 0; s < subjects.Count; s++)
        {
            string subject = subjects[s];
            Indicator indicator = _scope.Indicators.Resolve(subject, mention.Quantity, slots);
            Citation source = _scope.Cite(paragraph, start, terms.End, terms.Number);
            Period period = _scope.PeriodOf(mention.Period, paragraph);
            Target target = new(_scope.Id(source), indicator, terms.Quantity.Measure, period, terms.Condition, source)
            {
                Commitment = terms.Commitment,
                Stretch = terms.Stretch,
                Origin = OriginOf(mention),
                Baseline = Baselines.Of(mention, mentions, index, terms.Quantity),
                Basis = ObservationBuilder.BasisOf(mention),
                IsHeadline = headlineAt >= 0 && start >= headlineAt,
                IsCeiling = terms.Condition is Condition.About && IsHeldDown(mention),
            };
            Add(new TargetWords(subject, placed), _reservations.On(target, paragraph, mention.Quantity.OuterStart, headlineAt));
        }
    }

    /// <summary>What a number asks for, with the numbers that belong to it.</summary>
    private readonly record struct TargetTerms(Quantity Quantity, Condition Condition, Commitment Commitment)
    {
        /// <summary>The place of the number, or of both numbers of a range.</summary>
        public required TextSpan Number { get; init; }

        /// <summary>The offset behind the words.</summary>
        public required int End { get; init; }

        /// <summary>Which number of the paragraph ends them.</summary>
        public required int Last { get; init; }

        /// <summary>Which number opens them.</summary>
        public required int First { get; init; }

        /// <summary>Which number is the one that is promised.</summary>
        public required int Main { get; init; }

        /// <summary>The better value that is aimed for, or null.</summary>
        public Condition? Stretch { get; init; }

        /// <summary>The terms with another number of theirs.</summary>
        public TargetTerms Through(Mention mention, int index) =>
            this with { End = Math.Max(End, mention.Quantity.OuterEnd), Last = index };
    }

    /// <summary>A target from a condition in words.</summary>
    public void Add(Paragraph paragraph, Statement statement, int headlineAt)
    {
        int start = AfterAnnouncement(statement.Start, statement.End, headlineAt);
        Citation source = _scope.Cite(paragraph, start, statement.End);
        if (statement.Condition is Condition.AllOf && StageOf(start, statement.End) is { } stage
            && _scope.Deadline(paragraph, start, statement.End, out DateOnly? by) is { } until)
        {
            string name = WithoutDate(statement.Subject);
            Target whole = Milestone(_scope.Indicators.Resolve(name), new Condition.Milestone(stage, by),
                DocumentContext.CommitmentOf(statement.Modality), until, source);
            Add(new TargetWords(name, TargetWords.NoNumber),
                _reservations.On(whole, paragraph, statement.Start, headlineAt));
            return;
        }

        // A pace that several are to keep is kept by each of them; a duty handed down for several is one duty.
        foreach (string subject in statement.Condition.RelativeTo is null ? [statement.Subject]
            : _scope.Indicators.Members(statement.Subject))
            Add(paragraph, statement, subject, source, headlineAt >= 0 && start >= headlineAt ? headlineAt : -1);
    }

    private void Add(Paragraph paragraph, Statement statement, string subject, Citation source, int headlineAt)
    {
        Indicator indicator = _scope.Indicators.Resolve(subject);
        if (indicator.IsLocal && statement.League is { } league)
            indicator = indicator with { Parts = indicator.Parts with { League = league } };
        Period period = _scope.Deadline(paragraph, statement.Start, statement.End, out _) ?? _scope.PeriodOf(paragraph);
        Target target = new(_scope.Id(source), indicator, statement.Measure, period, statement.Condition, source)
        {
            Commitment = DocumentContext.CommitmentOf(statement.Modality),
            IsHeadline = headlineAt >= 0,
        };
        Add(new TargetWords(subject, TargetWords.NoNumber), _reservations.On(target, paragraph, statement.Start, headlineAt));
    }

    /// <summary>A target from a stage that a named project is to reach.</summary>
    public void Add(Paragraph paragraph, in ProjectFinding project)
    {
        Period period = _scope.Deadline(paragraph, project.Start, project.End, out DateOnly? by) ?? project.Mention.Period;
        Target target = Milestone(_scope.Indicators.Resolve(project.Name), new Condition.Milestone(project.Mention.Stage, by),
            DocumentContext.CommitmentOf(project.Modality), period, project.Mention.Source);
        Add(new TargetWords(project.Name, TargetWords.NoNumber), _reservations.On(target, paragraph, project.Start, headlineAt: -1));
    }

    /// <summary>A target from a title that is to be obtained.</summary>
    public void Add(Distinction distinction) =>
        Add(new TargetWords(distinction.Name, TargetWords.NoNumber),
            Milestone(TitleStages.IndicatorOf(distinction, _scope.Indicators),
                new Condition.Milestone(TitleStages.Promised(distinction), null), distinction.Commitment, distinction.Period,
                distinction.Source));

    private Target Milestone(Indicator indicator, Condition.Milestone condition, Commitment commitment, Period period, Citation source) =>
        new(_scope.Id(source), indicator, Measure.Stage, period, condition, source) { Commitment = commitment };

    private void Add(TargetWords words, Target target)
    {
        _targets.Add(target);
        _words.Add(words);
    }

    /// <summary>The stage behind 全部, as in 全部开工.</summary>
    private Stage? StageOf(int start, int end)
    {
        ReadOnlySpan<char> words = _scope.View.AsSpan(start, end - start);
        int all = words.LastIndexOf("全部", StringComparison.Ordinal);
        string word = all < 0 ? "" : words[(all + 2)..].ToString();
        return word.Length > 0 && StageScale.Construction.IndexOf(word) >= 0 ? new Stage(StageScale.Construction, word) : null;
    }

    private static string WithoutDate(string subject)
    {
        int end = subject.Length;
        while (end > 2 && (char.IsAsciiDigit(subject[end - 1]) || subject[end - 1] is '月' or '底' or '末' or '前' or '日' or '年'))
            end--;
        return subject[..end];
    }

    private static bool Stretches(Mention first, Mention next) =>
        next.Role == MentionRole.Target && next.Modality == MentionModality.Aim && first.Modality != MentionModality.Aim
            && next.Indicator == first.Indicator
        && next.Measure == first.Measure && next.Quantity.Unit == first.Quantity.Unit
            && next.Quantity.Start - first.Quantity.OuterEnd <= 16;

    /// <summary>The better value stands first: 力争突破200亿元、确保190亿元.</summary>
    private static bool Precedes(Mention first, Mention next) =>
        next.Role == MentionRole.Target && next.Modality == MentionModality.Must && first.Modality == MentionModality.Aim
            && next.Indicator == first.Indicator && next.Measure == first.Measure && next.Quantity.Unit == first.Quantity.Unit
            && next.Period == first.Period && next.Quantity.Start - first.Quantity.OuterEnd <= 16;

    /// <summary>What may stand between a number and the end of its clause: 左右, 以上.</summary>
    private const int LongestBound = 4;

    /// <summary>力争更好结果, 在实际工作中争取更快更好: something better than the number is aimed for, no one says how much.</summary>
    private bool AimsForMore(int end)
    {
        ReadOnlySpan<char> rest = _scope.View.AsSpan(end);
        int clause = rest[..Math.Min(rest.Length, LongestBound + 1)].IndexOfAny("，,、");
        if (clause < 0)
            return false;
        rest = rest[(clause + 1)..];
        int stop = rest.IndexOfAny(s_stops);
        rest = stop < 0 ? rest : rest[..stop];
        int better = rest.IndexOf('更');
        return better >= 2 && rest.Length - better <= 8
            && (rest[..better].Contains('争') || rest[..better].Contains("努力", StringComparison.Ordinal)
            || rest[..better].Contains("追求", StringComparison.Ordinal));
    }

    /// <summary>What is raised to a number is to be there or above: 提高到65%.</summary>
    private static bool IsRaised(Mention mention, Quantity quantity) =>
        mention is { IsReached: true, Direction: MentionDirection.Up } && quantity.Measure is not (Measure.Rank or Measure.RankMove);

    /// <summary>控制在5‰ is a ceiling, also without 以内, and so is what is brought down to a number: 压缩至0.5天, 降到3%.</summary>
    private bool IsHeldDown(Mention mention) =>
        mention is { IsReached: true, Direction: MentionDirection.Down }
            || _scope.View.AsSpan(0, mention.Quantity.OuterStart).EndsWith("控制在", StringComparison.Ordinal);

    private TextSpan Span(Mention mention) => _scope.Source.SpanOf(mention.Quantity.Start, mention.Quantity.End);

    private int StartOf(Mention mention, List<Mention> mentions, int index, int headlineAt)
    {
        int start = mention.StatementStart;
        string view = _scope.View;
        for (int i = index - 1; i >= Math.Max(0, index - 8) && mentions[i].Quantity.OuterEnd > start; i--)
        {
            int after = mentions[i].Quantity.OuterEnd;
            if (mentions[i].Role != MentionRole.Target || mention.Quantity.Start - after < 4)
                continue;
            if (view[after] is '、' or '，' or ',' or '和' or '；' or '及')
                start = after + 1;
            break;
        }

        return AfterAnnouncement(start, mention.Quantity.Start, headlineAt);
    }

    /// <summary>Behind 主要预期目标是, where the words are in the same clause.</summary>
    private int AfterAnnouncement(int start, int end, int headlineAt)
    {
        if (headlineAt < start || headlineAt >= end)
            return start;
        int at = _scope.View.AsSpan(headlineAt, end - headlineAt).IndexOfAny("是为：:");
        return at < 0 || headlineAt + at + 1 >= end ? start : headlineAt + at + 1;
    }

    private string? OriginOf(Mention mention)
    {
        (int from, int to) = ClauseCutter.Around(_scope.View, mention.Quantity.OuterStart, mention.Quantity.OuterEnd);
        from = mention.StatementStart > 0 ? Math.Min(from, mention.StatementStart) : from;
        ReadOnlySpan<char> words = _scope.View.AsSpan(from, Math.Max(to, mention.StatementEnd) - from);
        foreach (string origin in OriginWords.IsIn(words) ? Origins : [])
        {
            if (words.Contains(origin, StringComparison.Ordinal))
                return origin;
        }

        return null;
    }
}
