namespace Huzhou.Policy.Reading;

/// <summary>Puts together what the readers of structure, items, quantities and statements find in one text.</summary>
internal sealed class DocumentComposer
{
    private readonly Outline _outline;
    private readonly ReadingScope _scope;
    private readonly GenreReading _genre;
    private readonly ItemStretches _stretches;
    private readonly List<Fact.Figure> _figures = [];
    private readonly List<Fact.Promise> _promises = [];
    private readonly List<Fact.Result> _results = [];
    private readonly List<Fact.Claim> _claims = [];
    private readonly List<Fact.Acknowledged> _shortcomings = [];
    private readonly List<Fact.Project> _projects = [];
    private readonly List<Fact.Titled> _distinctions = [];
    private readonly List<Statement> _statements = [];
    private readonly List<Clause> _clauses = [];
    private readonly List<ScannedQuantity> _quantities = [];
    private readonly List<Mention> _mentions = [];
    private readonly QuantityFindings _unsettled;
    private readonly TargetBuilder _targets;
    private readonly ObservationBuilder _observations;
    private readonly ProjectReader _projectReader;
    private readonly ProgrammeReader _programmes;

    private DocumentComposer(Outline outline, ReadingScope scope, GenreReading genre)
    {
        _outline = outline;
        _scope = scope;
        _genre = genre;
        _stretches = new ItemStretches(outline, scope, genre.Items);
        _unsettled = new QuantityFindings(outline.Source);
        _targets = new TargetBuilder(scope, _promises);
        _observations = new ObservationBuilder(scope, _results);
        _projectReader = new ProjectReader(scope, _projects);
        _programmes = new ProgrammeReader(scope);
    }

    /// <summary>Reads what stands under an outline.</summary>
    public static ReadingResult Compose(Outline outline, ReadingOptions options, IndicatorResolver indicators, string? id)
    {
        Year year = outline.Year is >= 2 and <= 9999 ? new Year(outline.Year.Value) : new Year(2);
        string document = id ?? DocumentMaker.IdOf(outline);
        var scope = new ReadingScope(outline.Source, document, indicators, year);
        return new DocumentComposer(outline, scope, GenreReading.Read(outline, options, document)).Read(options);
    }

    private ReadingResult Read(ReadingOptions options)
    {
        foreach (Paragraph paragraph in _outline.Paragraphs)
        {
            if (!paragraph.IsPolicy)
                continue;
            if (_genre.Rows.TryGetValue(paragraph.Start, out List<Mention>? cells))
            {
                AddReported(paragraph, cells);
                continue;
            }
            _programmes.Read(paragraph);
            bool held = false;
            foreach ((int start, int end, bool reports) in _stretches.In(paragraph))
            {
                Read(paragraph, start, end, reports, ahead: !reports);
                held = true;
            }

            if (!held && paragraph.Kind is not (ParagraphKind.Heading or ParagraphKind.Owners))
                Read(paragraph, paragraph.Start, paragraph.End, ReadingScope.LooksBack(paragraph), LooksAhead(paragraph));
        }

        Bind();
        IReadOnlyList<Fact.Named> programmes = _programmes.Found();
        Document document = DocumentMaker.Make(_outline, _scope, options, _genre) with
        {
            Targets = [.. _promises.Select(p => p.Target)],
            Observations = [.. _results.Select(r => r.Observation)],
            Projects = DocumentMaker.ProjectsOf(_projects),
            Distinctions = [.. _distinctions.Select(d => d.Honour)],
            Programmes = [.. programmes.Select(p => p.Mention)],
            Claims = [.. _claims.Select(c => c.Overall)],
            Shortcomings = [.. _shortcomings.Select(s => s.Problem)],
        };
        if (document.Tasks.Count > 0)
            document = document with { Tasks = ItemFacts.WithKinds(document.Tasks, _promises) };
        if (_unsettled.Found.Count > 0)
            document = document with { Findings = [.. document.Findings, .. _unsettled.Found] };
        Fact[] facts =
        [
            .. _figures, .. _promises, .. _results, .. _claims, .. _shortcomings, .. _projects, .. _distinctions, .. programmes,
            .. ItemFacts.Of(_outline, _scope.Document, _genre), .. document.Findings.Select(f => new Fact.Remark(f)),
        ];
        return new ReadingResult(_outline.Source, document, InTextOrder(facts));
    }

    /// <summary>By where they begin; facts that begin at one place stay in the order of their kinds.</summary>
    private static Fact[] InTextOrder(Fact[] facts)
    {
        long[] places = new long[facts.Length];
        for (int i = 0; i < facts.Length; i++)
            places[i] = ((long)facts[i].Span.Start << 32) | (uint)i;
        Array.Sort(places, facts);
        return facts;
    }

    private void Read(Paragraph paragraph, int start, int end, bool back, bool ahead)
    {
        string view = _scope.View;
        List<Clause> clauses = _clauses;
        Clause.Cut(view, start, end, clauses);
        List<Mention> mentions = _mentions;
        ClauseReader.Read(view, start, end, ContextOf(paragraph, back, ahead), clauses, _quantities, mentions);
        _unsettled.Check(start, end, _quantities, mentions);
        foreach (Mention mention in mentions)
            _figures.Add(FigureMaker.Of(mention, _scope, paragraph, _outline.Year is not null));
        int headlineAt = paragraph.Kind == ParagraphKind.HeadlineTargets ? HeadlineStart(paragraph) : -1;
        _targets.AddQuantities(paragraph, mentions, headlineAt);
        _observations.AddQuantities(paragraph, mentions);
        if (paragraph.Kind == ParagraphKind.Shortcomings)
            ShortcomingReader.Read(paragraph, _scope, _shortcomings);
        if (paragraph.Kind is ParagraphKind.Preamble or ParagraphKind.Results || (back && paragraph.Kind == ParagraphKind.Table))
            ClaimReader.Read(paragraph, clauses, _scope, _claims);
        if ((!back && !ahead) || paragraph.Kind is ParagraphKind.Shortcomings or ParagraphKind.Thanks || view.AsSpan(start, Math.Min(end - start, 60)).Contains("让我们", StringComparison.Ordinal))
            return;
        int from = Math.Clamp(paragraph.BodyStart, start, end);
        _statements.Clear();
        StatementReader.Read(view, clauses, from, mentions, headlineAt >= 0, _statements);
        foreach (Statement statement in _statements)
        {
            if (ahead)
                _targets.Add(paragraph, statement, headlineAt);
            else
                _observations.Add(paragraph, statement);
        }

        _projectReader.Read(paragraph, clauses, from, ahead, (name, stage, modality, at, to) =>
        {
            if (ahead)
                _targets.Add(paragraph, name, stage, modality, at, to);
            else
                _observations.Add(paragraph, name, stage, modality, at, to);
        });
        int first = _distinctions.Count;
        DistinctionReader.Read(paragraph, clauses, from, _scope, ahead, mentions, _distinctions);
        for (int i = first; ahead && i < _distinctions.Count; i++)
            _targets.Add(_distinctions[i].Honour);
    }

    /// <summary>The figures of the row of a table.</summary>
    private void AddReported(Paragraph paragraph, List<Mention> cells)
    {
        foreach (Mention cell in cells)
            _figures.Add(FigureMaker.Of(cell, _scope, paragraph, _outline.Year is not null));
        _observations.AddQuantities(paragraph, cells);
    }

    /// <summary>Where a detail vows to reach the year's aim, the title's target is bound by it.</summary>
    private void Bind()
    {
        HashSet<string> vowed = ItemFacts.Vowed(_outline, _genre);
        for (int i = 0; vowed.Count > 0 && i < _promises.Count; i++)
        {
            Fact.Promise promise = _promises[i];
            if (promise.Target.Commitment == Commitment.Planned && promise.Target.Source.Item is { } item && vowed.Contains(item.ToString()))
                _promises[i] = new Fact.Promise(promise.Target with { Commitment = Commitment.Binding }, promise.Phrase, promise.Condition, promise.Value, promise.Unit);
        }
    }

    private static bool LooksAhead(Paragraph paragraph) =>
        paragraph.Kind is ParagraphKind.HeadlineTargets or ParagraphKind.Plan or ParagraphKind.SelfBuilding or ParagraphKind.Task
        || (paragraph.Kind == ParagraphKind.Table && !ReadingScope.LooksBack(paragraph));

    private int HeadlineStart(Paragraph paragraph)
    {
        int at = PartLexicon.HeadlineAt(_outline.Words(paragraph));
        return at < 0 ? paragraph.Start : paragraph.Start + at;
    }

    private ClauseContext ContextOf(Paragraph paragraph, bool back, bool ahead)
    {
        int fallback = back && _outline.Genre != TextGenre.Progress ? Math.Max(1, _scope.Year.Value - 1) : _scope.Year.Value;
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
