using System.Text;
using System.Text.Json;
using Huzhou.Policy.Calculation;
using Huzhou.Policy.Calculation.Progress;
using Huzhou.Policy.Exchange;
using Huzhou.Policy.Serialization;

namespace Huzhou.Policy.Tool;

/// <summary>What a ranking rests on besides the results: the lead bodies' work plans and the policy, each from a file.</summary>
internal static class SupervisionFiles
{
    private const string PlanForm =
        "It takes CSV with the columns task, organization, step, due and, where wanted, share, or the work plans that the library "
            + "writes as JSON.";

    private const string PolicyForm =
        "It takes the policy of a ranking as JSON, such as {\"schema\": \"huzhou-policy/1\", \"coverageFloor\": 0.6}; a member that is "
            + "left out has its default.";

    internal static IReadOnlyList<WorkPlan> Plans(string file)
    {
        string text = Text(file, PlanForm);
        try
        {
            return text[0] == '{' ? PolicyJson.ReadPlans(Encoding.UTF8.GetBytes(text)) : ProgressCsv.ReadPlans(text);
        }
        catch (FormatException wrong)
        {
            throw new Mistake($"\"{file}\" cannot be read: {wrong.Message}");
        }
        catch (JsonException wrong)
        {
            throw new Mistake($"\"{file}\" holds no work plans: {wrong.Message}");
        }
    }

    internal static SupervisionPolicy Policy(string file)
    {
        string text = Text(file, PolicyForm);
        try
        {
            return PolicyJson.ReadSupervisionPolicy(text);
        }
        catch (JsonException wrong)
        {
            throw new Mistake($"\"{file}\" is not a policy of rankings: {wrong.Message}");
        }
    }

    private static string Text(string file, string form)
    {
        string text = DocumentFile.Words(ArchiveSource.Bytes(file, form), file).Trim();
        return text.Length > 0 ? text : throw new Mistake($"\"{file}\" is empty. {form}");
    }
}
