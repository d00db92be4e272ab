using Huzhou.Policy.Reading.Source;
using Huzhou.Policy.Reading.Syntax;

namespace Huzhou.Policy.Reading;

/// <summary>
/// One thing that was read from a text, with its place: what <see cref="ReadingResult.Facts"/> lists in the order of the text.
/// </summary>
public abstract record class Fact
{
    private Fact(TextSpan span) => Span = span;

    /// <summary>The place in the caller's text.</summary>
    public TextSpan Span { get; }

    /// <summary>
    /// The word for its kind: <c>quantity</c>, <c>target</c>, <c>assertion</c>, <c>claim</c>, <c>shortcoming</c>, <c>project</c>,
    /// <c>distinction</c>, <c>programme</c>, <c>indicatorRow</c>, <c>progress</c>, <c>assignment</c>, <c>task</c>, <c>decision</c>,
    /// <c>finding</c>; <c>result</c> for a result with a number, which stands beside its quantity.
    /// </summary>
    public abstract string Kind { get; }

    internal abstract bool IsClosed { get; }

    /// <summary>A number with its meaning, as written: a fall keeps its magnitude and says its direction beside it.</summary>
    public sealed record class Figure : Fact
    {
        internal Figure(TextSpan span)
            : base(span)
        {
        }

        /// <inheritdoc />
        public override string Kind => "quantity";

        /// <summary>The number as written, in <see cref="Unit"/>.</summary>
        public decimal Value { get; init; }

        /// <summary>
        /// The unit as written, with its scale: 亿元; <c>rank</c> for places, <c>ratio</c> for multiples and fractions in words.
        /// </summary>
        public string Unit { get; init; } = "";

        /// <summary>The number in <see cref="BaseUnit"/>.</summary>
        public decimal BaseValue { get; init; }

        /// <summary>The unit without scale: 元.</summary>
        public string BaseUnit { get; init; } = "";

        /// <summary>How the number limits.</summary>
        public QuantityBound Bound { get; init; }

        /// <summary>What it is for: <c>target</c>, <c>actual</c>, <c>threshold</c> or <c>context</c>.</summary>
        public string Role { get; init; } = "";

        /// <summary>
        /// What kind of number it is: <c>level</c>, <c>growth</c>, <c>pp_change</c>, <c>share</c>, <c>rate</c>, <c>rank</c>, <c>count</c>
        /// or <c>ratio</c>.
        /// </summary>
        public string Measure { get; init; } = "";

        /// <summary>Which way the governing verb moves, or null for none.</summary>
        public Direction? Direction { get; init; }

        /// <summary>How firmly the clause binds: <c>plain</c>, <c>must</c>, <c>aim</c> or <c>estimate</c>.</summary>
        public string Modality { get; init; } = "";

        /// <summary>What is measured, made whole from the context.</summary>
        public string Indicator { get; init; } = "";

        /// <summary>The code of that indicator, or null where no catalogue knows it.</summary>
        public string? IndicatorCode { get; init; }

        /// <summary>The period it is about, or null where the text and the caller leave it open.</summary>
        public string? Period { get; init; }

        /// <summary>The path of headings above it.</summary>
        public string Section { get; init; } = "";

        /// <summary>How it got its indicator, where <see cref="ReadingOptions.Traces"/> asks for it; otherwise null.</summary>
        public NamingTrace? Trace { get; init; }

        internal override bool IsClosed => true;
    }

    /// <summary>A target, with its condition as written beside the signed one of the model.</summary>
    public sealed record class Promise : Fact
    {
        internal Promise(Target target, string phrase, string condition, decimal? value, string? unit)
            : base(target.Source.Span)
        {
            Target = target;
            Phrase = phrase;
            Condition = condition;
            Value = value;
            Unit = unit;
        }

        /// <inheritdoc />
        public override string Kind => "target";

        /// <summary>The target.</summary>
        public Target Target { get; }

        /// <summary>What is measured, in the words of the text.</summary>
        public string Phrase { get; }

        /// <summary>The name of the condition as written: 下降2%以上 is <c>AtLeast</c> here and at most −2 in the model.</summary>
        public string Condition { get; }

        /// <summary>The number as written, or null where there is none; the lower one of a range.</summary>
        public decimal? Value { get; }

        /// <summary>The unit as written, or null where there is no number.</summary>
        public string? Unit { get; }

        internal override bool IsClosed => true;
    }

    /// <summary>A result; with a number it stands beside its <see cref="Figure"/>, in words alone it is an assertion.</summary>
    public sealed record class Result : Fact
    {
        internal Result(Observation observation, string phrase)
            : base(observation.Source.Span)
        {
            Observation = observation;
            Phrase = phrase;
        }

        /// <inheritdoc />
        public override string Kind =>
            Observation.Value is Reported.Asserted or Reported.AtStage or Reported.Graded ? "assertion" : "result";

        /// <summary>The observation.</summary>
        public Observation Observation { get; }

        /// <summary>What is measured, in the words of the text.</summary>
        public string Phrase { get; }

        internal override bool IsClosed => true;
    }

    /// <summary>What the document says of its results as a whole.</summary>
    /// <param name="Overall">The claim.</param>
    public sealed record class Claim(OverallClaim Overall) : Fact(Overall.Source.Span)
    {
        /// <inheritdoc />
        public override string Kind => "claim";

        internal override bool IsClosed => true;
    }

    /// <summary>A problem that the document names itself.</summary>
    /// <param name="Problem">The problem.</param>
    public sealed record class Acknowledged(Shortcoming Problem) : Fact(Problem.Source.Span)
    {
        /// <inheritdoc />
        public override string Kind => "shortcoming";

        internal override bool IsClosed => true;
    }

    /// <summary>A named project at a stage.</summary>
    /// <param name="Name">The project's name.</param>
    /// <param name="Mention">What is said of it.</param>
    public sealed record class Project(string Name, ProjectMention Mention) : Fact(Mention.Source.Span)
    {
        /// <inheritdoc />
        public override string Kind => "project";

        internal override bool IsClosed => true;
    }

    /// <summary>A title, pilot or award that is pursued or was obtained.</summary>
    /// <param name="Honour">The distinction.</param>
    public sealed record class Titled(Distinction Honour) : Fact(Honour.Source.Span)
    {
        /// <inheritdoc />
        public override string Kind => "distinction";

        internal override bool IsClosed => true;
    }

    /// <summary>A mechanism, package of policies or campaign that the text calls by name.</summary>
    /// <param name="Mention">The name with what it is and where it stands.</param>
    public sealed record class Named(ProgrammeMention Mention) : Fact(Mention.Source.Span)
    {
        /// <inheritdoc />
        public override string Kind => "programme";

        internal override bool IsClosed => true;
    }

    /// <summary>Who answers for a task or livelihood project; its place is the owner phrase, or the item where it has none.</summary>
    public sealed record class Assignment : Fact
    {
        internal Assignment(TextSpan span, ItemId item, bool livelihood, string? leader, Responsibility? responsibility)
            : base(span)
        {
            Item = item;
            IsLivelihood = livelihood;
            Leader = leader;
            Responsibility = responsibility;
        }

        /// <inheritdoc />
        public override string Kind => "assignment";

        /// <summary>The item's identity.</summary>
        public ItemId Item { get; }

        /// <summary>Whether it is one of the livelihood projects.</summary>
        public bool IsLivelihood { get; }

        /// <summary>The person who takes charge, or null.</summary>
        public string? Leader { get; }

        /// <summary>The units with their roles, or null where none is named.</summary>
        public Responsibility? Responsibility { get; }

        internal override bool IsClosed => true;
    }

    /// <summary>How far a project is; its place is the row or the clause.</summary>
    public sealed record class ProjectProgress : Fact
    {
        internal ProjectProgress(TextSpan span, ItemId item, string name)
            : base(span) => (Item, Name) = (item, name);

        /// <inheritdoc />
        public override string Kind => "progress";

        /// <summary>The item that it is about; a project told in a sentence is numbered in the order of the text.</summary>
        public ItemId Item { get; }

        /// <summary>The project's name.</summary>
        public string Name { get; }

        /// <summary>The place it is about, or null where the report does not go place by place.</summary>
        public string? Place { get; internal init; }

        /// <summary>What was planned, or null.</summary>
        public Quantity? Planned { get; internal init; }

        /// <summary>What is done, or null.</summary>
        public Quantity? Done { get; internal init; }

        /// <summary>The share that the text says is done, in percent and uncapped; null where it says none.</summary>
        public decimal? Percent { get; internal init; }

        /// <summary>How far it is.</summary>
        public ProgressState State { get; internal init; }

        /// <summary>Who answers for it, or null.</summary>
        public string? Owner { get; internal init; }

        /// <summary>The day up to which it is reported, or null where neither text nor caller say it.</summary>
        public DateOnly? AsOf { get; internal init; }

        internal override bool IsClosed => true;
    }

    /// <summary>A row of a table of planned indicators; its place is the row.</summary>
    public sealed record class PlannedRow : Fact
    {
        internal PlannedRow(PlannedIndicator planned, string phrase, string? unit, QuantityBound bound)
            : base(planned.Source!.Span)
        {
            (Planned, Phrase, Unit, Bound) = (planned, phrase, unit, bound);
        }

        /// <inheritdoc />
        public override string Kind => "indicatorRow";

        /// <summary>The planned indicator.</summary>
        public PlannedIndicator Planned { get; }

        /// <summary>What is measured, in the words of the text.</summary>
        public string Phrase { get; }

        /// <summary>The unit as written, or null where the table gives none.</summary>
        public string? Unit { get; }

        /// <summary>How the goal limits.</summary>
        public QuantityBound Bound { get; }

        internal override bool IsClosed => true;
    }

    /// <summary>A task of a department's list, with its words; its place is the detail.</summary>
    public sealed record class ListedTask : Fact
    {
        internal ListedTask(TextSpan span, ItemId item, TextSpan titleSpan, string title, string detail)
            : base(span)
        {
            Item = item;
            TitleSpan = titleSpan;
            Title = title;
            Detail = detail;
        }

        /// <inheritdoc />
        public override string Kind => "task";

        /// <summary>The item's identity; its group is the body the list belongs to.</summary>
        public ItemId Item { get; }

        /// <summary>The place of the title.</summary>
        public TextSpan TitleSpan { get; }

        /// <summary>The words of the title, wrapped lines joined.</summary>
        public string Title { get; }

        /// <summary>The words of the detail, wrapped lines joined.</summary>
        public string Detail { get; }

        internal override bool IsClosed => true;
    }

    /// <summary>An agenda item of a meeting and what was decided on it.</summary>
    /// <param name="Resolution">The decision.</param>
    public sealed record class Decision(MeetingDecision Resolution) : Fact(Resolution.Source.Span)
    {
        /// <inheritdoc />
        public override string Kind => "decision";

        internal override bool IsClosed => true;
    }

    /// <summary>What could not be settled.</summary>
    /// <param name="Finding">The finding.</param>
    public sealed record class Remark(Finding Finding) : Fact(Finding.Span ?? default)
    {
        /// <inheritdoc />
        public override string Kind => "finding";

        internal override bool IsClosed => true;
    }
}
