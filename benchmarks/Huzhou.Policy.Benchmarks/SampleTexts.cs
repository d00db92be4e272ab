using System.Text;

namespace Huzhou.Policy.Benchmarks;

/// <summary>
/// Texts to measure with: reports put together from the sample documents of the tests, in our own words, and an official one where it lies
/// beside the repository.
/// </summary>
internal static class SampleTexts
{
    private static readonly string s_root = Root();

    /// <summary>
    /// The part of a text of ordinary density that is taken up by paragraphs without figures, so that a fact stands every 86 bytes as in
    /// real reports.
    /// </summary>
    private const double OrdinaryProse = .74;

    /// <summary>
    /// A work report of so many kilobytes of UTF-8, its paragraphs drawn in an order that is the same every time: a fact every 23 bytes.
    /// </summary>
    internal static byte[] Report(int kilobytes) => Report(kilobytes, 0d);

    /// <summary>The same with paragraphs without figures between them: a fact every 86 bytes, as over sixty real reports.</summary>
    internal static byte[] OrdinaryReport(int kilobytes) => Report(kilobytes, OrdinaryProse);

    private static byte[] Report(int kilobytes, double prose)
    {
        string[] lines = [.. Lines("report-numbered.txt"), .. Lines("report-plain-heads.txt"), .. Lines("report-five-years.txt")];
        string[] sentences = [.. lines.Where(l => l.Length > 40)];
        var random = new Random(2024);
        StringBuilder text = new("2024年政府工作报告\n\n");
        int length = 30, filled = 0;
        for (int part = 0; part < 2; part++)
        {
            text.Append(part == 0 ? "一、2023年工作回顾\n\n" : "二、2024年主要目标和重点工作\n\n今年的主要预期目标是：地区生产总值增长6%左右，城镇新增就业6万人以上，居民收入与经济增长基本同步。\n\n");
            for (int limit = kilobytes * 1000 * (part + 1) / 2; length < limit;)
            {
                bool fills = filled < prose * length;
                string line = fills ? Prose.Paragraphs[random.Next(Prose.Paragraphs.Length)] : sentences[random.Next(sentences.Length)];
                text.Append(line).Append("\n\n");
                int bytes = Encoding.UTF8.GetByteCount(line) + 2;
                length += bytes;
                filled += fills ? bytes : 0;
            }
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    /// <summary>Sentences of sample documents, or of the official ones where they lie beside the repository, shuffled.</summary>
    internal static string Sentences(int characters, bool official = false)
    {
        string folder = Path.Combine(s_root, "..", "shared", "seeds");
        if (!official || !Directory.Exists(folder))
            folder = Samples;
        string[] sentences = [.. Directory.EnumerateFiles(folder, "*.txt").Order(StringComparer.Ordinal)
            .SelectMany(f => File.ReadAllText(f).Split('。', '\n')).Select(s => s.Trim()).Where(s => s.Length > 8)];
        var random = new Random(7);
        StringBuilder text = new();
        while (text.Length < characters)
            text.Append(sentences[random.Next(sentences.Length)]).Append('。');
        return text.ToString();
    }

    /// <summary>
    /// The official reports of 2023 and 2024 where they lie beside the repository; elsewhere a text as dense as real reports in our own
    /// words.
    /// </summary>
    internal static byte[][] Official()
    {
        string[] files = [.. Enumerable.Range(2023, 2)
            .Select(year => Path.Combine(s_root, "..", "shared", "seeds", $"{year}-government-work-report.txt"))];
        return Array.TrueForAll(files, File.Exists) ? [.. files.Select(File.ReadAllBytes)] : [OrdinaryReport(40)];
    }

    private static string Samples => Path.Combine(s_root, "tests", "Huzhou.Policy.Tests", "Samples");

    private static string[] Lines(string sample) =>
        [.. File.ReadAllText(Path.Combine(Samples, sample)).Split('\n').Select(l => l.Trim()).Where(l => l.Length > 0)];

    private static string Root()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Huzhou.Policy.sln")))
            folder = folder.Parent;
        return folder?.FullName
            ?? throw new DirectoryNotFoundException(
                "The benchmarks read sample texts from the repository they were built in; it is not above their folder.");
    }
}
