using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Huzhou.Policy.Serialization;
using Huzhou.Policy.Serialization.Forms;

namespace Huzhou.Policy.Tests.Serialization;

/// <summary>What loading remembers and uses again shows in nothing but the memory it takes.</summary>
public sealed class RememberedTests
{
    [Fact]
    public void A_text_that_comes_again_is_the_same_object()
    {
        Remembered<string> words = new(64, Encoding.UTF8.GetString);
        string[] texts = ["", "元", "gdp", "地区生产总值", "地区生产总直", "abcdefgh", new string('长', 85)];
        foreach (string text in texts)
        {
            string first = words.Of(Encoding.UTF8.GetBytes(text));
            Assert.Equal(text, first);
            Assert.Same(first, words.Of(Encoding.UTF8.GetBytes(text)));
        }
    }

    [Fact]
    public void Many_more_texts_than_there_is_room_for_are_read_as_they_stand()
    {
        Remembered<string> words = new(16, Encoding.UTF8.GetString);
        for (int round = 0; round < 3; round++)
        {
            for (int i = 0; i < 2000; i++)
            {
                string text = $"词{i}" + new string('长', i % 30);
                Assert.Equal(text, words.Of(Encoding.UTF8.GetBytes(text)));
            }
        }
    }

    [Fact]
    public void A_short_text_takes_little_room()
    {
        byte[] json = Encoding.UTF8.GetBytes(PolicyJson.Write(new Archive([])));
        long allocated = Allocation.Of(() => PolicyJson.ReadArchive(json));
        Assert.InRange(allocated, 1, 20_000);
    }

    [Fact]
    public void A_citation_says_the_same_in_any_order_of_its_members()
    {
        string json = PolicyJson.Write(Sample.Archive);
        JsonNode root = JsonNode.Parse(json)!;
        int turned = Turn(root);
        Assert.True(turned > 4, $"Only {turned} citations.");
        Assert.Equal(json, PolicyJson.Write(PolicyJson.ReadArchive(root.ToJsonString())));
    }

    /// <summary>Turns the members of every citation round, and says how many there were.</summary>
    private static int Turn(JsonNode? node)
    {
        int turned = 0;
        switch (node)
        {
            case JsonArray array:
                foreach (JsonNode? item in array)
                    turned += Turn(item);
                break;
            case JsonObject members:
                foreach ((string _, JsonNode? value) in members)
                    turned += Turn(value);
                if (members.Count > 1 && members["at"] is JsonArray)
                {
                    KeyValuePair<string, JsonNode?>[] all = [.. members];
                    members.Clear();
                    foreach ((string name, JsonNode? value) in all.Reverse())
                        members.Add(name, value);
                    turned++;
                }

                break;
        }

        return turned;
    }

    [Fact]
    public void What_documents_define_and_say_alike_is_shared()
    {
        Document[] copies = [Sample.Report, Sample.Report with
        {
            Id = "another-report",
            Targets = [.. Sample.Report.Targets.Select(t => t with { Id = $"another-{t.Id}" })],
            Observations = [.. Sample.Report.Observations.Select(o => o with { Id = $"another-{o.Id}" })],
        }];
        Archive read = PolicyJson.ReadArchive(PolicyJson.Write(new Archive(copies)));
        foreach ((Target one, Target other) in read.Documents[0].Targets.Zip(read.Documents[1].Targets))
        {
            Assert.Same(one.Indicator, other.Indicator);
            Assert.Same(one.Period, other.Period);
            Assert.Same(one.Condition.Number, other.Condition.Number);
        }
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 0)]
    public void An_identity_that_another_document_makes_by_place_stands_twice_as_well(int of, int inside)
    {
        Target target = Sample.Report.Targets[0];
        Document[] documents =
            [Sample.Report with { Id = "a", Targets = [], Observations = [] },
            Sample.Report with { Id = "b", Targets = [], Observations = [] }];
        string id = $"{documents[of].Id}#7";
        string json = PolicyJson.Write(new Archive([.. documents.Select(d => d with { Targets = [target with { Id = $"{d.Id}#7" }] })]))
            .Replace($"\"{documents[inside].Id}#7\"", $"\"{id}\"", StringComparison.Ordinal);
        JsonException said = Assert.Throws<JsonException>(() => PolicyJson.ReadArchive(json));
        Assert.Equal("$.documents[1].targets[0].id", said.Path);
        Assert.Contains($"the identity \"{id}\" stands twice among the targets", said.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_one_object_says_does_not_show_in_the_next_that_leaves_it_out()
    {
        Target full = Sample.Report.Targets[0], bare = new()
        {
            Id = "bare", Indicator = full.Indicator, Measure = full.Measure, Period = full.Period, Condition = new Condition.Holds(),
            Source = new Citation(Sample.Report.Id, new TextSpan(1, 2)),
        };
        Document report = Sample.Report with { Targets = [full, bare], Observations = [] };
        Assert.Equal(report, PolicyJson.ReadDocument(PolicyJson.Write(report)));
    }
}
