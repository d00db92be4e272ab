using System.Text;
using System.Text.Json;
using BenchmarkDotNet.Attributes;
using Huzhou.Policy.Seeds;
using Huzhou.Policy.Serialization;

namespace Huzhou.Policy.Benchmarks;

/// <summary>What does it cost to load an archive from UTF-8 JSON? Against passing over its tokens.</summary>
[MemoryDiagnoser]
public class LoadArchive
{
    private byte[] _json = [];

    [GlobalSetup]
    public void Setup() => _json = Encoding.UTF8.GetBytes(PolicyJson.Write(HuzhouArchive.Load()));

    [Benchmark(Baseline = true)]
    public int Tokens()
    {
        var reader = new Utf8JsonReader(_json);
        int count = 0;
        while (reader.Read())
            count++;
        return count;
    }

    [Benchmark]
    public Archive Load() => PolicyJson.ReadArchive(_json);

    [Benchmark]
    public string Write() => PolicyJson.Write(PolicyJson.ReadArchive(_json));
}
