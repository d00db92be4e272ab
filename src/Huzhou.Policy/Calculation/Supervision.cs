namespace Huzhou.Policy.Calculation;

/// <summary>
/// What supervision asks of progress reports: who lags and why, the monthly display, the ranking of a quarter, the appraisal of a year.
/// Results are figures and reasons that a circular can print, never a moral.
/// </summary>
public sealed class Supervision
{
    private readonly ProgressBook _book;
    private readonly SupervisionPolicy _policy;

    /// <summary>Supervision of a year's progress under a policy.</summary>
    /// <param name="book">The reports.</param>
    /// <param name="policy">The policy; the defaults where null.</param>
    public Supervision(ProgressBook book, SupervisionPolicy? policy = null)
    {
        _book = book ?? throw new ArgumentNullException(nameof(book));
        _policy = policy ?? SupervisionPolicy.Default;
    }

    /// <summary>The policy every result rests on.</summary>
    public SupervisionPolicy Policy => _policy;

    /// <summary>What lags on a day, by lead body: far behind first, then behind, then not reported; the longest lag first.</summary>
    public IReadOnlyList<LagItem> Lags(DateOnly day)
    {
        List<LagItem> items = [];
        foreach (TaskProgress row in _book.On(day, _policy.Bands, _policy.Elapse))
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
                .ThenBy(item => item.Progress.LeadPoints ?? 0m).ThenBy(item => item.Progress.Task).ThenBy(item => item.Organization, StringComparer.Ordinal),
        ];
    }

    /// <summary>How every body with credit stands on a day, in the order of the documents and without places: what a monthly display shows.</summary>
    public IReadOnlyList<OrganizationStanding> Display(DateOnly day) => Stand(day, row => row.Completion?.Capped is { } capped && row.Expected is > 0m ? Math.Min(1m, capped / row.Expected.Value) : row.Completion?.Capped is null ? null : 1m);

    /// <summary>The bodies ranked by progress against schedule on a day; ties share a place, and those without a place come last with the reason.</summary>
    public IReadOnlyList<OrganizationStanding> Rank(DateOnly day) => Placed(Display(day));

    /// <summary>The appraisal of the year: progress at the ends of the quarters and completion at the end, weighted by the policy.</summary>
    /// <param name="onSchedule">The days on which progress is taken, usually the ends of the first three quarters.</param>
    public IReadOnlyList<OrganizationStanding> Appraise(IReadOnlyList<DateOnly> onSchedule)
    {
        ArgumentNullException.ThrowIfNull(onSchedule);
        DateOnly end = Period.OfYear(_book.Portfolios.Year).LastDay;
        OrganizationStanding[] final = [.. Stand(end, row => row.Completion?.Capped)];
        Dictionary<string, List<decimal?>> along = [];
        foreach (OrganizationStanding standing in onSchedule.SelectMany(Display))
        {
            if (!along.TryGetValue(standing.Organization, out List<decimal?>? scores))
                along[standing.Organization] = scores = [];
            scores.Add(standing.Score);
        }

        return Placed(
        [
            .. final.Select(standing =>
            {
                decimal[] scores = [.. along.GetValueOrDefault(standing.Organization, []).Where(score => score is not null).Select(score => score!.Value)];
                decimal? schedule = scores.Length == 0 ? null : scores.Sum() / scores.Length;
                return standing with { Score = Weighted(schedule, standing.Score) };
            }),
        ]);
    }

    private static OrganizationStanding[] Placed(IReadOnlyList<OrganizationStanding> standings)
    {
        OrganizationStanding[] ranked = [.. standings.Where(standing => standing.Unranked is null).OrderByDescending(standing => standing.Score)];
        for (int i = 0; i < ranked.Length; i++)
            ranked[i] = ranked[i] with { Place = i > 0 && ranked[i - 1].Score == ranked[i].Score ? ranked[i - 1].Place : i + 1 };
        return [.. ranked, .. standings.Where(standing => standing.Unranked is not null)];
    }

    private decimal? Weighted(decimal? schedule, decimal? completion)
    {
        decimal weights = (schedule is null ? 0m : _policy.ScheduleWeight) + (completion is null ? 0m : _policy.CompletionWeight);
        return weights == 0m ? null : (((schedule ?? 0m) * _policy.ScheduleWeight) + ((completion ?? 0m) * _policy.CompletionWeight)) / weights;
    }

    private IEnumerable<string> Leads(ItemId item)
    {
        PortfolioBook portfolios = _book.Portfolios;
        return portfolios.OwnersOf(item).Where(owner => owner.IsLead).Select(owner => portfolios.Name(owner.Key));
    }

    private List<OrganizationStanding> Stand(DateOnly day, Func<TaskProgress, decimal?> score)
    {
        PortfolioBook portfolios = _book.Portfolios;
        List<string> order = [];
        Dictionary<string, List<(TaskProgress Row, decimal Credit)>> byBody = new(StringComparer.Ordinal);
        foreach (TaskProgress row in _book.On(day, _policy.Bands, _policy.Elapse).Where(row => row.Target is not null))
        {
            (string Key, bool IsLead)[] owners = [.. portfolios.OwnersOf(row.Task)];
            int leads = owners.Count(owner => owner.IsLead), supports = owners.Length - leads;
            foreach ((string key, bool isLead) in owners)
            {
                decimal credit = _policy.Credit.Share(leads, supports, isLead);
                if (credit == 0m)
                    continue;
                if (!byBody.TryGetValue(key, out List<(TaskProgress, decimal)>? rows))
                {
                    byBody[key] = rows = [];
                    order.Add(key);
                }

                rows.Add((row, credit));
            }
        }

        return [.. order.Select(key => Standing(key, byBody[key], score))];
    }

    private OrganizationStanding Standing(string key, List<(TaskProgress Row, decimal Credit)> rows, Func<TaskProgress, decimal?> score)
    {
        PortfolioBook portfolios = _book.Portfolios;
        decimal sum = 0m, credits = 0m;
        foreach ((TaskProgress row, decimal credit) in rows)
        {
            decimal? value = score(row) ?? (_policy.Missing == MissingReport.CountsAsZero ? 0m : null);
            if (value is not { } counted)
                continue;
            sum += credit * counted;
            credits += credit;
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
            Score = credits == 0m ? null : sum / credits * 100m,
        };
        return standing with
        {
            Unranked = _policy.NotRanked.Contains(standing.Kind) ? Unranked.KindLeftOut
                : standing.Score is null ? Unranked.NothingToRank
                : standing.Coverage < _policy.CoverageFloor ? Unranked.CoverageBelowFloor
                : null,
        };
    }
}
