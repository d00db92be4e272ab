using System.Text;
using System.Text.Json;

namespace Huzhou.Policy.Tool.Tests;

/// <summary>Tables of any length, and thousands of texts: judged and read without a server, and what is done stays done.</summary>
public sealed class LargeScaleTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("large-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private string At(string name) => Path.Combine(_folder, name);

    [Fact]
    public void A_table_is_judged_by_group()
    {
        File.WriteAllText(At("pairs.csv"),
            "county,condition,value,unit,result\n德清县,AtLeast,600,亿元,612.3\n德清县,AtMost,5,%,5.1\n安吉县,AtLeast,120,个,\n");
        Ran ran = Ran.With("judge", At("pairs.csv"), "--by", "county", "-f", "csv", "-l", "en");
        Assert.Equal((0, ""), (ran.Code, ran.Error));
        Assert.Equal(["county,Targets,Judged,Met,Exceeded,Missed,Silent,Awaiting,Not comparable,Coverage", "德清县,2,2,1,0,1,0,0,0,100.0%",
            "安吉县,1,0,0,0,0,1,0,0,0.0%", "total,3,2,1,0,1,1,0,0,66.7%"], ran.Lines);
        Ran json = Ran.With("judge", At("pairs.csv"), "--by", "county", "-f", "json");
        Assert.Equal(1, JsonDocument.Parse(json.Output).RootElement[0].GetProperty("missed").GetInt32());
    }

    [Theory]
    [InlineData("there is no file or folder \"nowhere.csv\". Check the path.", "nowhere.csv", "--by", "county")]
    [InlineData("\"x\" is not a number of decimal places. Give one from 0 to 18, such as --scale 2.", "nowhere.csv", "--by", "county",
        "--scale", "x")]
    [InlineData("Option '--by' is required.", "nowhere.csv")]
    public void What_is_wrong_is_said(string said, params string[] arguments)
    {
        Ran ran = Ran.With(["judge", .. arguments]);
        Assert.Equal(2, ran.Code);
        Assert.StartsWith($"huzhou-policy: {said}", ran.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_bad_table_is_told_with_its_place()
    {
        File.WriteAllText(At("bad.csv"), "county,condition,value,unit,result\na,AtLeast,600,9元,1\n");
        File.WriteAllText(At("bad.parquet"), "no such thing");
        Assert.Equal($"huzhou-policy: {At("bad.csv")}: Line 2, column unit: found \"9元\"; expected a unit, such as 亿元, 个 or "
            + "%.\n".Replace(".\n", "\n", StringComparison.Ordinal),
            Ran.With("judge", At("bad.csv"), "--by", "county").Error.Replace(".\n", "\n", StringComparison.Ordinal));
        Assert.StartsWith($"huzhou-policy: {At("bad.parquet")}: found no whole Parquet file", Ran.With("judge", At("bad.parquet"),
            "--by", "county").Error, StringComparison.Ordinal);
        Assert.Contains("--batch needs --to", Ran.With("read", "--batch", _folder).Error, StringComparison.Ordinal);
        Assert.Contains("--to goes with --batch", Ran.With("read", "x.txt", "--to", "y").Error, StringComparison.Ordinal);
        Assert.Contains("not both", Ran.With("read", "x.txt", "--batch", _folder, "--to", "y").Error, StringComparison.Ordinal);
        Assert.Contains("Required argument missing", Ran.With("read").Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("out.parquet", ".parquet")]
    [InlineData("out", ".jsonl")]
    public void A_batch_goes_on_where_it_stopped(string to, string ending)
    {
        Texts(150);
        File.WriteAllBytes(At("texts/empty.txt"), []);
        Ran first = Read(to);
        Assert.Equal((2, "151 texts: 150 read, 0 done before, 1 failed.\n"), (first.Code, first.Output));
        Assert.Contains("empty.txt", first.Error, StringComparison.Ordinal);
        string[] parts = [.. Directory.EnumerateFiles(At(to)).Order(StringComparer.Ordinal)];
        Assert.Equal(3, parts.Length);
        Assert.All(parts, part => Assert.EndsWith(ending, part, StringComparison.Ordinal));
        Dictionary<string, byte[]> bytes = parts.ToDictionary(part => part, File.ReadAllBytes);

        // Nothing is done twice; a torn part is found and made again, the same as it was.
        Assert.Equal("151 texts: 0 read, 150 done before, 1 failed.\n", Read(to).Output);
        File.WriteAllBytes(parts[1], bytes[parts[1]][..^20]);
        Ran torn = Read(to);
        Assert.Contains("is torn and made again", torn.Error, StringComparison.Ordinal);
        Assert.Matches(@"^151 texts: \d+ read, \d+ done before, 1 failed\.\n$", torn.Output);
        Assert.Equal(bytes.Keys, Directory.EnumerateFiles(At(to)).Order(StringComparer.Ordinal));
        if (ending == ".jsonl")
            Assert.Equal(bytes[parts[1]], File.ReadAllBytes(parts[1]));

        // A text that has changed is read again, and stands there once.
        File.AppendAllText(At("texts/t007.txt"), "新增绿地3公顷。\n");
        Ran changed = Read(to);
        Assert.Contains("a text has changed since", changed.Error, StringComparison.Ordinal);
        Assert.Equal(151, Rows(to).Count);
    }

    [Theory]
    [InlineData("out.parquet")]
    [InlineData("out")]
    public void A_part_that_is_cut_anywhere_is_found_and_made_again(string to)
    {
        Texts(3);
        Assert.Equal(0, Read(to).Code);
        string part = Assert.Single(Directory.EnumerateFiles(At(to)));
        byte[] whole = File.ReadAllBytes(part);
        // Cut behind every sixtieth of it, behind the first and before the last bytes; nulls in place of what was not written yet.
        foreach (int length in (int[])[.. Enumerable.Range(0, 60).Select(i => whole.Length * i / 60), 1, 4, whole.Length - 2,
            whole.Length - 3])
        {
            File.WriteAllBytes(part, length % 2 == 0 ? whole[..length] : [.. whole[..length], .. new byte[whole.Length - length]]);
            Ran again = Read(to);
            Assert.True(again.Error.Contains("is torn and made again", StringComparison.Ordinal), $"{length}: {again.Error}");
            Assert.Equal("3 texts: 3 read, 0 done before, 0 failed.\n", again.Output);
            Assert.Equal(whole.Length, File.ReadAllBytes(part).Length);
            Assert.Equal(3, Rows(to).Count);
        }

        File.WriteAllText(part, "{\"file\":1,\"hash\":2}\n");
        Assert.Contains("is torn and made again", Read(to).Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Several_processes_with_a_share_of_the_names_each_give_what_one_gives()
    {
        Texts(40);
        Ran one = Read("one");
        Assert.Equal(0, one.Code);
        string[] names = [.. Directory.EnumerateFiles(At("texts")).Order(StringComparer.Ordinal)];
        foreach (string[] share in names.Chunk(11))
            Assert.Equal(0, Ran.Piped(Encoding.UTF8.GetBytes(string.Join('\n', share)), "read", "--batch", "-", "--to", At("many"), "-l",
                "en", "--government", "云溪市", "--year", "2023").Code);
        Assert.Equal(40, Rows("one").Count);
        Assert.Equal(Rows("one").Select(row => (Path.GetFileName(row.Key), Facts(row.Value))).Order(), Rows("many").Select(row =>
            (Path.GetFileName(row.Key), Facts(row.Value))).Order());

        // Identities begin with the path that was given: inside the folder, or the whole of it.
        string Facts(string document) =>
            JsonDocument.Parse(document).RootElement.GetProperty("document").GetRawText().Replace(At("texts") + "/", "",
            StringComparison.Ordinal);
    }

    private Ran Read(string to) => Ran.With("read", "--batch", At("texts"), "--to", At(to), "--language", "en", "--government", "云溪市",
        "--year", "2023");

    private Dictionary<string, string> Rows(string to)
    {
        if (to.EndsWith(".parquet", StringComparison.Ordinal))
            return Columnar.DocumentParquet.ReadAsync(At(to),
                TestContext.Current.CancellationToken).ToBlockingEnumerable(TestContext.Current.CancellationToken).ToDictionary(one =>
                one.File, one => one.Hash, StringComparer.Ordinal);
        return Directory.EnumerateFiles(At(to)).SelectMany(File.ReadLines).ToDictionary(line =>
            JsonDocument.Parse(line).RootElement.GetProperty("file").GetString()!, StringComparer.Ordinal);
    }

    private void Texts(int count)
    {
        Directory.CreateDirectory(At("texts"));
        for (int i = 0; i < count; i++)
            File.WriteAllText(At($"texts/t{i:000}.txt"), $"云溪市政府工作报告\n2023年主要预期目标：地区生产总值增长{i % 9 + 1}%以上，新建公园{i + 2}个。\n");
    }
}
