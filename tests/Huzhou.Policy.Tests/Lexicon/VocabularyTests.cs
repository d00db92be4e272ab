using System.Text.RegularExpressions;
using Huzhou.Policy.Lexicon;
using Huzhou.Policy.Tests.Rules;

namespace Huzhou.Policy.Tests.Lexicon;

/// <summary>The files of words: each word once, each category known and used, and no words elsewhere.</summary>
public sealed partial class VocabularyTests
{
    private static readonly Type[] s_domains = [.. typeof(Vocabulary).Assembly.GetTypes()
        .Where(type => type.IsEnum && type.Namespace == typeof(Vocabulary).Namespace)];

    /// <summary>ScanPivots groups single characters by their bits; the units of UnitLexicon belong to the table of units.</summary>
    private static readonly string[] s_noWords = ["ScanPivots.cs", "UnitLexicon.cs"];

    [Fact]
    public void Every_domain_has_a_file_and_every_file_a_domain() => Assert.Equal(
        s_domains.Select(domain => domain.Name).Order(StringComparer.Ordinal),
        Repository.Files("src/Huzhou.Policy/Lexicon/Words").Select(file => Path.GetFileNameWithoutExtension(file)!));

    [Fact]
    public void A_word_stands_once_in_a_file() => Faults.None(s_domains.SelectMany(domain => WordFile.Lines(domain.Name)
        .GroupBy(line => (line.Word, line.Category)).Where(same => same.Count() > 1).Select(same => $"{domain.Name}: {same.Key}")
        .Concat(Lines(domain).GroupBy(line => line.Split('\t')[0]).Where(same => same.Count() > 1)
            .Select(same => $"{domain.Name}: {same.Key}"))));

    [Fact]
    public void Every_category_of_a_file_is_known() => Faults.None(s_domains.SelectMany(domain => WordFile.Lines(domain.Name)
        .Where(line => !Enum.GetNames(domain).Contains(line.Category)).Select(line => $"{domain.Name}: {line.Word} {line.Category}")));

    [Fact]
    public void Every_category_has_words_and_somebody_asks_for_it()
    {
        string sources = string.Concat(Repository.Files("src/Huzhou.Policy", "*.cs").Select(Repository.Read));
        HashSet<string> asked = [.. Asked().Matches(sources).Select(match => match.Value)];
        Faults.None(s_domains.SelectMany(domain => Enum.GetNames(domain)
            .Where(name => WordFile.Lines(domain.Name).All(line => line.Category != name))
            .Select(name => $"{domain.Name}.{name} has no words")));
        Faults.None(s_domains.SelectMany(domain => Enum.GetNames(domain).Select(name => $"{domain.Name}.{name}"))
            .Where(name => !asked.Contains(name)));
    }

    [Fact]
    public void No_list_of_Chinese_words_stands_outside_the_lexicon() => Faults.None(ListsElsewhere());

    /// <summary>The lists of words in the code of the reader and of the judgements.</summary>
    internal static IEnumerable<string> ListsElsewhere() =>
        new[] { "src/Huzhou.Policy/Reading", "src/Huzhou.Policy/Calculation" }.SelectMany(folder => Repository.Files(folder, "*.cs"))
            .Where(file => !s_noWords.Contains(Path.GetFileName(file)))
            .SelectMany(file => List().Matches(Repository.Read(file)).Select(match => $"{Repository.Relative(file)}: {match.Value}"));

    [Theory]
    [InlineData("以上", QuantityWord.BoundAfter, "AtLeast")]
    [InlineData("确保", ClauseWord.Commitment, "Must")]
    public void A_word_carries_its_value(string word, Enum category, string value) =>
        Assert.Contains((word, category.ToString(), value), WordFile.Lines(category.GetType().Name));

    private static IEnumerable<string> Lines(Type domain) =>
        Repository.Read(Repository.Path("src", "Huzhou.Policy", "Lexicon", "Words", $"{domain.Name}.txt")).Split('\n')
            .Where(line => line.Contains('\t', StringComparison.Ordinal));

    [GeneratedRegex(@"\b[A-Z]\w*Word\.[A-Z]\w*", RegexOptions.None, 1000)]
    private static partial Regex Asked();

    /// <summary>
    /// Four or more Chinese words in a row between quotation marks, as a list of words has them; two lines of a switch have arms between.
    /// </summary>
    [GeneratedRegex(@"(?:""[^""\n]*[一-鿿][^""\n]*"",\s*){3,}""[^""\n]*[一-鿿][^""\n]*""", RegexOptions.None, 2000)]
    private static partial Regex List();
}
