namespace Huzhou.Policy.Seeds.Tests;

/// <summary>The archive of the package is there, whole and fit to use.</summary>
public sealed class HuzhouArchiveTests
{
    private static readonly string[] s_documents = [HuzhouArchive.TaskLists2022, HuzhouArchive.Minutes2023, HuzhouArchive.Report2023,
        HuzhouArchive.Report2024, HuzhouArchive.Notice2025];

    [Fact]
    public void The_archive_is_loaded_once_and_shared() => Assert.Same(HuzhouArchive.Load(), HuzhouArchive.Load());

    [Fact]
    public void Every_document_of_the_archive_is_one_that_has_a_name_here() =>
        Assert.Empty(HuzhouArchive.Load().Documents.Select(d => d.Id).Except(s_documents));
}
