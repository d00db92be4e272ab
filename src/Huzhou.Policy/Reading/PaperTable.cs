namespace Huzhou.Policy.Reading;

/// <summary>What a column of a task table holds.</summary>
internal enum ColumnKind
{
    Other,
    Ordinal,
    Task,
    Leader,
    Lead,
    Support,
    Owners,
    Deadline,
    Progress,
}

/// <summary>A cell of a flattened table: its place in the view.</summary>
internal readonly record struct TableCell(int Start, int End);

/// <summary>A row of a flattened table: its number and one cell a column (an empty cell where nothing stands).</summary>
internal sealed record class TableRow(int Number, TableCell[] Cells, OutlineSection? Section, string? Group, int Start);

/// <summary>
/// A table of tasks that lost its lines: a cell a line, or <c>a | b | c</c>. The columns are told by the words of the header row.
/// </summary>
internal sealed class PaperTable
{
    private static readonly (string Word, ColumnKind Kind)[] Labels =
    [
        ("序号", ColumnKind.Ordinal), ("编号", ColumnKind.Ordinal), ("目标任务", ColumnKind.Task), ("工作任务", ColumnKind.Task), ("重点任务", ColumnKind.Task), ("主要任务", ColumnKind.Task), ("重点工作", ColumnKind.Task),
        ("任务内容", ColumnKind.Task), ("工作内容", ColumnKind.Task), ("主要工作", ColumnKind.Task), ("具体任务", ColumnKind.Task), ("任务名称", ColumnKind.Task), ("项目名称", ColumnKind.Task), ("实事项目", ColumnKind.Task), ("目标要求", ColumnKind.Task), ("主要内容", ColumnKind.Task), ("工作目标", ColumnKind.Task), ("建设内容", ColumnKind.Task), ("事项", ColumnKind.Task), ("任务", ColumnKind.Task), ("内容", ColumnKind.Task),
        ("牵头领导", ColumnKind.Leader), ("责任领导", ColumnKind.Leader), ("分管领导", ColumnKind.Leader), ("市领导", ColumnKind.Leader), ("领导", ColumnKind.Leader), ("责任人", ColumnKind.Leader),
        ("牵头单位", ColumnKind.Lead), ("牵头部门", ColumnKind.Lead), ("主办单位", ColumnKind.Lead), ("牵头责任单位", ColumnKind.Lead), ("第一责任单位", ColumnKind.Lead),
        ("配合单位", ColumnKind.Support), ("配合部门", ColumnKind.Support), ("协办单位", ColumnKind.Support), ("参与单位", ColumnKind.Support), ("协同单位", ColumnKind.Support),
        ("责任单位", ColumnKind.Owners), ("责任部门", ColumnKind.Owners), ("负责单位", ColumnKind.Owners), ("承办单位", ColumnKind.Owners), ("实施单位", ColumnKind.Owners),
        ("完成时限", ColumnKind.Deadline), ("完成时间", ColumnKind.Deadline), ("时限", ColumnKind.Deadline), ("时间节点", ColumnKind.Deadline),
        ("推进情况", ColumnKind.Progress), ("进展情况", ColumnKind.Progress), ("完成情况", ColumnKind.Progress), ("落实情况", ColumnKind.Progress), ("工作进展", ColumnKind.Progress), ("目前进展", ColumnKind.Progress), ("进展", ColumnKind.Progress),
        ("备注", ColumnKind.Other), ("类别", ColumnKind.Other), ("下步打算", ColumnKind.Other), ("下一步", ColumnKind.Other), ("存在问题", ColumnKind.Other), ("进度", ColumnKind.Progress), ("单位", ColumnKind.Other),
    ];

    private PaperTable(List<ColumnKind> columns, bool barred)
    {
        Columns = columns;
        IsBarred = barred;
    }

    public List<ColumnKind> Columns { get; }

    /// <summary>Whether cells are divided by bars or tabs within a line.</summary>
    public bool IsBarred { get; }

    public List<TableRow> Rows { get; } = [];

    /// <summary>Numbers of rows whose cells do not fit the columns, with their places.</summary>
    public List<(int Number, int Cells, int Start, int End)> Misfits { get; } = [];

    public int IndexOf(ColumnKind kind) => Columns.IndexOf(kind);

    /// <summary>Finds the table of a text, or null where there is none with a task column.</summary>
    public static PaperTable? Find(SourceText source, IReadOnlyList<Paragraph> paragraphs)
    {
        for (int i = 0; i < paragraphs.Count; i++)
        {
            if (!paragraphs[i].IsPolicy)
                continue;
            if ((Barred(source, paragraphs, i) ?? Stacked(source, paragraphs, i)) is { } table)
                return table.Rows.Count > 0 ? table : null;
        }
        return null;
    }

    private static ColumnKind? KindOf(ReadOnlySpan<char> cell)
    {
        string words = Glyph.Squeeze(cell).Trim('|', '｜');
        if (words.Length is < 2 or > 14)
            return null;
        ColumnKind? kind = null;
        foreach (var (word, column) in Labels)
        {
            if (words == word)
                return column;
            if (kind is null && (words.StartsWith(word, StringComparison.Ordinal) || words.EndsWith(word, StringComparison.Ordinal)))
                kind = column;
        }
        return kind;
    }

    private static bool Usable(List<ColumnKind> columns) =>
        columns.Count >= 2 && columns.Contains(ColumnKind.Task) && (columns.Contains(ColumnKind.Owners) || columns.Contains(ColumnKind.Lead) || columns.Contains(ColumnKind.Progress));

    private static PaperTable? Barred(SourceText source, IReadOnlyList<Paragraph> paragraphs, int index)
    {
        List<TableCell> head = Split(source, paragraphs[index]);
        if (head.Count < 2)
            return null;
        var columns = new List<ColumnKind>();
        foreach (TableCell cell in head)
        {
            if (KindOf(source.Slice(cell.Start, cell.End)) is not { } kind)
                return null;
            columns.Add(kind);
        }
        if (!Usable(columns))
            return null;
        var table = new PaperTable(columns, barred: true);
        string? group = null;
        int last = 0;
        for (int i = index + 1; i < paragraphs.Count; i++)
        {
            Paragraph paragraph = paragraphs[i];
            if (!paragraph.IsPolicy)
                continue;
            List<TableCell> cells = Split(source, paragraph);
            if (cells.Count < 2)
            {
                group = source.Slice(paragraph.Start, paragraph.End).ToString();
                continue;
            }
            if (cells.TrueForAll(c => source.Slice(c.Start, c.End).IndexOfAnyExcept(Marks.Rule) < 0))
                continue;
            int ordinal = table.IndexOf(ColumnKind.Ordinal);
            int number = ordinal >= 0 && ordinal < cells.Count && Number(source.Slice(cells[ordinal].Start, cells[ordinal].End)) is > 0 and int n ? n : last + 1;
            if (cells.Count != columns.Count)
                table.Misfits.Add((number, cells.Count, paragraph.Start, paragraph.End));
            table.Add(number, cells, paragraph.Section, group, paragraph.Start);
            last = number;
        }
        return table;
    }

    private void Add(int number, List<TableCell> cells, OutlineSection? section, string? group, int start)
    {
        var row = new TableCell[Columns.Count];
        for (int i = 0; i < row.Length; i++)
            row[i] = i < cells.Count ? cells[i] : default;
        Rows.Add(new TableRow(number, row, section, group, start));
    }

    /// <summary>The cells of a line divided by bars or tabs.</summary>
    public static List<TableCell> Split(SourceText source, Paragraph paragraph)
    {
        var cells = new List<TableCell>();
        ReadOnlySpan<char> line = source.Slice(paragraph.Start, paragraph.End);
        if (!line.ContainsAny('|', '｜', '\t'))
            return cells;
        int at = 0;
        for (int i = 0; i <= line.Length; i++)
        {
            if (i < line.Length && line[i] is not ('|' or '｜' or '\t'))
                continue;
            int from = at, to = i;
            while (from < to && Glyph.IsEdge(line[from]))
                from++;
            while (to > from && Glyph.IsEdge(line[to - 1]))
                to--;
            // A bar at the edge of the line opens or closes it and is no cell.
            if (!(to == from && (at == 0 || i == line.Length)))
                cells.Add(new(paragraph.Start + from, paragraph.Start + to));
            at = i + 1;
        }
        return cells;
    }

    private static PaperTable? Stacked(SourceText source, IReadOnlyList<Paragraph> paragraphs, int index)
    {
        var columns = new List<ColumnKind>();
        int at = index;
        for (; at < paragraphs.Count && columns.Count < 9; at++)
        {
            if (!paragraphs[at].IsPolicy)
                continue;
            if (KindOf(source.Slice(paragraphs[at].Start, paragraphs[at].End)) is not { } kind)
                break;
            columns.Add(kind);
        }
        if (columns.Count < 3 || columns[0] != ColumnKind.Ordinal || !Usable(columns))
            return null;
        var table = new PaperTable(columns, barred: false);
        var cells = new List<TableCell>();
        int number = 0, start = 0;
        string? group = null, rowGroup = null;
        OutlineSection? section = null;
        for (; at < paragraphs.Count; at++)
        {
            Paragraph paragraph = paragraphs[at];
            if (!paragraph.IsPolicy || KindOf(source.Slice(paragraph.Start, paragraph.End)) is not null)
                continue;
            ReadOnlySpan<char> line = source.Slice(paragraph.Start, paragraph.End);
            bool heads = paragraph.Mark.Kind is HeadMarkKind.Chinese or HeadMarkKind.ChineseInBrackets or HeadMarkKind.Division && line.Length <= 40 && (number == 0 || cells.Count + 1 >= columns.Count - 1);
            // A bar may stand behind every cell, and alone where the cell is empty.
            int from = 0, to = line.Length;
            while (to > from && (line[to - 1] is '|' or '｜' || Glyph.IsEdge(line[to - 1])))
                to--;
            while (from < to && (line[from] is '|' or '｜' || Glyph.IsEdge(line[from])))
                from++;
            if (to == from)
            {
                if (number > 0)
                    cells.Add(new(paragraph.Start, paragraph.Start));
                continue;
            }
            line = line[from..to];
            int next = Number(line);
            bool begins = next > 0 && (next == number + 1 || next == 1 || (number == 0 && next < 400));
            if ((heads || begins) && number > 0)
            {
                table.Close(source, number, cells, section, rowGroup, start);
                cells = [];
                number = heads ? 0 : number;
            }
            if (heads)
            {
                group = line.ToString();
            }
            else if (begins)
            {
                number = next;
                start = paragraph.Start;
                rowGroup = group;
                section = paragraph.Section;
            }
            else if (number > 0)
            {
                cells.Add(new(paragraph.Start + from, paragraph.Start + to));
            }
            else
            {
                group = line.ToString();
            }
        }
        if (number > 0)
            table.Close(source, number, cells, section, rowGroup, start);
        return table;
    }

    /// <summary>Gives the cells of a row their columns; a cell that runs over several lines is put together.</summary>
    private void Close(SourceText source, int number, List<TableCell> cells, OutlineSection? section, string? group, int start)
    {
        int wanted = Columns.Count - 1;
        bool ownerColumns = Columns.Exists(IsOwner);
        if (!ownerColumns)
            JoinLabels(source, cells);
        var placed = new TableCell[Columns.Count];
        if (cells.Count == wanted)
        {
            for (int i = 0; i < wanted; i++)
                placed[i + 1] = cells[i];
        }
        else if (!ownerColumns && cells.Count > wanted)
        {
            // More lines than columns: the last column runs over several lines.
            for (int i = 0; i < cells.Count; i++)
            {
                int column = Math.Min(i + 1, Columns.Count - 1);
                placed[column] = placed[column].End == 0 ? cells[i] : new(placed[column].Start, cells[i].End);
            }
            Misfits.Add((number, cells.Count + 1, start, cells[^1].End));
        }
        else
        {
            // By what the cells look like: bodies go to the owner columns in order, the rest to task before them and to progress behind.
            int column = 1;
            foreach (TableCell cell in cells)
            {
                bool bodies = LooksLikeBodies(source.Slice(cell.Start, cell.End));
                while (bodies && column < Columns.Count && !(IsOwner(Columns[column]) && placed[column].End == 0) && HasOwnerFrom(column + 1))
                    column++;
                if (!bodies && column < Columns.Count && IsOwner(Columns[column]) && placed[column].End > 0)
                    column++;
                if (!bodies && column < Columns.Count && IsOwner(Columns[column]) && column + 1 < Columns.Count)
                    column++;
                if (column >= Columns.Count)
                    column = Columns.Count - 1;
                placed[column] = placed[column].End == 0 ? cell : new(placed[column].Start, cell.End);
            }
            if (cells.Count < wanted)
                Misfits.Add((number, cells.Count + 1, start, cells.Count > 0 ? cells[^1].End : start + 1));
        }
        Rows.Add(new TableRow(number, placed, section, group, start));
    }

    /// <summary>责任单位：… below a task belongs to the cell of the task where owners have no column.</summary>
    private static void JoinLabels(SourceText source, List<TableCell> cells)
    {
        for (int i = cells.Count - 1; i > 0; i--)
        {
            ReadOnlySpan<char> words = source.Slice(cells[i].Start, cells[i].End);
            int colon = words.IndexOfAny('：', ':');
            if (colon is < 2 or > 10)
                continue;
            string label = Glyph.Squeeze(words[..colon]).TrimStart('（');
            if (Array.IndexOf(OwnerLexicon.PlainLabels, label) < 0 && Array.IndexOf(OwnerLexicon.LeadLabels, label) < 0 && Array.IndexOf(OwnerLexicon.SupportLabels, label) < 0)
                continue;
            cells[i - 1] = new(cells[i - 1].Start, cells[i].End);
            cells.RemoveAt(i);
        }
    }

    private bool HasOwnerFrom(int column)
    {
        for (int i = column; i < Columns.Count; i++)
        {
            if (IsOwner(Columns[i]))
                return true;
        }
        return false;
    }

    private static bool IsOwner(ColumnKind kind) => kind is ColumnKind.Lead or ColumnKind.Support or ColumnKind.Owners;

    /// <summary>Whether a cell is a list of bodies: every part of it ends as a body's name does.</summary>
    public static bool LooksLikeBodies(ReadOnlySpan<char> cell)
    {
        if (cell.Length is < 2 or > 300 || cell.ContainsAny('。', '；'))
            return false;
        int at = 0, depth = 0, parts = 0, bodies = 0;
        for (int i = 0; i <= cell.Length; i++)
        {
            if (i < cell.Length)
            {
                depth += cell[i] is '（' or '(' ? 1 : cell[i] is '）' or ')' ? -1 : 0;
                if (depth > 0 || cell[i] is not ('、' or '，' or ',' or '\n' or ' '))
                    continue;
            }
            ReadOnlySpan<char> part = Glyph.Trim(cell[at..i]);
            at = i + 1;
            if (part.Length == 0)
                continue;
            parts++;
            if (OwnerLexicon.EndsWithAny(part, OwnerLexicon.Roles) is { } role)
                part = part[..^role.Length];
            if (OwnerLexicon.IsBody(part) || OwnerLexicon.IsTerritory(part))
                bodies++;
        }
        return parts > 0 && bodies * 4 >= parts * 3;
    }

    /// <summary>The owners that the columns of a row name; null where they name none.</summary>
    public Owners? OwnersOf(SourceText source, TableRow row)
    {
        var names = new List<OwnerName>();
        bool marks = false, first = false;
        string? deadline = null;
        int start = -1, end = -1;
        foreach (ColumnKind kind in (ReadOnlySpan<ColumnKind>)[ColumnKind.Lead, ColumnKind.Owners, ColumnKind.Support])
        {
            if (IndexOf(kind) is not (>= 0 and int at) || row.Cells[at].End <= row.Cells[at].Start)
                continue;
            Owners read = OwnerReader.Read(source, row.Cells[at].Start, row.Cells[at].End);
            bool leads = kind == ColumnKind.Lead || (kind == ColumnKind.Owners && IndexOf(ColumnKind.Lead) < 0);
            foreach (OwnerName name in read.Names)
            {
                if (!names.Exists(n => n.Name == name.Name))
                    names.Add(name with { IsLead = kind == ColumnKind.Lead || (leads && name.IsLead) });
            }
            marks |= kind == ColumnKind.Lead || (leads && read.MarksLead);
            first |= read.SaysFirstLeads;
            deadline ??= read.Deadline;
            start = start < 0 ? row.Cells[at].Start : Math.Min(start, row.Cells[at].Start);
            end = Math.Max(end, row.Cells[at].End);
        }
        return start < 0 ? null : new Owners(start, end) { Names = [.. names], MarksLead = marks, SaysFirstLeads = first, Deadline = deadline };
    }

    private static int Number(ReadOnlySpan<char> cell)
    {
        cell = Glyph.Trim(cell).TrimEnd(".、．");
        if (cell.Length is 0 or > 3)
            return 0;
        int value = 0;
        foreach (char c in cell)
        {
            if (!char.IsAsciiDigit(c))
                return 0;
            value = (value * 10) + c - '0';
        }
        return value;
    }
}
