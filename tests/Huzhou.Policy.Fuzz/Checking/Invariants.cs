using System.Text;
using Huzhou.Policy.Documents;
using Huzhou.Policy.Exchange;
using Huzhou.Policy.Serialization;

namespace Huzhou.Policy.Fuzz.Checking;

/// <summary>What holds of every input, whatever it is.</summary>
public static class Invariants
{
    /// <summary>The names of the invariants of texts, for the figures.</summary>
    public static IReadOnlyList<string> OfTexts => TextInvariants.Names;

    /// <summary>Checks an input; returns how many facts were read from it.</summary>
    /// <exception cref="BrokenException">One does not hold.</exception>
    public static Counts Check(CaseKind kind, string input)
    {
        ArgumentNullException.ThrowIfNull(input);
        switch (kind)
        {
            case CaseKind.Json:
                Json(input);
                return new Counts(input.Length, 0, 0);
            case CaseKind.Csv:
                Csv(input);
                return new Counts(input.Length, 0, 0);
            case CaseKind.File:
                File(Encoding.Latin1.GetBytes(input));
                return new Counts(input.Length, 0, 0);
            default:
                return TextInvariants.Check(input);
        }
    }

    private static void Json(string json)
    {
        Archive? archive = null;
        if (!BrokenException.Only<System.Text.Json.JsonException>("the door of JSON", () => archive = PolicyJson.ReadArchive(json)))
            return;
        string once = PolicyJson.Write(archive!);
        BrokenException.Only<NeverThrown>("what is accepted can be read again",
            () => BrokenException.Unless(PolicyJson.Write(PolicyJson.ReadArchive(once)) == once, "written, read, written is the same",
                () => "it differs"));
        TextInvariants.CheckArchive(archive!);
    }

    private static void Csv(string csv)
    {
        BrokenException.Only<FormatException>("progress", () => ProgressCsv.Read(csv));
        BrokenException.Only<FormatException>("plans", () => ProgressCsv.ReadPlans(csv));
        BrokenException.Only<FormatException>("targets", () => PolicyCsv.ReadTargets(csv));
        BrokenException.Only<FormatException>("observations", () => PolicyCsv.ReadObservations(csv));
        BrokenException.Only<FormatException>("columns", () => ColumnCsv.Read(new StringReader(csv), "county", 2));
    }

    private static void File(byte[] bytes)
    {
        using MemoryStream stream = new(bytes);
        BrokenException.Only<DocumentException>("files", () =>
        {
            DocumentText opened = DocumentText.Open(stream);
            TextInvariants.Check(opened.Text.Content);
        });
    }

    /// <summary>An exception that nobody throws: nothing is allowed.</summary>
    private sealed class NeverThrown : Exception;
}
