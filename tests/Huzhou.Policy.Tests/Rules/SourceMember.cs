using System.Text.RegularExpressions;

namespace Huzhou.Policy.Tests.Rules;

/// <summary>
/// A member of a type in a file, and the decisions in it: branches, loops, cases, conditions and the signs that join them.
/// </summary>
/// <param name="File">The path from the root.</param>
/// <param name="Name">The first line of the member.</param>
/// <param name="Decisions">Their number, the one way through a member without any included.</param>
internal sealed partial record SourceMember(string File, string Name, int Decisions)
{
    /// <summary>The members that a file of C# declares.</summary>
    public static IEnumerable<SourceMember> In(string file)
    {
        string code = Words().Replace(Repository.Read(file), match => match.Value[0] is '/' ? "" : "\"\"");
        Stack<bool> types = new();
        int from = 0;
        int member = -1;
        for (int i = 0; i < code.Length; i++)
        {
            bool inType = types.Count == 0 || types.Peek();
            if (code[i] == '{')
            {
                bool type = inType && TypeHead().IsMatch(code[from..i]);
                if (inType && !type && member < 0)
                    member = from;
                types.Push(type);
                if (type)
                    from = i + 1;
            }
            else if (code[i] == '}')
            {
                types.Pop();
                if (member >= 0 && (types.Count == 0 || types.Peek()) && !Continues(code, i))
                {
                    yield return Of(file, code[member..(i + 1)]);
                    (member, from) = (-1, i + 1);
                }
            }
            else if (code[i] == ';' && inType)
            {
                yield return Of(file, code[Math.Max(from, member)..i]);
                (member, from) = (-1, i + 1);
            }
        }
    }

    /// <summary>A block that is an expression's (an initializer, a property pattern) is followed by the rest of it.</summary>
    private static bool Continues(string code, int at)
    {
        string after = code[(at + 1)..Math.Min(code.Length, at + 40)], rest = after.TrimStart();
        // An attribute of the next member stands on a line of its own.
        if (rest.StartsWith('[') && after[..^rest.Length].Contains('\n', StringComparison.Ordinal))
            return false;
        return rest.Length > 0 && rest[0] is ';' or ',' or ')' or '.' or '=' or '?' or '&' or '|' or '[' or ':'
            || rest.StartsWith("is ", StringComparison.Ordinal) || rest.StartsWith("switch", StringComparison.Ordinal);
    }

    private static SourceMember Of(string file, string code)
    {
        string head = code.Trim().Split('\n')[0].Trim();
        return new SourceMember(Repository.Relative(file), head.Length > 120 ? head[..120] : head, 1 + Decision().Count(code));
    }

    [GeneratedRegex(@"//[^\n]*|""""""[\s\S]*?""""""|\$?@""(?:[^""]|"""")*""|\$?""(?:\\.|[^""\\])*""|'(?:\\.[^']*|[^'\\])'", RegexOptions.None, 5000)]
    private static partial Regex Words();

    [GeneratedRegex(@"\b(?:class|struct|interface|enum|record|namespace)\b", RegexOptions.None, 1000)]
    private static partial Regex TypeHead();

    [GeneratedRegex(@"\b(?:if|for|foreach|while|case|catch)\b|&&|\|\||\?\?=?|\s\?\s", RegexOptions.None, 1000)]
    private static partial Regex Decision();
}
