using System.Globalization;
using System.Text;
using Huzhou.Policy.Calculation;
using static Huzhou.Policy.Tests.Calculation.Given;

namespace Huzhou.Policy.Tests.Docs;

/// <summary>The table of events in docs/calculation.md, and a table of a caller's own.</summary>
public sealed class EventSamples
{
    [Fact]
    public void The_page_shows_what_each_class_says_to_each()
    {
        EventClass[] classes = Enum.GetValues<EventClass>();
        StringBuilder table = new();
        table.Append(CultureInfo.InvariantCulture, $"{"result \\ promise",-18}")
            .AppendLine(string.Concat(classes.Select(promised => $"{promised,-10}")).TrimEnd());
        foreach (EventClass reported in classes)
        {
            table.Append(CultureInfo.InvariantCulture, $"{reported,-18}")
                .AppendLine(string.Concat(classes.Select(promised => $"{Said(EventTable.Default[reported, promised]),-10}")).TrimEnd());
        }

        Documents.Output("EventAnswers", table.ToString());

        static string Said(EventAnswer answer) => answer == EventAnswer.None ? "-" : answer.ToString();
    }

    [Fact]
    public void A_caller_lays_verbs_and_answers_over_the_table()
    {
        #region OwnEvents
        EventTable events = EventTable.Default
            .With(new EventTable.Verb("腌制", EventClass.CarryOut, "keep"))           // a verb more
            .With(EventClass.Finish, EventClass.CarryOut, EventAnswer.Same)   // another answer of one class to another
            .With("备案", "引进", EventAnswer.Proves);                         // or of one verb to another
        Assessor assessor = new(CalculationOptions.Default with { Events = events });
        #endregion

        Target target = Target(Local("建设口袋公园", new IndicatorParts { Subject = "口袋公园", Event = "建设" }), new Condition.Stated(Pieces(100)));
        Observation built = Result(Local("建成口袋公园", new IndicatorParts { Subject = "口袋公园", Event = "建成" }), Pieces(90));
        Assert.Equal(Verdict.Missed, assessor.Assess(target, [built]).Verdict);
        Assert.Equal(Verdict.NotComparable, Assessor.Default.Assess(target, [built]).Verdict);
    }
}
