using Huzhou.Policy.Fuzz.Growing;

namespace Huzhou.Policy.Fuzz.Tests;

/// <summary>
/// Four times the text is four times the work, whatever it repeats: bytes allocated and length of what comes out, which are the same on
/// every machine. Processor times are for the command ("growth"), whose figures docs/reliability.md shows.
/// </summary>
public sealed class GrowthLaws
{
    private const int Times = 600;

    /// <summary>Four for four, and room for lists that double.</summary>
    private const double Most = 7;

    /// <summary>
    /// Room for what a thread keeps for its next text, up to a size; what sets every fact beside every other one takes four times as much.
    /// </summary>
    private const long Floor = 10_000_000;

    /// <summary>What comes out of a door for a character that goes in; an assessment tells its steps, over at most 200 values.</summary>
    private const long OutputPerCharacter = 4_000;

    public static TheoryData<string> Names => [.. Doors.All.Select(door => door.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Work_and_output_grow_with_the_text(string door)
    {
        List<string> faults = [];
        foreach (string construct in Constructs.Names)
        {
            Growth once = Growth.Of(construct, door, Times), fourfold = Growth.Of(construct, door, 4 * Times);
            if (fourfold.Allocated > (Most * once.Allocated) + Floor)
                faults.Add($"{construct}: {once.Allocated} bytes, {fourfold.Allocated} for four times the text");
            if (fourfold.Output > OutputPerCharacter * fourfold.Characters)
                faults.Add($"{construct}: {fourfold.Output} come out of {fourfold.Characters} characters");
        }

        Assert.Empty(faults);
    }

    [Fact]
    public void There_are_forty_constructs() => Assert.InRange(Constructs.Names.Count, 40, int.MaxValue);
}
