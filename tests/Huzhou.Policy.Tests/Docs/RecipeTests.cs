using System.Diagnostics;
using System.Reflection;
using System.Runtime.Loader;
using System.Text.Json;
using Huzhou.Policy.Reading;
using Huzhou.Policy.Reading.Syntax;
using Huzhou.Policy.Tests.Rules;

namespace Huzhou.Policy.Tests.Docs;

/// <summary>The recipes of docs/reading.md, made in a copy of the library that is built and asked: each does what the page says.</summary>
public sealed class RecipeTests(RecipeTests.ChangedLibrary library) : IClassFixture<RecipeTests.ChangedLibrary>
{
    private static readonly Recipe s_unit = new(("Units.txt", "[Area]", "英亩 | 6.0702846336 亩 | level | acres"));

    private static readonly Recipe s_bound = new(
        ("Lexicon/Words/QuantityWord.txt", "不下于	BoundBefore=AtLeast", "不逊于	BoundBefore=AtLeast"));

    private static readonly Recipe s_genre = new(
        ("Reading/Genres/InquiryReportGenre.cs", null, """
            using Huzhou.Policy.Lexicon;
            using Huzhou.Policy.Reading.Source;
            using Huzhou.Policy.Reading.Structure;

            namespace Huzhou.Policy.Reading.Genres;

            /// <summary>调研报告: what was found on the spot; it reports, and its clauses say where it looks ahead.</summary>
            internal sealed class InquiryReportGenre : Genre
            {
                private static readonly WordList s_titles = Vocabulary.Of(GenreWord.InquiryTitle);

                public override string Name => "InquiryReport";

                public override string IdName => "inquiry-report";

                public override Orientation Orientation => Orientation.Back;

                public override HeadStyle Heads => HeadStyle.Running;

                public override bool ReportsOwnYear => true;

                public override bool ClausesDecide => true;

                public override Recognition? Recognise(GenreSigns signs) =>
                    !signs.IsSpoken && signs.Titled(s_titles) is { Length: > 0 } title
                        ? new(Certainty.Likely, new(GenreSign.Title, title)) : null;

                public override Document NewDocument(DocumentFrame frame, GenreResult result) =>
                    new Document.General { Id = frame.Id, Title = frame.Title, Government = frame.Government, Year = frame.Year };
            }

            """),
        ("Reading/Genres/GenreList.cs", "        new SupervisionCircularGenre(),", "        new InquiryReportGenre(),"),
        ("Lexicon/GenreWord.cs", "    CircularTitle,", "\n    /// <summary>Titles of reports on inquiries.</summary>\n    InquiryTitle,"),
        ("Lexicon/Words/GenreWord.txt", "# CircularTitle", "调研报告\tInquiryTitle"));

    private static readonly Recipe s_name = new(
        ("Reading/Naming/TopicRules.cs", null, """
            using Huzhou.Policy.Reading.Source;

            namespace Huzhou.Policy.Reading.Naming;

            /// <summary>Rules for the topic that a clause sets in front of its subject.</summary>
            internal static class TopicRules
            {
                private const int LongestTopic = 6;

                /// <summary>A topic in front of the subject is no part of its name: 出口方面|机电产品.</summary>
                public static Phrase Aside(in NamingContext context, Phrase phrase)
                {
                    int at = phrase.Span.IndexOf("方面");
                    return at is > 0 and <= LongestTopic && at + 2 < phrase.Length ? phrase[(at + 2)..] : phrase;
                }
            }

            """),
        ("Reading/Naming/NamingRules.cs", "        new(\"pending verb\", PhraseRules.PendingVerb),",
            "        new(\"topic aside\", TopicRules.Aside),"));

    private const string Report = """
        某县人民政府2025年政府工作报告
        一、2024年工作回顾
        出口方面机电产品达到48亿元。
        二、2025年工作安排
        建设高标准农田300英亩。粮食产量不逊于30万吨。
        """;

    [Fact]
    public void A_recipe_stands_in_the_page_as_it_is_made_here()
    {
        Docs.Documents.Output("RecipeUnit", s_unit.ToString());
        Docs.Documents.Output("RecipeBound", s_bound.ToString());
        Docs.Documents.Output("RecipeGenre", s_genre.ToString());
        Docs.Documents.Output("RecipeName", s_name.ToString());
    }

    [Fact]
    public void Without_the_recipes_none_of_it_is_read()
    {
        IReadOnlyList<Fact.Figure> figures = PolicyReader.Default.Read(Report).Figures;
        Assert.DoesNotContain(figures, figure => figure.Unit == "英亩");
        Assert.DoesNotContain(figures, figure => figure.Bound == QuantityBound.AtLeast);
        Assert.DoesNotContain(figures, figure => figure.Indicator == "机电产品");
        Assert.DoesNotContain("InquiryReport", PolicyReader.Genres);
    }

    [Fact]
    public void A_unit_is_read_and_converted()
    {
        JsonElement field = library.Figure(Report, "300英亩");
        Assert.Equal("英亩", field.GetProperty("Unit").GetString());
        Assert.Equal(6.0702846336m, library.Factor("英亩", "亩"));
    }

    [Fact]
    public void A_bound_word_bounds() => Assert.Equal("AtLeast", library.Figure(Report, "30万吨").GetProperty("Bound").GetString());

    [Fact]
    public void A_genre_is_recognised() =>
        Assert.Contains("inquiry-report", library.IdOf("某县2025年低空经济发展调研报告\n\n一、现状\n全县有通用机场2个。"), StringComparison.Ordinal);

    [Fact]
    public void A_name_rule_names() => Assert.Equal("机电产品", library.Figure(Report, "48亿元").GetProperty("Indicator").GetString());

    private static Recipe[] All => [s_unit, s_bound, s_genre, s_name];

    /// <summary>The library with all recipes in it, built once in a folder of its own.</summary>
    public sealed class ChangedLibrary : IAsyncLifetime
    {
        private static readonly JsonSerializerOptions s_json =
            new() { Converters = { new System.Text.Json.Serialization.JsonStringEnumConverter() } };

        private readonly string _folder = Directory.CreateTempSubdirectory("huzhou-recipes-").FullName;
        private readonly AssemblyLoadContext _context = new("recipes", isCollectible: true);
        private Assembly? _assembly;

        /// <inheritdoc />
        public async ValueTask InitializeAsync()
        {
            string copy = Path.Combine(_folder, "src", "Huzhou.Policy");
            foreach (string file in Repository.Files("src/Huzhou.Policy").Append(Repository.Path("src", "Directory.Build.props"))
                .Concat(Directory.EnumerateFiles(Repository.Root).Where(file => Path.GetFileName(file) != ".git")))
            {
                string to = Path.Combine(_folder, Repository.Relative(file));
                Directory.CreateDirectory(Path.GetDirectoryName(to)!);
                File.Copy(file, to);
            }

            foreach (Recipe recipe in All)
                recipe.Apply(copy);
            ProcessStartInfo start =
                new("dotnet", "build -c Release -p:RunAnalyzers=false -o out")
                {
                    WorkingDirectory = copy, RedirectStandardOutput = true,
                    UseShellExecute = false
                };
            using Process build = Process.Start(start)!;
            string said = await build.StandardOutput.ReadToEndAsync();
            await build.WaitForExitAsync();
            Assert.True(build.ExitCode == 0, said);
            _assembly = _context.LoadFromAssemblyPath(Path.Combine(copy, "out", "Huzhou.Policy.dll"));
        }

        /// <inheritdoc />
        public ValueTask DisposeAsync()
        {
            _context.Unload();
            Directory.Delete(_folder, recursive: true);
            return ValueTask.CompletedTask;
        }

        internal JsonElement Figure(string text, string words)
        {
            dynamic result = Read(text);
            List<JsonElement> found = [];
            foreach (object figure in (System.Collections.IEnumerable)result.Figures)
            {
                var span = (System.Range)((dynamic)figure).Span.Range;
                if (text.ReplaceLineEndings("\n")[span] == words)
                    found.Add(JsonSerializer.SerializeToElement(Named(figure), s_json));
            }

            return Assert.Single(found);
        }

        internal decimal Factor(string from, string to)
        {
            Type unit = _assembly!.GetType("Huzhou.Policy.Unit")!;
            object Of(string symbol) => unit.GetMethod("Parse", [typeof(string), typeof(IFormatProvider)])!.Invoke(null, [symbol, null])!;
            return (decimal)unit.GetMethod("FactorTo")!.Invoke(Of(from), [Of(to)])!;
        }

        internal string IdOf(string text) => Read(text).Document.Id;

        private dynamic Read(string text)
        {
            Type reader = _assembly!.GetType("Huzhou.Policy.Reading.PolicyReader")!;
            object standard = reader.GetProperty("Default")!.GetValue(null)!;
            return reader.GetMethod("Read", [typeof(string)])!.Invoke(standard, [text.ReplaceLineEndings("\n")])!;
        }

        private static Dictionary<string, object?> Named(object figure) => new[] { "Unit", "Bound", "Indicator" }
            .ToDictionary(name => name, name => figure.GetType().GetProperty(name)!.GetValue(figure));
    }
}
