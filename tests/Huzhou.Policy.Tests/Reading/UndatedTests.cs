using System.Text.Json;
using Huzhou.Policy.Calculation;
using Huzhou.Policy.Presentation;
using Huzhou.Policy.Reading;
using Huzhou.Policy.Serialization;

namespace Huzhou.Policy.Tests.Reading;

/// <summary>A text that names neither government nor year: what is unknown is absent, in the model, in JSON and in words.</summary>
public sealed class UndatedTests
{
    private const string Text = "政府工作报告\n\n一、过去一年工作\n\n新建公园8个，发放补贴1200万元。\n\n二、今年工作安排\n\n新建公园9个以上，发放补贴1300万元。\n";

    private static ReadingResult Read() => PolicyReader.Default.Read(Text);

    [Fact]
    public void What_nobody_says_is_absent()
    {
        ReadingResult read = Read();

        Assert.Null(read.Government);
        Assert.Null(read.Year);
        Assert.Null(Assert.IsType<Document.WorkReport>(read.Document).ReviewYear);
        Assert.Equal(2, read.Targets.Count);
        Assert.Equal(2, read.Observations.Count);
        Assert.All(read.Targets, target => Assert.Same(Period.Undated, target.Period));
        Assert.All(read.Observations, observation => Assert.Same(Period.Undated, observation.Period));
    }

    [Fact]
    public void Its_JSON_has_no_year_no_government_and_no_period_and_comes_back_the_same()
    {
        string json = PolicyJson.Write(Read().Document);
        Document back = PolicyJson.ReadDocument(json);

        Assert.DoesNotContain("\"year\"", json, StringComparison.Ordinal);
        Assert.DoesNotContain("\"government\"", json, StringComparison.Ordinal);
        Assert.DoesNotContain("\"period\"", json, StringComparison.Ordinal);
        Assert.Equal(json, PolicyJson.Write(back));
        Assert.All(back.Targets, target => Assert.False(target.Period.IsDated));
    }

    [Fact]
    public void A_fact_without_a_period_is_refused_where_its_document_has_a_year()
    {
        string json =
            PolicyJson.Write(Read().Document).Replace("\"kind\": \"workReport\"", "\"kind\": \"workReport\", \"year\": 2024",
            StringComparison.Ordinal);

        JsonException refused = Assert.Throws<JsonException>(() => PolicyJson.ReadDocument(json));
        Assert.Contains("targets[0].period", refused.Message, StringComparison.Ordinal);
        Assert.Contains("missing", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void It_has_no_years_and_decides_nothing()
    {
        ReadingResult read = Read();
        Archive archive = new([read.Document]);
        Assessment[] judged = [.. read.Targets.Select(target => Assessor.Default.Assess(archive, target))];

        Assert.Empty(archive.Years);
        Assert.Empty(archive.Governments);
        Assert.All(judged, assessment => Assert.Equal(Verdict.Awaiting, assessment.Verdict));
    }

    [Fact]
    public void An_undated_period_lies_before_every_other_and_has_no_form()
    {
        Assert.True(Period.Undated < Period.OfYear(new Year(1)));
        Assert.NotEqual(Period.OfYear(new Year(1)), Period.Undated);
        Assert.Empty(Period.Undated.ToString());
        Assert.Equal("no stated period", Wording.Of(Period.Undated, Language.English));
    }
}
