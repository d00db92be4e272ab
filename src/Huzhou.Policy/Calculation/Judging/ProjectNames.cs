using System.Buffers;
using System.Text;
using Huzhou.Policy.Lexicon;

namespace Huzhou.Policy.Calculation.Judging;

/// <summary>
/// Whether two documents mean one project by two names: a longer and a shorter one, with or without what it is (工程), whose stretch of a
/// line it is (浙江段) or where it lies. What makes two projects of one name (二期, 六号线, 新院区) keeps them apart.
/// </summary>
internal static class ProjectNames
{
    private const int Shortest = 4, Half = 2, LongestPlace = 3, LongestPart = 5;

    private static readonly Dictionary<string, string> s_forms =
        Vocabulary.Entries(ProjectWord.NameForm).ToDictionary(entry => entry.Word, entry => entry.Value, StringComparer.Ordinal);

    private static readonly WordList s_formed = Vocabulary.Of(ProjectWord.NameForm);
    private static readonly WordList s_tails = Vocabulary.Of(ProjectWord.NameTail);
    private static readonly WordList s_infixes = Vocabulary.Of(ProjectWord.NameInfix);
    private static readonly WordList s_parts = Vocabulary.Of(ProjectWord.NamePart);
    private static readonly WordList s_nouns = Vocabulary.Of(ProjectWord.ProjectNoun);
    private static readonly WordList s_common = Vocabulary.Of(ProjectWord.CommonPart);

    /// <summary>Letters that count the projects of one firm.</summary>
    private static readonly SearchValues<char> s_counting = Letters("0123456789ABCDEFGⅠⅡⅢⅣ", ProjectWord.NameCounter);

    /// <summary>Letters that count projects of one name or set a new one beside an old one.</summary>
    private static readonly SearchValues<char> s_telling =
        Letters("0123456789ABCDEFGⅠⅡⅢⅣ", ProjectWord.NameCounter, ProjectWord.NameDirection);

    private static readonly WordList s_stretches = Vocabulary.Of(ProjectWord.NameStretch);
    private static readonly SearchValues<char> s_reaching = Letters("", ProjectWord.NameReach);
    private static readonly SearchValues<char> s_counted = Letters("", ProjectWord.NameCount);

    private static SearchValues<char> Letters(string plain, params ReadOnlySpan<ProjectWord> categories) =>
        SearchValues.Create(plain + string.Concat(Vocabulary.Of(categories)));

    /// <summary>The short name of the government of these documents, 云泽 of 云泽市; null where they are of none or of several.</summary>
    internal static string? OwnOf(IReadOnlyList<Document> documents) =>
        documents.Select(document => document.Government).Distinct(StringComparer.Ordinal).Take(2).ToArray() is [{ Length: > 2 } name]
            ? name[..^1] : null;

    /// <summary>Whether two names mean one project.</summary>
    /// <param name="one">A name.</param>
    /// <param name="other">Another name.</param>
    /// <param name="own">The short name of the government whose documents they stand in, which either may leave out; null where it is not
    /// known.</param>
    internal static bool AreOne(string one, string other, string? own) => AreFormsOfOne(FormOf(one, own), FormOf(other, own));

    /// <summary>Whether two forms of names (<see cref="FormOf"/>) mean one project.</summary>
    internal static bool AreFormsOfOne(string a, string b)
    {
        if (a == b)
            return a.Length >= Half;
        (string shorter, string longer) = a.Length <= b.Length ? (a, b) : (b, a);
        if (IsLine(shorter, longer))
            return true;
        if (shorter.Length < Shortest || shorter.Length == longer.Length)
            return false;
        int before = shorter.AsSpan().CommonPrefixLength(longer);
        int behind = CommonSuffixLength(shorter, longer);
        if (before + behind < shorter.Length)
            return false;
        int from = Math.Min(before, shorter.Length);
        if (from == shorter.Length && behind == 0)
            return IsPart(longer.AsSpan(from));
        if (behind == shorter.Length)
            return IsPlace(longer.AsSpan(0, longer.Length - behind), shorter);
        from = shorter.Length - behind;
        ReadOnlySpan<char> more = longer.AsSpan(from, longer.Length - shorter.Length);
        return from >= Half && behind >= Half && (IsPart(more) || (shorter.Length > Shortest && s_infixes.Holds(more)));
    }

    /// <summary>
    /// A line has its name with and without what runs on it: 地铁|青柳线; a mere number may be of another kind of line.
    /// </summary>
    private static bool IsLine(string shorter, string longer) =>
        shorter.Length >= ShortestLine && s_line.Contains(shorter[^1]) && !s_counting.Contains(shorter[0])
            && longer.EndsWith(shorter, StringComparison.Ordinal) && s_kinds.Holds(longer.AsSpan(0, longer.Length - shorter.Length));

    private const int ShortestLine = 3;

    private static readonly SearchValues<char> s_line = Letters("", ProjectWord.LineEnd);

    private static readonly WordList s_kinds = Vocabulary.Of(ProjectWord.LineKind);

    /// <summary>Whether a form is that of a stretch or a phase of another project: 东湖路甲县段, 东湖新城（一期） of 东湖新城.</summary>
    internal static bool IsFormOfPart(string part, string whole) => whole.Length >= Shortest && part.Length > whole.Length + 1
        && part.StartsWith(whole, StringComparison.Ordinal) && s_stretches.AtEnd(part) > 0;

    /// <summary>
    /// How many letters in a row two forms share that tell which work is meant: not what kind it is, and 0 where the rest counts works of
    /// one name (1号线 and 2号线).
    /// </summary>
    internal static int SharedLetters(string a, string b)
    {
        const int Enough = 3;
        int best = 0, start = 0, other = 0;
        for (int i = 0; i < a.Length; i++)
        {
            for (int j = 0; j < b.Length; j++)
            {
                int length = a.AsSpan(i).CommonPrefixLength(b.AsSpan(j));
                if (length > best)
                    (best, start, other) = (length, i, j);
            }
        }

        ReadOnlySpan<char> shared = a.AsSpan(start, best);
        while (shared.Length > 0 && Math.Max(s_nouns.AtEnd(shared), s_common.AtEnd(shared)) is var kind and > 0)
            shared = shared[..^kind];
        shared = shared[s_common.AtStart(shared)..];
        bool counts = Counts(a.AsSpan(0, start)) || Counts(a.AsSpan(start + best)) || Counts(b.AsSpan(0, other))
            || Counts(b.AsSpan(other + best));
        return shared.Length >= Enough && !counts ? shared.Length : 0;
    }

    /// <summary>
    /// Whether two names are those of one firm's project: the same two letters open them, and what the shorter one says beside them the
    /// longer one says too. It holds only where no other project begins so, which the caller sees to.
    /// </summary>
    internal static bool AreOfOneFirm(string one, string other) => AreFormsOfOneFirm(FormOf(one, null), FormOf(other, null));

    /// <summary>The same of two forms from which no government was left out.</summary>
    internal static bool AreFormsOfOneFirm(string a, string b)
    {
        (string shorter, string longer) = a.Length <= b.Length ? (a, b) : (b, a);
        if (shorter.Length < Shortest || !longer.AsSpan().StartsWith(shorter.AsSpan(0, Half), StringComparison.Ordinal)
            || s_nouns.AtEnd(shorter) > 0 || s_nouns.AtEnd(longer) > 0)
            return false;
        int at = longer.AsSpan(Half).IndexOf(shorter.AsSpan(Half), StringComparison.Ordinal) + Half;
        return at >= Half && !Counts(longer.AsSpan(Half, at - Half)) && !Counts(longer.AsSpan(at + shorter.Length - Half));
    }

    /// <summary>The letters that open a name and may be those of a firm.</summary>
    internal static string Opening(string name) => FormOf(name, null) is { Length: >= Half } form ? form[..Half] : name;

    // A name is set beside every other one; its form is made once. The table is small and forgets everything when it is full.
    private const int MostForms = 8192;

    [ThreadStatic]
    private static Dictionary<(string Name, string? Own), string>? s_made;

    /// <summary>A name in the form in which names are compared.</summary>
    /// <param name="name">The name as a document writes it.</param>
    /// <param name="own">The short name of the government, which is left out; null where it stays.</param>
    internal static string FormOf(string name, string? own)
    {
        s_made ??= [];
        if (s_made.TryGetValue((name, own), out string? known))
            return known;
        if (s_made.Count >= MostForms)
            s_made.Clear();
        return s_made[(name, own)] = MadeForm(name, own);
    }

    private static string MadeForm(string name, string? own)
    {
        StringBuilder form = new(name.Length);
        for (int i = 0; i < name.Length;)
        {
            if (s_formed.Opening(name.AsSpan(i)) is { } word)
            {
                form.Append(s_forms[word]);
                i += word.Length;
            }
            else if (own is not null && name.AsSpan(i).StartsWith(own, StringComparison.Ordinal) && name.Length > own.Length + Half)
            {
                i += own.Length;
                // The own stretch of a line is what the own documents call by the line's name.
                i += i < name.Length ? s_parts.AtStart(name.AsSpan(i)) : 0;
            }
            else
            {
                if (name[i] is not ('“' or '”' or '"' or '（' or '）' or '(' or ')' or ' '))
                    form.Append(name[i]);
                i++;
            }
        }

        string written = form.ToString();
        while (s_tails.Closing(written) is { } tail && written.Length >= tail.Length + Half)
            written = written[..^tail.Length];
        return written;
    }

    /// <summary>The stretch of a line in one territory, 浙江段; one from a place to another (甲县至乙县段) is not all that was promised.</summary>
    private static bool IsPart(ReadOnlySpan<char> more) =>
        more.Length is > Half and <= LongestPart && s_parts.AtEnd(more) > 0 && !Tells(more) && more.IndexOfAny(s_reaching) < 0;

    /// <summary>
    /// Whether what stands in front may be the place of what has a name of its own behind it: not of a kind that every place has, a sewage
    /// plant, a central hospital.
    /// </summary>
    private static bool IsPlace(ReadOnlySpan<char> place, string name)
    {
        if (place.Length is < Half or > LongestPlace || Tells(place))
            return false;
        ReadOnlySpan<char> own = name.AsSpan(0, name.Length - s_nouns.AtEnd(name));
        while (own.Length > 0 && s_common.AtEnd(own) is var common and > 0)
            own = own[..^common];
        // What is counted (两库引水) or quoted is no kind: every other name might be one.
        return own.Length >= Half && s_counted.Contains(own[0]);
    }

    private static bool Counts(ReadOnlySpan<char> more) => more.IndexOfAny(s_counting) >= 0;

    private static bool Tells(ReadOnlySpan<char> more) => more.IndexOfAny(s_telling) >= 0;

    private static int CommonSuffixLength(string a, string b)
    {
        int length = 0;
        while (length < a.Length && length < b.Length && a[^(length + 1)] == b[^(length + 1)])
            length++;
        return length;
    }
}
