using System.Text;
using System.Text.Json;
using Huzhou.Policy.Serialization;

namespace Huzhou.Policy.Tool;

/// <summary>A file with what people decided about the texts.</summary>
internal static class ReviewFile
{
    private const string Form =
        "It takes a review as JSON, which 'huzhou-policy review PLAN RESULTS... --out FILE' writes to be filled in.";

    internal static Review Read(string file)
    {
        string text = Encoding.UTF8.GetString(ArchiveSource.Bytes(file, Form)).Trim();
        if (text.Trim('\uFEFF').Length == 0)
            throw new Mistake($"\"{file}\" is empty. {Form}");
        try
        {
            return PolicyJson.ReadReview(text);
        }
        catch (JsonException wrong)
        {
            throw new Mistake($"\"{file}\" is not a review: {wrong.Message}");
        }
    }

    /// <summary>The archive as a review has it; what does not fit is told, and the question how many are open is for the command.</summary>
    internal static Archive Apply(Terminal terminal, Review review, Archive archive)
    {
        Review.Outcome outcome = review.Apply(archive);
        foreach (Finding finding in outcome.Findings.Where(finding => finding.Code != "HZP0224"))
            terminal.Error.WriteLine($"huzhou-policy: {finding.Code} {finding.Message}");
        return outcome.Archive;
    }
}
