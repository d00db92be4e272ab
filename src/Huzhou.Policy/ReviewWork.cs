namespace Huzhou.Policy;

/// <summary>A review at work on the documents of an archive: each decision on the fact that its address named at the start.</summary>
internal sealed class ReviewWork
{
    private readonly Archive _archive;
    private readonly Document[] _documents;
    private readonly AddressBook _book;

    /// <summary>What became of each fact, by the fact as it was; null where it was taken out.</summary>
    private readonly Dictionary<object, object?> _now = new(ReferenceEqualityComparer.Instance);

    /// <summary>What decisions took out so far: what is merely like it is not taken for it.</summary>
    private readonly HashSet<(AddressedPart Part, string Id)> _out = [];

    private readonly List<Finding> _findings = [];

    private ReviewWork(Archive archive)
    {
        _archive = archive;
        _documents = [.. archive.Documents];
        _book = new AddressBook(archive.Documents);
    }

    internal static Review.Outcome Apply(Review review, Archive archive)
    {
        ReviewWork work = new(archive);
        HashSet<ReviewDecision> held = [.. archive.Review.Decisions];
        List<ReviewDecision> applied = [], unfit = [];
        ReviewDecision[] inOrder = [.. review.Decisions.Where(decision => decision.IsDecided).OrderBy(decision => decision.On)];
        foreach (ReviewDecision decision in inOrder)
        {
            if (work.Apply(decision, held.Contains(decision)))
                applied.Add(decision);
            else
                unfit.Add(decision);
        }

        work._findings.AddRange(ReviewFindings.Contradictions(inOrder));
        if (review.Questions.Count > 0)
            work._findings.Add(ReviewFindings.Open(review.Questions.Count));
        Archive reviewed = archive.With(work._documents, archive.Review.With(new Review(applied)));
        return new Review.Outcome(reviewed, applied, unfit, work._findings);
    }

    /// <summary>Applies a decision; one that the archive holds already may find nothing left to do.</summary>
    private bool Apply(ReviewDecision decision, bool isHeld)
    {
        if (!IsApplied(decision, isHeld))
            return false;
        if (decision is ReviewDecision.Drop drop)
            _out.Add((drop.Fact.Part, drop.Fact.Id));
        return true;
    }

    private bool IsApplied(ReviewDecision decision, bool isHeld)
    {
        if (decision is ReviewDecision.Mention mention)
            return Add(mention, isHeld);
        if (decision.Addresses.FirstOrDefault(address => _out.Contains((address.Part, address.Id))) is { } gone)
            return decision is ReviewDecision.Drop || No(ReviewFindings.Misfit(gone, "an earlier decision took it out", decision));
        List<AddressBook.Found> found = [];
        foreach (FactAddress address in decision.Addresses)
        {
            if (_book.Find(address) is not { } one)
                return isHeld || No(ReviewFindings.Nothing(address, decision));
            if (one.IsMoved && !isHeld)
                _findings.Add(ReviewFindings.Moved(address, IdentityOf(one.Fact), decision));
            found.Add(one);
        }

        if (decision is ReviewDecision.Link or ReviewDecision.NotSame)
            return true;
        return Change(decision, decision.Addresses[0], found[0], isHeld);
    }

    private bool Change(ReviewDecision decision, FactAddress subject, AddressBook.Found at, bool isHeld)
    {
        if (isHeld && !at.IsExact)
            return true;
        object? fact = subject.Part == AddressedPart.Document ? _documents[at.Document]
            : _now.TryGetValue(at.Fact, out object? changed) ? changed : at.Fact;
        if (fact is null)
            return No(ReviewFindings.Misfit(subject, "an earlier decision took it out", decision));
        object? next = null;
        string? fault = decision switch
        {
            ReviewDecision.Rename rename => ReviewedFacts.Rename(fact, rename.To, Named, out next),
            ReviewDecision.Correct correct => ReviewedFacts.Correct(fact, correct, out next),
            _ when fact is Document => "a whole document is taken out of an archive, not by a review",
            _ => null,
        };
        if (fault is not null)
            return No(ReviewFindings.Misfit(subject, fault, decision));
        _documents[at.Document] = next as Document ?? ReviewedFacts.With(_documents[at.Document], fact, next);
        _now[at.Fact] = next;
        return true;
    }

    private bool Add(ReviewDecision.Mention mention, bool isHeld)
    {
        FactAddress address = mention.Addresses[0];
        if (_book.Find(address) is not { } found)
            return isHeld || No(ReviewFindings.Nothing(address, mention));
        Document document = _documents[found.Document];
        if (!document.Programmes.Contains(mention.Programme))
        {
            int before = document.Programmes.Count(other => other.Source.Span.Start <= mention.Programme.Source.Span.Start);
            _documents[found.Document] = document with
            {
                Programmes = [.. document.Programmes.Take(before), mention.Programme, .. document.Programmes.Skip(before)],
            };
        }

        return true;
    }

    private bool No(Finding finding)
    {
        _findings.Add(finding);
        return false;
    }

    /// <summary>The indicator that a code, a name of the catalogue, or a phrase of its own means in a document.</summary>
    private Indicator Named(string words) => _archive.Indicators.Find(words) ?? _archive.Indicators.Meaning(words)
        ?? _documents.SelectMany(document => document.Targets.Select(target => target.Indicator)
            .Concat(document.Observations.Select(result => result.Indicator))).FirstOrDefault(indicator => indicator.Code == words)
        ?? IndicatorCatalogue.Standard.Find(words)
        ?? Indicator.Local(words.StartsWith("local:", StringComparison.Ordinal) && words.Length > 6 ? words[6..] : words);

    private static string IdentityOf(object fact) => fact is Target target ? target.Id : ((Observation)fact).Id;
}
