using System.IO.Compression;
using System.Text;
using Huzhou.Policy.Reading;

namespace Huzhou.Policy.Documents.Tests;

/// <summary>
/// Broken files of every kind: they open, or the one documented exception says what is wrong; they never cost more than they may.
/// </summary>
public sealed class FuzzTests
{
    private const int CasesPerFile = 16;
    private const long MostAllocated = 400L << 20;

    private static readonly DocumentOptions s_options =
        DocumentOptions.Default with { MostUnpackedBytes = 8 << 20, MostCharacters = 200_000, MostCells = 20_000 };

    public static TheoryData<string> Files() => [.. Fixture.Names];

    [Theory]
    [MemberData(nameof(Files))]
    public void A_file_that_breaks_off_is_read_or_refused(string name)
    {
        byte[] bytes = Fixture.Bytes(name);
        Random random = new(20);
        for (int i = 0; i < Cases(name) / 2; i++)
            Holds(name, bytes[..random.Next(bytes.Length)], $"cut {i}");
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void A_file_with_wrong_bytes_is_read_or_refused(string name)
    {
        byte[] bytes = Fixture.Bytes(name);
        Random random = new(21);
        for (int i = 0; i < Cases(name); i++)
            Holds(name, Mutated(bytes, random), $"mutation {i}");
    }

    [Theory]
    [InlineData("communique.docx")]
    [InlineData("notice.docx")]
    [InlineData("figures.xlsx")]
    public void A_packed_file_whose_parts_are_wrong_is_read_or_refused(string name)
    {
        Random random = new(22);
        for (int i = 0; i < CasesPerFile * 2; i++)
        {
            byte[] bytes = Repacked(Fixture.Bytes(name), (part, content) =>
                part.EndsWith(".xml", StringComparison.Ordinal) && random.Next(3) == 0 ? MutatedText(content, random) : content);
            Holds(name, bytes, $"part {i}");
        }
    }

    [Theory]
    [InlineData("communique.html")]
    [InlineData("notice-saved.html")]
    public void A_page_whose_tags_are_wrong_is_read_or_refused(string name)
    {
        Random random = new(23);
        for (int i = 0; i < CasesPerFile * 2; i++)
            Holds(name, MutatedText(Fixture.Bytes(name), random), $"tags {i}");
    }

    /// <summary>A PDF takes as long as all others together: it brings its fonts.</summary>
    private static int Cases(string name) => name.EndsWith(".pdf", StringComparison.Ordinal) ? CasesPerFile / 2 : CasesPerFile;

    private static void Holds(string name, byte[] bytes, string what)
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        try
        {
            DocumentText opened = Fixture.Open(bytes, s_options, name);
            ReadingResult read = PolicyReader.Default.Read(opened.Text);
            Assert.All(read.Targets, target => Assert.NotNull(opened.PlaceOf(target.Source)));
            Assert.True(opened.Text.Content.Length <= s_options.MostCharacters);
        }
        catch (DocumentException refused)
        {
            Assert.NotEmpty(refused.Message);
            Assert.DoesNotContain('\n', refused.Message);
        }
        catch (Exception other) when (other is not Xunit.Sdk.XunitException)
        {
            throw new InvalidOperationException($"{name}, {what}: {other.GetType().Name}", other);
        }

        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, MostAllocated);
    }

    private static byte[] Mutated(byte[] bytes, Random random)
    {
        byte[] mutated = [.. bytes];
        for (int i = random.Next(1, 12); i > 0; i--)
        {
            int at = random.Next(mutated.Length), length = Math.Min(random.Next(1, 64), mutated.Length - at);
            switch (random.Next(3))
            {
                case 0:
                    mutated[at] = (byte)random.Next(256);
                    break;
                case 1:
                    mutated.AsSpan(at, length).Fill((byte)random.Next(256));
                    break;
                default:
                    mutated.AsSpan(random.Next(mutated.Length - length + 1), length).CopyTo(mutated.AsSpan(at));
                    break;
            }
        }

        return mutated;
    }

    /// <summary>Pieces of markup taken out, doubled, or replaced by numbers that no writer would write.</summary>
    private static byte[] MutatedText(byte[] bytes, Random random)
    {
        StringBuilder text = new(Encoding.Latin1.GetString(bytes));
        string[] pieces = ["999999999", "-1", "<", ">", "\"", "</w:p>", "</td>", "<table>", "<w:tbl><w:tr><w:tc>", "&#x0;", "\u0000",
            "<li value=2147483647>", " rowspan=99999 colspan=99999 "];
        for (int i = random.Next(1, 8); i > 0 && text.Length > 10; i--)
        {
            int at = random.Next(text.Length), length = Math.Min(random.Next(1, 40), text.Length - at);
            switch (random.Next(4))
            {
                case 0:
                    text.Remove(at, length);
                    break;
                case 1:
                    text.Insert(at, text.ToString(at, length));
                    break;
                case 2:
                    text.Insert(at, pieces[random.Next(pieces.Length)]);
                    break;
                default:
                    int digit = text.ToString().IndexOfAny([.. "0123456789"], at);
                    if (digit >= 0)
                        text.Remove(digit, 1).Insert(digit, pieces[random.Next(2)]);
                    break;
            }
        }

        return Encoding.Latin1.GetBytes(text.ToString());
    }

    internal static byte[] Repacked(byte[] bytes, Func<string, byte[], byte[]> change)
    {
        using MemoryStream target = new();
        using (ZipArchive source = new(new MemoryStream(bytes)), packed = new(target, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (ZipArchiveEntry entry in source.Entries)
            {
                using MemoryStream content = new();
                using (Stream part = entry.Open())
                    part.CopyTo(content);
                using Stream written = packed.CreateEntry(entry.FullName).Open();
                written.Write(change(entry.FullName, content.ToArray()));
            }
        }

        return target.ToArray();
    }
}
