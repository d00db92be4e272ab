using System.Text.Json;
using Huzhou.Policy.Serialization.Forms;

namespace Huzhou.Policy.Serialization.Nouns;

/// <summary>An archive: catalogues and documents. A file of catalogues is an archive without documents.</summary>
internal static class ArchiveNoun
{
    private static readonly Members<Archive> s_all = new();

    private static readonly Member<Archive>[] s_catalogues =
    [
        Catalogue("governments", a => a.GivenGovernments, new CatalogueList<Government>(GovernmentNoun.Form, s => s.Governments), "政府",
            "the governments the documents belong to"),
        Catalogue("themes", a => a.Themes, new CatalogueList<Theme>(ThemeNoun.Form, s => s.Themes), "主题",
            "the themes that head the work over the years"),
        Catalogue("officials", a => a.Officials, new CatalogueList<Official>(OfficialNoun.Form, s => s.Officials), "人员",
            "the people who hold posts"),
        Catalogue("organizations", a => a.Organizations.Organizations,
            new CatalogueList<Organization>(Coded(OrganizationNoun.Form, "organization", o => o.Code), s => s.Organizations), "单位",
            "the bodies that answer for tasks"),
        Catalogue("indicators", Listed,
            new CatalogueList<Defined<Indicator>>(new Taken<Defined<Indicator>>(IndicatorNoun.Form, CheckListed), s => s.Indicators),
            "指标", "the indicators that have codes"),
        Catalogue("programmes", a => a.Programmes,
            new CatalogueList<Programme>(Coded(ProgrammeNoun.Form, "programme", p => p.Code), s => s.Programmes), "机制",
            "the named mechanisms"),
        Catalogue("names", a => a.Names,
            new CatalogueList<NameInEnglish>(new Taken<NameInEnglish>(NameNoun.Form,
                static (name, scope) => scope.Unique("name", name.Name, "name")), s => s.Names), "名称英译",
            "what names of the documents that no catalogue has are in English"),
    ];

    private static readonly Part<Archive,
        IReadOnlyList<ReviewDecision>> s_review =
        s_all.Many("review", a => a.Review.Decisions, new DecisionList(), "已采用的审核决定", "what people decided about the documents");

    private static readonly Part<Archive,
        IReadOnlyList<Document>> s_documents =
        s_all.Many("documents", a => a.Documents, new DocumentList(), "文件", "the documents, in order of year, date and id");

    /// <summary>The members that documents refer to, as bits.</summary>
    internal static ulong Catalogues { get; } = ~(s_documents.Bit | s_review.Bit);

    internal static Noun<Archive> Form { get; } =
        new("archive", "档案", "documents with their catalogues", s_all, static (in v) => ((ArchiveScope)v.Scope).Archive());

    private static Part<Archive,
        IReadOnlyList<T>> Catalogue<T>(string name, Func<Archive, IReadOnlyList<T>> get, CatalogueList<T> form, string chinese,
        string english) => s_all.Many(name, get, form, chinese, english);

    private static IReadOnlyList<Defined<Indicator>> Listed(Archive archive) =>
        [.. archive.Indicators.Indicators.Select(indicator => new Defined<Indicator>(null, indicator))];

    private static Taken<T> Coded<T>(Form<T> form, string kind, Func<T, string> code) =>
        new(form, (entry, scope) => scope.Unique(kind, code(entry), "code"));

    private static void CheckListed(Defined<Indicator> indicator, ReadScope scope)
    {
        scope.Unique("indicator", indicator.Value.Code, "code");
        if (indicator.Key is not null)
            throw scope.Refuse("key", "a catalogue's indicators go by their codes; expected no key");
    }

    /// <summary>A catalogue, which may lie in several files, before the documents that refer to it.</summary>
    private sealed class CatalogueList<T>(Form<T> entry, Func<ArchiveScope, List<T>> list) : ListForm<T>(entry)
    {
        internal override IReadOnlyList<T> Read(ref Utf8JsonReader json, ReadScope scope)
        {
            ArchiveScope archive = (ArchiveScope)scope;
            archive.BeginCatalogue();
            IReadOnlyList<T> entries = base.Read(ref json, scope);
            list(archive).AddRange(entries);
            return entries;
        }
    }

    /// <summary>What people decided, behind the catalogues to which it refers.</summary>
    private sealed class DecisionList() : ListForm<ReviewDecision>(ReviewDecisionNoun.Form)
    {
        internal override IReadOnlyList<ReviewDecision> Read(ref Utf8JsonReader json, ReadScope scope)
        {
            ArchiveScope archive = (ArchiveScope)scope;
            archive.Settle();
            archive.Trail.Enter("review");
            IReadOnlyList<ReviewDecision> decisions = base.Read(ref json, scope);
            archive.Decisions.AddRange(decisions);
            return decisions;
        }
    }

    /// <summary>The documents, behind the catalogues they refer to.</summary>
    private sealed class DocumentList() : ListForm<Document>(DocumentNoun.Form)
    {
        internal override IReadOnlyList<Document> Read(ref Utf8JsonReader json, ReadScope scope)
        {
            ArchiveScope archive = (ArchiveScope)scope;
            archive.Settle();
            archive.Trail.Enter("documents");
            IReadOnlyList<Document> documents = base.Read(ref json, scope);
            archive.Documents.AddRange(documents);
            return documents;
        }
    }
}
