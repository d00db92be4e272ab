using System.Text.RegularExpressions;
using Huzhou.Policy.Seeds;

namespace Huzhou.Policy.Tool.Tests;

/// <summary>What the command says in English holds no Chinese but names of persons, places in the documents, and quotations.</summary>
public sealed partial class EnglishTests
{
    /// <summary>Every word of the embedded data that is shown, on pages too.</summary>
    [Theory]
    [InlineData("scorecard --year 2022")]
    [InlineData("scorecard --year 2023")]
    [InlineData("scorecard --year 2024")]
    [InlineData("scorecard --year 2025")]
    [InlineData("scorecard --year 2023 --by section")]
    [InlineData("scorecard --year 2022 --format html")]
    [InlineData("scorecard --year 2025 --format html")]
    [InlineData("cycle --year 2023")]
    [InlineData("cycle --year 2023 --summary")]
    [InlineData("cycle --year 2023 --format html")]
    [InlineData("check --format markdown")]
    [InlineData("show series gdp")]
    [InlineData("show programmes")]
    [InlineData("show documents")]
    [InlineData("show decisions")]
    [InlineData("livelihood --format markdown")]
    [InlineData("portfolio --year 2025")]
    [InlineData("portfolio --leaders")]
    [InlineData("portfolio finance")]
    [InlineData("portfolio --format html")]
    public void No_word_is_left_in_Chinese(string command)
    {
        Ran ran = Ran.With([.. command.Split(' '), "-l", "en"]);
        Assert.Equal((0, ""), (ran.Code, ran.Error));
        string shown = Place.Replace(Markup.Replace(Inside.Replace(ran.Output, ""), "\n"), "");
        foreach (Official person in HuzhouArchive.Load().Officials)
            shown = shown.Replace(person.Name, "", StringComparison.Ordinal);
        string[] left = [.. shown.Split('\n').Where(line => line.Any(letter => letter is >= '\u3000' and <= '\u9FFF'))];
        Assert.Empty(left);
    }

    /// <summary>How many milliseconds a pattern may take before it is said to hang.</summary>
    private const int Patience = 10_000;

    [GeneratedRegex("<(?<tag>style|script)[^>]*>.*?</\\k<tag>>", RegexOptions.Singleline | RegexOptions.ExplicitCapture, Patience)]
    private static partial Regex Inside { get; }

    [GeneratedRegex("<[^>]*>", RegexOptions.ExplicitCapture, Patience)]
    private static partial Regex Markup { get; }

    /// <summary>A place: the document, the path of the section as it stands there, and characters.</summary>
    [GeneratedRegex("[0-9]{4}-[a-z0-9-]+\\s[^,;]*?(,\\s+item\\s+[^,]+)?,\\s+characters\\s+\\d+\\s+to\\s+\\d+",
        RegexOptions.ExplicitCapture, Patience)]
    private static partial Regex Place { get; }

    public static TheoryData<string, string> Columns => new()
    {
        { "scorecard --year 2022", "Target,Completion,Gap,Verdict,Reason,Lead" },
        { "scorecard --year 2023", "Target,Completion,Gap,Verdict,Reason,Lead" },
        { "scorecard --year 2024", "Target,Completion,Gap,Verdict,Reason,Lead" },
        { "scorecard --year 2025", "Target,Completion,Gap,Verdict,Reason,Lead" },
        { "scorecard --year 2022 --by organization", "Lead organization" },
        { "cycle --year 2023", "Target,Completion,Gap,Verdict,Reason,Lead" },
        { "compare gdp --from 2022 --to 2025", "Measure,Years,Comparison,From,To,Note" },
        { "show series gdp", "Measure,Period,Kind,Value,Basis,Status" },
        { "show series budget-revenue", "Measure,Period,Kind,Value,Basis,Status" },
        { "show programmes", "Name,Level,Carries out" },
        { "show documents", "Genre,Government,Extent" },
        { "show decisions", "Submitted by,Decision,Status" },
        { "show indicators", "Unit,Direction" },
        { "show organizations", "English,Kind" },
        { "livelihood", "Completion,Satisfaction,Stage,Lead" },
        { "portfolio --year 2025", "Owner" },
        { "portfolio finance --year 2025", "Role,Kind,Lead" },
        { "check", "Weight" },
    };

    [Theory]
    [MemberData(nameof(Columns))]
    public void Columns_are_in_English(string command, string heads)
    {
        Ran ran = Ran.With([.. command.Split(' '), "--format", "markdown", "-l", "en"]);
        Assert.Equal((0, ""), (ran.Code, ran.Error));
        string[][] rows = [.. ran.Lines.Where(line => line.StartsWith('|')).Select(line => line.Split(" | "))];
        string[] known = [.. rows[0].Select(head => head.Trim('|', ' '))];
        int[] wanted = [.. heads.Split(',').Where(head => head is not ("Lead" or "Completion") || known.Contains(head))
            .Select(head => Array.IndexOf(known, head))];
        Assert.DoesNotContain(-1, wanted);
        Assert.True(rows.Length > 3, $"{command} has {rows.Length} lines.");
        Assert.Empty(rows.Skip(2).SelectMany(row => wanted.Select(i => row[i])).Where(cell =>
            cell.Any(letter => letter is >= '\u3000' and <= '\u9FFF')).Distinct());
    }

    [Theory]
    [InlineData("explain gdp --year 2023", "Answers")]
    [InlineData("explain budget-revenue --year 2023", "Reasoning")]
    public void A_note_is_in_English(string command, string label)
    {
        Ran ran = Ran.With([.. command.Split(' '), "-l", "en"]);
        Assert.Equal(0, ran.Code);
        Assert.Contains(ran.Lines, line => line.StartsWith(label, StringComparison.Ordinal));
        Assert.DoesNotContain(ran.Lines.Where(line => !line.Contains(", characters ", StringComparison.Ordinal)),
            line => line.Any(letter => letter is >= '\u3000' and <= '\u9FFF'));
    }

    [Theory]
    [InlineData("scorecard", "--year", "2022", "--unit", "finance bureau")]
    [InlineData("portfolio", "Finance Bureau")]
    [InlineData("explain", "gross domestic product", "--year", "2023")]
    public void What_was_shown_in_English_is_taken(params string[] arguments) => Assert.Equal(0, Ran.With(arguments).Code);
}
