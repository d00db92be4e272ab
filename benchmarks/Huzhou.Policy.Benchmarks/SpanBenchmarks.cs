using BenchmarkDotNet.Attributes;

namespace Huzhou.Policy.Benchmarks;

[MemoryDiagnoser]
public class SpanBenchmarks
{
    [Benchmark]
    public TextSpan Make() => new(10, 20);
}
