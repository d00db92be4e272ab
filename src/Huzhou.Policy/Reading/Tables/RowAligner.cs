using Huzhou.Policy.Reading.Lexicon;
using Huzhou.Policy.Reading.Organizations;
using Huzhou.Policy.Reading.Quantities;
using Huzhou.Policy.Reading.Source;
using Huzhou.Policy.Reading.Syntax;

namespace Huzhou.Policy.Reading.Tables;

/// <summary>
/// Gives the pieces of a row their columns where the layout does not: cells may be missing, and a cell of words may lie in several
/// pieces. What stands in
/// a piece says in which column it may be; of all ways that keep the order the one that fits best is taken, and where the numbers could
/// stand in
/// two ways that fit alike, none is.
/// </summary>
internal sealed class RowAligner
{
    private const int Impossible = -1_000_000;

    private readonly SourceText _source;
    private readonly IReadOnlyList<ColumnKind> _columns;
    private readonly int _mostJoined;
    private readonly int _name;
    private readonly int[] _carrying;
    private readonly int[] _bare;

    /// <summary>An aligner for the rows of one table.</summary>
    /// <param name="source">The text.</param>
    /// <param name="columns">What its columns hold.</param>
    /// <param name="mostJoined">Into how many pieces a cell of words may be cut.</param>
    public RowAligner(SourceText source, IReadOnlyList<ColumnKind> columns, int mostJoined)
    {
        (_source, _columns, _mostJoined) = (source, columns, mostJoined);
        _name = Enumerable.Range(0, columns.Count).FirstOrDefault(i => columns[i] is ColumnKind.Task, -1);
        _carrying = new int[columns.Count];
        _bare = new int[columns.Count];
    }

    /// <summary>The cells of a row, column by column; null where its numbers can be placed in no way or in several.</summary>
    public TableCell[]? Place(IReadOnlyList<TableCell> pieces)
    {
        int columns = _columns.Count, count = pieces.Count;
        PlanCell?[] numbers = [.. pieces.Select(NumberOf)];
        var best = new int[columns + 1, count + 1];
        for (int t = 0; t < count; t++)
            best[columns, t] = Impossible;
        for (int c = columns - 1; c >= 0; c--)
        {
            for (int t = count; t >= 0; t--)
            {
                best[c, t] = Impossible;
                for (int k = 0; k <= Most(c, count - t); k++)
                    best[c, t] = Math.Max(best[c, t], Way(c, t, k));
            }
        }

        if (best[0, 0] <= Impossible / 2)
            return null;
        TableCell[] first = Follow(forwards: true), last = Follow(forwards: false);
        for (int c = 0; c < columns; c++)
        {
            if (IsOfNumbers(c) && first[c] != last[c])
                return null;
        }

        return first;

        int Way(int c, int t, int k) => best[c + 1, t + k] <= Impossible / 2 ? Impossible
            : k == 0 ? Empty(c) + best[c + 1, t] : Fit(c, pieces, numbers, t, k) + best[c + 1, t + k];

        TableCell[] Follow(bool forwards)
        {
            var row = new TableCell[columns];
            for (int c = 0, t = 0; c < columns; c++)
            {
                int most = Most(c, count - t), taken = -1;
                for (int i = 0; i <= most && taken < 0; i++)
                    taken = Way(c, t, forwards ? i : most - i) == best[c, t] ? forwards ? i : most - i : -1;
                if (taken > 0)
                    row[c] = new(pieces[t].Start, pieces[t + taken - 1].End);
                t += taken;
            }

            return row;
        }
    }

    /// <summary>Remembers from a row that is placed whether the numbers of a column carry their units.</summary>
    public void Learn(TableCell[] row)
    {
        for (int c = 0; c < row.Length; c++)
        {
            if (IsOfNumbers(c) && row[c].End > row[c].Start && NumberOf(row[c]) is { Value: not null } number)
                (number.Unit is null ? _bare : _carrying)[c]++;
        }
    }

    private bool IsOfNumbers(int column) => column != _name
        && _columns[column] is ColumnKind.Task or ColumnKind.Progress or ColumnKind.Rate;

    private PlanCell? NumberOf(TableCell piece) =>
        PlanCell.TryRead(_source.Slice(piece.Start, piece.End), out PlanCell number) ? number : null;

    private int Most(int column, int left) => Math.Min(left, _columns[column] switch
    {
        ColumnKind.Ordinal or ColumnKind.Rate or ColumnKind.Unit => 1,
        ColumnKind.Other => left,
        _ => _mostJoined,
    });

    /// <summary>What it costs to leave a column empty; a row without a name is none.</summary>
    private int Empty(int column) => column == _name ? -60 : _columns[column] == ColumnKind.Other ? 0 : -6;

    private int Fit(int column, IReadOnlyList<TableCell> pieces, PlanCell?[] numbers, int at, int count)
    {
        TableCell cell = new(pieces[at].Start, pieces[at + count - 1].End);
        ReadOnlySpan<char> words = _source.Slice(cell.Start, cell.End);
        if (count == 1 && numbers[at] is { } number)
            return FitNumber(column, number, words);
        int inside = 0;
        for (int i = at; i < at + count; i++)
            inside += numbers[i] is { IsEmpty: false } ? 1 : 0;
        int joints = 0;
        for (int i = at; i < at + count - 1; i++)
            joints += GoesOn(pieces[i], pieces[i + 1]) ? 0 : 1;
        return FitWords(column, words, inside) - (joints * Joint(column)) - (inside * 10);
    }

    /// <summary>What a seam inside a cell costs: a list of bodies may be broken, a time hardly.</summary>
    private int Joint(int column) => _columns[column] switch { ColumnKind.Other => 0, ColumnKind.Deadline => 5, _ => 1 };

    /// <summary>Whether a list sign at the seam says that a cell goes on.</summary>
    private bool GoesOn(TableCell left, TableCell right) =>
        _source.View[left.End - 1] is '、' or '，' or ',' || _source.View[right.Start] is '、' or '，';

    private int FitNumber(int column, PlanCell number, ReadOnlySpan<char> words)
    {
        if (number.IsEmpty)
            return column == _name || _columns[column] == ColumnKind.Ordinal ? Impossible : 4;
        bool percent = number.Unit is { Symbol: "%" };
        return _columns[column] switch
        {
            ColumnKind.Ordinal => number.Unit is null && IsOrdinal(words) ? 30 : Impossible,
            ColumnKind.Rate => percent ? 24 : number.Unit is null ? 16 : -20,
            ColumnKind.Task when column == _name => -20,
            ColumnKind.Task or ColumnKind.Progress => (percent ? 6 : 18) + Style(column, number.Unit is not null),
            ColumnKind.Other => -4,
            ColumnKind.Unit => -10,
            _ => -15,
        };
    }

    /// <summary>Whether numbers of a column carried units, or none, in the rows that could be placed.</summary>
    private int Style(int column, bool carries)
    {
        int alike = carries ? _carrying[column] : _bare[column], other = carries ? _bare[column] : _carrying[column];
        return alike > 0 && other == 0 ? 3 : other > 0 && alike == 0 ? -3 : 0;
    }

    private int FitWords(int column, ReadOnlySpan<char> words, int numbers) => _columns[column] switch
    {
        ColumnKind.Ordinal => IsOrdinal(words) ? 30 : Impossible,
        ColumnKind.Task when column == _name => LooksLikeBodies(words) ? -10 : 12,
        ColumnKind.Task => LooksLikeBodies(words) ? -15 : 4,
        ColumnKind.Progress => LooksLikeBodies(words) ? -15 : 6,
        ColumnKind.Rate => words.ContainsAny('%', '％') && numbers == 0 ? 8 : -12,
        ColumnKind.Unit => WrittenUnit.TryRead(Glyph.Squeeze(words), out _) ? 22 : -20,
        ColumnKind.Lead or ColumnKind.Support or ColumnKind.Owners => AreBodies(words) ? 20 : -15,
        ColumnKind.Leader => LeaderPhrase.NamesIn(words) is not null ? 14 : -15,
        ColumnKind.Deadline => words.Length <= 16 && words.ContainsAny(['月', '年', '季', '底', '期']) ? 12 : -12,
        ColumnKind.Other => 2,
        _ => Impossible,
    };

    /// <summary>Bodies, also where the name of one is broken over two pieces.</summary>
    private static bool AreBodies(ReadOnlySpan<char> words) =>
        LooksLikeBodies(words) || (words.ContainsAny('\n', ' ') && LooksLikeBodies(Glyph.Squeeze(words)));

    /// <summary>A list of bodies is no sentence: 正在推进选址、场地硬化，已完成30%。</summary>
    private static bool LooksLikeBodies(ReadOnlySpan<char> words) =>
        OwnerLexicon.LooksLikeBodies(words) && !(words.Contains('。') && words.ContainsAny('，', '；'));

    /// <summary>A serial number, also with a mark: 9, 11*.</summary>
    public static bool IsOrdinal(ReadOnlySpan<char> words)
    {
        words = words.TrimEnd(".、．*＊ ");
        return words.Length is > 0 and <= 3 && words.IndexOfAnyExceptInRange('0', '9') < 0;
    }
}
