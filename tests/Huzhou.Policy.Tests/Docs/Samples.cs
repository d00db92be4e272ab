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
}
