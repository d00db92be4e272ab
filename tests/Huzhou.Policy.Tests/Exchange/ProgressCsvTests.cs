using Huzhou.Policy.Exchange;

namespace Huzhou.Policy.Tests.Exchange;

/// <summary>Departments hand in tables; what is wrong with one is said with line and column.</summary>
public sealed class ProgressCsvTests
{
    [Fact]
    public void Reports_are_read_in_the_order_of_the_rows()
    {
        IReadOnlyList<ProgressEntry> entries = ProgressCsv.Read(
            "\uFEFFtask,as_of,value,unit,measure,target,reporter,statement\r\n2025/2.4,2025-09-30,42,个,,n#1,市发展改革委,\"完成42个,\n进展顺利\"\r\n"
                + "\r\n2025/2.5,2025-09-30,-3.5,%,growth,,,'=开工\r\n2025/3.1,2025-06-30,,,,,,\"说\"\"好\"\"\"");
        Assert.Equal(
        [
            new ProgressEntry { Task = ItemId.Parse("2025/2.4"), AsOf = new DateOnly(2025, 9, 30), Value = Quantity.Of(42, "个"),
                Target = "n#1", Reporter = "市发展改革委", Statement = "完成42个,\n进展顺利" },
            new ProgressEntry { Task = ItemId.Parse("2025/2.5"), AsOf = new DateOnly(2025, 9, 30), Value = Quantity.Growth(-3.5m),
                Statement = "=开工" },
            new ProgressEntry { Task = ItemId.Parse("2025/3.1"), AsOf = new DateOnly(2025, 6, 30), Statement = "说\"好\"" },
        ],
        entries);
    }

    [Fact]
    public void A_unit_alone_says_the_usual_kind_of_number()
    {
        IReadOnlyList<ProgressEntry> entries = ProgressCsv.Read(
            "as_of,task,unit,value\n2025-09-30,2025/1.1,亿元,5\n2025-09-30,2025/1.2,%,5\n2025-09-30,2025/1.3,位,5\n2025-09-30,2025/1.4,人次,5"
                + "\n2025-09-30,2025/1.5,个百分点,5\n2025-09-30,2025/1.6,倍,5\n");
        Assert.Equal([Measure.Level, Measure.Rate, Measure.Rank, Measure.Count, Measure.PointChange, Measure.Multiple],
            entries.Select(e => e.Value!.Measure));
    }

    [Theory]
    [InlineData("", "The table is empty; expected task, as_of and, if wanted, value, unit, measure, target, reporter, statement.")]
    [InlineData("task,value\n",
        "Line 1: the column \"as_of\" is missing; expected task, as_of and, if wanted, value, unit, measure, target, reporter, statement.")]
    [InlineData("task,as_of,amount\n",
        "Line 1: unknown column \"amount\"; expected task, as_of and, if wanted, value, unit, measure, target, reporter, statement.")]
    [InlineData("task,as_of,task\n", "Line 1: the column \"task\" stands twice.")]
    [InlineData("task,as_of\n2025/2.4,2025-09-30,5", "Line 2: found 3 cells; expected 2.")]
    [InlineData("task,as_of\n2025-2,2025-09-30", "Line 2, column task: found \"2025-2\"; expected an item, such as 2025/2.4.")]
    [InlineData("task,as_of\n2025/2.4,2025-9-31", "Line 2, column as_of: found \"2025-9-31\"; expected a day, such as 2025-09-30.")]
    [InlineData("task,as_of\n\n2025/2.4,", "Line 3, column as_of: the cell is empty; expected a day, such as 2025-09-30.")]
    [InlineData("task,as_of,value,unit\n2025/2.4,2025-09-30,\"1,000\",个",
        "Line 2, column value: found \"1,000\"; expected a number such as 1234.5, without thousands marks.")]
    [InlineData("task,as_of,value,unit\n2025/2.4,2025-09-30,5,",
        "Line 2, column unit: the cell is empty; expected a unit, such as 亿元, 个 or %.")]
    [InlineData("task,as_of,value,unit\n2025/2.4,2025-09-30,5,光年",
        "Line 2, column unit: found \"光年\"; expected a unit that is known, such as 亿元, 个 or %, or the measure of another word in the "
            + "column measure.")]
    [InlineData("task,as_of,value,unit\n2025/2.4,2025-09-30,,个",
        "Line 2, column value: the cell is empty; expected a number beside the unit.")]
    [InlineData("task,as_of,value,unit,measure\n2025/2.4,2025-09-30,5,个,size",
        "Line 2, column measure: found \"size\"; expected one of Level, Count, Growth, Share, Rate, PointChange, Rank, RankMove, "
            + "Multiple, Stage, Grade.")]
    [InlineData("task,as_of,value,unit,measure\n2025/2.4,2025-09-30,5,个,growth",
        "Line 2, column value: The unit 个 does not fit the measure Growth.")]
    [InlineData("task,as_of\n\"2025/2.4,2025-09-30", "Line 2: a quote is opened and not closed.")]
    public void A_fault_of_a_table_is_named_with_line_and_column(string csv, string message) =>
        Assert.Equal(message, Assert.Throws<FormatException>(() => ProgressCsv.Read(csv)).Message);

    [Fact]
    public void Work_plans_gather_their_steps()
    {
        IReadOnlyList<WorkPlan> plans = ProgressCsv.ReadPlans(
            "task,organization,step,due,share\n2025/2.4,市数据局,立项,2025-03-31,0.2\n2025/2.5,市数据局,调研,2025-04-30,\n2025/2.4,市数据局,建成,2025-12-3"
                + "1,1\n");
        Assert.Equal(["立项", "建成"], plans[0].Steps.Select(s => s.Name));
        Assert.Equal([0.2m, 1m], plans[0].Steps.Select(s => s.Share));
        Assert.Null(Assert.Single(plans[1].Steps).Share);
    }

    [Theory]
    [InlineData("2025/2.4,市数据局,建成,2025-12-31,1.2", "Line 2, column share: found \"1.2\"; expected a number from 0 to 1.")]
    [InlineData("2025/2.4,,建成,2025-12-31,1", "Line 2, column organization: the cell is empty; expected the name of a body.")]
    [InlineData("2025/2.4,局,,2025-12-31,1", "Line 2, column step: the cell is empty; expected what is to be done.")]
    [InlineData("2025/2.4,局,建成,2025-12-31,1\n2025/2.4,局,立项,2025-03-31,",
        "Line 3, column due: found \"2025-03-31\"; expected a day not before the step above it, 2025-12-31.")]
    public void A_fault_of_a_plan_is_named_with_line_and_column(string rows, string message) =>
        Assert.Equal(message,
            Assert.Throws<FormatException>(() => ProgressCsv.ReadPlans("task,organization,step,due,share\n" + rows)).Message);
}
