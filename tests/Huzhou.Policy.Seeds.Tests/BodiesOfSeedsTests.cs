using Huzhou.Policy.Reading;
using Huzhou.Policy.Reading.Syntax;
using Huzhou.Policy.Tests.Docs;
using Huzhou.Policy.Tests.Rules;

namespace Huzhou.Policy.Seeds.Tests;

/// <summary>Every body that the five documents name is one of the directory, or is listed with the reason why it is not.</summary>
public sealed class BodiesOfSeedsTests
{
    private static readonly Archive s_archive = HuzhouArchive.Load();

    /// <summary>Why a name stands for no body of the directory. Every other name must be in it.</summary>
    private static readonly Dictionary<string, string> s_reasons = new(StringComparer.Ordinal)
    {
        ["市委有关部门"] = "several bodies that the document does not list",
        ["市级有关单位"] = "several bodies that the document does not list",
        ["市政府直属各单位"] = "several bodies that the document does not list",
        ["市委各部门"] = "several bodies that the document does not list",
        ["湖州军分区"] = "an army command, which gets a copy",
        ["各群众团体"] = "several bodies that the document does not list",
        ["各民主党派"] = "several bodies that the document does not list",
        ["湖州日报"] = "a newspaper that printed the text",
    };

    [Fact]
    public void Every_body_that_answers_for_something_or_submits_a_paper_is_known()
    {
        IEnumerable<(Document Document, string Name)> owners = s_archive.Documents.SelectMany(
            document => document.Tasks.Select(task => task.Responsibility)
            .Concat(document.LivelihoodProjects.Select(project => project.Responsibility)).OfType<Responsibility>()
            .SelectMany(owner => owner.Leads.Concat(owner.Supports)).Select(name => (document, name)));
        IEnumerable<(Document Document, string Name)> submitting = s_archive.Documents.OfType<Document.Minutes>()
            .SelectMany(minutes => minutes.Decisions.Select(decision => decision.SubmittedBy).OfType<string>()
                .Select(name => ((Document)minutes, name)));
        Assert.Empty(owners.Concat(submitting).Where(one => !IsKnown(one.Document, one.Name))
            .Select(one => $"{one.Document.Id}: {one.Name}").Distinct());
    }

    [Fact]
    public void Reading_the_texts_with_the_directory_finds_no_unknown_body()
    {
        string texts = Path.Combine(Repository.NeedShared(), "seeds");
        PolicyReader reader = new(ReadingOptions.Default with { Organizations = s_archive.Organizations });
        IEnumerable<Finding> findings = s_archive.Documents.SelectMany(document => reader.Read(new PolicyText(File.ReadAllText(Path.Combine(
            texts, document.Id + ".txt")))
        {
            DocumentId = document.Id,
            Government = document.Government,
            Year = document.Year,
        }).Document.Findings);
        Assert.Empty(findings.Where(finding => finding.Code is "HZP0301" or "HZP0302")
            .Select(finding => $"{finding.Document}: {finding.Message}"));
    }

    [Fact]
    public void The_page_lists_the_names_that_stand_for_no_body_of_the_directory()
    {
        List<string> lines = [];
        foreach (Document document in s_archive.Documents)
        {
            string[] names = [.. Named(document).Distinct()];
            string[] unknown = [.. names.Where(name => !IsKnown(document, name))];
            lines.Add($"{document.Id}: {names.Length} names, {names.Length - unknown.Length} in the directory");
            Assert.All(unknown, name => Assert.Contains(name, s_reasons.Keys));
            lines.AddRange(unknown.Select(name => $"  {name}: {s_reasons[name]}"));
        }

        Documents.Output("BodiesOfDocuments", string.Join('\n', lines));
    }

    /// <summary>A bracket behind an umbrella's name says who else stands below it; each of them is a body too.</summary>
    private static bool IsKnown(Document document, string name)
    {
        string[] names = name.TrimEnd('）').Split('（', '、');
        return names.All(one => s_archive.Organizations.Resolve(one, document.Header.Date) is not null);
    }

    private static IEnumerable<string> Named(Document document)
    {
        IEnumerable<string?> heads = [document.Header.IssuingBody, document.Header.ApprovingBody, document.Header.Publisher,
            .. document.Header.Addressees, .. document.Header.CopiesTo];
        IEnumerable<string?> owners = document.Tasks.Select(task => task.Responsibility)
            .Concat(document.LivelihoodProjects.Select(project => project.Responsibility)).OfType<Responsibility>()
            .SelectMany(owner => owner.Leads.Concat(owner.Supports));
        IEnumerable<string?> submitting = document is Document.Minutes minutes ? minutes.Decisions.Select(decision => decision.SubmittedBy)
            : [];
        return heads.Concat(owners).Concat(submitting).OfType<string>();
    }
}
