namespace Huzhou.Policy.Reading.Syntax;

/// <summary>Every finding of the structure and genre readers: its code, its weight and its words.</summary>
internal static class FindingCatalogue
{
    // HZP00xx: the text as a whole.
    public static Finding NothingToRead() =>
        new("HZP0001", Severity.Warning, "The text holds no words to read; expected an official document.");

    public static Finding UnknownGenre() =>
        new("HZP0002", Severity.Information,
            "The genre could not be told; the text is read as a general document, in which only what a clause reports or promises counts.");

    public static Finding GovernmentInferred(string government, TextSpan span) =>
        new("HZP0010", Severity.Information, $"The government was inferred as {government}; expected the caller or the title to name it.",
            span: span)
        { Values = [government] };

    public static Finding GovernmentUnknown() =>
        new("HZP0011", Severity.Warning, "The text does not say whose it is; expected the caller or the title to name the government.");

    public static Finding YearInferred(int year, TextSpan span) =>
        new("HZP0012", Severity.Information,
            string.Create(System.Globalization.CultureInfo.InvariantCulture,
            $"The year was inferred as {year}; expected the caller or the title to name it."), span: span)
        { Values = [Text(year)] };

    public static Finding YearUnknown() =>
        new("HZP0013", Severity.Warning, "The text does not say which year it is for; expected the caller or the title to name the year.");

    public static Finding DateUnknown() =>
        new("HZP0014", Severity.Warning,
            "The text does not say up to which day it reports; expected 截至 and a date, or the caller to give the date.");

    public static Finding UnreadableBytes(int count, TextSpan first) =>
        new("HZP0015", Severity.Error,
            string.Create(System.Globalization.CultureInfo.InvariantCulture,
            $"Bytes that are no text were read as {count} replacement characters; expected UTF-8, UTF-16 or GB18030, other encodings have to be decoded before."), span: first)
        { Values = [Text(count)] };

    public static Finding NoText(string kind) =>
        new("HZP0016", Severity.Error,
            $"The bytes are a file of the kind {kind}, not a text; nothing was read. Open it with DocumentText.Open of "
            + "Huzhou.Policy.Documents, or save it as plain text.")
        { Values = [kind] };

    public static Finding OtherLanguage(string script) =>
        new("HZP0017", Severity.Warning, $"The text is written in {script}; expected official Chinese.") { Values = [script] };

    // HZP024x: what a text holds that one document would not.
    public static Finding HalfLetters(int count, TextSpan first) =>
        new("HZP0240", Severity.Error,
            string.Create(System.Globalization.CultureInfo.InvariantCulture,
            $"{count} characters are halves of a letter (lone surrogates) and were read as U+FFFD; expected whole letters."), span: first)
        { Values = [Text(count)] };

    public static Finding BehindTheEnd(int count, string line, TextSpan span) =>
        new("HZP0241", Severity.Warning,
            string.Create(System.Globalization.CultureInfo.InvariantCulture,
            $"{count} paragraphs behind \"{line}\" were not read: such a line closes a page; expected links to other pages below it."),
            span: span)
        { Values = [Text(count), line] };

    public static Finding AnotherDocument(string title, TextSpan span) =>
        new("HZP0242", Severity.Error,
            $"Another document begins with \"{title}\"; what follows is read as a part of the first. Expected one document a text.",
            span: span)
        { Values = [title] };

    // HZP01xx: structure.
    public static Finding NumberingGap(string path, int found, int expected, TextSpan span) =>
        new("HZP0101", Severity.Warning,
            string.Create(System.Globalization.CultureInfo.InvariantCulture,
            $"Numbering gap in {path}: found {found}, expected {expected}."), span: span)
        { Values = [path, Text(found), Text(expected)] };

    public static Finding LevelSkipped(string number, string above, TextSpan span) =>
        new("HZP0102", Severity.Warning, $"Heading level skipped: {number} stands directly under {above}.",
            span: span)
        { Values = [number, above] };

    /// <summary>A row of a table that cannot be read.</summary>
    /// <param name="row">Its number, or the words it begins with.</param>
    /// <param name="trouble">What is wrong, one of <see cref="TableTrouble"/>.</param>
    /// <param name="span">Its place.</param>
    /// <param name="name">What it is about; empty where that is not known.</param>
    /// <param name="column">The head of the column; empty where the whole row is meant.</param>
    public static Finding UnreadableTable(string row, string trouble, TextSpan span, string name = "", string column = "")
    {
        string what = $"row {row}{(name.Length > 0 ? $" ({name})" : "")} {trouble}{(column.Length > 0 ? $" below {column}" : "")}";
        return new("HZP0103", Severity.Warning, $"Unreadable table: {what}.", span: span) { Values = [row, trouble, name, column] };
    }

    public static Finding UnreadableRow(int row, int found, int expected, TextSpan span) =>
        new("HZP0103", Severity.Warning,
            string.Create(System.Globalization.CultureInfo.InvariantCulture,
            $"Unreadable table: row {row} has {found} cells, expected {expected}."),
            span: span)
        { Values = [Text(row), Text(found), Text(expected)] };

    public static Finding TablePassedOver(int rows, TextSpan span) =>
        new("HZP0104", Severity.Warning, $"A table of {Text(rows)} rows was passed over: it has a head that no reader knows.",
            span: span)
        { Values = [Text(rows)] };

    public static Finding PlanWithoutYear(int rows, string first, TextSpan span) =>
        new("HZP0104", Severity.Warning, $"A table of {Text(rows)} rows ({first} …) was passed over: it names no year for its goals.",
            span: span)
        { Values = [Text(rows), first] };

    public static Finding ItemWithoutOwner(string item, TextSpan span) =>
        new("HZP0110", Severity.Warning, $"Item {item} has no owner; expected 责任单位 or a bracket with responsible bodies.",
            span: span)
        { Values = [item] };

    public static Finding OwnerWithoutItem(string owners, TextSpan span) =>
        new("HZP0111", Severity.Warning, $"Owners without an item: {owners}; expected a numbered task above.",
            span: span)
        { Values = [owners] };

    public static Finding TaskCountsDiffer(int titles, int details, TextSpan span) =>
        new("HZP0112", Severity.Warning,
            string.Create(System.Globalization.CultureInfo.InvariantCulture,
            $"List counts differ: {titles} titles, {details} details; expected one detail for each title."),
            span: span)
        { Values = [Text(titles), Text(details)] };

    public static Finding BodyCountsDiffer(int bodies, int lists, TextSpan span) =>
        new("HZP0113", Severity.Warning,
            string.Create(System.Globalization.CultureInfo.InvariantCulture,
            $"List counts differ: {bodies} bodies, {lists} lists of titles; expected one list for each body."),
            span: span)
        { Values = [Text(bodies), Text(lists)] };

    public static Finding DecisionUnreadable(string item, TextSpan span) =>
        new("HZP0114", Severity.Warning, $"Agenda item {item} holds no decision; expected 原则同意, 审议通过 or the like.",
            span: span)
        { Values = [item] };

    // HZP02xx: quantities.
    public static Finding UnitUnknown(string unit, string number, TextSpan span) =>
        new("HZP0201", Severity.Warning, $"Unit unknown: {unit} behind {number}; expected a unit or classifier such as 亿元, 个 or %.",
            span: span)
        { Values = [unit, number] };

    public static Finding NumberCountsDiffer(int subjects, int numbers, TextSpan span) =>
        new("HZP0202", Severity.Warning,
            string.Create(System.Globalization.CultureInfo.InvariantCulture,
            $"List counts differ: {subjects} subjects, {numbers} numbers behind 分别; expected one number for each subject."),
            span: span)
        { Values = [Text(subjects), Text(numbers)] };

    public static Finding OrientationUnsaid(int count, TextSpan span) =>
        new("HZP0203", Severity.Information,
            string.Create(System.Globalization.CultureInfo.InvariantCulture,
            $"Neither the words nor their place say whether {count} numbers are results or targets; they are read as context."),
            span: span)
        { Values = [Text(count)] };

    public static Finding ShareContradicts(string project, decimal share, Quantity planned, Quantity done, TextSpan span) =>
        new("HZP0204", Severity.Warning,
            string.Create(System.Globalization.CultureInfo.InvariantCulture,
            $"The share of {project} is stated as {share}%, which does not follow from {Amount(done)} done of {Amount(planned)} planned."), span: span)
        {
            Values = [project, share.ToString(System.Globalization.CultureInfo.InvariantCulture), Amount(done), Amount(planned)],
        };

    public static Finding NumberUnreadable(string digits, TextSpan span) =>
        new("HZP0205", Severity.Warning,
            $"Number unreadable: {digits}; expected digits with one point, or digits and scales that follow one another.",
            span: span)
        { Values = [digits] };

    public static Finding NumberMissing(string unit, TextSpan span) =>
        new("HZP0206", Severity.Warning, $"Number missing: nothing stands before {unit}; expected the digits that belong to it.",
            span: span)
        { Values = [unit] };

    public static Finding NumberWithoutUnit(string number, TextSpan span) =>
        new("HZP0207", Severity.Warning,
            $"Unit missing: nothing stands behind {number} before the next number; expected a unit, or a mark between the two.",
            span: span)
        { Values = [number] };
    public static Finding NumberOpen(string number, string around, TextSpan span) =>
        new("HZP0208", Severity.Warning, $"The number {number} was not read: …{around}… has no unit or construct that is known.",
            span: span)
        {
            Values = [number, around],
        };

    public static Finding TargetWithoutSubject(string statement, TextSpan span) =>
        new("HZP0209", Severity.Warning, $"A number that is promised names nothing of its own: {statement}; it is read and is no target.",
            span: span)
        { Values = [statement] };

    public static Finding ResultWithoutSubject(string statement, TextSpan span) =>
        new("HZP0260", Severity.Warning, $"A number that is reported names nothing of its own: {statement}; it is read and is no result.",
            span: span)
        { Values = [statement] };

    // HZP03xx: organizations.
    public static Finding OrganizationUnknown(string name, TextSpan span) =>
        new("HZP0301", Severity.Information, $"The directory knows no body {name}; it stays a local name.", span: span) { Values = [name] };

    public static Finding OrganizationShortened(string name, string known, TextSpan span) =>
        new("HZP0302", Severity.Information, $"The body {name} is taken for {known}, of which it is a shorter or longer name.",
            span: span)
        { Values = [name, known] };

    private static string Amount(Quantity quantity) =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{quantity.Value}{quantity.Unit}");

    private static string Text(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
