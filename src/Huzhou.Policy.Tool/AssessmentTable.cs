using Huzhou.Policy.Calculation;
using Huzhou.Policy.Presentation;
using Huzhou.Policy.Tool.Tables;

namespace Huzhou.Policy.Tool;

/// <summary>Judged targets as a table; a column for owners where anybody is named.</summary>
internal static class AssessmentTable
{
    internal static TextTable Of(IReadOnlyList<Assessment> rows, Owners owners, Language language, bool places)
    {
        bool zh = language == Language.Chinese, owned = rows.Any(row => owners.LeadsOf(row.Target).Length > 0);
        List<Column> columns = [.. AssessmentRow.Heads(language).Select((head, i) => new Column(head, Right: i is 3 or 4))];
        if (owned)
            columns.Add(new Column(zh ? "牵头单位" : "Lead"));
        if (places)
            columns.AddRange([new Column(zh ? "目标出处" : "Target in"), new Column(zh ? "结果出处" : "Result in"),
                new Column(zh ? "待核对的相近数值" : "Alike, to be checked")]);
        TextTable table = new(columns);
        foreach (Assessment assessment in rows)
        {
            AssessmentRow row = AssessmentRow.Of(assessment, language);
            List<string> cells = [.. row.Cells];
            if (owned)
                cells.Add(owners.LeadsOf(assessment.Target));
            if (places)
                cells.AddRange([row.TargetSource, row.ResultSource, row.Candidates]);
            table.Add(cells, row.Tone, toned: 5);
        }

        return table;
    }
}
