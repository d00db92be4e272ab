using System.Globalization;

namespace Huzhou.Policy.Reading;

/// <summary>Puts together what the readers of structure, items, quantities and statements find in one text.</summary>
internal sealed class DocumentComposer
{
    private readonly Outline _outline;
    private readonly ReadingScope _scope;
    private readonly List<Fact.Figure> _figures = [];
    private readonly List<Fact.Promise> _promises = [];
    private readonly List<Fact.Result> _results = [];
    private readonly List<Statement> _statements = [];
    private readonly TargetBuilder _targets;
    private readonly ObservationBuilder _observations;

    private DocumentComposer(Outline outline, ReadingScope scope)
    {
        _outline = outline;
        _scope = scope;
        _targets = new TargetBuilder(scope, _promises);
        _observations = new ObservationBuilder(scope, _results);
    }

    /// <summary>Reads what stands under an outline.</summary>
    public static ReadingResult Compose(Outline outline, ReadingOptions options, string? id)
    {
        Year year = outline.Year is >= 2 and <= 9999 ? new Year(outline.Year.Value) : new Year(2);
        string document = id ?? DocumentMaker.IdOf(outline);
        var scope = new ReadingScope(outline.Source, document, new IndicatorResolver(options.Indicators), year);
        return new DocumentComposer(outline, scope).Read(options);
    }

    private ReadingResult Read(ReadingOptions options)
    {
        foreach (Paragraph paragraph in _outline.Paragraphs)
        {
            if (paragraph.IsPolicy && paragraph.Kind is not (ParagraphKind.Heading or ParagraphKind.Owners))
                Read(paragraph);
        }

        Document document = DocumentMaker.Make(_outline, _scope, options, [.. _promises.Select(p => p.Target)], [.. _results.Select(r => r.Observation)]);
        List<Fact> facts = [.. _figures, .. _promises, .. _results, .. document.Findings.Select(f => new Fact.Remark(f))];
        return new ReadingResult(_outline.Source, document, [.. facts.OrderBy(f => f.Span.Start)]);
    }

    private void Read(Paragraph paragraph)
    {
        string view = _scope.View;
        bool back = ReadingScope.LooksBack(paragraph);
        bool ahead = paragraph.Kind is ParagraphKind.HeadlineTargets or ParagraphKind.Plan or ParagraphKind.SelfBuilding or ParagraphKind.Task
            || (paragraph.Kind is ParagraphKind.Table or ParagraphKind.Heading && !back);
        int from = Math.Clamp(paragraph.BodyStart, paragraph.Start, paragraph.End);
        List<Mention> mentions = ClauseReader.Read(view, paragraph.Start, paragraph.End, ContextOf(paragraph, back, ahead));
        foreach (Mention mention in mentions)
            _figures.Add(FigureMaker.Of(mention, _scope, paragraph, _outline.Year is not null));
        int headlineAt = paragraph.Kind == ParagraphKind.HeadlineTargets ? HeadlineStart(paragraph) : -1;
        _targets.AddQuantities(paragraph, mentions, headlineAt);
        _observations.AddQuantities(paragraph, mentions);
        if (!back && !ahead)
            return;
        _statements.Clear();
        StatementReader.Read(view, from, paragraph.End, mentions, headlineAt >= 0, _statements);
        foreach (Statement statement in _statements)
        {
            if (ahead)
                _targets.Add(paragraph, statement, headlineAt);
            else
                _observations.Add(paragraph, statement);
        }
    }

    private int HeadlineStart(Paragraph paragraph)
    {
        int at = PartLexicon.HeadlineAt(_outline.Words(paragraph));
        return at < 0 ? paragraph.Start : paragraph.Start + at;
    }

    private ClauseContext ContextOf(Paragraph paragraph, bool back, bool ahead)
    {
        int fallback = back ? Math.Max(1, _scope.Year.Value - 1) : _scope.Year.Value;
        int to = paragraph.ToYear ?? fallback, from = paragraph.FromYear ?? to;
        return new ClauseContext
        {
            Role = back ? MentionRole.Actual : ahead ? MentionRole.Target : MentionRole.Context,
            Year = to,
            SpanFrom = from < to ? from : 0,
            SpanTo = from < to ? to : 0,
        };
    }
}
