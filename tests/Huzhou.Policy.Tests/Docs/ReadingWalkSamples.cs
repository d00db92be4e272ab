using System.Text;
using Huzhou.Policy.Presentation;
using Huzhou.Policy.Reading;
using Huzhou.Policy.Reading.Genres;
using Huzhou.Policy.Reading.Scopes;
using Huzhou.Policy.Reading.Source;
using Huzhou.Policy.Reading.Structure;
using Huzhou.Policy.Reading.Syntax;

namespace Huzhou.Policy.Tests.Docs;

/// <summary>What each stage of the reader holds of one sentence, for docs/reading.md.</summary>
public sealed class ReadingWalkSamples
{
    private const string Text = """
        某县人民政府2025年政府工作报告
        二、2025年工作安排
        力争工业投资增长１０％以上，建成安置房1200套，完工率达到９５％。
        """;

    [Fact]
    public void A_sentence_goes_through_the_stages()
    {
        StringBuilder walk = new();
        string text = Text.ReplaceLineEndings("\n");
        SourceText source = SourceText.Of(text);
        using Outline outline = Outline.Of(source, ReadingOptions.Default, GenreList.All);
        Paragraph paragraph = outline.Paragraphs[^1];
        Line("Source", $"view      {outline.Words(paragraph)}");
        Line("Structure", $"genre     {outline.Genre.Name}, year {outline.Year}");
        Line("", $"section   {paragraph.Path}, part {paragraph.Part}, years {paragraph.Period}");

        using ClauseScopes scopes = new(source.View);
        scopes.Read(paragraph.Start, paragraph.End, reports: false);
        Line("Quantities", string.Join("; ", scopes.Quantities.Select(q =>
            $"{source.View[q.OuterStart..q.OuterEnd]} {q.Form} {q.Bound}")));
        foreach (Clause clause in scopes.Clauses)
        {
            Line(clause == scopes.Clauses[0] ? "Scopes" : "", $"clause    {source.View[clause.Start..clause.End]}");
            Line("", $"  tokens  {string.Join(", ", scopes.TokensOf(clause).ToArray().Select(token => $"{source.View[token.Start..token.End]} {token.Kinds}"))}");
            foreach (Token number in scopes.TokensOf(clause).ToArray().Where(token => token.Is(TokenKinds.Quantity)))
                Line("", $"  binds   {source.View[number.Start..number.End]} {scopes.CommitmentAt(number.Start)}");
        }

        ReadingResult result = new PolicyReader(new ReadingOptions { Traces = true }).Read(text);
        foreach (Fact.Figure figure in result.Figures)
        {
            NamingTrace trace = Assert.IsType<NamingTrace>(figure.Trace);
            Line(figure == result.Figures[0] ? "Naming" : "",
                $"{result.Text[figure.Span.Range],-9} {figure.Indicator} ({string.Join(", ", trace.Rules)}), subject {trace.Slots.Subject ?? "-"}, event {trace.Slots.Event ?? "-"}");
        }

        foreach (Fact.Figure figure in result.Figures)
            Line(figure == result.Figures[0] ? "Clauses" : "",
                $"{result.Text[figure.Span.Range],-9} {figure.Role}, {figure.Measure}, {figure.Modality}, {figure.Period}");
        foreach (Target target in result.Targets)
            Line(target == result.Targets[0] ? "Composition" : "",
                $"target    {target.Indicator.Name}: {TargetText.Of(target).ToString(Language.English)}, {target.Commitment}, {target.Period}");
        Documents.Output("ReadingWalk", walk.ToString());

        void Line(string room, string holds) => walk.Append($"{room,-12} {holds}\n");
    }
}
