using Huzhou.Policy.Calculation;
using Huzhou.Policy.Calculation.Cycle;
using Huzhou.Policy.Presentation;
using Huzhou.Policy.Tool.Tables;

namespace Huzhou.Policy.Tool;

/// <summary>Judged targets as a table; a column for owners where anybody is named.</summary>
internal static class AssessmentTable
{
    /// <param name="rows">The judged targets.</param>
    /// <param name="owners">Who answers for them.</param>
    /// <param name="baselines">What the year before had reached, by target; a star says that it already satisfies the target.</param>
    /// <param name="language">The language of the words.</param>
    internal static TextTable Of(IReadOnlyList<Assessment> rows, Owners owners, IReadOnlyDictionary<string, TargetBaseline> baselines,
        Language language)
    {
        bool zh = language == Language.Chinese, owned = rows.Any(row => owners.LeadsOf(row, language).Length > 0);
        List<Column> columns = [.. AssessmentRow.Heads(language).Select((head, i) => new Column(head, Right: i is 3 or 4))];
        if (owned)
            columns.Add(new Column(zh ? "牵头单位" : "Lead"));
        bool based = rows.Any(row => baselines.ContainsKey(row.Target.Id));
        if (based)
            columns.Add(new Column(zh ? "上年" : "Before", Right: true));
        TextTable table = new(columns);
        foreach (Assessment assessment in rows)
        {
            AssessmentRow row = AssessmentRow.Of(assessment, language);
            List<string> cells = [.. row.Cells];
            if (owned)
                cells.Add(owners.LeadsOf(assessment, language));
            if (based)
                cells.Add(baselines.TryGetValue(assessment.Target.Id, out TargetBaseline? baseline)
                    ? Wording.ValueOf(baseline.Reached, language) + (baseline.IsReachedAlready ? "*" : string.Empty) : string.Empty);
            table.Add(cells, row.Tone, toned: 5);
        }

        return table;
    }
}
