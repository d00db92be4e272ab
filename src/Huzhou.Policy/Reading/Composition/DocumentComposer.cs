using Huzhou.Policy.Reading.Clauses;
using Huzhou.Policy.Reading.Genres;
using Huzhou.Policy.Reading.Items;
using Huzhou.Policy.Reading.Naming;
using Huzhou.Policy.Reading.Resolution;
using Huzhou.Policy.Reading.Scopes;
using Huzhou.Policy.Reading.Source;
using Huzhou.Policy.Reading.Statements;
using Huzhou.Policy.Reading.Structure;
using Huzhou.Policy.Reading.Syntax;

namespace Huzhou.Policy.Reading.Composition;

/// <summary>Puts together what the readers of structure, items, quantities and statements find in one text.</summary>
internal sealed class DocumentComposer : IDisposable
{
    private readonly Outline _outline;
    private readonly DocumentContext _scope;
    private readonly GenreResult _genre;
    private readonly ItemSpans _stretches;
    private readonly ClauseScopes _scopes;
    private readonly List<Clause> _said = [];
    private readonly ClauseOrientation? _orientation;
    private readonly ClauseReader _reader;
    private readonly List<Statement> _statements = Scratch<Statement>.Take();
    private readonly List<PlacedMention> _placed = Scratch<PlacedMention>.Take();
    private readonly List<NamingTrace>? _traces;
    private readonly List<MentionSetting> _settings = Scratch<MentionSetting>.Take();
    private readonly List<Target> _promised = Scratch<Target>.Take();
    private readonly List<TargetWords> _targetWords = Scratch<TargetWords>.Take();
    private readonly List<Observation> _reported = Scratch<Observation>.Take();
    private readonly List<string> _reportedWords = Scratch<string>.Take();
    private readonly List<ProjectFinding> _projects = Scratch<ProjectFinding>.Take();
    private readonly List<Distinction> _distinctions = Scratch<Distinction>.Take();
    private readonly List<OverallClaim> _claims = [];
    private readonly List<Shortcoming> _shortcomings = [];
    private readonly QuantityFindings _unsettled;
    private int _item = -1;
    private IReadOnlyList<PendingIndicator> _pending = [];
    private readonly TargetBuilder _targets;
    private readonly ObservationBuilder _observations;
    private readonly ProjectReader _projectReader;
    private readonly ProgrammeReader _programmes;

    private DocumentComposer(Outline outline, DocumentContext scope, GenreResult genre, bool traces)
    {
        _outline = outline;
        _scope = scope;
        _genre = genre;
        _traces = traces ? [] : null;
        _stretches = new ItemSpans(outline, scope, genre.Items);
        _scopes = new ClauseScopes(outline.Source.View);
        _reader = new ClauseReader(outline.Source.View);
        _unsettled = new QuantityFindings(outline.Source);
        _orientation = outline.Genre.ClausesDecide ? new ClauseOrientation() : null;
        _targets = new TargetBuilder(scope, _promised, _targetWords, _unsettled.Found);
        _observations = new ObservationBuilder(scope, _reported, _reportedWords, _unsettled.Found);
        _projectReader = new ProjectReader(scope, _scopes, _projects);
        _programmes = new ProgrammeReader(scope);
    }

    /// <summary>Reads what stands under an outline.</summary>
    public static ReadingResult Compose(Outline outline, ReadingOptions options, IndicatorResolver indicators, string? id)
    {
        Year? year = outline.Year is >= 2 and <= 9999 ? new Year(outline.Year.Value) : null;
        string document = id ?? DocumentMaker.IdOf(outline, options);
        var scope = new DocumentContext(outline.Source, document, indicators, year);
        GenreResult read = outline.Genre.Read(outline, options, document, ModelWriter.Begin(outline, options));
        GenreResult whole = PassedOverTables.Tell(ModelWriter.WithPlanTables(read, outline), outline);
        using var composer = new DocumentComposer(outline, scope, whole, options.Traces);
        return composer.Read(options);
    }

    /// <summary>Gives back the lists that were written into; what was found has been copied from them.</summary>
    public void Dispose()
    {
        _scopes.Dispose();
        _reader.Dispose();
        Scratch<Statement>.Give(_statements);
        Scratch<PlacedMention>.Give(_placed);
        Scratch<MentionSetting>.Give(_settings);
        Scratch<Target>.Give(_promised);
        Scratch<TargetWords>.Give(_targetWords);
        Scratch<Observation>.Give(_reported);
        Scratch<string>.Give(_reportedWords);
        Scratch<ProjectFinding>.Give(_projects);
        Scratch<Distinction>.Give(_distinctions);
        _programmes.Dispose();
        _scope.Dispose();
    }

    private ReadingResult Read(ReadingOptions options)
    {
        foreach (Paragraph paragraph in _outline.Paragraphs)
        {
            if (paragraph.IsPolicy)
                Read(paragraph);
        }

        Bind();
        TextOrder.Sort(_promised, _targetWords, static target => target.Source.Span.Start);
        TextOrder.Sort(_reported, _reportedWords, static result => result.Source.Span.Start);
        Document document = DocumentMaker.Make(_outline, _scope, options, _genre) with
        {
            Targets = Copied<Target>.Owning([.. _promised]),
            Observations = Copied<Observation>.Owning([.. _reported]),
            Projects = DocumentMaker.ProjectsOf(_projects),
            Distinctions = Copied<Distinction>.Owning([.. _distinctions]),
            Programmes = _programmes.Found(),
            Claims = _claims,
            Shortcomings = _shortcomings,
        };
        if (document.Tasks.Count > 0)
            document = document with { Tasks = ItemFacts.WithKinds(document.Tasks, _promised) };
        if (_unsettled.Found.Count > 0)
            document = document with { Findings = [.. document.Findings, .. _unsettled.Found] };
        return new ReadingResult(_outline.Source, document, _outline.Evidence, Facts().Write);
    }

    private FactWriter Facts() => new(_scope, _outline.Year is not null)
    {
        Mentions = [.. _placed],
        Traces = [.. _traces ?? []],
        Settings = [.. _settings],
        Targets = [.. _targetWords],
        Observations = [.. _reportedWords],
        Projects = [.. _projects.Select(project => (project.Name, project.Mention))],
        Planned = _genre.Planned,
        Items = [.. ItemFacts.Of(_outline, _scope.Document, _genre)],
    };

    private void Read(Paragraph paragraph)
    {
        if (_genre.Rows.TryGetValue(paragraph.Start, out List<Mention>? cells))
        {
            AddCells(paragraph, cells);
            return;
        }
        _programmes.Read(paragraph);
        bool held = false;
        foreach ((int start, int end, bool reports, int item) in _stretches.In(paragraph))
        {
            if (item != _item)
                (_item, _pending) = (item, []);
            if (_genre.Rows.TryGetValue(start, out List<Mention>? figures))
                AddCells(paragraph, figures);
            else
                Read(paragraph, start, end, reports, ahead: !reports, reports ? _pending : []);
            if (!reports && _outline.Genre.AnswersItems)
                _pending = [.. _pending,
                    .. (figures ?? _reader.Mentions).Where(mention => mention.Role == MentionRole.Target).Select(PendingIndicator.Of)];
            held = true;
        }

        if (!held && paragraph.Kind is not (ParagraphKind.Heading or ParagraphKind.Owners))
            Read(paragraph, paragraph.Start, paragraph.End, DocumentContext.LooksBack(paragraph), LooksAhead(paragraph), []);
    }

    private void Read(Paragraph paragraph, int start, int end, bool back, bool ahead, IReadOnlyList<PendingIndicator> pending)
    {
        string view = _scope.View;
        TimeOrientation place = PlaceOf(paragraph, back, ahead);
        _scopes.Read(start, end, _orientation is null ? back : place == TimeOrientation.Past);
        if (_orientation is { } orientation)
        {
            ReadByClause(orientation, paragraph, start, end, place, pending);
            return;
        }

        _reader.Read(_scopes, ContextOf(paragraph, back, ahead, pending));
        _unsettled.Check(start, end, _scopes.Quantities, _reader.Mentions);
        int headlineAt = TakeQuantities(paragraph);
        if (paragraph.Kind == ParagraphKind.Shortcomings)
        {
            ShortcomingReader.Read(paragraph, _scope, _shortcomings);
            if (back)
                ReadMissedTargets(paragraph, start);
        }

        if (paragraph.Kind is ParagraphKind.Preamble or ParagraphKind.Results || (back && paragraph.Kind == ParagraphKind.Table))
            ClaimReader.Read(paragraph, _scopes.Clauses, _scope, _claims);
        if ((!back && !ahead) || paragraph.Kind is ParagraphKind.Shortcomings or ParagraphKind.Thanks
            || view.AsSpan(start, Math.Min(end - start, 60)).Contains("让我们", StringComparison.Ordinal))
            return;
        ReadWords(paragraph, _scopes.Clauses, Math.Clamp(paragraph.BodyStart, start, end), ahead, headlineAt);
    }

    /// <summary>Reads a stretch in which each clause says for itself whether it reports or promises.</summary>
    private void ReadByClause(ClauseOrientation orientation, Paragraph paragraph, int start, int end, TimeOrientation place,
        IReadOnlyList<PendingIndicator> pending)
    {
        orientation.Begin(_scope.View, _scopes.Clauses, place, _outline.Year ?? 0);
        _reader.Read(_scopes, ContextOf(paragraph, place == TimeOrientation.Past, place == TimeOrientation.Promise, pending), orientation);
        _unsettled.Check(start, end, _scopes.Quantities, _reader.Mentions);
        _unsettled.CheckOrientation(orientation.Unsaid);
        int headlineAt = TakeQuantities(paragraph);
        if (paragraph.Kind is ParagraphKind.Shortcomings or ParagraphKind.Thanks)
        {
            if (paragraph.Kind == ParagraphKind.Shortcomings)
                ShortcomingReader.Read(paragraph, _scope, _shortcomings);
            return;
        }

        int from = Math.Clamp(paragraph.BodyStart, start, end);
        foreach (TimeOrientation time in (ReadOnlySpan<TimeOrientation>)[TimeOrientation.Past, TimeOrientation.Promise])
        {
            _said.Clear();
            for (int i = 0; i < _scopes.Clauses.Count; i++)
            {
                if (orientation.Of(i) == time)
                    _said.Add(_scopes.Clauses[i]);
            }

            if (_said.Count == 0)
                continue;
            if (time == TimeOrientation.Past)
                ClaimReader.Read(paragraph, _said, _scope, _claims);
            ReadWords(paragraph, _said, from, time == TimeOrientation.Promise, headlineAt);
        }
    }

    /// <summary>What the section says of its paragraphs; rows of a table stand where their genre looks.</summary>
    private TimeOrientation PlaceOf(Paragraph paragraph, bool back, bool ahead) =>
        back || (paragraph.Kind == ParagraphKind.Table && _outline.Genre.Orientation == Orientation.Back) ? TimeOrientation.Past : ahead
            ? TimeOrientation.Promise : TimeOrientation.Unsaid;

    /// <summary>Takes the quantities that were read last; gives where the headline targets of their paragraph begin, or -1.</summary>
    private int TakeQuantities(Paragraph paragraph)
    {
        int placed = _placed.Count;
        Place(paragraph, _reader.Mentions);
        int headlineAt = paragraph.Kind == ParagraphKind.HeadlineTargets ? HeadlineStart(paragraph) : -1;
        _targets.AddQuantities(paragraph, _reader.Mentions, placed, headlineAt);
        _observations.AddQuantities(paragraph, _reader.Mentions);
        return headlineAt;
    }

    /// <summary>What clauses say without a number: conditions, projects, distinctions.</summary>
    private void ReadWords(Paragraph paragraph, List<Clause> clauses, int from, bool ahead, int headlineAt)
    {
        ReadStatements(paragraph, clauses, from, ahead, headlineAt);
        ReadProjects(paragraph, clauses, from, ahead);
        ReadDistinctions(paragraph, clauses, from, ahead);
    }

    /// <summary>Among the problems that a report names is what it expected and did not reach; the rest of them reports nothing.</summary>
    private void ReadMissedTargets(Paragraph paragraph, int from)
    {
        _statements.Clear();
        StatementReader.Read(_scopes, _scopes.Clauses, from, _reader.Mentions, headlineAt: -1, ahead: false, _statements);
        foreach (Statement statement in _statements)
        {
            if (OwnTargetStatements.IsShort(statement.Condition))
                _observations.Add(paragraph, statement);
        }
    }

    private void ReadStatements(Paragraph paragraph, List<Clause> clauses, int from, bool ahead, int headlineAt)
    {
        _statements.Clear();
        StatementReader.Read(_scopes, clauses, from, _reader.Mentions, headlineAt, ahead, _statements);
        foreach (Statement statement in _statements)
        {
            if (ahead)
                _targets.Add(paragraph, statement, headlineAt);
            else
                _observations.Add(paragraph, statement);
        }
    }

    private void ReadProjects(Paragraph paragraph, List<Clause> clauses, int from, bool ahead)
    {
        int first = _projects.Count;
        _projectReader.Read(paragraph, clauses, from, ahead);
        for (int i = first; i < _projects.Count; i++)
        {
            if (!_projects[i].IsCheckable)
                continue;
            if (ahead)
                _targets.Add(paragraph, _projects[i]);
            else
                _observations.Add(_projects[i]);
        }
    }

    private void ReadDistinctions(Paragraph paragraph, List<Clause> clauses, int from, bool ahead)
    {
        int first = _distinctions.Count;
        DistinctionReader.Read(paragraph, _scopes, clauses, from, _scope, ahead, _reader.Mentions, _distinctions);
        for (int i = first; i < _distinctions.Count; i++)
        {
            if (ahead)
                _targets.Add(_distinctions[i]);
            else
                _observations.Add(_distinctions[i]);
        }
    }

    /// <summary>The figures of a row or a cell of a table.</summary>
    private void AddCells(Paragraph paragraph, List<Mention> cells)
    {
        int placed = _placed.Count;
        Place(paragraph, cells);
        _targets.AddQuantities(paragraph, cells, placed, -1);
        _observations.AddQuantities(paragraph, cells);
    }

    private void Place(Paragraph paragraph, List<Mention> mentions)
    {
        for (int i = 0; i < mentions.Count; i++)
        {
            Mention mention = mentions[i];
            _traces?.Add(TraceOf(mentions, i));
            if (_settings.Count == 0 || !ReferenceEquals(_settings[^1].Section, paragraph.Path) || _settings[^1].Period != mention.Period)
                _settings.Add(new MentionSetting(mention.Period, paragraph.Path));
            _placed.Add(new PlacedMention(mention, _settings.Count - 1));
        }
    }

    private NamingTrace TraceOf(List<Mention> mentions, int index)
    {
        Mention mention = mentions[index];
        IndicatorSlots slots = IndicatorSlots.Of(mentions, index, _scope.View);
        IndicatorParts parts = string.IsNullOrWhiteSpace(mention.Indicator) ? IndicatorParts.None
            : _scope.Indicators.Resolve(mention.Indicator, mention.Quantity, slots).Parts;
        return new NamingTrace(NamingRules.NamesOf(mention.Rules), parts) { Reference = slots.Reference, Basis = slots.Basis };
    }

    /// <summary>Where a detail vows to reach the year's aim, the title's target is bound by it.</summary>
    private void Bind()
    {
        HashSet<string> vowed = ItemFacts.Vowed(_outline, _genre);
        for (int i = 0; vowed.Count > 0 && i < _promised.Count; i++)
        {
            Target target = _promised[i];
            if (target.Commitment == Commitment.Planned && target.Source.Item is { } item && vowed.Contains(item.ToString()))
                _promised[i] = target with { Commitment = Commitment.Binding };
        }
    }

    private static bool LooksAhead(Paragraph paragraph) =>
        paragraph.Kind is ParagraphKind.HeadlineTargets or ParagraphKind.Plan or ParagraphKind.SelfBuilding or ParagraphKind.Task
        || (paragraph.Kind == ParagraphKind.Table && !DocumentContext.LooksBack(paragraph));

    private int HeadlineStart(Paragraph paragraph)
    {
        int at = HeadlineTargets.At(paragraph, _outline.Words(paragraph));
        return at < 0 ? paragraph.Start : paragraph.Start + at;
    }

    private ClauseContext ContextOf(Paragraph paragraph, bool back, bool ahead, IReadOnlyList<PendingIndicator> pending)
    {
        int fallback = back && !_outline.Genre.AnswersItems
            && !_outline.Genre.ReportsOwnYear ? _scope.YearNumber - 1 : _scope.YearNumber;
        int to = paragraph.ToYear ?? fallback, from = paragraph.FromYear ?? to;
        return new ClauseContext
        {
            Role = back ? MentionRole.Actual : ahead ? MentionRole.Target : MentionRole.Context,
            Year = to,
            SpanFrom = from < to ? from : 0,
            SpanTo = from < to ? to : 0,
            Pending = pending,
        };
    }
}
