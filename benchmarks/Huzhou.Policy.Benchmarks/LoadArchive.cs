using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using BenchmarkDotNet.Attributes;
using Huzhou.Policy.Seeds;
using Huzhou.Policy.Serialization;

namespace Huzhou.Policy.Benchmarks;

/// <summary>What does it cost to load an archive from UTF-8 JSON? Against passing over its tokens.</summary>
[MemoryDiagnoser]
public class LoadArchive
{
    private static readonly JsonSerializerOptions s_readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private byte[] _json = [];

    /// <summary>How many times the documents of Huzhou stand in the archive, each time under ids of their own.</summary>
    [Params(1, 10, 100)]
    public int Copies { get; set; } = 1;

    [GlobalSetup]
    public void Setup()
    {
        Archive archive = HuzhouArchive.Load();
        JsonNode root = JsonNode.Parse(PolicyJson.Write(archive))!;
        JsonArray documents = root["documents"]!.AsArray();
        string[] written = [.. documents.Select(document => document!.ToJsonString())];
        for (int copy = 2; copy <= Copies; copy++)
        {
            foreach (string document in written)
                documents.Add(JsonNode.Parse(archive.Documents.Aggregate(document,
                    (text, other) => text.Replace($"\"{other.Id}", $"\"{other.Id}-{copy}", StringComparison.Ordinal))));
        }
        _json = Encoding.UTF8.GetBytes(root.ToJsonString(s_readable)); // Chinese as it is, like the texts that this library writes
        if (PolicyJson.ReadArchive(_json).Documents.Count != written.Length * Copies)
            throw new InvalidOperationException($"The archive of {Copies} copies does not hold {Copies} times the documents.");
    }

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
}
