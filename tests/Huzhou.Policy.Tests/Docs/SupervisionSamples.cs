using Huzhou.Policy.Calculation;
using Huzhou.Policy.Calculation.Progress;
using Huzhou.Policy.Presentation;
using Huzhou.Policy.Seeds;

namespace Huzhou.Policy.Tests.Docs;

/// <summary>
/// The samples of the pages on rounds and on what lags. The rounds and the tasks are Huzhou's; every reported figure is invented.
/// </summary>
public sealed class SupervisionSamples
{
    [Fact]
    public void The_rounds_of_a_mechanism_are_data()
    {
        using Shown shown = new();

        #region Rounds
        ProgressEntry[] reported = // invented
        [
            new() { Task = ItemId.Parse("2025/9.10"), AsOf = new DateOnly(2025, 6, 30), Value = Quantity.Of(2.4m, "万人") },
            new() { Task = ItemId.Parse("2025/3.4"), AsOf = new DateOnly(2025, 6, 30), Value = Quantity.Of(1500m, "亿元") },
            new() { Task = ItemId.Parse("2025/7.5"), AsOf = new DateOnly(2025, 6, 30), Value = Quantity.Of(70m, "家") },
            new() { Task = ItemId.Parse("2025/9.3"), AsOf = new DateOnly(2025, 6, 30), Value = Quantity.Of(1.6m, "万名") },
        ];
        Archive archive = HuzhouArchive.Load();
        foreach (Programme programme in archive.Programmes.Where(programme => programme.Rounds.Count > 0))
            Console.WriteLine(
                $"{programme.Name}: "
                    + $"{string.Join("; ", programme.Rounds.Select(round => $"{round.Name}, {round.DaysOf(new Year(2025)).Count} times a"
                    + $" year ({Wording.Of(round.Kind, Language.English)})"))}");

        SupervisionPolicy policy = SupervisionPolicy.Default with
        {
            Rounds = archive.Programmes.Single(programme => programme.Code == "month-season-year").Rounds,
        };
        ProgressBook book = ProgressBook.Of(archive, new Year(2025), reported);
        Supervision supervision = new(book, policy);
        foreach ((DateOnly day, Round round) in supervision.Calendar().Where(next => next.Day.Month is 6 or 12))
            Console.WriteLine($"{day:yyyy-MM-dd} {round.Name}");

        foreach (OrganizationStanding standing in supervision.Rank(new DateOnly(2025, 6, 30))
            .Where(standing => standing.Reported > 0))
            Console.WriteLine(Wording.Of(standing, Language.English));
        #endregion

        Documents.Output("Rounds", shown.ToString());
    }

    [Fact]
    public void What_lags_is_circulated_with_figures_and_reasons()
    {
        using Shown shown = new();

        #region Lagging
        ProgressEntry[] reported = // invented
        [
            new() { Task = ItemId.Parse("2025/9.10"), AsOf = new DateOnly(2025, 6, 30), Value = Quantity.Of(2.4m, "万人") },
            new() { Task = ItemId.Parse("2025/3.4"), AsOf = new DateOnly(2025, 6, 30), Value = Quantity.Of(1500m, "亿元") },
            new() { Task = ItemId.Parse("2025/7.5"), AsOf = new DateOnly(2025, 6, 30), Value = Quantity.Of(70m, "家") },
            new() { Task = ItemId.Parse("2025/9.3"), AsOf = new DateOnly(2025, 6, 30), Value = Quantity.Of(1.6m, "万名") },
        ];
        ProgressBook book = ProgressBook.Of(HuzhouArchive.Load(), new Year(2025), reported);
        Supervision supervision = new(book);
        foreach (LagNotice notice in supervision.LagNotices(new DateOnly(2025, 6, 30)))
        {
            Console.WriteLine($"{notice.Organization}, {notice.Day:yyyy-MM-dd}:");
            foreach (LagItem item in notice.Items)
                Console.WriteLine(
                    $"  {item.Progress.Task} {item.Progress.Target!.Indicator.Name}: "
                        + $"{QuantityFormat.English.Format(item.Progress.Latest!.Value!)}, {Wording.Of(item.Reason, Language.English)} ("
                        + $"{item.Progress.LeadPoints:+0.0;-0.0} points)");
        }

        int silent = supervision.Lags(new DateOnly(2025, 6, 30)).Count(item => item.Reason == LagReason.NotReported);
        Console.WriteLine($"not reported, listed and not circulated: {silent}");
        #endregion

        Documents.Output("Lagging", shown.ToString());
    }
}
