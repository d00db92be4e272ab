using System.Security.Cryptography;
using System.Text;
using AngleSharp.Dom;
using Huzhou.Policy.Calculation;
using Huzhou.Policy.Presentation;

namespace Huzhou.Policy.Pages.Tests;

/// <summary>The page of a year's judged targets.</summary>
public sealed class ScorecardPageTests
{
    public static TheoryData<Language> Languages => [Language.Chinese, Language.English];

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_target_has_a_row_that_says_what_the_library_says(Language language)
    {
        IDocument page = Page.Of(PolicyHtml.Write(Made.Card, new PageOptions { Language = language, Archive = Made.Archive }));
        IElement[] rows = [.. page.QuerySelectorAll("#targets tr[data-v]")];
        Assert.Equal(Made.Card.Rows.Count, rows.Length);
        Dictionary<string, List<AssessmentRow>> known = Made.Card.Rows.Select(row => AssessmentRow.Of(row, language))
            .GroupBy(row => row.Indicator).ToDictionary(group => group.Key, group => group.ToList());
        foreach (IElement row in rows)
        {
            string name = row.Children[0].FirstChild!.TextContent;
            Assert.Contains(known[name.Trim()], wanted => Page.Texts(row, "td").SequenceEqual(
                [wanted.Condition, wanted.Result ?? "", wanted.Completion ?? "", wanted.Gap ?? "",
                    wanted.Beyond is { } beyond ? $"{wanted.Verdict} {beyond}" : wanted.Verdict, row.Children[6].TextContent])
                && row.QuerySelector("summary")!.TextContent == wanted.Reason);
        }
    }

    [Fact]
    public void The_sentence_and_the_coverage_come_before_the_rows()
    {
        string html = PolicyHtml.Write(Made.Card, new PageOptions { Archive = Made.Archive });
        IDocument page = Page.Of(html);
        Assert.Equal(Wording.Of(Made.Card.Total, Language.Chinese), page.QuerySelector("main .lead")!.TextContent);
        Assert.Equal(Wording.Percent(Made.Card.Total.Coverage), page.QuerySelector(".coverage strong")!.TextContent);
        Assert.Equal(["summary", "rows"], page.QuerySelectorAll("main > section").Take(2).Select(part => part.GetAttribute("aria-labelledby")));
        Assert.Equal("湖州市2023年目标记分卡", page.Title);
        Assert.Equal("zh-CN", page.DocumentElement.GetAttribute("lang"));
    }

    [Fact]
    public void Rows_stand_under_the_section_that_sets_them_with_its_counts()
    {
        IDocument page = Page.Of(PolicyHtml.Write(Made.Card, new PageOptions { Archive = Made.Archive }));
        string[] heads = Page.Texts(page, "#targets .group th");
        Assert.Equal(Made.Card.BySection.Count, heads.Length);
        Assert.StartsWith("二/主要预期目标", heads[0], StringComparison.Ordinal);
        Assert.Equal(Made.Card.BySection[0].Targets.Count, page.QuerySelector("#targets tbody")!.QuerySelectorAll("tr[data-v]").Length);
    }

    [Fact]
    public void Themes_and_bodies_have_tables_of_what_they_come_to()
    {
        IDocument page = Page.Of(PolicyHtml.Write(Made.Card, new PageOptions { Archive = Made.Archive }));
        IElement themes = page.QuerySelector("section[aria-labelledby=themes] table")!;
        Assert.Equal(Made.Card.ByTheme.Count, themes.QuerySelectorAll("tbody tr").Length);
        Assert.Equal(Made.Card.ByTheme.Sum(group => group.Tally.Count),
            themes.QuerySelectorAll("tbody td:nth-child(2)").Sum(cell => int.Parse(cell.TextContent, null)));
        Assert.Null(page.QuerySelector("section[aria-labelledby=bodies]")); // nobody is named in the report of 2023
        Scorecard owned = Assessor.Default.Assess(Made.Archive, new Year(2025));
        IDocument later = Page.Of(PolicyHtml.Write(owned, new PageOptions { Archive = Made.Archive }));
        Assert.Equal(owned.ByLead.Count, later.QuerySelectorAll("section[aria-labelledby=bodies] tbody tr").Length);
        Assert.Equal(owned.ByLead.Count + 1, later.QuerySelectorAll("#u option").Length);
    }

    [Fact]
    public void The_evidence_is_the_sentence_with_the_number_marked()
    {
        IDocument page = Page.Of(PolicyHtml.Write(Made.Cycle.Analysis.Scorecard,
            new PageOptions { Archive = Made.Cycle.Archive, Texts = Made.TextsOf(Made.Cycle) }));
        Assert.Equal(["5.5%", "4.7%", "3万人", "2.8万人", "120公里", "126公里", "500个"], Page.Texts(page, "blockquote mark"));
        Assert.Equal("地区生产总值增长4.7%，城镇新增就业2.8万人；", page.QuerySelectorAll("blockquote")[1].TextContent);
        string[] texts = [.. Made.TextsOf(Made.Cycle).Values];
        Assert.All(Page.Texts(page, "blockquote"), words =>
            Assert.Contains(texts, text => text.Contains(words.Trim('…'), StringComparison.Ordinal)));
    }

    [Fact]
    public void Without_texts_no_words_are_quoted_and_a_text_that_is_too_short_is_passed_over()
    {
        Assert.DoesNotContain("<blockquote", PolicyHtml.Write(Made.Cycle.Analysis.Scorecard), StringComparison.Ordinal);
        Dictionary<string, string> cut = Made.TextsOf(Made.Cycle).ToDictionary(text => text.Key, text => text.Value[..20]);
        Assert.DoesNotContain("<blockquote", PolicyHtml.Write(Made.Cycle.Analysis.Scorecard, new PageOptions { Texts = cut }),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Candidates_stand_beside_what_was_promised()
    {
        Assessment row = Made.Cycle.Analysis.Scorecard.Rows[0], other = Made.Cycle.Analysis.Scorecard.Rows[1];
        Assessment open = row with
        {
            Verdict = Verdict.Unresolved,
            Result = null,
            Candidates = [new(row.Result!, [Reason.BasisDiffers]), new(other.Result!, [Reason.OutOfRange])],
        };
        IDocument page = Page.Of(PolicyHtml.Write(new Scorecard { Year = new Year(2025), Rows = [open], Total = Tally.Of([open]) }));
        Assert.Equal(["目标", "候选1", "候选2"], Page.Texts(page, ".beside > div > b"));
        Assert.Equal(["增长5.5%左右", "增长4.7%", "2.8万人"], Page.Texts(page, ".beside .value"));
        Assert.Contains(Wording.Of(Reason.BasisDiffers, Language.Chinese), page.QuerySelectorAll(".beside > div")[1].TextContent,
            StringComparison.Ordinal);
        Assert.Equal("ask", page.QuerySelector("#targets .pill")!.ClassName!.Split(' ')[1]);
    }

    [Fact]
    public void The_browser_is_told_to_run_this_style_and_this_script_and_to_ask_nobody()
    {
        IDocument page = Page.Of(PolicyHtml.Write(Made.Card));
        string policy = page.QuerySelector("meta[http-equiv='Content-Security-Policy']")!.GetAttribute("content")!;
        Assert.Equal($"default-src 'none'; style-src '{Hash("style")}'; script-src '{Hash("script")}'; base-uri 'none'; form-action 'none'",
            policy);

        string Hash(string tag) =>
            "sha256-" + Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(page.QuerySelector(tag)!.TextContent)));
    }

    [Fact]
    public void What_needs_the_script_is_hidden_until_it_runs()
    {
        IDocument page = Page.Of(PolicyHtml.Write(Made.Card));
        Assert.True(page.GetElementById("choices")!.HasAttribute("hidden"));
        Assert.All(page.QuerySelectorAll("input, select"), control => Assert.NotNull(control.Closest("#choices")));
    }

    [Fact]
    public void A_page_of_five_hundred_rows_stays_under_a_megabyte()
    {
        Batches.CycleReading large = Made.Large(500);
        Assert.Equal(500, large.Analysis.Scorecard.Rows.Count);
        Assert.Equal(500, large.Analysis.Scorecard.Total.Judged);
        foreach (Language language in (Language[])[Language.Chinese, Language.English])
        {
            string html = PolicyHtml.Write(large.Analysis.Scorecard,
                new PageOptions { Language = language, Archive = large.Archive, Texts = Made.TextsOf(large) });
            Assert.InRange(Encoding.UTF8.GetByteCount(html), 100_000, 1_000_000);
            Assert.Equal(1000, Page.Of(html).QuerySelectorAll("blockquote").Length);
        }
    }

    [Fact]
    public void A_card_without_targets_says_so()
    {
        IDocument page = Page.Of(PolicyHtml.Write(new Scorecard { Year = new Year(2030), Rows = [], Total = Tally.Of([]) }));
        Assert.Equal("没有目标。", page.QuerySelector(".lead")!.TextContent);
    }
}
