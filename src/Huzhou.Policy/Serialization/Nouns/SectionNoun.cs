using Huzhou.Policy.Serialization.Forms;

namespace Huzhou.Policy.Serialization.Nouns;

/// <summary>What stands at a document's head and foot.</summary>
internal static class HeaderNoun
{
    private static readonly Members<DocumentHeader> s_all = new();
    private static readonly Part<DocumentHeader,
        string> s_issuing = s_all.May("issuingBody", h => h.IssuingBody, Scalars.Word, "发文机关", "who issued it");
    private static readonly Part<DocumentHeader,
        string> s_approving = s_all.May("approvingBody", h => h.ApprovingBody, Scalars.Word, "批准机关", "who approved it");
    private static readonly Part<DocumentHeader,
        DocumentNumber> s_number = s_all.May("number", h => h.Number, Scalars.DocumentNumber, "发文字号", "its number, as documents write it");
    private static readonly Part<DocumentHeader,
        IReadOnlyList<string>> s_addressees = s_all.Many("addressees", h => h.Addressees, Scalars.Word, "主送机关", "to whom it is sent");
    private static readonly Part<DocumentHeader,
        IReadOnlyList<string>> s_copies = s_all.Many("copiesTo", h => h.CopiesTo, Scalars.Word, "抄送机关", "who gets copies");
    private static readonly Part<DocumentHeader,
        IReadOnlyList<string>> s_annexes = s_all.Many("annexes", h => h.Annexes, Scalars.Word, "附件", "its annexes");
    private static readonly Value<DocumentHeader,
        DateOnly> s_meeting = s_all.May("meetingDate", h => h.MeetingDate, Scalars.Day, "会议日期", "the day of the meeting");
    private static readonly Value<DocumentHeader,
        DateOnly> s_signature = s_all.May("signatureDate", h => h.SignatureDate, Scalars.Day, "成文日期", "the day it was signed");
    private static readonly Value<DocumentHeader,
        DateOnly> s_print = s_all.May("printDate", h => h.PrintDate, Scalars.Day, "印发日期", "the day it was printed");
    private static readonly Value<DocumentHeader,
        DateOnly> s_publication = s_all.May("publicationDate", h => h.PublicationDate, Scalars.Day, "发布日期", "the day it was published");
    private static readonly Part<DocumentHeader,
        string> s_publisher = s_all.May("publisher", h => h.Publisher, Scalars.Word, "发布者", "who published it");

    internal static Noun<DocumentHeader> Form { get; } =
        new("header", "版头和版记", "what stands at a document's head and foot", s_all, static (in v) => new()
        {
            IssuingBody = s_issuing.Get(v),
            ApprovingBody = s_approving.Get(v),
            Number = s_number.Get(v),
            Addressees = s_addressees.OrUsual(v),
            CopiesTo = s_copies.OrUsual(v),
            Annexes = s_annexes.OrUsual(v),
            MeetingDate = s_meeting.Get(v),
            SignatureDate = s_signature.Get(v),
            PrintDate = s_print.Get(v),
            PublicationDate = s_publication.Get(v),
            Publisher = s_publisher.Get(v),
        });
}

/// <summary>A part of a document, one line of its file.</summary>
internal static class SectionNoun
{
    private static readonly Members<Section> s_all = new();
    private static readonly Part<Section, string> s_path = s_all.Need("path", s => s.Path, Scalars.Word, "标题路径", "the path of headings");
    private static readonly Part<Section, string> s_title = s_all.May("title", s => s.Title, Scalars.Text, "简短标题", "a short title");
    private static readonly Value<Section, SectionKind> s_kind = s_all.NeedChoice<SectionKind>("kind", s => s.Kind, "性质", "what it does");
    private static readonly Part<Section,
        Period> s_period = s_all.May("period", s => s.Period, Scalars.Period, "所涉时期", "the time it is about");
    private static readonly Part<Section, string> s_theme = s_all.May("theme", s => s.Theme, Scalars.Word, "主题代码", "the code of its theme");
    private static readonly Value<Section, TextSpan> s_at = s_all.Need("at", s => s.Span, Scalars.Span, "在文中的位置", "where it stands");

    internal static Noun<Section> Form { get; } = new("section", "章节", "a part of a document", s_all, static (in v) => new()
    {
        Path = s_path.Need(v),
        Title = s_title.Get(v),
        Kind = s_kind.Need(v),
        Period = s_period.Get(v),
        Theme = s_theme.Get(v),
        Span = s_at.Need(v),
    });
}
