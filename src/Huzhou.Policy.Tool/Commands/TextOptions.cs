using System.CommandLine;
using System.Globalization;
using Huzhou.Policy.Reading;

namespace Huzhou.Policy.Tool.Commands;

/// <summary>The options of commands that read texts.</summary>
internal sealed class TextOptions
{
    private readonly Option<string?> _encoding = new("--encoding")
    {
        Description = "The texts' encoding, such as gb18030; found out where it is not given.",
        HelpName = "NAME",
    };

    private readonly Option<string?> _catalogue = new("--catalogue")
    {
        Description = "Indicators and organizations of your own, as an archive in JSON without documents.",
        HelpName = "FILE",
    };

    private readonly Option<string?> _government = new("--government")
    {
        Description = "Whose texts they are, such as 湖州市; found in the text where it is not given.",
        HelpName = "NAME",
    };

    private readonly Option<string?> _genre = new("--genre")
    {
        Description = "What kind of documents they are, such as progress-report; found out where it is not given.",
        HelpName = "NAME",
    };

    private readonly Option<string?> _date = new("--date") { Description = "The day of the texts, such as 2023-01-05.", HelpName = "DAY" };

    private readonly Option<string?> _size = new("--max-size")
    {
        Description = "The largest text that is read, in megabytes; 64 where it is not given.",
        HelpName = "MB",
    };

    internal void AddTo(Command command, bool withDate = true)
    {
        command.Add(_encoding);
        command.Add(_catalogue);
        command.Add(_government);
        command.Add(_genre);
        command.Add(_size);
        if (withDate)
            command.Add(_date);
    }

    internal Batch Batch(Terminal terminal, ParseResult parsed, string? year, bool traces = false)
    {
        Year? known = year is null ? null : Given.YearOf(year);
        if (known is { Value: < 1949 or > 2999 })
            throw new Mistake($"no text is of the year {known}. Give a year from 1949 to 2999, such as --year 2023.",
                $"没有{known}年的文本。请给1949至2999之间的年份，如--year 2023。");
        return new Batch(terminal, parsed.GetValue(_encoding), parsed.GetValue(_catalogue), new PolicyText(string.Empty)
        {
            Government = parsed.GetValue(_government) is { } name
                ? (string.IsNullOrWhiteSpace(name) ? throw new Mistake("--government needs a name, such as 湖州市.", "--government需要名称，如湖州市。")
                    : name) : null,
            Genre = parsed.GetValue(_genre) is { } genre ? GenreOf(genre) : null,
            Year = known,
            Date = parsed.GetValue(_date) is { } day ? DateOf(day) : null,
        }, traces, parsed.GetValue(_size) is { } size ? SizeOf(size) : Tool.Batch.UsualMegabytes);
    }

    /// <summary>A text takes some seven times its size in memory: the largest one stays below 1 GB.</summary>
    private const int MostMegabytes = 100;

    private static int SizeOf(string size) =>
        int.TryParse(size, NumberStyles.None, CultureInfo.InvariantCulture, out int megabytes) && megabytes is >= 1 and <= MostMegabytes
            ? megabytes
            : throw new Mistake($"\"{size}\" is no size. Give a number of megabytes from 1 to {MostMegabytes}, such as --max-size 64.",
                $"“{size}”不是大小。请给1至{MostMegabytes}之间的兆字节数，如--max-size 64。");

    private static string GenreOf(string genre) =>
        PolicyReader.Genres.FirstOrDefault(name => string.Equals(name, genre.Replace("-", string.Empty, StringComparison.Ordinal),
            StringComparison.OrdinalIgnoreCase))
        ?? throw new Mistake($"\"{genre}\" is not a genre. Give one of {string.Join(", ", PolicyReader.Genres.Select(Kebab))}.",
            $"“{genre}”不是文种。可用{string.Join('、', PolicyReader.Genres.Select(Kebab))}。");

    private static string Kebab(string name) =>
        string.Concat(name.Select((c, i) => i > 0 && char.IsUpper(c) ? $"-{char.ToLowerInvariant(c)}"
            : char.ToLowerInvariant(c).ToString()));

    internal static DateOnly DateOf(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day)
            ? day
            : throw new Mistake($"\"{text}\" is not a day. Write it as year-month-day, such as 2023-01-05.",
                $"“{text}”不是日期。请写成年-月-日，如2023-01-05。");
}
