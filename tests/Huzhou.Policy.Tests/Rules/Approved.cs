namespace Huzhou.Policy.Tests.Rules;

/// <summary>A file that a person has approved: compared with what the code gives, rewritten only when HUZHOU_APPROVE=1.</summary>
internal static class Approved
{
    /// <summary>Fails with the differing lines when the file does not hold exactly this text.</summary>
    public static void Check(string actual, params string[] path)
    {
        string file = Repository.Path(path);
        if (Repository.Approve)
        {
            File.WriteAllText(file, actual);
            return;
        }
        string approved = File.Exists(file) ? Repository.Read(file) : "";
        if (approved != actual)
            Assert.Fail(
                $"{Repository.Relative(file)} is not what the code gives. Look at the difference; where it is meant, run the tests "
                    + $"again with HUZHOU_APPROVE=1.\n{Diff(approved, actual)}");
    }

    /// <summary>The lines that were removed (-) and added (+), in their order; lines that both share are left out.</summary>
    public static string Diff(string before, string after)
    {
        string[] old = before.Split('\n');
        string[] now = after.Split('\n');
        int[,] common = new int[old.Length + 1, now.Length + 1];
        for (int i = old.Length - 1; i >= 0; i--)
        {
            for (int j = now.Length - 1; j >= 0; j--)
                common[i, j] = old[i] == now[j] ? common[i + 1, j + 1] + 1 : Math.Max(common[i + 1, j], common[i, j + 1]);
        }
        List<string> lines = [];
        for (int i = 0, j = 0; i < old.Length || j < now.Length;)
        {
            if (i < old.Length && j < now.Length && old[i] == now[j])
                (i, j) = (i + 1, j + 1);
            else if (j == now.Length || (i < old.Length && common[i + 1, j] >= common[i, j + 1]))
                lines.Add($"- {old[i++]}");
            else
                lines.Add($"+ {now[j++]}");
        }
        return string.Join('\n', lines);
    }
}
