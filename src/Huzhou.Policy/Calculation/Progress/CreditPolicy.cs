namespace Huzhou.Policy.Calculation.Progress;

/// <summary>How the credit for a task is shared among the bodies that answer for it.</summary>
public abstract record class CreditPolicy
{
    /// <summary>The largest coefficient of a role: far more than any policy asks for, and no sum of shares can overflow.</summary>
    public const decimal LargestCoefficient = 1000m;

    private CreditPolicy()
    {
    }

    /// <summary>What the shares of one task sum to.</summary>
    public abstract decimal Total(int leads, int supports);

    /// <summary>The share of one lead body.</summary>
    protected abstract decimal Lead(int leads, int supports);

    /// <summary>The share of one supporting body.</summary>
    protected abstract decimal Support(int leads, int supports);

    internal abstract bool IsClosed { get; }

    /// <summary>The share of a body in a task: of one lead, or of one supporting body.</summary>
    /// <param name="leads">How many bodies lead, 0 or more.</param>
    /// <param name="supports">How many support, 0 or more.</param>
    /// <param name="isLead">Whether the share of a lead is asked for.</param>
    public decimal Share(int leads, int supports, bool isLead)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(leads);
        ArgumentOutOfRangeException.ThrowIfNegative(supports);
        if (isLead)
            return leads == 0 ? 0m : Lead(leads, supports);
        return supports == 0 ? 0m : Support(leads, supports);
    }

    /// <summary>The leads share one credit; supporting bodies have none.</summary>
    public sealed record class LeadOnly : CreditPolicy
    {
        internal override bool IsClosed => true;

        /// <inheritdoc />
        public override decimal Total(int leads, int supports) => leads > 0 ? 1m : 0m;

        /// <inheritdoc />
        protected override decimal Lead(int leads, int supports) => 1m / leads;

        /// <inheritdoc />
        protected override decimal Support(int leads, int supports) => 0m;
    }

    /// <summary>All bodies share one credit equally.</summary>
    public sealed record class Equally : CreditPolicy
    {
        internal override bool IsClosed => true;

        /// <inheritdoc />
        public override decimal Total(int leads, int supports) => leads + supports > 0 ? 1m : 0m;

        /// <inheritdoc />
        protected override decimal Lead(int leads, int supports) => 1m / (leads + supports);

        /// <inheritdoc />
        protected override decimal Support(int leads, int supports) => 1m / (leads + supports);
    }

    /// <summary>Every lead has one coefficient and every supporting body another; the shares of a task sum to what that gives.</summary>
    public sealed record class ByRole : CreditPolicy
    {
        /// <summary>A coefficient for each role.</summary>
        /// <param name="leadCoefficient">For each lead, 0 to <see cref="LargestCoefficient"/>.</param>
        /// <param name="supportCoefficient">For each supporting body, 0 to <see cref="LargestCoefficient"/>.</param>
        /// <exception cref="ArgumentOutOfRangeException">A coefficient lies outside.</exception>
        public ByRole(decimal leadCoefficient, decimal supportCoefficient)
        {
            ArgumentOutOfRangeException.ThrowIfNegative(leadCoefficient);
            ArgumentOutOfRangeException.ThrowIfNegative(supportCoefficient);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(leadCoefficient, LargestCoefficient);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(supportCoefficient, LargestCoefficient);
            LeadCoefficient = leadCoefficient;
            SupportCoefficient = supportCoefficient;
        }

        /// <summary>For each lead.</summary>
        public decimal LeadCoefficient { get; }

        /// <summary>For each supporting body.</summary>
        public decimal SupportCoefficient { get; }

        internal override bool IsClosed => true;

        /// <inheritdoc />
        public override decimal Total(int leads, int supports) => (LeadCoefficient * leads) + (SupportCoefficient * supports);

        /// <inheritdoc />
        protected override decimal Lead(int leads, int supports) => LeadCoefficient;

        /// <inheritdoc />
        protected override decimal Support(int leads, int supports) => SupportCoefficient;
    }
}
