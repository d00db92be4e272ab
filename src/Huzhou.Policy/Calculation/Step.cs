namespace Huzhou.Policy.Calculation;

/// <summary>What a reported value was used as.</summary>
public enum InputRole
{
    /// <summary>The result of the target itself.</summary>
    Result,

    /// <summary>A value on another basis than the target's.</summary>
    Related,

    /// <summary>The value of the period before.</summary>
    Previous,

    /// <summary>The value of what the target is held against.</summary>
    Reference,

    /// <summary>A difference to the reference that the document gives itself.</summary>
    Difference,

    /// <summary>A change against the period before that the document gives itself.</summary>
    Change,

    /// <summary>A forecast.</summary>
    Forecast,

    /// <summary>The value of a part of the period.</summary>
    SoFar,

    /// <summary>A value of the series of earlier years.</summary>
    Earlier,
}

/// <summary>How two numbers are held against each other.</summary>
public enum Comparison
{
    /// <summary>a ≥ b.</summary>
    AtLeast,

    /// <summary>a &gt; b.</summary>
    Above,

    /// <summary>a ≤ b.</summary>
    AtMost,

    /// <summary>a &lt; b.</summary>
    Below,
}

/// <summary>One step of a calculation, typed so that any language can word it. A closed set of cases.</summary>
public abstract record class Step
{
    private Step()
    {
    }

    /// <summary>The name of the case, for example <c>Compared</c>.</summary>
    public string Name => GetType().Name;

    internal abstract bool IsClosed { get; }

    /// <summary>A reported value was used.</summary>
    /// <param name="Role">What it was used as.</param>
    /// <param name="Observation">The value, with its citation.</param>
    public sealed record class Took(InputRole Role, Observation Observation) : Step
    {
        internal override bool IsClosed => true;
    }

    /// <summary>A person decided whether a value is the result of the target.</summary>
    /// <param name="Decision">The decision, with its reason, name and day.</param>
    public sealed record class Decided(ReviewDecision Decision) : Step
    {
        internal override bool IsClosed => true;
    }

    /// <summary>The indicator does not say which direction is better, so one was supposed.</summary>
    /// <param name="Polarity">The direction supposed.</param>
    public sealed record class Supposed(Polarity Polarity) : Step
    {
        internal override bool IsClosed => true;
    }

    /// <summary>It was settled which value a reference means.</summary>
    /// <param name="Reference">The reference as the target words it.</param>
    /// <param name="IndicatorCode">The indicator whose value is meant.</param>
    /// <param name="League">The place whose value is meant, or null for the government itself.</param>
    public sealed record class Referred(Reference Reference, string IndicatorCode, string? League) : Step
    {
        internal override bool IsClosed => true;
    }

    /// <summary>A number was expressed in another unit.</summary>
    /// <param name="From">As reported.</param>
    /// <param name="To">In the target's unit.</param>
    public sealed record class Converted(Quantity From, Quantity To) : Step
    {
        internal override bool IsClosed => true;
    }

    /// <summary>A tolerance was allowed.</summary>
    /// <param name="Amount">How much, in points or in the number's own unit.</param>
    /// <param name="OneSided">Whether it is allowed on the worse side only, the better side being free.</param>
    public sealed record class Tolerated(Quantity Amount, bool OneSided) : Step
    {
        internal override bool IsClosed => true;
    }

    /// <summary>The result is not one number but lies between two.</summary>
    /// <param name="Low">The lower end, or null for none.</param>
    /// <param name="LowIncluded">Whether the lower end belongs to it.</param>
    /// <param name="High">The upper end, or null for none.</param>
    /// <param name="HighIncluded">Whether the upper end belongs to it.</param>
    public sealed record class Ranged(Quantity? Low, bool LowIncluded, Quantity? High, bool HighIncluded) : Step
    {
        internal override bool IsClosed => true;
    }

    /// <summary>A number was held against a bound.</summary>
    /// <param name="Actual">The number; where the result is a range, the end of it that decides.</param>
    /// <param name="Comparison">How it has to compare with the bound.</param>
    /// <param name="Bound">The bound.</param>
    /// <param name="Holds">Whether it does; null where the range of the result leaves it open.</param>
    public sealed record class Compared(Quantity Actual, Comparison Comparison, Quantity Bound, bool? Holds) : Step
    {
        internal override bool IsClosed => true;
    }

    /// <summary>It was asked whether the result is better than the target by more than the margin.</summary>
    /// <param name="Beyond">The number that must be passed.</param>
    /// <param name="Passed">Whether it is.</param>
    public sealed record class Margin(Quantity Beyond, bool Passed) : Step
    {
        internal override bool IsClosed => true;
    }

    /// <summary>A value of a related indicator was considered.</summary>
    /// <param name="Kind">How that indicator relates to the target's.</param>
    /// <param name="Indicator">The related indicator's code.</param>
    /// <param name="Proves">Whether its value proves the target.</param>
    public sealed record class Related(IndicatorRelationKind Kind, string Indicator, bool Proves) : Step
    {
        internal override bool IsClosed => true;
    }

    /// <summary>A value was set aside because a part of it differs from the target.</summary>
    /// <param name="Observation">The value.</param>
    /// <param name="Part">The part that differs.</param>
    public sealed record class SetAside(Observation Observation, Reason Part) : Step
    {
        internal override bool IsClosed => true;
    }

    /// <summary>Words without a figure were held against the condition.</summary>
    /// <param name="Claim">What the words assert.</param>
    /// <param name="Agrees">Whether that is what the target asks; null where it neither is nor denies it.</param>
    public sealed record class Claimed(Condition Claim, bool? Agrees) : Step
    {
        internal override bool IsClosed => true;
    }

    /// <summary>The reported stage was held against the promised one.</summary>
    /// <param name="Reached">The stage reported.</param>
    /// <param name="Promised">The stage promised.</param>
    /// <param name="Holds">Whether it is at or past it.</param>
    public sealed record class StageCompared(Stage Reached, Stage Promised, bool Holds) : Step
    {
        internal override bool IsClosed => true;
    }

    /// <summary>The time of the report was held against the promised day.</summary>
    /// <param name="By">The last day promised.</param>
    /// <param name="Reported">The time the report is about.</param>
    /// <param name="Holds">Whether it shows the day was kept; null where it does not show it.</param>
    public sealed record class DateCompared(DateOnly By, Period Reported, bool? Holds) : Step
    {
        internal override bool IsClosed => true;
    }

    /// <summary>What is reported so far was held against what the elapsed time asks for.</summary>
    /// <param name="Elapsed">The elapsed part of the period, 0 to 1.</param>
    /// <param name="Expected">What is asked for by then.</param>
    /// <param name="Holds">Whether it is reached.</param>
    public sealed record class Paced(decimal Elapsed, Quantity Expected, bool Holds) : Step
    {
        internal override bool IsClosed => true;
    }

    /// <summary>A document that reports on the period was searched and says nothing.</summary>
    /// <param name="Document">The document's id.</param>
    /// <param name="Extent">How much of it there is: what is not full may say it elsewhere.</param>
    public sealed record class Searched(string Document, DocumentExtent Extent) : Step
    {
        internal override bool IsClosed => true;
    }

    /// <summary>No document reports on the period.</summary>
    /// <param name="Period">The period.</param>
    public sealed record class NoDocument(Period Period) : Step
    {
        internal override bool IsClosed => true;
    }

    /// <summary>Two documents give a value for one indicator and period; one was kept.</summary>
    /// <param name="Kept">The value that counts.</param>
    /// <param name="Other">The other vintage.</param>
    public sealed record class VintageChosen(Observation Kept, Observation Other) : Step
    {
        internal override bool IsClosed => true;
    }

    /// <summary>A later document sets the target anew.</summary>
    /// <param name="Later">The later target.</param>
    public sealed record class RestatedBy(Target Later) : Step
    {
        internal override bool IsClosed => true;
    }

    /// <summary>A method for the completion rate was chosen.</summary>
    /// <param name="Method">The method.</param>
    /// <param name="Why">Why this one.</param>
    public sealed record class MethodChosen(CompletionMethod Method, Reason Why) : Step
    {
        internal override bool IsClosed => true;
    }

    /// <summary>A completion rate was computed or refused.</summary>
    /// <param name="Completion">The rate or the refusal.</param>
    public sealed record class Computed(Completion Completion) : Step
    {
        internal override bool IsClosed => true;
    }
}
