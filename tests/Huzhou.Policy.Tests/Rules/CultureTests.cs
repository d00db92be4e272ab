#pragma warning disable RS0030 // shows that the hostile cultures are hostile
using System.Globalization;
using Huzhou.Policy.Calculation;
using Huzhou.Policy.Presentation;
using Huzhou.Policy.Reading;
using Huzhou.Policy.Serialization;
using Huzhou.Policy.Tests.Docs;
using Huzhou.Policy.Tests.Laws;

namespace Huzhou.Policy.Tests.Rules;

/// <summary>What the library writes and reads is the same on every machine.</summary>
public sealed class CultureTests
{
    /// <summary>Everything the library turns into text, or text into, as one text.</summary>
    private static string Everything() => string.Join('\n', (string[])[
        .. Scalars(),
        .. Judged(),
        .. Read(),
    ]);

    [Theory]
    [MemberData(nameof(Cultures))]
    public void Nothing_the_library_writes_depends_on_the_culture(string culture)
    {
        string plain = Everything();
        Assert.Equal(plain, HostileCulture.Under(culture, Everything));
    }

    [Fact]
    public void The_cultures_are_hostile_enough_to_show_a_mistake()
    {
        Assert.Equal("~1·5", HostileCulture.Under("odd", () => (-1.5m).ToString(CultureInfo.CurrentCulture)));
        Assert.Equal("ı", HostileCulture.Under("tr-TR", () => "I".ToLower(CultureInfo.CurrentCulture)));
        Assert.NotEqual("2023", HostileCulture.Under("fa-IR", () => new DateTime(2023, 5, 1).ToString("yyyy", CultureInfo.CurrentCulture)));
    }

    [Fact]
    public async Task The_command_prints_the_same_on_a_machine_without_cultures()
    {
        var plain = await Command.Run("scorecard --year 2023 --format csv --language en", ("LC_ALL", "C.UTF-8"));
        Assert.Equal("", plain.Error);
        Assert.Contains(',', plain.Output);
        Assert.Equal(plain,
            await Command.Run("scorecard --year 2023 --format csv --language en", ("DOTNET_SYSTEM_GLOBALIZATION_INVARIANT", "1")));
        Assert.Equal(plain, await Command.Run("scorecard --year 2023 --format csv --language en", ("LC_ALL", "fa_IR.UTF-8")));
    }

    public static TheoryData<string> Cultures() => [.. HostileCulture.Names];

    private static IEnumerable<string> Scalars() =>
    [
        Year.Parse("2023年").ToString(), $"{new Year(2023)}", Period.Parse("2023-01..2023-10").ToString(),
        Period.OfYear(new Year(800)).ToString(),
        Quantity.Growth(-14.5m).ToString(), Quantity.Parse("level:3850.25亿元").ToString(),
        Quantity.Parse("multiple:1.61倍").Value.ToString(CultureInfo.InvariantCulture),
        $"{Quantity.Of(1234567.5m, "元")}", Quantity.Of(3850m, "亿元").In(Unit.Yuan).ToString(), new TextSpan(1000, 2000).ToString(),
        ItemId.Parse("2025/2.4").ToString(), new DocumentNumber("湖政办发", new Year(2025), 1234).ToString(), Unit.Parse("％").ToString(),
        Message(() => new Quantity(-1.5m, Unit.Place, Measure.Rank)), Message(() => Period.Parse("2023.5")),
        Message(() => Indicator.Local("GDP") with { Polarity = (Polarity)9 }),
    ];

    /// <summary>A few targets with their results, judged, worded in both languages, and written as JSON and read back.</summary>
    private static IEnumerable<string> Judged()
    {
        Archive archive = PolicyJson.ReadArchive(PolicyJson.Write(Some.Cycle()));
        yield return PolicyJson.Write(archive);
        foreach (Assessment row in Assessor.Default.Assess(archive, new Year(2023)).Rows)
        {
            yield return $"{row.Verdict} {row.Completion} {row.Gap}";
            foreach (Language language in Enum.GetValues<Language>())
            {
                yield return string.Join('|', AssessmentRow.Of(row, language).Cells);
                yield return string.Join('\n', Explanation.Of(row, language).Lines);
            }
        }
        foreach (QuantityFormat format in (QuantityFormat[])[QuantityFormat.Chinese, QuantityFormat.English])
        {
            foreach (Quantity quantity in (Quantity[])[Quantity.Growth(-14.5m), Quantity.Of(3850.25m, "亿元"), Quantity.Of(1234567m, "个"),
                Quantity.Points(0.3m), Quantity.Rank(3)])
                yield return $"{format.Format(quantity)} {format.Parse(format.Format(quantity), quantity.Measure)} "
                    + $"{format.Format(quantity, 1)}";
        }
    }

    /// <summary>Every fact and finding of the samples, as read.</summary>
    private static IEnumerable<string> Read() => Repository.Files("tests/Huzhou.Policy.Tests/Samples", "*.txt").SelectMany(file =>
    {
        ReadingResult read = PolicyReader.Default.Read(Repository.Read(file));
        return (IEnumerable<string>)[.. read.Figures.Select(f => f.Value.ToString(CultureInfo.InvariantCulture)),
            .. read.Findings.Select(f => f.Message), PolicyJson.Write(read.Document)];
    });

    private static string Message(Func<object?> act) => Record.Exception(act)?.Message ?? "nothing was thrown";
}
