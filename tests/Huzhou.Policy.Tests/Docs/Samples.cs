using Huzhou.Policy.Calculation;
using Huzhou.Policy.Calculation.Cycle;
using Huzhou.Policy.Presentation;
using Huzhou.Policy.Seeds;

namespace Huzhou.Policy.Tests.Docs;

/// <summary>The samples of the documents. Each region is copied into a document as it stands here.</summary>
public sealed class Samples
{
    [Fact]
    public void Evidence_is_a_slice_of_the_text()
    {
        using Shown shown = new();

        #region Evidence
        string text = "城镇新增就业6万人以上";
        TextSpan place = TextSpan.FromBounds(6, 11);
        Console.WriteLine(text[place.Range]); // 6万人以上
        #endregion

        Assert.Equal(["6万人以上"], shown.Lines);
    }

    [Fact]
    public void A_cycle_says_what_became_of_each_target()
    {
        using Shown shown = new();

        #region CycleAnalysis
        CycleAnalysis cycle = CycleAnalysis.Of(HuzhouArchive.Load(), new Year(2023));

        foreach (TargetOutcome target in cycle.Outcomes) // each target in exactly one class
            Console.WriteLine($"{target.Assessment.Target.Indicator.Name}: {target.Kind} {target.Drift}");
        foreach (TargetRenewal next in cycle.Of(RenewalKind.Lowered)) // what the next plan asks less of
            Console.WriteLine($"{next.Target.Indicator.Name}: {next.Change}");
        foreach (ProjectPath project in cycle.Slipped) // promised, not kept in time, promised again
            Console.WriteLine($"{project.Project.Name}: {project.Slips[0].Kind}");

        CycleSummary summary = CycleSummary.Of(cycle, Language.English); // the same in words, chapter by chapter
        #endregion

        Assert.True(shown.Lines.Length > cycle.Outcomes.Count);
        Assert.Equal(cycle, summary.Cycle);
    }
}
