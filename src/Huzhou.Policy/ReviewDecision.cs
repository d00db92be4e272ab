namespace Huzhou.Policy;

/// <summary>
/// What a person decided about one fact after reading the text: with the reason, the name and the day. A closed set of cases.
/// </summary>
public abstract record class ReviewDecision
{
    private ReviewDecision()
    {
    }

    /// <summary>Why; empty only while nothing is decided.</summary>
    public string Reason { get; init => field = value ?? throw new ArgumentNullException(nameof(Reason)); } = string.Empty;

    /// <summary>Who decided; empty only while nothing is decided.</summary>
    public string By { get; init => field = value ?? throw new ArgumentNullException(nameof(By)); } = string.Empty;

    /// <summary>The day of the decision; null only while nothing is decided.</summary>
    public DateOnly? On { get; init; }

    /// <summary>What was asked, for the person who decides, or null.</summary>
    public string? Question { get; init => field = Text.Optional(value, nameof(Question)); }

    /// <summary>The name of the case, for example <c>Link</c>.</summary>
    public string Name => GetType().Name;

    /// <summary>Whether somebody decided: every case but <see cref="Open"/>.</summary>
    public bool IsDecided => this is not Open;

    internal abstract bool IsClosed { get; }

    /// <summary>What it is about, in the order of its members: a target before its result.</summary>
    public abstract IReadOnlyList<FactAddress> Addresses { get; }

    private static FactAddress OfResult(FactAddress result) =>
        (result ?? throw new ArgumentNullException(nameof(result))) with { Part = AddressedPart.Result };

    /// <summary>The reported value is the result of the target, whatever its name, period or basis.</summary>
    /// <param name="Target">The target.</param>
    /// <param name="Result">The value.</param>
    public sealed record class Link(FactAddress Target, FactAddress Result) : ReviewDecision
    {
        /// <summary>The target.</summary>
        public FactAddress Target { get; } = Target ?? throw new ArgumentNullException(nameof(Target));

        /// <summary>The value.</summary>
        public FactAddress Result { get; } = OfResult(Result);

        internal override bool IsClosed => true;

        /// <inheritdoc />
        public override IReadOnlyList<FactAddress> Addresses => [Target, Result];
    }

    /// <summary>The reported value is of another matter than the target and takes no part in judging it.</summary>
    /// <param name="Target">The target.</param>
    /// <param name="Result">The value.</param>
    public sealed record class NotSame(FactAddress Target, FactAddress Result) : ReviewDecision
    {
        /// <summary>The target.</summary>
        public FactAddress Target { get; } = Target ?? throw new ArgumentNullException(nameof(Target));

        /// <summary>The value.</summary>
        public FactAddress Result { get; } = OfResult(Result);

        internal override bool IsClosed => true;

        /// <inheritdoc />
        public override IReadOnlyList<FactAddress> Addresses => [Target, Result];
    }

    /// <summary>
    /// Another name: of a target or value its indicator, of a document, section or item its title, of anything else its topic, scope or
    /// name.
    /// </summary>
    /// <param name="Fact">What is renamed.</param>
    /// <param name="To">The name; for an indicator a code or name of the catalogue, otherwise a phrase of its own.</param>
    public sealed record class Rename(FactAddress Fact, string To) : ReviewDecision
    {
        /// <summary>What is renamed.</summary>
        public FactAddress Fact { get; } = Fact ?? throw new ArgumentNullException(nameof(Fact));

        /// <summary>The name; for an indicator a code or name of the catalogue, otherwise a phrase of its own.</summary>
        public string To { get; } = Text.Required(To, nameof(To));

        internal override bool IsClosed => true;

        /// <inheritdoc />
        public override IReadOnlyList<FactAddress> Addresses => [Fact];
    }

    /// <summary>What was read is no such fact and is taken out.</summary>
    /// <param name="Fact">What is taken out; a whole document is not.</param>
    public sealed record class Drop(FactAddress Fact) : ReviewDecision
    {
        /// <summary>What is taken out; a whole document is not.</summary>
        public FactAddress Fact { get; } = Fact ?? throw new ArgumentNullException(nameof(Fact));

        internal override bool IsClosed => true;

        /// <inheritdoc />
        public override IReadOnlyList<FactAddress> Addresses => [Fact];
    }

    /// <summary>Members of a fact are set right; those that are null stay as they were read.</summary>
    /// <param name="Fact">What is set right: a target, a value, a section, an item or a document.</param>
    public sealed record class Correct(FactAddress Fact) : ReviewDecision
    {
        /// <summary>What is set right: a target, a value, a section, an item or a document.</summary>
        public FactAddress Fact { get; } = Fact ?? throw new ArgumentNullException(nameof(Fact));

        /// <summary>What must hold, of a target.</summary>
        public Condition? Condition { get; init; }

        /// <summary>What was reported, of a value.</summary>
        public Reported? Value { get; init; }

        /// <summary>What kind of number it is, of a target or value.</summary>
        public Measure? Measure { get; init; }

        /// <summary>The time it is about, of a target, value or section.</summary>
        public Period? Period { get; init; }

        /// <summary>How firmly it is promised, of a target.</summary>
        public Commitment? Commitment { get; init; }

        /// <summary>The code of its theme, of a section or task.</summary>
        public string? Theme { get; init => field = Text.Optional(value, nameof(Theme)); }

        /// <summary>How much of it there is, of a document.</summary>
        public DocumentExtent? Extent { get; init; }

        internal override bool IsClosed => true;

        /// <inheritdoc />
        public override IReadOnlyList<FactAddress> Addresses => [Fact];
    }

    /// <summary>A document speaks of a programme where reading did not see it.</summary>
    /// <param name="Programme">The mention; its place is that of the text the person read.</param>
    public sealed record class Mention(ProgrammeMention Programme) : ReviewDecision
    {
        /// <summary>The mention; its place is that of the text the person read.</summary>
        public ProgrammeMention Programme { get; } = Programme ?? throw new ArgumentNullException(nameof(Programme));

        internal override bool IsClosed => true;

        /// <inheritdoc />
        public override IReadOnlyList<FactAddress> Addresses =>
            [new(Programme.Source.Document) { Part = AddressedPart.Document }];
    }

    /// <summary>Nothing is decided yet: a question, which becomes another case when it is answered.</summary>
    /// <param name="Target">The target that nothing decides, or null where the question is about something else.</param>
    /// <param name="Result">The value that may be its result, or null where there is none.</param>
    /// <param name="Fact">The document that a finding is about, or null.</param>
    public sealed record class Open(FactAddress? Target, FactAddress? Result = null, FactAddress? Fact = null) : ReviewDecision
    {
        /// <summary>The value that may be its result, or null where there is none.</summary>
        public FactAddress? Result { get; } = Result is null ? null : OfResult(Result);

        internal override bool IsClosed => true;

        /// <inheritdoc />
        public override IReadOnlyList<FactAddress> Addresses =>
            [.. new[] { Target, Result, Fact }.OfType<FactAddress>()];
    }
}
