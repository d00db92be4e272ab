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
    private static readonly Said s_planForm = new(
        "It takes CSV with the columns task, organization, step, due and, where wanted, share, or the work plans that the library "
            + "writes as JSON.", "所需的是CSV，列为task、organization、step、due，可另有share；或者本库写成JSON的工作计划。");

    private static readonly Said s_policyForm = new(
        "It takes the policy of a ranking as JSON, such as {\"schema\": \"huzhou-policy/1\", \"coverageFloor\": 0.6}; a member that is "
            + "left out has its default.",
        "所需的是JSON写的排名规则，如{\"schema\": \"huzhou-policy/1\", \"coverageFloor\": 0.6}；不写的成员取默认值。");

    internal static IReadOnlyList<WorkPlan> Plans(string file)
    {
        string text = Text(file, s_planForm);
        try
        {
            return text[0] == '{' ? PolicyJson.ReadPlans(Encoding.UTF8.GetBytes(text)) : ProgressCsv.ReadPlans(text);
        }
        catch (FormatException wrong)
        {
            throw new Mistake($"\"{file}\" cannot be read: {wrong.Message}", $"“{file}”无法读取：{wrong.Message}");
        }
        catch (JsonException wrong)
        {
            throw new Mistake($"\"{file}\" holds no work plans: {wrong.Message}", $"“{file}”中没有工作计划：{wrong.Message}");
        }
    }

    internal static SupervisionPolicy Policy(string file)
    {
        string text = Text(file, s_policyForm);
        try
        {
            return PolicyJson.ReadSupervisionPolicy(text);
        }
        catch (JsonException wrong)
        {
            throw new Mistake($"\"{file}\" is not a policy of rankings: {wrong.Message}", $"“{file}”不是排名规则：{wrong.Message}");
        }
    }

    private static string Text(string file, Said form)
    {
        string text = DocumentFile.Words(ArchiveSource.Bytes(file, form), file).Trim();
        return text.Length > 0 ? text : throw new Mistake($"\"{file}\" is empty. {form.English}", $"“{file}”是空的。{form.Chinese}");
    }
}
