using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using FsCheck;
using FsCheck.Fluent;
using Huzhou.Policy.Calculation;
using Huzhou.Policy.Pages.Markup;

namespace Huzhou.Policy.Pages.Tests;

/// <summary>What stands in a document is text, whatever it would like to be.</summary>
public sealed class HostileTests
{
    private static readonly string[] s_hostile =
    [
        "<script>alert(1)</script>", "</script></style></title><h1>x</h1>", "\"><img src=x onerror=alert(1)>", "' onclick='alert(1)",
        "<!-- ", "]]>", "&lt;b&gt;", "&#x202e;", "\u202Egnp.exe", "\u2067abc", "a\u0000b\u0007", "javascript:alert(1)",
        "<svg/onload=alert(1)>", "{{7*7}}", "`${1}`",
    ];

    public static TheoryData<string> Hostile => [.. s_hostile];

    [Theory]
    [MemberData(nameof(Hostile))]
    public void Names_conditions_findings_and_titles_are_shown_as_they_are_written(string words)
    {
        Assessment row = Made.Cycle.Analysis.Scorecard.Rows[0];
        Indicator named = new("local", words);
        Assessment hostile = row with
        {
            Target = row.Target with
            {
                Indicator = named,
                Condition = new Condition.Delegated(words),
                Source = new Citation(words, row.Target.Source.Span) { Section = words },
            },
            Result = row.Result! with { Value = new Reported.Graded(words, words) },
            Findings = [new Finding("HZP9999", Severity.Warning, words)],
        };
        string html = PolicyHtml.Write(new Scorecard { Year = new Year(2025), Rows = [hostile], Total = Tally.Of([hostile]) },
            new PageOptions { Title = words, Texts = new Dictionary<string, string> { [words] = new string('字', 99) + words } });
        IDocument page = Page.Of(html);
        string shown = Inert.Shown(words);
        Assert.Equal(shown, page.QuerySelector("h1")!.TextContent);
        Assert.Equal(shown, page.QuerySelector("#targets tr[data-v] th")!.FirstChild!.TextContent);
        Assert.Equal(shown, page.QuerySelectorAll("#targets tr[data-v] td")[1].TextContent);
        Assert.StartsWith(shown, page.QuerySelector("#targets .group th")!.TextContent, StringComparison.Ordinal);
        Assert.EndsWith(shown, page.QuerySelector("section[aria-labelledby=findings] li")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain('\u202E', html);
        Assert.DoesNotContain('\u2067', html);
    }

    [Fact]
    public void Whatever_the_words_they_come_out_as_they_are_shown_and_stay_inside_their_element() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(2000), Prop.ForAll(
            Gen.Elements(s_hostile.Append("目标").Append("<p>").Append("&")).NonEmptyListOf().Select(parts => string.Concat(parts))
                .Or(ArbMap.Default.GeneratorFor<string>().Where(text => text is not null)).ToArbitrary(),
            words =>
            {
                IDocument page = new HtmlParser().ParseDocument($"<p id=a title=\"{Inert.Escaped(words)}\">{Inert.Escaped(words)}</p><p id=b></p>");
                string shown = Inert.Shown(words).ReplaceLineEndings("\n");
                return page.Body!.ChildElementCount == 2 && page.GetElementById("a")!.TextContent == shown
                    && page.GetElementById("a")!.GetAttribute("title") == shown && page.GetElementById("a")!.ChildElementCount == 0;
            }));

    [Theory]
    [InlineData("湖州市 Huzhou 1.2%", "湖州市 Huzhou 1.2%")]
    [InlineData("a\u202Eb\u2069c", "a[U+202E]b[U+2069]c")]
    [InlineData("a\u0000b\tc\nd", "a\uFFFDb\tc\nd")]
    public void Orders_that_nobody_sees_are_spelled(string words, string shown) => Assert.Equal(shown, Inert.Shown(words));

    [Fact]
    public void Half_a_letter_is_replaced_and_a_whole_one_of_two_halves_stays() =>
        Assert.Equal("\uD840\uDC00\uFFFD", Inert.Shown("\uD840\uDC00\uD840"));

    [Fact]
    public void An_element_that_is_left_open_is_a_fault_of_ours()
    {
        HtmlWriter page = new();
        page.Open("p");
        Assert.Equal("<p> is not closed.", Assert.Throws<InvalidOperationException>(page.ToString).Message);
        Assert.Equal("<p></p>", page.Close().ToString());
    }
}
