using System.Globalization;
using System.Text.RegularExpressions;

namespace Huzhou.Policy.Tests.Rules;

/// <summary>
/// How the code of the reader and of the judgements is laid out: how large a folder, a knot of types and a member may become.
/// </summary>
public sealed partial class HouseTests
{
    private const int MostFiles = 30;
    private const double MostInCycles = 0.05;
    private const int ManyDecisions = 15;
    private const double MostWithMany = 0.02;
    private const int MostWordsInCode = 8;
    private const int LongestLine = 140;
    private const int MostLongLines = 5;
    private const int LongestProse = 300;

    private static readonly string[] s_rooms = ["Reading", "Calculation", "Serialization"];

    [Fact]
    public void The_guards_hold_and_their_figures_of_today_are_shown()
    {
        (string Folder, int Files)[] folders =
            [.. Repository.Files("src/Huzhou.Policy/Reading", "*.cs").GroupBy(file => Path.GetDirectoryName(file)!)
            .Select(group => (Repository.Relative(group.Key), group.Count())).OrderByDescending(group => group.Item2)];
        List<string> lines =
        [
            Row("guard", "bound", "today"),
            Row("files in the largest folder of Reading", $"{MostFiles}",
                $"{folders[0].Files} ({folders[0].Folder[(folders[0].Folder.LastIndexOf('/') + 1)..]})"),
        ];
        List<string> faults =
            [.. folders.Where(folder => folder.Files > MostFiles).Select(folder => $"{folder.Folder}: {folder.Files} files")];

        (int inCycles, int types, string[] knots) = Cycles();
        lines.Add(Row("types of Reading that use each other in a circle", Percent(MostInCycles),
            $"{Percent((double)inCycles / types)} ({inCycles} of {types})"));
        if (inCycles > types * MostInCycles)
            faults.AddRange(knots);

        foreach (string room in s_rooms)
        {
            SourceMember[] members = [.. Repository.Files($"src/Huzhou.Policy/{room}", "*.cs").SelectMany(SourceMember.In)];
            SourceMember[] many =
                [.. members.Where(member => member.Decisions > ManyDecisions).OrderByDescending(member => member.Decisions)];
            Assert.True(members.Length > 300, $"{room}: only {members.Length} members were seen.");
            lines.Add(Row($"members of {room} with more than {ManyDecisions} decisions", Percent(MostWithMany),
                $"{Percent((double)many.Length / members.Length)}, the most {many.Select(member => member.Decisions).FirstOrDefault()}"));
            if (many.Length > members.Length * MostWithMany)
                faults.AddRange(many.Select(member => $"{member.File}: {member.Name}: {member.Decisions} decisions"));
        }

        string[] written = [.. WordsInCode("Calculation")];
        lines.Add(Row("literals of Calculation with words of the texts", $"{MostWordsInCode}", $"{written.Length}"));
        if (written.Length > MostWordsInCode)
            faults.AddRange(written);

        string[] wide = [.. LongLines()];
        lines.Add(Row($"lines of C# over {LongestLine} characters beside one literal", $"{MostLongLines}", $"{wide.Length}"));
        if (wide.Length > MostLongLines)
            faults.AddRange(wide);

        string[] prose = [.. LongProse()];
        lines.Add(Row($"lines of Markdown prose over {LongestProse} characters", "0", $"{prose.Length}"));
        faults.AddRange(prose);

        string[] lists = [.. Lexicon.VocabularyTests.ListsElsewhere()];
        lines.Add(Row("lists of Chinese words outside the lexicon", "0", $"{lists.Length}"));
        faults.AddRange(lists);

        Docs.Documents.Output("HouseFigures", string.Join('\n', lines));
        Faults.None(faults);
    }

    /// <summary>
    /// Literals that hold Chinese characters: words belong to the lexicon. Names of steps and rounds are what the model and its policies
    /// call
    /// them.
    /// </summary>
    private static IEnumerable<string> WordsInCode(string room) =>
        from file in Repository.Files($"src/Huzhou.Policy/{room}", "*.cs")
        from line in File.ReadLines(file)
        let code = line.TrimStart()
        where !code.StartsWith("//", StringComparison.Ordinal) && ChineseLiteral().IsMatch(code)
        select $"{Repository.Relative(file)}: {code}";

    /// <summary>Lines that are too long by more than one literal, which is never cut.</summary>
    private static IEnumerable<string> LongLines() =>
        from file in new[] { "src", "tests", "benchmarks" }.SelectMany(folder => Repository.Files(folder, "*.cs"))
        from line in File.ReadLines(file).Select((text, at) => (Text: text, Number: at + 1))
        where line.Text.Length > LongestLine && !IsOneLiteral(line.Text)
        select $"{Repository.Relative(file)}:{line.Number}: {line.Text.Length} characters";

    /// <summary>Lines of prose, which a difference shows whole; tables and fences are as wide as what they hold.</summary>
    private static IEnumerable<string> LongProse()
    {
        foreach (string file in Repository.Files(pattern: "*.md"))
        {
            bool fence = false;
            int number = 0;
            foreach (string line in File.ReadLines(file))
            {
                number++;
                string text = line.TrimStart();
                if (text.StartsWith("```", StringComparison.Ordinal))
                    fence = !fence;
                else if (!fence && line.Length > LongestProse && text is not ['|' or '<', ..])
                    yield return $"{Repository.Relative(file)}:{number}: {line.Length} characters";
            }
        }
    }

    private static bool IsOneLiteral(string line)
    {
        int open = line.IndexOf('"', StringComparison.Ordinal), close = line.LastIndexOf('"');
        return close - open > LongestLine / 2;
    }

    [GeneratedRegex("[\"'][^\"']*\\p{IsCJKUnifiedIdeographs}[^\"']*[\"']", RegexOptions.None, 5000)]
    private static partial Regex ChineseLiteral();

    private static string Row(string guard, string bound, string today) => $"{guard,-52} {bound,-6} {today}";

    private static string Percent(double share) => share.ToString("0.0%", CultureInfo.InvariantCulture);

    /// <summary>The types of the reader that are in a circle of uses, of all.</summary>
    private static (int InCycles, int Types, string[] Knots) Cycles()
    {
        const string Reading = "Huzhou.Policy.Reading";
        (string From, string To)[] uses = [.. RoomGraph.ReadTypes(typeof(TextSpan).Assembly.Location)
            .Where(use => Within(use.FromNamespace) && Within(use.ToNamespace))
            .Select(use => (Name(use.FromNamespace, use.FromType), Name(use.ToNamespace, use.ToType))).Distinct()];
        ILookup<string, string> outward = uses.Where(use => use.From != use.To).ToLookup(use => use.From, use => use.To);
        string[] types = [.. uses.SelectMany(use => new[] { use.From, use.To }).Distinct().Order(StringComparer.Ordinal)];
        Dictionary<string, HashSet<string>> reach = types.ToDictionary(type => type, type => Reached(type, outward));
        string[][] knots = [.. types.Where(type => reach[type].Contains(type))
            .GroupBy(type => types.First(other => other == type || (reach[type].Contains(other) && reach[other].Contains(type))))
            .Select(group => group.Order(StringComparer.Ordinal).ToArray())];
        return (knots.Sum(knot => knot.Length), types.Length, [.. knots.Select(knot => string.Join(" ↔ ", knot))]);

        static bool Within(string ns) => ns.StartsWith(Reading, StringComparison.Ordinal);
        static string Name(string ns, string type) => $"{ns[Reading.Length..].TrimStart('.')}/{type.Split('`')[0]}";
    }

    private static HashSet<string> Reached(string type, ILookup<string, string> uses)
    {
        HashSet<string> reached = [];
        Stack<string> open = new(uses[type]);
        while (open.TryPop(out string? next))
        {
            if (reached.Add(next))
            {
                foreach (string further in uses[next])
                    open.Push(further);
            }
        }

        return reached;
    }
}
