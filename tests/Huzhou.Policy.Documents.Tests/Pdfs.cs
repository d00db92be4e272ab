using System.Globalization;
using System.Text;

namespace Huzhou.Policy.Documents.Tests;

/// <summary>PDFs written by hand: pages of 600 by 800 points that draw what they are told, in Latin letters.</summary>
internal static class Pdfs
{
    internal static byte[] Pages(params string[] drawings)
    {
        StringBuilder pdf = new("%PDF-1.4\n");
        List<int> offsets = [];
        string kids = string.Join(' ', drawings.Select((_, i) => $"{4 + (i * 2)} 0 R"));
        Add("<</Type/Catalog/Pages 2 0 R>>");
        Add($"<</Type/Pages/Kids[{kids}]/Count {drawings.Length}>>");
        Add("<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>");
        foreach (string drawing in drawings)
        {
            Add($"<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents {offsets.Count + 2} 0 R/Resources<</Font<</F 3 0 R>>>>>>");
            Add($"<</Length {drawing.Length}>>stream\n{drawing}\nendstream");
        }

        int start = pdf.Length;
        pdf.Append(CultureInfo.InvariantCulture, $"xref\n0 {offsets.Count + 1}\n0000000000 65535 f \n");
        foreach (int offset in offsets)
            pdf.Append(CultureInfo.InvariantCulture, $"{offset:0000000000} 00000 n \n");
        pdf.Append(CultureInfo.InvariantCulture, $"trailer<</Size {offsets.Count + 1}/Root 1 0 R>>\nstartxref\n{start}\n%%EOF");
        return Encoding.Latin1.GetBytes(pdf.ToString());

        void Add(string content)
        {
            offsets.Add(pdf.Length);
            pdf.Append(CultureInfo.InvariantCulture, $"{offsets.Count} 0 obj\n{content}\nendobj\n");
        }
    }

    /// <summary>A piece of text of 10 points at a place.</summary>
    internal static string At(double x, double y, string text, double size = 10) =>
        string.Create(CultureInfo.InvariantCulture, $"BT /F {size} Tf 1 0 0 1 {x} {y} Tm ({text}) Tj ET ");
}
