namespace Huzhou.Policy.Documents;

/// <summary>What a file is, told by its first bytes and what it holds, not by its name.</summary>
public enum FileKind
{
    /// <summary>Plain text in any encoding that can be told.</summary>
    PlainText,

    /// <summary>A Word document (<c>.docx</c>, Office Open XML).</summary>
    Word,

    /// <summary>A web page, saved or as it was served.</summary>
    Html,

    /// <summary>A PDF with text in it; a scan without text is refused.</summary>
    Pdf,

    /// <summary>An Excel workbook (<c>.xlsx</c>, <c>.xlsb</c> or the older <c>.xls</c>).</summary>
    Workbook,
}
