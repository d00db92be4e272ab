namespace Huzhou.Policy.Tool;

/// <summary>What the parser of the command line says is wrong, which it says in English alone, in Chinese.</summary>
internal static class UsageWords
{
    /// <summary>The words of a message around what was given, and the Chinese with its places.</summary>
    private static readonly (string[] Says, string Chinese)[] s_known =
    [
        (["Option '", "' is required."], "缺少必填的选项{0}。"),
        (["Unrecognized command or argument '", "'."], "不认识的命令或参数“{0}”。"),
        (["Required argument missing for option: '", "'."], "选项{0}缺少取值。"),
        (["Option '", "' expects a single argument but ", " were provided."], "选项{0}只取一个值，给了{1}个。"),
        (["Required argument '", "' missing for command: '", "'."], "命令{1}缺少参数{0}。"),
        (["Response file not found '", "'."], "找不到参数文件“{0}”。"),
        (["", " option cannot be combined with other arguments."], "选项{0}不与其他参数同用。"),
        (["Required command was not provided."], "没有给出命令。"),
    ];

    /// <summary>The Chinese of a message; one that is not known follows as it is.</summary>
    internal static string ChineseOf(string english)
    {
        foreach ((string[] says, string chinese) in s_known)
        {
            if (Given(english, says) is { } given)
                return given.Select((value, i) => (Value: value, Place: $"{{{i}}}"))
                    .Aggregate(chinese, (text, one) => text.Replace(one.Place, one.Value, StringComparison.Ordinal));
        }

        return $"用法有误：{english}";
    }

    /// <summary>What stands between the words of a message, or null where it is another one.</summary>
    private static List<string>? Given(string english, string[] says)
    {
        if (!english.StartsWith(says[0], StringComparison.Ordinal) || !english.EndsWith(says[^1], StringComparison.Ordinal))
            return null;
        List<string> given = [];
        int at = says[0].Length;
        foreach (string word in says.Skip(1))
        {
            int next = word == says[^1] ? english.Length - word.Length : english.IndexOf(word, at, StringComparison.Ordinal);
            if (next < at)
                return null;
            given.Add(english[at..next]);
            at = next + word.Length;
        }

        return at == english.Length ? given : null;
    }
}
