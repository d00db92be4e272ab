using System.Collections.Frozen;
using System.Reflection;

namespace Huzhou.Policy.Tests.Rules;

/// <summary>Who may see whom: data flows one way, dependencies point at the model, nobody sees a door.</summary>
public sealed class RoomsTests
{
    private const string Root = "Huzhou.Policy";

    /// <summary>
    /// The rooms of the reader in the order of a text's way through them: each sees those before it and the model, none behind it.
    /// </summary>
    private static readonly string[] s_reading =
    [
        "Reading.Source", "Reading.Syntax", "Reading", "Reading.Lexicon", "Reading.Quantities", "Reading.Organizations", "Reading.Tables",
        "Reading.Structure", "Reading.Scopes",
        "Reading.Resolution", "Reading.Figures", "Reading.Naming", "Reading.Statements", "Reading.Clauses", "Reading.Items",
            "Reading.Genres",
        "Reading.Composition", "Reading.PolicyReader",
    ];

    /// <summary>
    /// The rooms of one judgement, from the numbers to the assessor: each sees those before it and the model, none behind it.
    /// </summary>
    private static readonly string[] s_assessment = ["Calculation.Arithmetic", "Calculation", "Calculation.Judging",
        "Calculation.Assessor"];

    /// <summary>The rooms whose results are written.</summary>
    private static readonly string[] s_results =
        ["Calculation.Comparing", "Calculation.Checking", "Calculation.Cycle", "Calculation.Progress"];

    private static readonly FrozenDictionary<string, string[]> s_table = new Dictionary<string, string[]>
    {
        ["Lexicon"] = [],
        [""] = ["Lexicon"],
        // What is made of numbers and judgements stands side by side: none sees another.
        ["Calculation.Comparing"] = ["", "Calculation.Arithmetic", "Calculation", "Calculation.Judging"],
        ["Calculation.Checking"] = ["Lexicon", "", "Calculation.Arithmetic", "Calculation"],
        ["Calculation.Cycle"] = ["", .. s_assessment],
        ["Calculation.Progress"] = ["", "Calculation.Arithmetic", "Calculation", "Calculation.Assessor"],
        ["Calculation.Columns"] = ["", .. s_assessment],
        ["Presentation"] =
            ["Lexicon", "", "Calculation", "Calculation.Comparing", "Calculation.Checking", "Calculation.Cycle", "Calculation.Progress"],
        ["Exchange"] =
            ["", "Calculation", "Calculation.Comparing", "Calculation.Columns", "Serialization.Forms", "Serialization.Nouns",
            "Serialization"],
        ["Sql"] = ["", .. s_assessment[..^1], "Calculation.Columns", "Exchange"],
        ["Serialization.Forms"] = ["", "Reading.Source"],
        ["Serialization.Nouns"] = ["", "Calculation", .. s_results, "Serialization.Forms"],
        ["Serialization"] = ["", "Calculation", .. s_results, "Presentation", "Serialization.Forms", "Serialization.Nouns"],
        // Texts that are read and judged one after the other: what is before them is put together, nothing is added.
        ["Batches"] = ["", "Reading", "Reading.Source", "Reading.PolicyReader", "Calculation", "Calculation.Assessor", "Calculation.Cycle"],
        ["DependencyInjection"] =
            ["", "Reading", "Reading.PolicyReader", "Calculation", "Calculation.Assessor", "Presentation", "Exchange", "Serialization"],
    }.Concat(InOrder(s_reading)).Concat(InOrder(s_assessment)).ToFrozenDictionary();

    /// <summary>
    /// Types that are rooms of their own: the entries of the reader and of judging stand beside their contracts, for their callers, and see
    /// what is behind those.
    /// </summary>
    private static readonly FrozenSet<string> s_entries = ["Huzhou.Policy.Reading.PolicyReader", "Huzhou.Policy.Calculation.Assessor"];

    private static readonly FrozenDictionary<string, string[]> s_seeds = new Dictionary<string, string[]>
    {
        ["Seeds"] = ["", "Serialization"],
    }.ToFrozenDictionary();

    /// <summary>
    /// The package that opens files: its entry hands a file to the room of its kind, and those share the composing of texts and nothing
    /// else.
    /// </summary>
    private static readonly FrozenDictionary<string, string[]> s_documents = new Dictionary<string, string[]>
    {
        ["Documents"] = ["", "Reading", "Presentation", "Documents.Composing", "Documents.Excel", "Documents.Html", "Documents.Pdf",
            "Documents.Plain", "Documents.Word"],
        ["Documents.Composing"] = ["", "Documents", "Reading", "Reading.Quantities", "Reading.Syntax"],
        ["Documents.Excel"] = ["", "Documents", "Documents.Composing"],
        ["Documents.Html"] = ["", "Documents", "Documents.Composing", "Reading"],
        ["Documents.Pdf"] = ["", "Documents", "Documents.Composing"],
        ["Documents.Plain"] = ["", "Documents", "Documents.Composing", "Reading"],
        ["Documents.Word"] = ["", "Documents", "Documents.Composing"],
    }.ToFrozenDictionary();

    /// <summary>
    /// The package of pages: what is shown is made of markup and small drawings, or of sheets, and of what the library
    /// says in words; it reads nothing but a review that was filled in, through the door.
    /// </summary>
    private static readonly FrozenDictionary<string, string[]> s_pages = new Dictionary<string, string[]>
    {
        ["Pages"] = ["", "Calculation", .. s_results, "Presentation", "Pages.Content", "Pages.Sheets"],
        ["Pages.Markup"] = [],
        ["Pages.Drawing"] = ["", "Calculation", .. s_results, "Presentation", "Pages.Markup"],
        ["Pages.Content"] = ["", "Calculation", .. s_results, "Presentation", "Pages", "Pages.Markup", "Pages.Drawing"],
        ["Pages.Sheets"] = ["", "Calculation", .. s_results, "Presentation", "Serialization", "Pages", "Pages.Markup", "Pages.Content"],
    }.ToFrozenDictionary();

    [Fact]
    public void Every_room_of_the_library_sees_only_what_the_table_allows() =>
        Faults.None(Violations(typeof(TextSpan).Assembly.Location, Root, s_table));

    /// <summary>The package of columnar files: pairs go to the columns, documents through the door.</summary>
    private static readonly FrozenDictionary<string, string[]> s_columnar = new Dictionary<string, string[]>
    {
        ["Columnar"] = ["", "Calculation", "Calculation.Columns", "Serialization"],
    }.ToFrozenDictionary();

    [Fact]
    public void The_columnar_files_see_the_columns_and_the_door() =>
        Faults.None(Violations(Path.Combine(AppContext.BaseDirectory, "Huzhou.Policy.Columnar.dll"), Root, s_columnar));

    [Fact]
    public void The_documents_see_the_text_they_make_and_the_words_for_places() =>
        Faults.None(Violations(Path.Combine(AppContext.BaseDirectory, "Huzhou.Policy.Documents.dll"), Root, s_documents));

    [Fact]
    public void The_pages_see_results_and_their_words() =>
        Faults.None(Violations(Path.Combine(AppContext.BaseDirectory, "Huzhou.Policy.Pages.dll"), Root, s_pages));

    [Fact]
    public void The_seeds_see_the_nouns_and_the_door_they_are_loaded_through() =>
        Faults.None(Violations(Path.Combine(AppContext.BaseDirectory, "Huzhou.Policy.Seeds.dll"), Root, s_seeds));

    [Fact]
    public void The_types_of_the_JSON_room_depend_on_each_other_one_way()
    {
        ILookup<string, string> uses = RoomGraph.ReadTypes(typeof(TextSpan).Assembly.Location)
            .Where(use => use.FromNamespace.StartsWith("Huzhou.Policy.Serialization", StringComparison.Ordinal)
                && use.ToNamespace.StartsWith("Huzhou.Policy.Serialization", StringComparison.Ordinal))
            .Select(use => (From: Outermost(use.FromType), To: Outermost(use.ToType))).Where(use =>
                use.From != use.To).Distinct().ToLookup(use => use.From, use => use.To);
        Assert.True(uses.Count > 30, $"Only {uses.Count} types were seen.");
        HashSet<string> done = [];
        List<string> cycles = [];
        foreach (string type in uses.Select(use => use.Key))
            Visit(type, [], uses, done, cycles);
        Faults.None([.. cycles.Distinct().Order(StringComparer.Ordinal)]);
    }

    [Fact]
    public void Folders_and_namespaces_are_the_same()
    {
        foreach (string file in Repository.Files("src/Huzhou.Policy", "*.cs"))
        {
            string folder = Path.GetDirectoryName(Path.GetRelativePath(Repository.Path("src"), file))!.Replace(Path.DirectorySeparatorChar,
                '.');
            Assert.Contains($"namespace {folder};", Repository.Read(file), StringComparison.Ordinal);
        }
    }

    [Theory]
    [MemberData(nameof(ForbiddenFixtures))]
    public void The_checker_finds_a_forbidden_use_wherever_it_hides(string fixture) =>
        Assert.Contains(FixtureViolations(), v => v.StartsWith($"{fixture}.", StringComparison.Ordinal));

    [Fact]
    public void The_checker_is_silent_about_a_type_that_uses_nothing_forbidden() =>
        Assert.DoesNotContain(FixtureViolations(), v => v.StartsWith("Innocent.", StringComparison.Ordinal));

    [Fact]
    public void The_checker_names_a_room_that_the_table_does_not_know() =>
        Assert.Contains(Violations(Here, "Huzhou.Policy.Tests.Rules.Fixture", new Dictionary<string, string[]> { ["Door"] = [] }),
            v => v.Contains("is a room that the table does not know", StringComparison.Ordinal));

    public static TheoryData<string> ForbiddenFixtures() => [.. typeof(RoomsTests).Assembly.GetTypes()
        .Where(t => t is { Namespace: "Huzhou.Policy.Tests.Rules.Fixture.Nouns", IsNested: false } && t.Name != "Innocent")
        .Select(t => t.Name.Split('`')[0])];

    private static string Outermost(string type) => type.Split('/', '+', '`', '.')[0];

    private static void Visit(string type, List<string> way, ILookup<string, string> uses, HashSet<string> done, List<string> cycles)
    {
        int at = way.IndexOf(type);
        if (at >= 0)
            cycles.Add(string.Join(" → ", way.Skip(at).Append(type)));
        if (at >= 0 || !done.Add(type))
            return;
        foreach (string other in uses[type])
            Visit(other, [.. way, type], uses, done, cycles);
    }

    private static string Here => Assembly.GetExecutingAssembly().Location;

    private static string[] FixtureViolations() =>
        Violations(Here, "Huzhou.Policy.Tests.Rules.Fixture", new Dictionary<string, string[]> { ["Nouns"] = [], ["Door"] = [] });

    private static IEnumerable<KeyValuePair<string, string[]>> InOrder(string[] rooms) =>
        rooms.Select((room, i) => KeyValuePair.Create<string, string[]>(room, ["Lexicon", "", .. rooms[..i]]));

    /// <summary>The uses between rooms that a table does not allow, one readable line each.</summary>
    private static string[] Violations(string assembly, string root, IReadOnlyDictionary<string, string[]> table) =>
        [.. RoomGraph.Read(assembly)
        .Select(use => (Use: use, From: Room(use.FromNamespace, use.FromType, root), To: Room(use.ToNamespace, use.ToType, root)))
        .Where(e => e.From is not null && e.To is not null && e.From != e.To)
        .Where(e => !table.TryGetValue(e.From!, out string[]? allowed) || !allowed.Contains(e.To))
        .Select(e => table.ContainsKey(e.From!)
            ? $"{e.Use.FromType.Split('`')[0]}.{e.Use.Member} in {e.Use.FromNamespace} uses {e.Use.ToNamespace}.{e.Use.ToType}"
            : $"{e.Use.FromNamespace} is a room that the table does not know")
        .Distinct().Order(StringComparer.Ordinal)];

    /// <summary>
    /// The namespace of a type below the root ("" for the root itself), the type itself where it is a room of its own, or null for one
    /// outside.
    /// </summary>
    private static string? Room(string ns, string type, string root)
    {
        if (s_entries.Contains($"{ns}.{type}"))
            return $"{ns}.{type}"[(root.Length + 1)..];
        return ns == root ? "" : ns.StartsWith(root + ".", StringComparison.Ordinal) ? ns[(root.Length + 1)..] : null;
    }
}
