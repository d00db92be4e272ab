namespace Huzhou.Policy;

/// <summary>How much of a document there is. What a document that is not full does not say may stand in the rest of it.</summary>
public enum DocumentExtent
{
    /// <summary>The whole text.</summary>
    Full,

    /// <summary>Abridged by its publisher (摘登).</summary>
    Abridged,

    /// <summary>A piece of it.</summary>
    Fragment,

    /// <summary>A list of tasks taken from another document: what it does not list is not dropped.</summary>
    TasksOnly,
}

/// <summary>What stands at a document's head and foot. What the document does not state is null.</summary>
public sealed record class DocumentHeader
{
    /// <summary>A header that states nothing.</summary>
    public static DocumentHeader Empty { get; } = new();

    /// <summary>Who issued it.</summary>
    public string? IssuingBody { get; init => field = Text.Optional(value, nameof(IssuingBody)); }

    /// <summary>Who approved it (已经市政府同意).</summary>
    public string? ApprovingBody { get; init => field = Text.Optional(value, nameof(ApprovingBody)); }

    /// <summary>Its number.</summary>
    public DocumentNumber? Number { get; init; }

    /// <summary>To whom it is sent.</summary>
    public IReadOnlyList<string> Addressees { get; init => field = Copied<string>.Of(value, nameof(Addressees)); } = Copied<string>.Empty;

    /// <summary>To whom copies go (抄送, 分送).</summary>
    public IReadOnlyList<string> CopiesTo { get; init => field = Copied<string>.Of(value, nameof(CopiesTo)); } = Copied<string>.Empty;

    /// <summary>What is annexed to it.</summary>
    public IReadOnlyList<string> Annexes { get; init => field = Copied<string>.Of(value, nameof(Annexes)); } = Copied<string>.Empty;

    /// <summary>The day of the meeting it records or was read at.</summary>
    public DateOnly? MeetingDate { get; init; }

    /// <summary>The day under the signature.</summary>
    public DateOnly? SignatureDate { get; init; }

    /// <summary>The day it was printed.</summary>
    public DateOnly? PrintDate { get; init; }

    /// <summary>The day it was published.</summary>
    public DateOnly? PublicationDate { get; init; }

    /// <summary>Who published the text (湖州日报).</summary>
    public string? Publisher { get; init => field = Text.Optional(value, nameof(Publisher)); }

    /// <summary>The best known day of the document: signature, else meeting, else publication, else print.</summary>
    public DateOnly? Date => SignatureDate ?? MeetingDate ?? PublicationDate ?? PrintDate;
}
