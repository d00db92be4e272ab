using Huzhou.Policy.Lexicon;
using Huzhou.Policy.Reading.Quantities;
using Huzhou.Policy.Reading.Resolution;
using Huzhou.Policy.Reading.Source;
using Huzhou.Policy.Reading.Statements;
using Huzhou.Policy.Reading.Syntax;

namespace Huzhou.Policy.Reading.Composition;

/// <summary>Makes observations from the quantities that are reported and from the results that are asserted in words.</summary>
internal sealed class ObservationBuilder
{
    private readonly DocumentContext _scope;
    private readonly List<Observation> _observations;
    private readonly List<string> _words;
    private readonly List<Finding> _findings;

    /// <summary>A builder that adds to a list of observations and, beside it, to that of their words; and to one of findings.</summary>
    public ObservationBuilder(DocumentContext scope, List<Observation> observations, List<string> words, List<Finding> findings)
    {
        _findings = findings;
        _scope = scope;
        _observations = observations;
        _words = words;
    }

    /// <summary>The results among the quantities of a paragraph.</summary>
    public void AddQuantities(Paragraph paragraph, List<Mention> mentions)
    {
        for (int i = 0; i < mentions.Count; i++)
        {
            Mention mention = mentions[i];
            if (mention.Role != MentionRole.Actual && !mention.IsCarriedOut)
                continue;
            MentionSubjects subjects = MentionSubjects.Of(mention, _scope.View);
            if (subjects.IsUnnamed)
            {
                TextSpan words = _scope.Source.SpanOf(mention.StatementStart, Math.Max(mention.StatementEnd, mention.Quantity.OuterEnd));
                _findings.Add(FindingCatalogue.ResultWithoutSubject(Pairs.Whole(_scope.Source.Original[words.Range]), words));
                continue;
            }

            Quantity quantity = QuantityMaker.Of(mention);
            Reported value = ValueOf(mention, quantity);
            int numberEnd = mention.Quantity.End;
            if (mention.Bound == QuantityBound.RangeLow && i + 1 < mentions.Count
                && mentions[i + 1] is { Bound: QuantityBound.RangeHigh, Role: MentionRole.Actual } high
                && EstimateRange.Between(quantity, QuantityMaker.Of(high)) is { } between)
            {
                (value, numberEnd) = (between, high.Quantity.End);
            }

            TextSpan number = _scope.Source.SpanOf(mention.Quantity.Start, numberEnd);
            IndicatorSlots slots = IndicatorSlots.Of(mentions, i, _scope.View);
            Quantity? baseline = Baselines.OfPeriodBefore(paragraph, mention, mentions, i, quantity, _scope.View);
            bool completion = quantity.Unit.Dimension == Dimension.Fraction && IsCompletion(mention.Indicator);
            int end = Math.Max(Math.Max(mention.StatementEnd, mention.Quantity.OuterEnd), numberEnd);
            for (int s = 0; s < subjects.Count; s++)
            {
                string subject = subjects[s];
                _words.Add(subject);
                Indicator indicator = _scope.Indicators.Resolve(subject, mention.Quantity, slots);
                Citation source = _scope.Cite(paragraph, mention.StatementStart, end, number);
                _observations.Add(
                    new Observation(_scope.Id(source), indicator, quantity.Measure, _scope.PeriodOf(mention.Period, paragraph),
                    value, source)
                    {
                        Status = StatusOf(mention),
                        Basis = BasisOf(mention),
                        Against = mention.Reference.Length > 0 ? RelativeStatements.ReferenceOf(mention.Reference) : null,
                        League = mention.League.Length > 0 ? mention.League : null,
                        StatedCompletion = completion ? quantity : null,
                        Baseline = baseline,
                    });
            }

            // The upper end of a range was told with the lower one.
            if (numberEnd > mention.Quantity.End)
                i++;
        }
    }

    /// <summary>Whether a share is that of a task that is done: 完成率, 完成年度目标比例, 占全年任务比重.</summary>
    private static bool IsCompletion(string name)
    {
        if (name.EndsWith("完成率", StringComparison.Ordinal) || name.EndsWith("完成比例", StringComparison.Ordinal))
            return true;
        if (!name.EndsWith("比例", StringComparison.Ordinal) && !name.EndsWith("比重", StringComparison.Ordinal))
            return false;
        ReadOnlySpan<char> whole = name.AsSpan(0, name.Length - 2);
        return (whole.EndsWith("目标", StringComparison.Ordinal) || whole.EndsWith("任务", StringComparison.Ordinal)
            || whole.EndsWith("计划", StringComparison.Ordinal)) && whole.Contains('年');
    }

    /// <summary>A result asserted in words.</summary>
    public void Add(Paragraph paragraph, Statement statement)
    {
        Citation source = _scope.Cite(paragraph, statement.Start, statement.End);
        _words.Add(statement.Subject);
        Indicator indicator = _scope.Indicators.Resolve(statement.Subject);
        _observations.Add(
            new Observation(_scope.Id(source), indicator, statement.Measure, _scope.PeriodOf(paragraph), SaidOf(statement),
            source)
            {
                Status = StatusOf(statement.Modality, statement.Start, statement.End),
                Against = OwnTargetStatements.IsShort(statement.Condition) ? null : statement.Condition.RelativeTo,
                League = statement.League,
            });
    }

    /// <summary>A mark on its scale, or the condition that the words claim to hold.</summary>
    private static Reported SaidOf(Statement statement) => statement is { Measure: Measure.Grade, Condition: Condition.Milestone grade }
        ? new Reported.Graded(grade.Stage.Scale.Name, grade.Stage.Word)
        : new Reported.Asserted(statement.Condition);

    /// <summary>A stage that a named project has reached.</summary>
    public void Add(in ProjectFinding project)
    {
        _words.Add(project.Name);
        ProjectMention mention = project.Mention;
        _observations.Add(
            new Observation(_scope.Id(mention.Source), _scope.Indicators.Resolve(project.Name), Measure.Stage, mention.Period,
            new Reported.AtStage(mention.Stage), mention.Source)
            {
                Status = StatusOf(project.Modality, project.Start, project.End),
            });
    }

    /// <summary>A title that was obtained, kept or is on the way; one that is merely pursued in a review reports nothing yet.</summary>
    public void Add(Distinction distinction)
    {
        if (distinction.Reached is not { } stage)
            return;
        _words.Add(distinction.Name);
        _observations.Add(
            new Observation(_scope.Id(distinction.Source), TitleStages.IndicatorOf(distinction, _scope.Indicators), Measure.Stage,
            distinction.Period, new Reported.AtStage(stage), distinction.Source));
    }

    /// <summary>The basis of a number: what is written beside it, and whether it is only what changed.</summary>
    public static Basis BasisOf(Mention mention) => BasisOf(mention.Basis) | (mention.IsChange ? Basis.Change : Basis.Unstated);

    /// <summary>The basis that is written beside a number.</summary>
    public static Basis BasisOf(string words)
    {
        Basis basis = Basis.Unstated;
        if (words.Length == 0)
            return basis;
        foreach ((string mark, Basis meant) in s_bases)
        {
            if (words.Contains(mark, StringComparison.Ordinal))
                basis |= meant;
        }

        if (YearScanner.First(words, out _) > 0)
            basis |= Basis.AgainstEarlierYear;
        // 扣除价格因素 leaves no part of the thing out.
        if (basis.HasFlag(Basis.WithoutPart) && (basis & Basis.ComparablePrices) != Basis.Unstated)
            basis &= ~Basis.WithoutPart;
        // 较前三年平均 is a base to compare with, no mean over years.
        bool against = words.Contains("年平均", StringComparison.Ordinal) && words.AsSpan().ContainsAny('较', '比');
        return against ? (basis & ~Basis.AnnualAverage) | Basis.AgainstAverage : basis;
    }

    private static readonly (string Mark, Basis Meant)[] s_bases =
        [.. Vocabulary.Entries(FigureWord.BasisMark).Select(entry => (entry.Word, entry.As<Basis>(0)))];

    private static Reported ValueOf(Mention mention, Quantity quantity)
    {
        if (quantity.Measure == Measure.Rank && mention.Bound != QuantityBound.Equal)
            return new Reported.Bounded(quantity, BoundSide.AtMost);
        if (mention.Bound == QuantityBound.About)
            return EstimateRange.Of(mention.Quantity, quantity);
        // A fall is signed, which turns its bound round.
        bool falls = quantity.Value < 0m;
        return mention.Bound switch
        {
            QuantityBound.AtLeast or QuantityBound.RangeLow => new Reported.Bounded(quantity, falls ? BoundSide.AtMost : BoundSide.AtLeast),
            QuantityBound.MoreThan => new Reported.Bounded(quantity, falls ? BoundSide.Below : BoundSide.Above),
            QuantityBound.AtMost or QuantityBound.RangeHigh => new Reported.Bounded(quantity, falls ? BoundSide.AtLeast : BoundSide.AtMost),
            QuantityBound.LessThan => new Reported.Bounded(quantity, falls ? BoundSide.Above : BoundSide.Below),
            _ => new Reported.Exactly(quantity),
        };
    }

    private ObservationStatus StatusOf(Mention mention) => StatusOf(mention.Modality, mention.StatementStart, mention.Quantity.Start);

    private ObservationStatus StatusOf(MentionModality modality, int start, int end)
    {
        if (modality != MentionModality.Estimate)
            return ObservationStatus.Normal;
        return end > start
            && _scope.View.AsSpan(start, end - start).Contains("有望", StringComparison.Ordinal) ? ObservationStatus.Forecast
            : ObservationStatus.Estimated;
    }
}
