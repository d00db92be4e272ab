using System.Globalization;
using Huzhou.Policy;
using Huzhou.Policy.Calculation;
using Huzhou.Policy.DependencyInjection;
using Huzhou.Policy.Presentation;
using Huzhou.Policy.Reading;
using Huzhou.Policy.Seeds;
using Huzhou.Policy.Serialization;
using Microsoft.Extensions.DependencyInjection;

// Every line is one thing a user of the packages does; a failed expectation ends the program with exit code 1.
int failures = 0;
Console.WriteLine(
    $"invariant globalization: {IsInvariant()}, JSON by reflection: {System.Text.Json.JsonSerializer.IsReflectionEnabledByDefault}");

string plan = """
    2023年政府工作报告

    一、2022年工作回顾

    地区生产总值达到3850亿元、增长3.3%。

    二、2023年主要预期目标

    地区生产总值增长6%左右，城镇新增就业6万人以上。
    """;
ReadingResult read = PolicyReader.Default.Read(plan);
Expect("a text is read", read.Targets.Count >= 2);
Expect("a target knows its place", read.Targets.All(t => plan[t.Source.Range].Length > 0));
Expect("a text of nothing is no error", PolicyReader.Default.Read("").Targets.Count == 0);

Indicator gdp = new("gdp", "地区生产总值") { Polarity = Polarity.HigherIsBetter };
Target target = new()
{
    Id = "plan#1",
    Indicator = gdp,
    Measure = Measure.Growth,
    Period = Period.OfYear(new Year(2023)),
    Condition = new Condition.About(Quantity.Growth(6m)),
    Source = new Citation("plan", new TextSpan(0, 1)),
};
Observation result = new()
{
    Id = "report#1",
    Indicator = gdp,
    Measure = Measure.Growth,
    Period = target.Period,
    Value = new Reported.Exactly(Quantity.Growth(5.8m)),
    Source = new Citation("report", new TextSpan(0, 1)),
};
Assessment judged = Assessor.Default.Assess(target, [result]);
Expect("5.8% meets about 6%", judged.Verdict == Verdict.Met);
Expect("it is said in Chinese and English",
    Explanation.Of(judged, Language.Chinese).Lines.Count > 0 && Explanation.Of(judged, Language.English).Lines.Count > 0);

Archive archive = new([read.Document]) { Indicators = IndicatorCatalogue.Standard };
string json = PolicyJson.Write(archive);
Expect("an archive is written and read back", PolicyJson.Write(PolicyJson.ReadArchive(json)) == json);
Expect("what is no JSON is refused", Refuses(() => PolicyJson.ReadArchive("{")));

Archive huzhou = HuzhouArchive.Load();
Scorecard card = Assessor.Default.Assess(huzhou, new Year(2023));
Expect("the embedded archive judges a year", card.Rows.Count(r => r.IsJudged) > 10);
Expect("the embedded archive is written and read back",
    PolicyJson.ReadArchive(PolicyJson.Write(huzhou)).Documents.Count == huzhou.Documents.Count);
Expect("every row is worded",
    card.Rows.All(r => AssessmentRow.Of(r, Language.Chinese).Cells.Count == AssessmentRow.Heads(Language.Chinese).Count));

using ServiceProvider services = new ServiceCollection().AddHuzhouPolicy().BuildServiceProvider();
Expect("services are registered",
    services.GetRequiredService<Assessor>().Assess(huzhou, new Year(2023)).Rows.Count == card.Rows.Count
        && services.GetRequiredService<PolicyReader>() is not null);

Console.WriteLine(failures == 0 ? "The packages work." : $"{failures} expectations failed.");
return failures == 0 ? 0 : 1;

void Expect(string what, bool holds)
{
    Console.WriteLine($"{(holds ? "ok    " : "FAILED")} {what}");
    failures += holds ? 0 : 1;
}

static bool Refuses(Func<object> act)
{
    try
    {
        act();
        return false;
    }
    catch (System.Text.Json.JsonException)
    {
        return true;
    }
}

static bool IsInvariant()
{
    try
    {
        return CultureInfo.GetCultureInfo("tr-TR").TextInfo.ToLower("I") == "i";
    }
    catch (CultureNotFoundException)
    {
        return true;
    }
}
