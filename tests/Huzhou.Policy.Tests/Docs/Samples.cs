using Huzhou.Policy.Calculation;
using Huzhou.Policy.Calculation.Cycle;
using Huzhou.Policy.Presentation;

namespace Huzhou.Policy.Tests.Docs;

/// <summary>The samples of the documents. Each region is copied into a document as it stands here.</summary>
public sealed class Samples
{
    [Fact]
    public void Evidence_is_a_slice_of_the_text()
    {
        string text = "城镇新增就业6万人以上";

        #region Evidence
        TextSpan place = TextSpan.FromBounds(6, 11);
        string evidence = text[place.Range]; // 6万人以上
        #endregion

        Assert.Equal("6万人以上", evidence);
    }

    [Fact]
    public void A_cycle_says_what_became_of_each_target()
    {
        Archive archive = Laws.Some.Cycle();
        List<string> said = [];
        void Show(string line) => said.Add(line);

        #region CycleAnalysis
        CycleAnalysis cycle = CycleAnalysis.Of(archive, new Year(2023));

        foreach (TargetOutcome target in cycle.Outcomes)                      // each target in exactly one class
            Show($"{target.Assessment.Target.Indicator.Name}: {target.Kind} {target.Drift}");
        foreach (TargetRenewal next in cycle.Of(RenewalKind.Lowered))   // what the next plan asks less of
            Show($"{next.Target.Indicator.Name}: {next.Change}");
        foreach (ProjectPath project in cycle.Slipped)                  // promised, not kept in time, promised again
            Show($"{project.Project.Name}: {project.Slips[0].Kind}");

        CycleSummary summary = CycleSummary.Of(cycle, Language.English); // the same in words, chapter by chapter
        #endregion

        Assert.Equal(3, said.Count);
        Assert.Equal(cycle, summary.Cycle);
    }
}
