using BenchmarkDotNet.Attributes;
using Huzhou.Policy.Calculation;
using Huzhou.Policy.Seeds;

namespace Huzhou.Policy.Benchmarks;

/// <summary>What does it cost to judge every target of a year, with reasons and steps? Against only finding the targets.</summary>
[MemoryDiagnoser]
public class AssessYear
{
    private Archive _archive = new([]);

    [Params(2022, 2023)]
    public int Year { get; set; }

    [GlobalSetup]
    public void Setup() => _archive = HuzhouArchive.Load();

    [Benchmark(Baseline = true)]
    public int Targets() => _archive.TargetsOf(new Year(Year)).Count;

    [Benchmark]
    public Scorecard Judged() => Assessor.Default.Assess(_archive, new Year(Year));
}
