namespace Huzhou.Policy;

/// <summary>Which way a value is to move.</summary>
public enum Direction
{
    /// <summary>Up: 提高, 增长, 扩大.</summary>
    Up,

    /// <summary>Down: 下降, 缩小, 减少.</summary>
    Down,
}

/// <summary>
/// What must hold for a target to be met. A closed set of cases; quantities are signed, so a fall of 15% or more is <see cref="AtMost"/>
/// −15%.
/// </summary>
/// <remarks>Inclusive and exclusive words follow Civil Code §1259: 以上, 以下, 以内 include the number; 超过, 不满, 以外 do not.</remarks>
/// <example>
/// <code>
/// Condition condition = new Condition.AtLeast(Quantity.Of(3m, "万人"));
/// Console.WriteLine(TargetText.Describe(condition, Language.Chinese)); // 不低于3万人
/// </code>
/// </example>
public abstract record class Condition
{
    private Condition()
    {
    }

    /// <summary>The number the condition states, or null where it states none.</summary>
    public virtual Quantity? Number => null;

    /// <summary>What it is held against, or null where it stands for itself.</summary>
    public virtual Reference? RelativeTo => null;

    /// <summary>The name of the case, for example <c>AtLeast</c>.</summary>
    public string Name => GetType().Name;

    internal abstract bool IsClosed { get; }

    /// <summary>
    /// The case and what it states, as JSON spells them: <c>about growth:6%</c>. Words for people come from the presentation.
    /// </summary>
    public sealed override string ToString()
    {
        string states = this switch
        {
            Between between => $"{between.Lower} {between.Upper}",
            Moves moves => Text.Spelled(moves.Direction.ToString()),
            Milestone milestone =>
                milestone.By is { } day
                ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{milestone.Stage} {day:yyyy-MM-dd}")
                : milestone.Stage.ToString(),
            Delegated delegated => delegated.Authority,
            VagueTier vague => vague.Tier,
            AllOf all => all.Set ?? string.Empty,
            _ => string.Join(' ', new[] { RelativeTo?.ToString(), Number?.ToString() }.Where(part => part is not null)),
        };
        return states.Length == 0 ? Text.Spelled(Name) : $"{Text.Spelled(Name)} {states}";
    }

    /// <summary>以上, 不少于, 不低于, 至少: a ≥ v.</summary>
    /// <param name="Value">The floor, included.</param>
    public sealed record class AtLeast(Quantity Value) : Condition
    {
        /// <inheritdoc />
        public override Quantity? Number => Value;

        internal override bool IsClosed => true;
    }

    /// <summary>超过, 突破, 高于, 多于: a &gt; v.</summary>
    /// <param name="Value">The floor, not included.</param>
    public sealed record class MoreThan(Quantity Value) : Condition
    {
        /// <inheritdoc />
        public override Quantity? Number => Value;

        internal override bool IsClosed => true;
    }

    /// <summary>以内, 以下, 不超过, 不高于, 控制在…以内: a ≤ v.</summary>
    /// <param name="Value">The ceiling, included.</param>
    public sealed record class AtMost(Quantity Value) : Condition
    {
        /// <inheritdoc />
        public override Quantity? Number => Value;

        internal override bool IsClosed => true;
    }

    /// <summary>低于, 少于, 不足, 不满: a &lt; v.</summary>
    /// <param name="Value">The ceiling, not included.</param>
    public sealed record class LessThan(Quantity Value) : Condition
    {
        /// <inheritdoc />
        public override Quantity? Number => Value;

        internal override bool IsClosed => true;
    }

    /// <summary>左右, 约: inside a tolerance, or on the good side of it.</summary>
    /// <param name="Value">The middle.</param>
    public sealed record class About(Quantity Value) : Condition
    {
        /// <inheritdoc />
        public override Quantity? Number => Value;

        internal override bool IsClosed => true;
    }

    /// <summary>A bare number: 完成42个, 增长9%. The indicator's polarity says which side is good.</summary>
    /// <param name="Value">The number.</param>
    public sealed record class Stated(Quantity Value) : Condition
    {
        /// <inheritdoc />
        public override Quantity? Number => Value;

        internal override bool IsClosed => true;
    }

    /// <summary>4.5—5%, 200至300: v ≤ a ≤ w.</summary>
    public sealed record class Between : Condition
    {
        /// <summary>A closed interval.</summary>
        /// <exception cref="ArgumentException">The two do not compare, or the lower one is above the upper one.</exception>
        public Between(Quantity lower, Quantity upper)
        {
            ArgumentNullException.ThrowIfNull(lower);
            ArgumentNullException.ThrowIfNull(upper);
            if (!lower.CanCompare(upper))
                throw new ArgumentException($"{lower} and {upper} do not compare.", nameof(upper));
            if (Amounts.Compare(lower, upper) > 0)
                throw new ArgumentException($"The lower end {lower} is above the upper end {upper}.", nameof(lower));
            Lower = lower;
            Upper = upper;
        }

        /// <summary>The lower end, included.</summary>
        public Quantity Lower { get; }

        /// <summary>The upper end, included.</summary>
        public Quantity Upper { get; }

        /// <inheritdoc />
        public override Quantity? Number => Lower;

        internal override bool IsClosed => true;
    }

    /// <summary>全省前三, 前25位, 第一: rank ≤ n in that league.</summary>
    /// <param name="Place">The worst place that still meets the target, a rank.</param>
    /// <param name="League">Among whom, or null where the text does not say.</param>
    public sealed record class RankWithin(Quantity Place, string? League) : Condition
    {
        /// <inheritdoc />
        public override Quantity? Number => Place;

        internal override bool IsClosed => true;
    }

    /// <summary>排名进位: rank better than the previous one.</summary>
    /// <param name="League">Among whom, or null where the text does not say.</param>
    public sealed record class RankImproves(string? League) : Condition
    {
        internal override bool IsClosed => true;
    }

    /// <summary>与经济增长同步: a ≥ growth(x) − tolerance.</summary>
    /// <param name="Other">What it is to keep in step with.</param>
    /// <param name="Basically">Whether the text says 基本, which widens the tolerance.</param>
    public sealed record class InStepWith(Reference Other, bool Basically) : Condition
    {
        /// <inheritdoc />
        public override Reference? RelativeTo => Other;

        internal override bool IsClosed => true;
    }

    /// <summary>快于: growth above that of another thing, by at least a margin where one is stated.</summary>
    /// <param name="Other">What it is to outrun.</param>
    /// <param name="Margin">By how many percentage points at least, or null for any.</param>
    public sealed record class FasterThan(Reference Other, Quantity? Margin) : Condition
    {
        /// <inheritdoc />
        public override Quantity? Number => Margin;

        /// <inheritdoc />
        public override Reference? RelativeTo => Other;

        internal override bool IsClosed => true;
    }

    /// <summary>高于全国平均, 高于全省平均值10个百分点: a value above another one, by at least a margin where one is stated.</summary>
    /// <param name="Other">What it is to exceed.</param>
    /// <param name="Margin">By how much at least, or null for any.</param>
    public sealed record class Above(Reference Other, Quantity? Margin) : Condition
    {
        /// <inheritdoc />
        public override Quantity? Number => Margin;

        /// <inheritdoc />
        public override Reference? RelativeTo => Other;

        internal override bool IsClosed => true;
    }

    /// <summary>低于全国平均: a value below another one, by at least a margin where one is stated.</summary>
    /// <param name="Other">What it is to stay under.</param>
    /// <param name="Margin">By how much at least, or null for any.</param>
    public sealed record class Below(Reference Other, Quantity? Margin) : Condition
    {
        /// <inheritdoc />
        public override Quantity? Number => Margin;

        /// <inheritdoc />
        public override Reference? RelativeTo => Other;

        internal override bool IsClosed => true;
    }

    /// <summary>进一步缩小, 有所提升: strictly on the right side of the previous value.</summary>
    /// <param name="Direction">Which side is right.</param>
    public sealed record class Moves(Direction Direction) : Condition
    {
        internal override bool IsClosed => true;
    }

    /// <summary>基本稳定, 保持: inside a tolerance of the previous value, or asserted.</summary>
    public sealed record class Holds : Condition
    {
        internal override bool IsClosed => true;
    }

    /// <summary>全覆盖, 全部, 应检尽检: the share of the named set is 100%.</summary>
    /// <param name="Set">What set is meant, or null where the indicator says it.</param>
    public sealed record class AllOf(string? Set) : Condition
    {
        internal override bool IsClosed => true;
    }

    /// <summary>不发生, 杜绝, 清零: the reported count is 0. No report is not reported, never met.</summary>
    public sealed record class Never : Condition
    {
        internal override bool IsClosed => true;
    }

    /// <summary>创历史新高: above every earlier value.</summary>
    public sealed record class RecordHigh : Condition
    {
        internal override bool IsClosed => true;
    }

    /// <summary>连续4年, 五连优, 十七连冠: the run has that length at the period's end.</summary>
    public sealed record class Streak : Condition
    {
        /// <summary>A run of this length.</summary>
        /// <exception cref="ArgumentException">The length is not a whole number of 1 or more.</exception>
        public Streak(Quantity length)
        {
            ArgumentNullException.ThrowIfNull(length);
            if (length.Value < 1m || decimal.Truncate(length.Value) != length.Value)
                throw new ArgumentException($"A run has a whole length of 1 or more; found {length}.", nameof(length));
            Length = length;
        }

        /// <summary>How long the run is to be.</summary>
        public Quantity Length { get; }

        /// <inheritdoc />
        public override Quantity? Number => Length;

        internal override bool IsClosed => true;
    }

    /// <summary>率先, 首个, 首艘: first in time in a league. Not a rank.</summary>
    /// <param name="League">Among whom, or null where the text does not say.</param>
    public sealed record class FirstInTime(string? League) : Condition
    {
        internal override bool IsClosed => true;
    }

    /// <summary>建成, 开工, 创成: the reported stage is at or past the promised one, by the date if there is one.</summary>
    /// <param name="Stage">The promised stage.</param>
    /// <param name="By">The last day, or null where the target's period says it.</param>
    public sealed record class Milestone(Stage Stage, DateOnly? By) : Condition
    {
        internal override bool IsClosed => true;
    }

    /// <summary>完成省定任务: only the delegating authority's figure can decide it.</summary>
    /// <param name="Authority">Who sets the figure: 省, 国家.</param>
    public sealed record class Delegated(string Authority) : Condition
    {
        /// <summary>What reading writes for a task of the year of which nobody is named, and for one of whom nobody in particular.</summary>
        internal const string OfYear = "年度", OfAnyone = "上级";

        internal override bool IsClosed => true;
    }

    /// <summary>前列, 第一方阵, 领跑: a place without a number.</summary>
    /// <param name="Tier">The word used.</param>
    /// <param name="League">Among whom, or null where the text does not say.</param>
    public sealed record class VagueTier(string Tier, string? League) : Condition
    {
        internal override bool IsClosed => true;
    }
}
