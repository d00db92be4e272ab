using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.Json;
using ExcelDataReader;
using Huzhou.Policy.Serialization;

namespace Huzhou.Policy.Pages.Sheets;

/// <summary>Reads a review that a person filled in, strictly: every cell that is not understood is told, and nothing is guessed.</summary>
internal sealed class ReviewReader
{
    /// <summary>How far down the heads may stand, and how many faults are told.</summary>
    private const int LowestHead = 20, MostFaults = 200;

    /// <summary>What a file may hold and unpack to; a review of ten thousand questions is a hundredth of it.</summary>
    private const long MostBytes = 32 << 20, MostUnpackedBytes = 256 << 20;

    private static readonly string[] s_days = ["yyyy-M-d", "yyyy/M/d", "yyyy.M.d", "yyyy年M月d日"];

    private readonly List<ReviewDecision> _decisions = [];
    private readonly List<WorkbookException.Cell> _faults = [];
    private readonly IExcelDataReader _reader;
    private readonly Dictionary<string, int> _columns = new(StringComparer.OrdinalIgnoreCase);
    private int _row;

    private ReviewReader(IExcelDataReader reader) => _reader = reader;

    internal static Review Read(Stream stream, string name)
    {
        using MemoryStream file = Taken(stream, name);
        try
        {
            Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
            using IExcelDataReader reader = ExcelReaderFactory.CreateReader(file,
                new ExcelReaderConfiguration { FallbackEncoding = Encoding.GetEncoding("gb18030") });
            return new ReviewReader(reader).Whole(name);
        }
        catch (ExcelDataReader.Exceptions.InvalidPasswordException wrong)
        {
            throw new WorkbookException($"{name} is locked with a password. Save a copy without one.", wrong);
        }
        catch (Exception wrong) when (wrong is not WorkbookException and not OutOfMemoryException)
        {
            // Whatever the reader of the format makes of broken bytes says one thing about the file.
            throw new WorkbookException($"{name} is damaged or no workbook: {wrong.Message}", wrong);
        }
    }

    private Review Whole(string name)
    {
        bool found = false;
        do
        {
            (_row, bool isReview) = (0, false);
            _columns.Clear();
            while (_reader.Read())
            {
                _row++;
                if (isReview)
                    Row();
                else if (_row <= LowestHead)
                    isReview = Heads();
                else
                    break;
            }

            found |= isReview;
        }
        while (_reader.NextResult());
        if (!found)
            throw new WorkbookException($"{name} holds no review: no sheet has the column \"{ReviewColumns.Data}\", which comes with a "
                + "review that was written as a workbook.");
        if (_faults.Count > 0)
            throw new WorkbookException(name, _faults);
        return new Review(_decisions);
    }

    /// <summary>Whether this row holds the heads; then it is known which column is which.</summary>
    private bool Heads()
    {
        for (int i = 0; i < _reader.FieldCount; i++)
            _columns.TryAdd(Text(i), i);
        if (_columns.ContainsKey(ReviewColumns.Data))
        {
            foreach ((string Chinese, string English) column in ReviewColumns.Needed)
            {
                if (ColumnOf(column) < 0)
                    Fault(0, "no such column", $"a column headed {column.Chinese} or {column.English}");
            }

            return true;
        }

        _columns.Clear();
        return false;
    }

    private void Row()
    {
        if (_faults.Count >= MostFaults)
            return;
        int data = _columns[ReviewColumns.Data];
        string about = Text(data);
        if (about.Length == 0)
        {
            if (Entry(ReviewColumns.Decision).Length > 0)
                Fault(data, "nothing", "what the row is about, which stands in the hidden column and is copied with the row");
            return;
        }

        ReviewSubject? subject = SubjectOf(about, data);
        ReviewChoice? choice = subject is null ? null : ChoiceOf(subject);
        if (subject is null || choice is null)
            return;
        (string reason, string by, string to) = (Entry(ReviewColumns.Reason), Entry(ReviewColumns.By), Entry(ReviewColumns.Name));
        int before = _faults.Count;
        DateOnly? day = Day();
        bool isDecided = choice != ReviewChoice.Open, isDayWrong = _faults.Count > before;
        Need(isDecided && reason.Length == 0, ReviewColumns.Reason, "why it was decided so");
        Need(isDecided && by.Length == 0, ReviewColumns.By, "who decided it");
        Need(isDecided && day is null && !isDayWrong, ReviewColumns.On, "the day of the decision, such as 2031-02-03");
        Need(choice.NeedsName && to.Length == 0, ReviewColumns.Name, "the new name");
        if (_faults.Count == before)
            _decisions.Add(choice.Answer(subject, to) with { Reason = reason, By = by, On = day, Question = subject.Question });
    }

    private ReviewSubject? SubjectOf(string json, int column)
    {
        try
        {
            if (PolicyJson.ReadReview(json).Decisions is [var decision])
                return ReviewSubject.Of(decision);
        }
        catch (JsonException wrong)
        {
            Fault(column, Short(json), $"what the row is about, as it was written: {wrong.Message}");
            return null;
        }

        Fault(column, Short(json), "what the row is about: one decision");
        return null;
    }

    private ReviewChoice? ChoiceOf(ReviewSubject subject)
    {
        string word = Entry(ReviewColumns.Decision);
        ReviewChoice[] fitting = [.. ReviewChoice.All.Where(choice => choice.Fits(subject))];
        ReviewChoice? found = word.Length == 0 ? fitting[0] : Array.Find(fitting, choice => choice.IsCalled(word));
        if (found is null)
            Fault(ColumnOf(ReviewColumns.Decision), $"\"{Short(word)}\"", ReviewChoice.All.Any(choice => choice.IsCalled(word))
                ? $"an answer that fits this row: {Listed(fitting)}" : $"one of {Listed(fitting)}");
        return found;
    }

    private static string Listed(ReviewChoice[] choices) =>
        string.Join(", ", choices.Select(choice => $"{choice.Chinese} ({choice.English})"));

    private DateOnly? Day()
    {
        int column = ColumnOf(ReviewColumns.On);
        if (column < 0)
            return null;
        if (Value(column) is DateTime time)
            return DateOnly.FromDateTime(time);
        string text = Text(column);
        if (text.Length == 0)
            return null;
        if (DateOnly.TryParseExact(text, s_days, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day))
            return day;
        Fault(column, $"\"{Short(text)}\"", "a day, such as 2031-02-03");
        return null;
    }

    private void Need(bool isMissing, (string Chinese, string English) column, string expected)
    {
        if (isMissing)
            Fault(Math.Max(0, ColumnOf(column)), "nothing", expected);
    }

    private string Entry((string Chinese, string English) column) => ColumnOf(column) is >= 0 and var at ? Text(at) : string.Empty;

    private int ColumnOf((string Chinese, string English) column) => _columns.TryGetValue(column.Chinese, out int at)
        || _columns.TryGetValue(column.English, out at) ? at : -1;

    private object? Value(int column) => column < _reader.FieldCount ? _reader.GetValue(column) : null;

    private string Text(int column) => Value(column) switch
    {
        null => string.Empty,
        string words => words.Trim(),
        DateTime day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        IFormattable other => other.ToString(null, CultureInfo.InvariantCulture),
        var other => other.ToString() ?? string.Empty,
    };

    private void Fault(int column, string found, string expected) =>
        _faults.Add(new WorkbookException.Cell(_reader.Name, _row, Letters(column), found, expected));

    private static string Letters(int column) => SpreadCheetah.SpreadsheetUtility.GetColumnName(column + 1);

    private static string Short(string words) => words.Length > 60 ? string.Concat(words.AsSpan(0, 60), "…") : words;

    /// <summary>The file in memory, after a look at what it unpacks to.</summary>
    private static MemoryStream Taken(Stream stream, string name)
    {
        MemoryStream file = new();
        byte[] room = new byte[81920];
        for (int read; (read = stream.Read(room)) > 0;)
        {
            file.Write(room, 0, read);
            if (file.Length > MostBytes)
                throw new WorkbookException($"{name} is larger than {MostBytes >> 20} MB; a review is not.");
        }

        if (file.Length > 2 && file.GetBuffer().AsSpan().StartsWith("PK"u8))
            Unpack(file, name, room);
        file.Position = 0;
        return file;
    }

    private static void Unpack(MemoryStream file, string name, byte[] room)
    {
        try
        {
            file.Position = 0;
            using ZipArchive zip = new(file, ZipArchiveMode.Read, leaveOpen: true);
            long whole = 0;
            foreach (ZipArchiveEntry entry in zip.Entries)
            {
                using Stream part = entry.Open();
                for (int read; (read = part.Read(room)) > 0;)
                {
                    if ((whole += read) > MostUnpackedBytes)
                        throw new WorkbookException($"{name} unpacks to more than {MostUnpackedBytes >> 20} MB; a review does not.");
                }
            }
        }
        catch (InvalidDataException wrong)
        {
            throw new WorkbookException($"{name} is damaged: {wrong.Message}", wrong);
        }
    }
}
