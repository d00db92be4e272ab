using Huzhou.Policy.Calculation.Arithmetic;

namespace Huzhou.Policy.Calculation.Progress;

/// <summary>
/// What supervision asks of progress reports: who lags and why, the monthly display, the ranking of a quarter, the appraisal of a year.
/// Results are figures and reasons that a circular can print, never a moral.
/// </summary>
public sealed class Supervision
{
    private readonly ProgressBook _book;
    private readonly SupervisionPolicy _policy;
    private readonly CalculationOptions _options;

    /// <summary>Supervision of a year's progress under a policy.</summary>
    /// <param name="book">The reports.</param>
    /// <param name="policy">The policy; the defaults where null.</param>
    public Supervision(ProgressBook book, SupervisionPolicy? policy = null)
    {
        _book = book ?? throw new ArgumentNullException(nameof(book));
        _policy = policy ?? SupervisionPolicy.Default;
        _options = _policy.Calculation;
    }

    /// <summary>The policy every result rests on.</summary>
    public SupervisionPolicy Policy => _policy;

    /// <summary>What lags on a day, by lead body: far behind first, then behind, then not reported; the longest lag first.</summary>
    public IReadOnlyList<LagItem> Lags(DateOnly day)
    {
        List<LagItem> items = [];
        foreach (TaskProgress row in Rows(day))
        {
            LagReason? reason = row switch
            {
                { Status: ScheduleStatus.FarBehind } => LagReason.FarBehind,
                { Status: ScheduleStatus.Lagging } => LagReason.Behind,
                { Target: not null, Status: null } when row.Expected > 0m => LagReason.NotReported,
                _ => null,
            };
            if (reason is { } why)
                items.AddRange(Leads(row.Task).Select(lead => new LagItem(lead, row, why)));
        }

        return
        [
            .. items.OrderBy(item => item.Reason switch { LagReason.FarBehind => 0, LagReason.Behind => 1, _ => 2 })
                .ThenBy(item => item.Progress.LeadPoints ?? 0m).ThenBy(item => item.Progress.Task)
                .ThenBy(item => item.Organization, StringComparer.Ordinal),
        ];
    }

    /// <summary>
    /// What is circulated on a day: a list for every body with something that lags, the bodies with the worst lag first. Kinds that are not
    /// ranked are not circulated.
    /// </summary>
    public IReadOnlyList<LagNotice> LagNotices(DateOnly day) =>
    [
        .. Lags(day).Where(item => item.Reason != LagReason.NotReported || _policy.CirculatesSilence).GroupBy(item => item.Organization)
            .Where(body => !_policy.NotRanked.Contains(KindOf(body.Key))).Select(body => new LagNotice(body.Key, day, [.. body])),
    ];

    /// <summary>When the policy shows, ranks and appraises, in order of time.</summary>
    public IReadOnlyList<(DateOnly Day, Round Round)> Calendar() =>
        [.. _policy.Rounds.SelectMany(round => round.DaysOf(_book.Portfolios.Year).Select(day => (day, round))).OrderBy(pair => pair.day)
            .ThenBy(pair => pair.round.Months)];

    /// <summary>
    /// The score of every body with credit on a day, in the order of the documents and without places: what a monthly display shows.
    /// </summary>
    public IReadOnlyList<OrganizationStanding> Display(DateOnly day) => Scored(day, AgainstSchedule);

    /// <summary>
    /// The bodies ranked by progress against schedule on a day; ties share a place, and those without a place come last with the reason.
    /// </summary>
    public IReadOnlyList<OrganizationStanding> Rank(DateOnly day) => Placed(Display(day));

    /// <summary>The appraisal of the year with progress on the days of the policy's rankings before the end of the year.</summary>
    public IReadOnlyList<OrganizationStanding> Appraise() =>
        Appraise([.. Calendar().Where(pair => pair.Round.Kind == RoundKind.Rank && pair.Day < EndOfYear).Select(pair => pair.Day)
            .Distinct()]);

    /// <summary>The appraisal of the year: progress on some days along the way and completion at the end, weighted by the policy.</summary>
    /// <param name="onSchedule">The days on which progress counts, usually the ends of the first three quarters.</param>
    public IReadOnlyList<OrganizationStanding> Appraise(IReadOnlyList<DateOnly> onSchedule)
    {
        ArgumentNullException.ThrowIfNull(onSchedule);
        ILookup<string, decimal?> along = onSchedule.SelectMany(Display)
            .ToLookup(standing => standing.Organization, standing => standing.Score, StringComparer.Ordinal);
        return Placed([.. Scored(EndOfYear, row => row.Completion?.Capped)
            .Select(standing => standing with { Score = Weighted(Mean(along[standing.Organization]), standing.Score) })]);
    }

    private DateOnly EndOfYear => Period.OfYear(_book.Portfolios.Year).LastDay;

    private static decimal? Mean(IEnumerable<decimal?> scores)
    {
        decimal?[] known = [.. scores.Where(score => score is not null)];
        decimal? sum = known.Aggregate((decimal?)0m, Exact.Add);
        return known.Length == 0 ? null : sum == 0m ? 0m : Exact.Divide(sum, known.Length);
    }

    /// <summary>
    /// Completion against the part that was to be done, within the cap; where nothing was to be done yet, any report is as it should be.
    /// </summary>
    private decimal? AgainstSchedule(TaskProgress row) => row.Completion?.Capped is not { } capped ? null
        : row.Expected is > 0m and var expected ? Math.Min(_policy.Cap, capped == 0m ? 0m : Exact.Divide(capped, expected) ?? _policy.Cap)
        : 1m;

    private OrganizationStanding[] Placed(IReadOnlyList<OrganizationStanding> standings)
    {
        OrganizationStanding[] ranked = [.. standings.Where(standing => standing.Unranked is null)
            .OrderByDescending(standing => standing.Score)];
        for (int i = 0, place = 0; i < ranked.Length; i++)
        {
            if (i == 0 || ranked[i - 1].Score != ranked[i].Score)
                place = _policy.Ties == TieRule.NextPlaceFollows ? place + 1 : i + 1;
            ranked[i] = ranked[i] with { Place = place };
        }

        return [.. ranked, .. standings.Where(standing => standing.Unranked is not null)];
    }

    private decimal? Weighted(decimal? schedule, decimal? completion)
    {
        decimal weights = (schedule is null ? 0m : _policy.ScheduleWeight) + (completion is null ? 0m : _policy.CompletionWeight);
        decimal? sum = Exact.Add(Exact.Multiply(schedule ?? 0m, _policy.ScheduleWeight),
            Exact.Multiply(completion ?? 0m, _policy.CompletionWeight));
        return weights == 0m ? null : sum == 0m ? 0m : Exact.Divide(sum, weights);
    }

    private IEnumerable<string> Leads(ItemId item)
    {
        PortfolioBook portfolios = _book.Portfolios;
        return portfolios.OwnersOf(item).Where(owner => owner.IsLead).Select(owner => portfolios.Name(owner.Key));
    }

    private OrganizationKind KindOf(string body) => _book.Portfolios.Resolve(body)?.Kind ?? OrganizationKind.Unknown;

    private IReadOnlyList<TaskProgress> Rows(DateOnly day) => _book.On(day, _policy.Bands, _policy.Elapse, _options);

    private List<OrganizationStanding> Scored(DateOnly day, Func<TaskProgress, decimal?> score)
    {
        PortfolioBook portfolios = _book.Portfolios;
        List<string> order = [];
        Dictionary<string, List<(TaskProgress Row, OrganizationStanding.Part Part)>> byBody = new(StringComparer.Ordinal);
        foreach (TaskProgress row in Rows(day).Where(row => row.Target is not null))
        {
            (string Key, bool IsLead)[] owners = [.. portfolios.OwnersOf(row.Task)];
            int leads = owners.Count(owner => owner.IsLead), supports = owners.Length - leads;
            foreach ((string key, bool isLead) in owners)
            {
                if (CreditOf(row.Target!, leads, supports, isLead) is not { } credit || credit == 0m)
                    continue;
                if (!byBody.TryGetValue(key, out List<(TaskProgress, OrganizationStanding.Part)>? rows))
                {
                    byBody[key] = rows = [];
                    order.Add(key);
                }

                rows.Add((row,
                    new OrganizationStanding.Part(row.Task, row.Target!.Id, isLead, credit,
                        score(row) ?? (_policy.Missing == MissingReport.CountsAsZero ? 0m : null))));
            }
        }

        return [.. order.Select(key => Standing(key, byBody[key]))];
    }

    private decimal? CreditOf(Target target, int leads, int supports, bool isLead) =>
        Exact.Multiply(_policy.Credit.Share(leads, supports, isLead), Exact.Multiply(target.Weight, _options.WeightOf(target.Commitment)));

    private OrganizationStanding Standing(string key, List<(TaskProgress Row, OrganizationStanding.Part Part)> rows)
    {
        PortfolioBook portfolios = _book.Portfolios;
        decimal? sum = 0m, credits = 0m;
        foreach (OrganizationStanding.Part part in rows.Select(pair => pair.Part).Where(part => part.Value is not null))
        {
            sum = Exact.Add(sum, Exact.Multiply(part.Credit, part.Value));
            credits = Exact.Add(credits, part.Credit);
        }

        OrganizationStanding standing = new()
        {
            Organization = portfolios.Name(key),
            Kind = portfolios.Find(key)?.Kind ?? OrganizationKind.Unknown,
            Count = rows.Count,
            Reported = rows.Count(pair => pair.Row.Completion?.Rate is not null),
            OnSchedule = rows.Count(pair => pair.Row.Status == ScheduleStatus.OnSchedule),
            Lagging = rows.Count(pair => pair.Row.Status == ScheduleStatus.Lagging),
            FarBehind = rows.Count(pair => pair.Row.Status == ScheduleStatus.FarBehind),
            Score = credits == 0m ? null : sum == 0m ? 0m : Exact.Multiply(Exact.Divide(sum, credits), 100m),
            Parts = [.. rows.Select(pair => pair.Part)],
        };
        return standing with
        {
            Unranked = _policy.NotRanked.Contains(standing.Kind) ? Unranked.KindLeftOut
                : standing.Coverage < _policy.CoverageFloor ? Unranked.CoverageBelowFloor
                : standing.Score is null ? Unranked.NothingToRank
                : null,
        };
    }
}
