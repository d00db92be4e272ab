namespace Huzhou.Policy.Tests;

/// <summary>Lists belong to the value they stand in.</summary>
public sealed class ListsTests
{
    [Fact]
    public void A_list_that_was_left_out_equals_one_that_was_given_empty() =>
        Assert.Equal(new Official("张三"), new Official("张三") { Posts = new List<Post>() });
}
