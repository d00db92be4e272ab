using System.Globalization;
using Huzhou.Policy.Reading.Tables;

namespace Huzhou.Policy.Reading.Items;

/// <summary>What a cell of a table of planned indicators says.</summary>
internal enum PlanValue
{
    /// <summary>Nothing of this plan: an earlier year, an earlier plan.</summary>
    None,
    Baseline,
    Step,
    Goal,
    Growth,
    Cumulative,
}

/// <summary>Which column of values is the baseline, which the goal, and which years lie between.</summary>
internal sealed class PlanYears
{
    private readonly List<PlanColumn> _columns;
    private readonly int[] _years;
    private readonly int _base;
    private readonly int _goal;
    private readonly int _growth;

    private PlanYears(List<PlanColumn> columns, int[] years)
    {
        (_columns, _years) = (columns, years);
        _goal = GoalOf();
        _base = BaseOf();
        // Of two columns of growth the one behind the goal is the goal's.
        _growth = columns.FindLastIndex(column => column.Kind == PlanColumnKind.Growth);
    }

    public int BaseYear => _base >= 0 ? _years[_base] : 0;

    public int GoalYear => _goal >= 0 ? _years[_goal] : 0;

    /// <summary>The years of columns.</summary>
    /// <param name="columns">The columns of values.</param>
    /// <param name="plan">The years of the plan that the caption names, or zeros.</param>
    /// <param name="year">The year of the document, or 0.</param>
    public static PlanYears Of(List<PlanColumn> columns, (int From, int To) plan, int year)
    {
        int goal = plan.To > 0 ? plan.To : year, start = plan.From > 0 ? plan.From - 1 : year > 0 ? year - 1 : 0;
        return new PlanYears(columns, [.. columns.Select(column => column.Year > 0 ? column.Year : column.Reports ? start : goal)]);
    }

    /// <summary>What a cell of a column says; a bracket round a value makes it a cumulative one.</summary>
    public PlanValue MeaningOf(int column, bool bracketed) => _columns[column].Kind switch
    {
        PlanColumnKind.Growth => bracketed ? PlanValue.Cumulative : column == _growth ? PlanValue.Growth : PlanValue.None,
        PlanColumnKind.Cumulative => PlanValue.Cumulative,
        _ when column == _goal => bracketed ? PlanValue.Cumulative : PlanValue.Goal,
        _ when column == _base => PlanValue.Baseline,
        _ when BaseYear > 0 && _years[column] > BaseYear && _years[column] < GoalYear => PlanValue.Step,
        _ => PlanValue.None,
    };

    /// <summary>The period of a value: a year, or all years behind the baseline.</summary>
    public string PeriodOf(int column, PlanValue value)
    {
        int from = BaseYear > 0 ? BaseYear + 1 : GoalYear;
        return value is PlanValue.Growth or PlanValue.Cumulative && from < GoalYear
            ? string.Create(CultureInfo.InvariantCulture, $"{from}-{GoalYear}")
            : (value is PlanValue.Growth or PlanValue.Cumulative ? GoalYear : _years[column]).ToString(CultureInfo.InvariantCulture);
    }

    /// <summary>The last year that is not said to be reached already.</summary>
    private int GoalOf()
    {
        int best = -1;
        for (int i = 0; i < _columns.Count; i++)
        {
            if (_columns[i].Kind == PlanColumnKind.Value && !_columns[i].Reports && (best < 0 || _years[i] > _years[best]))
                best = i;
        }

        return best;
    }

    /// <summary>The last year that is said to be reached; where no head says it, the first year there is.</summary>
    private int BaseOf()
    {
        int best = -1;
        for (int i = 0; i < _columns.Count && _goal >= 0; i++)
        {
            PlanColumn column = _columns[i];
            if (column.Kind != PlanColumnKind.Value || i == _goal || column.Promises || _years[i] >= _years[_goal])
                continue;
            bool better = best < 0 || (column.Reports && (!_columns[best].Reports || _years[i] > _years[best]))
                || (!column.Reports && !_columns[best].Reports && _years[i] < _years[best]);
            best = better ? i : best;
        }

        return best;
    }
}
