namespace Huzhou.Policy.Tool;

/// <summary>What the archive has, for messages that say what to ask for instead.</summary>
internal static class Known
{
    /// <summary>The year whose tasks are meant: the one given, or the last that has tasks.</summary>
    internal static Year TaskYear(Archive archive, string? given)
    {
        Year[] years = [.. archive.Documents.Where(document => document.Tasks.Count + document.LivelihoodProjects.Count > 0)
            .Select(document => document.Year).OfType<Year>().Distinct().Order()];
        if (years.Length == 0)
            throw new Mistake("the archive holds no tasks. Read a responsibility notice or task lists into it first.",
                "归档中没有任务。请先读入责任分解通知或任务清单。");
        if (given is null)
            return years[^1];
        Year year = Commands.Given.YearOf(given);
        return years.Contains(year) ? year
            : throw new Mistake($"there are no tasks for {year}. The archive has tasks for {string.Join(", ", years)}.",
                $"没有{year}年的任务。归档中有任务的年份：{string.Join('、', years)}。");
    }

    /// <summary>The code of an indicator by code, name or alias; one that only documents know by its name.</summary>
    internal static string Indicator(Archive archive, string wanted) =>
        (archive.Indicators.Find(wanted) ?? archive.Indicators.Meaning(wanted))?.Code
        ?? archive.Documents.SelectMany(document => document.Targets.Select(target => target.Indicator)
            .Concat(document.Observations.Select(observation => observation.Indicator)))
            .FirstOrDefault(indicator => indicator.Code == wanted || indicator.Name == wanted)?.Code
        ?? throw new Mistake($"no indicator is called \"{wanted}\". 'huzhou-policy show indicators' lists those with a code.",
            $"没有名为“{wanted}”的指标。有代码的指标见“huzhou-policy show indicators”。");

    /// <summary>The government that is meant: the one given, or the only one that has documents.</summary>
    internal static string? Government(Archive archive, string? given)
    {
        string[] names = [.. archive.Documents.Select(document => document.Government ?? "(not named)").Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)];
        if (given is null && names.Length > 1)
            throw new Mistake($"the archive holds documents of {string.Join(", ", names)}. --government says whose cycle is meant.",
                $"归档中有{string.Join('、', names)}的文件。请用--government指明是哪个政府。");
        if (given is not null && !names.Contains(given, StringComparer.Ordinal))
            throw new Mistake($"no document is of \"{given}\". The archive holds documents of {string.Join(", ", names)}.",
                $"没有“{given}”的文件。归档中有{string.Join('、', names)}的文件。");
        return given;
    }

    /// <summary>The first of many names, and a sign where there are more.</summary>
    internal static string Some(IReadOnlyList<string> names, string between) =>
        string.Join(between, names.Take(20)) + (names.Count > 20 ? " …" : string.Empty);

    /// <summary>That a year has no targets, and which years have some.</summary>
    internal static Mistake NoTarget(Archive archive, Year year)
    {
        Year[] years =
            [.. archive.Documents.SelectMany(document => document.Targets).Select(target => target.Period).Where(period => period.IsDated)
            .Select(period => period.Year).Distinct()
            .Order()];
        return years.Length == 0
            ? new Mistake($"no target is for {year}. The archive holds no targets.", $"没有{year}年的目标。归档中没有目标。")
            : new Mistake($"no target is for {year}. The archive has targets for {string.Join(", ", years)}.",
                $"没有{year}年的目标。归档中有目标的年份：{string.Join('、', years)}。");
    }
}
