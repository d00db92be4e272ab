namespace Huzhou.Policy;

/// <summary>Which side of a number a result is known to lie on.</summary>
public enum BoundSide
{
    /// <summary>At or above: 3.6万余, 以上.</summary>
    AtLeast,

    /// <summary>Above: 突破, 超过.</summary>
    Above,

    /// <summary>At or below: 不超过, 以内.</summary>
    AtMost,

    /// <summary>Below: 不足, 近.</summary>
    Below,
}

/// <summary>What a result says: a number, a bound on one, words without a number, or a stage.</summary>
public abstract record class Reported
{
    private Reported()
    {
    }

    /// <summary>The number that was given, or null where there is none.</summary>
    public virtual Quantity? Number => null;

    internal abstract bool IsClosed { get; }

    /// <summary>What it says, with numbers as JSON spells them: <c>growth:5.8%</c>, <c>above level:1万亿元</c>.</summary>
    public sealed override string ToString() => this switch
    {
        Exactly exactly => exactly.Value.ToString(),
        Roughly roughly => $"roughly {roughly.Value}",
        Bounded bounded => $"{Text.Spelled(bounded.Side.ToString())} {bounded.Value}",
        Asserted asserted => $"asserted {asserted.Claim}",
        AtStage reached => reached.Stage.ToString(),
        Graded graded => $"{graded.Scale}:{graded.Mark}",
        _ => GetType().Name,
    };

    /// <summary>A number that stands for itself.</summary>
    /// <param name="Value">The number.</param>
    public sealed record class Exactly(Quantity Value) : Reported
    {
        /// <inheritdoc />
        public override Quantity? Number => Value;

        internal override bool IsClosed => true;
    }

    /// <summary>A number near the true one: 约, 左右.</summary>
    /// <param name="Value">The number.</param>
    public sealed record class Roughly(Quantity Value) : Reported
    {
        /// <inheritdoc />
        public override Quantity? Number => Value;

        internal override bool IsClosed => true;
    }

    /// <summary>One end of an interval: 突破1万亿元.</summary>
    /// <param name="Value">The end that is given.</param>
    /// <param name="Side">Where the true value lies.</param>
    public sealed record class Bounded(Quantity Value, BoundSide Side) : Reported
    {
        /// <inheritdoc />
        public override Quantity? Number => Value;

        internal override bool IsClosed => true;
    }

    /// <summary>Between two numbers: 3—5个, 500多 (above 500 and below 600), 数千 (2,000 and more, below 10,000).</summary>
    public sealed record class Within : Reported
    {
        /// <summary>An interval.</summary>
        /// <param name="lower">Its lower end.</param>
        /// <param name="upper">Its upper end.</param>
        /// <param name="isOpenBelow">Whether the lower end itself is left out.</param>
        /// <param name="isOpenAbove">Whether the upper end itself is left out.</param>
        /// <exception cref="ArgumentException">The two do not compare, or the lower one is above the upper one.</exception>
        public Within(Quantity lower, Quantity upper, bool isOpenBelow = false, bool isOpenAbove = false)
        {
            ArgumentNullException.ThrowIfNull(lower);
            ArgumentNullException.ThrowIfNull(upper);
            if (!lower.CanCompare(upper))
                throw new ArgumentException($"{lower} and {upper} do not compare.", nameof(upper));
            if (Amounts.Compare(lower, upper) > 0)
                throw new ArgumentException($"The lower end {lower} is above the upper end {upper}.", nameof(lower));
            (Lower, Upper, IsOpenBelow, IsOpenAbove) = (lower, upper, isOpenBelow, isOpenAbove);
        }

        /// <summary>The lower end.</summary>
        public Quantity Lower { get; }

        /// <summary>The upper end.</summary>
        public Quantity Upper { get; }

        /// <summary>Whether the lower end itself is left out.</summary>
        public bool IsOpenBelow { get; }

        /// <summary>Whether the upper end itself is left out.</summary>
        public bool IsOpenAbove { get; }

        /// <inheritdoc />
        public override Quantity? Number => Lower;

        internal override bool IsClosed => true;
    }

    /// <summary>Words without a figure: 份额基本稳定, 全面完成.</summary>
    /// <param name="Claim">What the words claim to hold, as the condition they assert.</param>
    public sealed record class Asserted(Condition Claim) : Reported
    {
        internal override bool IsClosed => true;
    }

    /// <summary>A stage that was reached.</summary>
    /// <param name="Stage">The stage.</param>
    public sealed record class AtStage(Stage Stage) : Reported
    {
        internal override bool IsClosed => true;
    }

    /// <summary>A mark on a named scale: 优秀, 五星.</summary>
    /// <param name="Scale">The scale's name.</param>
    /// <param name="Mark">The mark.</param>
    public sealed record class Graded(string Scale, string Mark) : Reported
    {
        internal override bool IsClosed => true;
    }
}
