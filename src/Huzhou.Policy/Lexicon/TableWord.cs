namespace Huzhou.Policy.Lexicon;

/// <summary>Categories of words of the heads of tables; the words themselves lie in <c>Words/TableWord.txt</c>.</summary>
internal enum TableWord
{
    /// <summary>What the column below these words holds (ColumnKind).</summary>
    Column,

    /// <summary>Words of a column of changes.</summary>
    ChangeHead,

    /// <summary>Words of a column of falls.</summary>
    FallHead,

    /// <summary>Words of a column of rises.</summary>
    RiseHead,

    /// <summary>Words that name a part of a year or a mean over years: a figure below them is none of the whole year.</summary>
    OtherSpan,

    /// <summary>Words that only say that numbers stand below them.</summary>
    PlainHead,

    /// <summary>Heads of a column of names.</summary>
    NameHead,

    /// <summary>Heads of a column of units.</summary>
    UnitHead,

    /// <summary>Heads of a column of serial numbers.</summary>
    OrdinalHead,

    /// <summary>Heads of a column of remarks.</summary>
    RemarkHead,

    /// <summary>Heads of numbers in a table of planned indicators.</summary>
    PlanOrdinalHead,

    /// <summary>Heads of groups in a table of planned indicators.</summary>
    PlanCategoryHead,

    /// <summary>Heads of names in a table of planned indicators.</summary>
    PlanNameHead,

    /// <summary>Heads of units in a table of planned indicators.</summary>
    PlanUnitHead,

    /// <summary>Heads of natures (约束性, 预期性) in a table of planned indicators.</summary>
    PlanNatureHead,

    /// <summary>Words of heads that say nothing of values.</summary>
    PlanRemarkHead,

    /// <summary>Words with which the head of a column of growth begins.</summary>
    PlanGrowthHead,

    /// <summary>Words of heads of what is promised.</summary>
    PlanGoalHead,

    /// <summary>Words of heads of what is reached.</summary>
    PlanBaseHead,

    /// <summary>Words with which the head of cumulative figures begins.</summary>
    PlanSumHead,

    /// <summary>Heads of values that name no year.</summary>
    PlanValueHead,

    /// <summary>First lines of heads that are broken over two.</summary>
    HeadFragment,

    /// <summary>Second lines of heads that are broken over two.</summary>
    HeadRest,

    /// <summary>What a cell of natures holds.</summary>
    PlanNature,

    /// <summary>Heads of places.</summary>
    PlaceHead,

    /// <summary>Heads of what is planned, under a project.</summary>
    MatrixPlanHead,

    /// <summary>Heads of what is done, under a project.</summary>
    MatrixDoneHead,

    /// <summary>Words that open the head of what is done where it says what is counted: 新开工小区数（个）.</summary>
    MatrixDoneOpening,

    /// <summary>Heads of columns beside the numbers of a project that say nothing of it.</summary>
    MatrixAsideHead,

    /// <summary>Heads of the share that is done, under a project.</summary>
    MatrixShareHead,

    /// <summary>Words before the number of a cell that say no more than its column.</summary>
    PlanCellVerb,

    /// <summary>Beginnings of notes below a table.</summary>
    PlanEnd,
}
