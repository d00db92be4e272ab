using System.Text;
using System.Text.Json;
using Huzhou.Policy.Pages;
using Huzhou.Policy.Serialization;

namespace Huzhou.Policy.Tool;

/// <summary>A file with what people decided about the texts.</summary>
internal static class ReviewFile
{
    private static readonly Said s_form = new(
        "It takes a review as JSON or as a workbook, which 'huzhou-policy review PLAN RESULTS... --out FILE' writes to be filled in.",
        "所需的是JSON或工作簿写的核对文件，由“huzhou-policy review PLAN RESULTS... --out FILE”写出供填写。");

    /// <summary>Whether a review of this name is a workbook.</summary>
    internal static bool IsWorkbook(string file) => Path.GetExtension(file).Equals(".xlsx", StringComparison.OrdinalIgnoreCase);

    internal static Review Read(string file)
    {
        byte[] bytes = ArchiveSource.Bytes(file, s_form);
        // As workbooks are packed, and as those of before 2007 begin.
        if (bytes.AsSpan().StartsWith("PK"u8) || bytes.AsSpan().StartsWith<byte>([0xD0, 0xCF, 0x11, 0xE0]))
            return Workbook(file, bytes);
        string text = Encoding.UTF8.GetString(bytes).Trim();
        if (text.Trim('\uFEFF').Length == 0)
            throw new Mistake($"\"{file}\" is empty. {s_form.English}", $"“{file}”是空的。{s_form.Chinese}");
        try
        {
            return PolicyJson.ReadReview(text);
        }
        catch (JsonException wrong)
        {
            throw new Mistake($"\"{file}\" is not a review: {wrong.Message}", $"“{file}”不是核对文件：{wrong.Message}");
        }
    }

    private static Review Workbook(string file, byte[] bytes)
    {
        try
        {
            using MemoryStream stream = new(bytes, writable: false);
            return PolicyWorkbook.ReadReview(stream, file);
        }
        catch (WorkbookException wrong)
        {
            throw new Mistake(Said.Under("核对文件有误", wrong.Message));
        }
    }

    /// <summary>The archive as a review has it; what does not fit is told, and the question how many are open is for the command.</summary>
    internal static Archive Apply(Terminal terminal, Review review, Archive archive)
    {
        Review.Outcome outcome = review.Apply(archive);
        foreach (Finding finding in outcome.Findings.Where(finding => finding.Code != "HZP0224"))
            terminal.Tell(finding);
        return outcome.Archive;
    }
}
