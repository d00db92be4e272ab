using System.Globalization;

namespace Huzhou.Policy.Serialization;

/// <summary>What stands at a document's head and foot.</summary>
internal sealed class HeaderData : Data
{
    /// <inheritdoc cref="Shape{T}" />
    internal static readonly Shape<HeaderData> Shape = new(
        static () => new(),
        (nameof(IssuingBody), static (ref json, scope, data) => data.IssuingBody = scope.Word(ref json)),
        (nameof(ApprovingBody), static (ref json, scope, data) => data.ApprovingBody = scope.Word(ref json)),
        (nameof(Number), static (ref json, scope, data) => data.Number = scope.Word(ref json)),
        (nameof(Addressees), static (ref json, scope, data) => data.Addressees = scope.Words(ref json)),
        (nameof(CopiesTo), static (ref json, scope, data) => data.CopiesTo = scope.Words(ref json)),
        (nameof(Annexes), static (ref json, scope, data) => data.Annexes = scope.Words(ref json)),
        (nameof(MeetingDate), static (ref json, _, data) => data.MeetingDate = DayText.Take(ref json)),
        (nameof(SignatureDate), static (ref json, _, data) => data.SignatureDate = DayText.Take(ref json)),
        (nameof(PrintDate), static (ref json, _, data) => data.PrintDate = DayText.Take(ref json)),
        (nameof(PublicationDate), static (ref json, _, data) => data.PublicationDate = DayText.Take(ref json)),
        (nameof(Publisher), static (ref json, scope, data) => data.Publisher = scope.Word(ref json)));

    public string? IssuingBody { get; set; }

    public string? ApprovingBody { get; set; }

    /// <summary>As documents write it: 湖政办发〔2025〕5号.</summary>
    public string? Number { get; set; }

    public string?[]? Addressees { get; set; }

    public string?[]? CopiesTo { get; set; }

    public string?[]? Annexes { get; set; }

    public DateOnly? MeetingDate { get; set; }

    public DateOnly? SignatureDate { get; set; }

    public DateOnly? PrintDate { get; set; }

    public DateOnly? PublicationDate { get; set; }

    public string? Publisher { get; set; }

    internal static HeaderData Of(DocumentHeader header) => new()
    {
        IssuingBody = header.IssuingBody,
        ApprovingBody = header.ApprovingBody,
        Number = header.Number?.ToString(),
        Addressees = WriteScope.Texts(header.Addressees),
        CopiesTo = WriteScope.Texts(header.CopiesTo),
        Annexes = WriteScope.Texts(header.Annexes),
        MeetingDate = header.MeetingDate,
        SignatureDate = header.SignatureDate,
        PrintDate = header.PrintDate,
        PublicationDate = header.PublicationDate,
        Publisher = header.Publisher,
    };

    internal static DocumentHeader Read(HeaderData data, ReadScope scope) => new()
    {
        IssuingBody = data.IssuingBody,
        ApprovingBody = data.ApprovingBody,
        Number = data.Number is null ? null : ReadNumber(data.Number, scope),
        Addressees = scope.Texts("addressees", data.Addressees),
        CopiesTo = scope.Texts("copiesTo", data.CopiesTo),
        Annexes = scope.Texts("annexes", data.Annexes),
        MeetingDate = data.MeetingDate,
        SignatureDate = data.SignatureDate,
        PrintDate = data.PrintDate,
        PublicationDate = data.PublicationDate,
        Publisher = data.Publisher,
    };

    private static DocumentNumber ReadNumber(string text, ReadScope scope)
    {
        int open = text.LastIndexOf('〔'), close = text.LastIndexOf('〕');
        if (open >= 0 && close > open && text.EndsWith('号')
            && Year.TryParse(text.AsSpan(open + 1, close - open - 1), CultureInfo.InvariantCulture, out Year year)
            && int.TryParse(text.AsSpan(close + 1, text.Length - close - 2), NumberStyles.None, CultureInfo.InvariantCulture, out int serial) && serial > 0)
        {
            return new DocumentNumber(open == 0 ? null : text[..open], year, serial);
        }

        throw scope.Refuse("number", $"\"{text}\" is not a document number; expected one such as 湖政办发〔2025〕5号 or 〔2023〕2号");
    }
}

/// <summary>A part of a document, one line of its file.</summary>
internal sealed class SectionData : Data
{
    /// <inheritdoc cref="Shape{T}" />
    internal static readonly Shape<SectionData> Shape = new(
        static () => new(),
        (nameof(Path), static (ref json, scope, data) => data.Path = scope.Word(ref json)),
        (nameof(Title), static (ref json, _, data) => data.Title = ReadScope.Text(ref json)),
        (nameof(Kind), static (ref json, _, data) => data.Kind = Choice<SectionKind>.Take(ref json)),
        (nameof(Period), static (ref json, scope, data) => data.Period = scope.Period(ref json)),
        (nameof(Theme), static (ref json, scope, data) => data.Theme = scope.Word(ref json)),
        (nameof(At), static (ref json, _, data) => data.At = SpanNumbers.Take(ref json)));

    public string? Path { get; set; }

    public string? Title { get; set; }

    public SectionKind? Kind { get; set; }

    public Period? Period { get; set; }

    public string? Theme { get; set; }

    public TextSpan? At { get; set; }

    internal override bool Clear()
    {
        (Path, Title, Kind, Period, Theme, At) = (null, null, null, null, null, null);
        return true;
    }

    internal static SectionData Of(Section section, WriteScope _) => new()
    {
        Path = section.Path,
        Title = section.Title,
        Kind = section.Kind,
        Period = section.Period,
        Theme = section.Theme,
        At = section.Span,
    };

    internal static Section Read(SectionData data, ReadScope scope) => new()
    {
        Path = scope.Need(data.Path, "path"),
        Title = data.Title,
        Kind = scope.Need(data.Kind, "kind"),
        Period = data.Period,
        Theme = data.Theme,
        Span = scope.Need(data.At, "at"),
    };
}
