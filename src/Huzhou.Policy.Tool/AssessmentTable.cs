using Huzhou.Policy.Calculation;
using Huzhou.Policy.Presentation;
using Huzhou.Policy.Tool.Tables;

namespace Huzhou.Policy.Tool;

/// <summary>Judged targets as a table; a column for owners where anybody is named.</summary>
internal static class AssessmentTable
{
    internal static TextTable Of(IReadOnlyList<Assessment> rows, Owners owners, Language language)
    {
        bool zh = language == Language.Chinese, owned = rows.Any(row => owners.LeadsOf(row).Length > 0);
        List<Column> columns = [.. AssessmentRow.Heads(language).Select((head, i) => new Column(head, Right: i is 3 or 4))];
        if (owned)
            columns.Add(new Column(zh ? "牵头单位" : "Lead"));
        TextTable table = new(columns);
        foreach (Assessment assessment in rows)
        {
            AssessmentRow row = AssessmentRow.Of(assessment, language);
            List<string> cells = [.. row.Cells];
            if (owned)
                cells.Add(owners.LeadsOf(assessment));
            table.Add(cells, row.Tone, toned: 5);
        }

        return table;
    }
}
