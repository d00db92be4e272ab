using Huzhou.Policy.Batches;
using Huzhou.Policy.Calculation;
using Huzhou.Policy.Reading;

namespace Huzhou.Policy.Tests.Batches;

/// <summary>Many texts at once: an outcome for each, in order, no more under way than allowed, and a way to stop.</summary>
public sealed class PolicyBatchTests
{
    private const string Plan = "云泽市2025年政府工作报告\n二、2025年工作安排\n地区生产总值增长6%左右，新增就业3万人以上。";
    private const string Report = "云泽市2026年政府工作报告\n一、2025年工作回顾\n地区生产总值增长6.1%，新增就业2.5万人。";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(64)]
    public async Task Outcomes_come_in_the_order_of_the_texts_whatever_goes_at_once(int atOnce)
    {
        TextSource[] texts = [.. Enumerable.Range(0, 20).Select(n => new TextSource($"text {n}", async stop =>
        {
            await Task.Delay((20 - n) % 7, stop);
            return new PolicyText($"全市新增就业{n + 1}万人。");
        }))];
        List<string> seen = [];
        await foreach (BatchOutcome<ReadingResult> one in PolicyReader.Default.ReadAsync(texts, new BatchOptions { MaxParallel = atOnce },
            Stop))
            seen.Add($"{one.Name}: {one.Value!.Text}");
        Assert.Equal(texts.Select((text, n) => $"{text.Name}: 全市新增就业{n + 1}万人。"), seen);
    }

    [Fact]
    public async Task A_text_that_cannot_be_read_is_told_and_the_others_go_on()
    {
        TextSource[] texts =
        [
            TextSource.Of("good", new PolicyText(Plan)),
            TextSource.OfFile(Path.Combine(Path.GetTempPath(), "no such folder", "none.txt")),
            TextSource.Of("wrong genre", new PolicyText(Plan) { Genre = "Novel" }),
            TextSource.Of("good again", new PolicyText(Report)),
        ];
        List<int> told = [];
        List<BatchOutcome<ReadingResult>> outcomes = [];
        BatchOptions options = new() { Progress = new Told(told) };
        await foreach (BatchOutcome<ReadingResult> one in PolicyReader.Default.ReadAsync(texts, options, Stop))
            outcomes.Add(one);
        Assert.Equal([true, false, false, true], outcomes.Select(one => one.IsDone));
        Assert.IsType<DirectoryNotFoundException>(outcomes[1].Fault);
        Assert.StartsWith("\"Novel\" is not a genre", outcomes[2].Fault!.Message, StringComparison.Ordinal);
        Assert.Equal([1, 2, 3, 4], told);
    }

    [Fact]
    public async Task No_more_is_under_way_than_allowed_and_nothing_is_taken_in_ahead()
    {
        int now = 0, most = 0, taken = 0;
        IEnumerable<TextSource> Endless()
        {
            while (true)
            {
                taken++;
                yield return new TextSource("text", async stop =>
                {
                    int count = Interlocked.Increment(ref now);
                    InterlockedMax(ref most, count);
                    try
                    {
                        await Task.Delay(2, stop);
                        return new PolicyText("增长6%。");
                    }
                    finally
                    {
                        Interlocked.Decrement(ref now);
                    }
                });
            }
        }

        int seen = 0;
        await foreach (BatchOutcome<ReadingResult> one in PolicyReader.Default.ReadAsync(Endless(), new BatchOptions { MaxParallel = 3 },
            Stop))
        {
            Assert.True(one.IsDone);
            if (++seen == 12)
                break;
        }

        Assert.InRange(most, 1, 3);
        Assert.InRange(taken, 12, 15);
        Assert.Equal(0, now);
    }

    [Fact]
    public async Task Who_cancels_gets_no_more()
    {
        using CancellationTokenSource stop = new();
        TextSource[] texts = [TextSource.Of("first", new PolicyText("增长6%。")), new TextSource("never", async token =>
        {
            await Task.Delay(Timeout.Infinite, token);
            return new PolicyText("");
        })];
        List<string> seen = [];
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (BatchOutcome<ReadingResult> one in PolicyReader.Default.ReadAsync(texts, new BatchOptions { MaxParallel = 1 },
                stop.Token))
            {
                seen.Add(one.Name);
                await stop.CancelAsync();
            }
        });
        Assert.Equal(["first"], seen);
    }

    [Fact]
    public async Task Cycles_are_judged_and_a_pair_that_makes_none_says_why()
    {
        TextSource plan = TextSource.Of("plan", new PolicyText(Plan)), report = TextSource.Of("report", new PolicyText(Report));
        List<BatchOutcome<CycleReading>> outcomes = [];
        await foreach (
            BatchOutcome<CycleReading> one in PolicyReader.Default
            .ReadCyclesAsync([new("云泽市", plan, report), new("turned round", report, plan)],
            new Assessor(CalculationOptions.Default), cancellation: Stop))
            outcomes.Add(one);
        Assert.Equal([Verdict.Met, Verdict.Missed], outcomes[0].Value!.Analysis.Scorecard.Rows.Select(row => row.Verdict));
        Assert.Empty(outcomes[0].Value!.Doubts);
        Assert.IsType<ArgumentException>(outcomes[1].Fault);
        Assert.Contains("sets no target for", outcomes[1].Fault!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_one_text_says_of_the_government_holds_for_the_other()
    {
        CycleReading read = CycleReading.Of(PolicyReader.Default, new PolicyText(Plan), new PolicyText("一、2025年工作回顾\n地区生产总值增长6.1%。"));
        Assert.Equal(["云泽市"], read.Archive.Documents.Select(document => document.Government).Distinct());
        Assert.Equal((new Year(2025), Verdict.Met), (read.Year, read.Analysis.Scorecard.Rows[0].Verdict));

        CycleReading two = CycleReading.Of(PolicyReader.Default, new PolicyText(Plan), new PolicyText(Report) { Government = "云溪市" });
        Assert.Equal([CycleDoubt.TwoGovernments], two.Doubts);
    }

    [Fact]
    public void The_government_that_one_of_several_texts_names_is_that_of_all_in_any_order()
    {
        PolicyText plan = new("二、2025年工作安排\n主要预期目标：地区生产总值增长6%左右。") { DocumentId = "plan" },
            unnamed = new("一、2025年工作回顾\n新建公园5个。") { DocumentId = "unnamed" }, named = new(Report) { DocumentId = "named" };
        foreach (PolicyText[] results in (PolicyText[][])[[unnamed, named], [named, unnamed]])
        {
            CycleReading read = CycleReading.Of(PolicyReader.Default, plan, results, new Year(2025));
            Assert.Equal(["云泽市"], read.Archive.Documents.Select(document => document.Government).Distinct());
            Assert.Equal(3, read.Archive.Documents.Count);
        }
    }

    [Fact]
    public void A_year_that_only_the_report_says_is_the_plans_and_one_that_neither_says_is_asked_for()
    {
        PolicyText plan = new("主要预期目标：地区生产总值增长6%左右。"), results = new("全市地区生产总值增长6.1%。");
        CycleReading read = CycleReading.Of(PolicyReader.Default, plan, new PolicyText(Report));
        Assert.Equal((new Year(2025), Verdict.Met), (read.Year, read.Analysis.Scorecard.Rows[0].Verdict));
        Assert.Equal(new Year(2024), CycleReading.Of(PolicyReader.Default, plan, results, new Year(2024)).Year);
        Assert.Equal("year", Assert.Throws<ArgumentException>(() => CycleReading.Of(PolicyReader.Default, plan, results)).ParamName);
    }

    [Fact]
    public void Options_out_of_range_are_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new BatchOptions { MaxParallel = 0 });

    private static void InterlockedMax(ref int most, int value)
    {
        for (int seen = most; value > seen; seen = most)
        {
            if (Interlocked.CompareExchange(ref most, value, seen) == seen)
                return;
        }
    }

    private sealed class Told(List<int> told) : IProgress<int>
    {
        public void Report(int value) => told.Add(value);
    }
}
