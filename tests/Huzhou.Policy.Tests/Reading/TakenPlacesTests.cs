using Huzhou.Policy.Reading.Items;

namespace Huzhou.Policy.Tests.Reading;

/// <summary>Where items stand says of every place the same as a look at each of them.</summary>
public sealed class TakenPlacesTests
{
    [Fact]
    public void A_place_is_taken_where_an_item_its_result_or_its_owners_stand()
    {
        Random random = new(3);
        for (int round = 0; round < 200; round++)
        {
            TextSpan[] places = [.. Enumerable.Range(0, random.Next(8)).Select(_ => new TextSpan(random.Next(60), random.Next(20)))];
            TakenPlaces taken = new(places.Select(place => (place.Start, place.End)));
            for (int start = 0; start < 80; start++)
            {
                int end = start + random.Next(1, 12);
                Assert.Equal(places.Any(place => place.Start < end && place.End > start), taken.Overlap(start, end));
                Assert.Equal(places.Any(place => place.Start <= start && place.End >= end), taken.Cover(start, end));
            }
        }

        Assert.False(new TakenPlaces([]).Overlap(0, 10));
    }
}
