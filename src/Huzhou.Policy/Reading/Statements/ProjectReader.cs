using Huzhou.Policy.Lexicon;
using Huzhou.Policy.Reading.Figures;
using Huzhou.Policy.Reading.Lexicon;
using Huzhou.Policy.Reading.Resolution;
using Huzhou.Policy.Reading.Scopes;
using Huzhou.Policy.Reading.Source;
using Huzhou.Policy.Reading.Syntax;

namespace Huzhou.Policy.Reading.Statements;

/// <summary>Reads named projects with their stage: 开工建设A、B、C等项目; A、B建成投产; 推进A前期.</summary>
internal sealed class ProjectReader
{
    private static readonly WordList Leads = Vocabulary.Of(ProjectWord.ListLead);

    private readonly DocumentContext _scope;
    private readonly ClauseScopes _scopes;
    private readonly List<ProjectFinding> _found;
    private readonly List<Phrase> _items = [];

    public ProjectReader(DocumentContext scope, ClauseScopes scopes, List<ProjectFinding> found)
    {
        (_scope, _scopes) = (scope, scopes);
        _found = found;
    }

    /// <summary>Reads one paragraph.</summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="clauses">Its clauses, or those of them that are to be read.</param>
    /// <param name="start">Where to begin: clauses before are a head.</param>
    /// <param name="promise">Whether the stages are promised.</param>
    public void Read(Paragraph paragraph, List<Clause> clauses, int start, bool promise)
    {
        Clause? before = null;
        foreach (Clause clause in clauses)
        {
            int length = clause.End - clause.Start;
            Clause? names = before;
            before = clause;
            if (clause.Start < start || length is < 6 or > 160)
                continue;
            if (StagedNames.Find(_scope.View.AsSpan(clause.Start, length).TrimEnd(" \u3000"), out StagedName staged))
            {
                if (promise || !StagedNames.IsOpen(_scope.View.AsSpan(clause.Start, length), staged))
                    Add(paragraph, clause, staged, promise);
                continue;
            }

            if (!CompletionReader.Find(_scope.View, clause, out CompletedWorks works))
            {
                if (clause.Holds(TokenKinds.Stage) && !VerbFirst(paragraph, clause, promise))
                    VerbLast(paragraph, clause, names, promise);
                continue;
            }

            Add(paragraph, clause, works.From, works.To, works.IsListed, ProjectWords.StageOf(works.Step),
                _scopes.CommitmentAt(clause.Start + works.From), checkable: true, promise);
        }
    }

    private bool VerbFirst(Paragraph paragraph, Clause clause, bool promise)
    {
        ReadOnlySpan<char> words = _scope.View.AsSpan(clause.Start, clause.End - clause.Start);
        string? verb = OpeningVerb(clause, words, out int start);
        if (verb is null || start >= words.Length || (!promise && ProjectWords.NotYet.IsIn(words[..start])))
            return false;
        (string word, string step2, bool checkable) = ProjectWords.VerbOf(verb);
        int from = start + word.Length;
        if (from < words.Length && words[from] == '了')
            from++;
        int to = ProjectWords.ListEnd(words, from, out bool listed);
        ReadOnlySpan<char> tail = words[to..];
        if (!listed && words[from..].EndsWith("前期", StringComparison.Ordinal))
            (to, step2, checkable) = (words.Length - 2, "前期", false);
        else if (tail.Contains("前期", StringComparison.Ordinal))
            (step2, checkable) = ("前期", false);
        else if (!checkable && tail.EndsWith("开工", StringComparison.Ordinal) || tail.EndsWith("开工建设", StringComparison.Ordinal))
            (step2, checkable) = ("开工", true);
        else if (!checkable
            && (tail.EndsWith("投用", StringComparison.Ordinal) || tail.EndsWith("投产", StringComparison.Ordinal)
            || tail.EndsWith("建成", StringComparison.Ordinal)))
            (step2, checkable) = (tail[^2..].ToString(), true);
        else if (!listed && words[to..].Length == 0 && words[from..to].EndsWith("建设", StringComparison.Ordinal))
            to -= 2;
        return Add(paragraph, clause, from, to, listed, ProjectWords.StageOf(step2), _scopes.CommitmentAt(clause.Start + start),
            checkable, promise);
    }

    /// <summary>The verb of a stage that begins a clause behind adverbs and dates, and where it stands; null where none does.</summary>
    private string? OpeningVerb(Clause clause, ReadOnlySpan<char> words, out int start)
    {
        start = 0;
        string? verb = null;
        for (int step = 1; step > 0 && start < words.Length;)
        {
            bool blank = words[start] is ' ' or '\u3000';
            verb = blank ? null : _scopes.TryBeginning(clause, clause.Start + start, TokenKinds.Stage, out Token token)
                ? TokenLexicon.Of(token.Entry).Text : null;
            step = blank ? 1 : verb is not null ? 0 : PhraseEnds.Prefix(words[start..], ProjectWords.Adverbs);
            if (step == 0 && verb is null)
                step = DateLength(words[start..]);
            start += step;
        }

        return verb;
    }

    private bool VerbLast(Paragraph paragraph, Clause clause, Clause? before, bool promise)
    {
        ReadOnlySpan<char> words = _scope.View.AsSpan(clause.Start, clause.End - clause.Start).TrimEnd(" \u3000”");
        if (!_scopes.TryEnding(clause, clause.Start + words.Length, TokenKinds.Stage, out Token verb)
            || TokenLexicon.Of(verb.Entry).Text is not { } word || word is "推动" or "谋划" or "启动")
            return false;
        (_, string step, bool checkable) = ProjectWords.VerbOf(word);
        ReadOnlySpan<char> left = words[..^word.Length];
        // 青湖大桥即将通车 tells of the day to come.
        if (!promise && ProjectWords.NotYet.AtEnd(left) > 0)
            return false;
        // 东湖大桥前期工作加快推进: what goes on are the preparations.
        if (!checkable && ProjectWords.Preparations.AtEnd(left[..PhraseEnds.TrimEnd(left, ProjectWords.Adverbs)]) is > 0 and int early)
        {
            left = left[..(PhraseEnds.TrimEnd(left, ProjectWords.Adverbs) - early)];
            step = ProjectWords.Early;
        }

        int from = PhraseEnds.TrimStart(left, ProjectWords.Adverbs);
        int to = ProjectWords.ListEnd(left, from, out bool listed);
        if (listed && before is { } names && IsListOfNames(names, clause))
        {
            Add(paragraph, names, 0, names.End - names.Start, listed: false, ProjectWords.StageOf(step),
                _scopes.CommitmentAt(verb.Start), checkable, promise);
        }

        if (to == left.Length)
            to = from + PhraseEnds.TrimEnd(left[from..], ProjectWords.Adverbs);
        // 青湖大桥主体工程完工: what is done is the shell, and 主体工程 no part of the name.
        if (checkable && ProjectWords.Shells.AtEnd(left[from..to]) is > 0 and int shell && to - from - shell >= 2
            && ProjectWords.StageOf(step).IsAtOrPast(ProjectWords.StageOf(ProjectWords.MainWorks)))
        {
            to -= shell;
            step = ProjectWords.MainWorks;
            listed = true;
        }

        // 甲、乙、丙项目投产: 项目 is said of each of them, whatever their names end with.
        listed |= left[from..to].Contains('、') && left[to..].StartsWith("项目", StringComparison.Ordinal);
        // 甲大堤后续工程 is built whatever its name ends with.
        listed |= ProjectWords.IsWork(new Phrase(_scope.View, clause.Start + from, clause.Start + left.Length), to - from);
        int date = DateSuffix(left[..to]);
        return Add(paragraph, clause, from, to - date, listed, ProjectWords.StageOf(step), _scopes.CommitmentAt(verb.Start), checkable,
            promise);
    }

    /// <summary>
    /// Whether the clause before a list has no verb and only names: 甲医院二期、三期，乙中学等项目建成. It belongs to the list.
    /// </summary>
    private bool IsListOfNames(Clause names, Clause clause)
    {
        if (names.End >= clause.Start || _scope.View[names.End] != '，' || names.Holds(TokenKinds.Stage) || names.Holds(TokenKinds.Quantity))
            return false;
        SubjectList.Cut(new Phrase(_scope.View, names.Start, names.End), _items);
        Phrase last = default;
        foreach (Phrase item in _items)
        {
            Phrase name = ProjectWords.WithHead(item.Trim(" 、"), last);
            if (!ProjectWords.IsName(name, listed: false))
                return false;
            last = name;
        }

        return _items.Count > 0;
    }

    private bool Add(Paragraph paragraph, Clause clause, int from, int to, bool listed, Stage stage, MentionModality modality,
        bool checkable, bool promise)
    {
        if (to - from < 2)
            return false;
        bool any = false;
        Phrase list = new(_scope.View, clause.Start + from, clause.Start + to);
        SubjectList.Cut(list, _items);
        listed |= _items.Count > 1 && list.EndsWith("项目", StringComparison.Ordinal);
        Phrase kind = ProjectWords.KindBehind(_scope.View.AsSpan(clause.Start + to, Math.Max(0, clause.End - clause.Start - to)));
        // 甲、乙遗址博物馆建成: what they are is written with the last.
        Phrase shared = !promise && kind.Length == 0 && _items.Count > 1 ? ProjectWords.SharedKind(_items[^1]) : default;
        Phrase last = default;
        foreach (Phrase item in _items)
        {
            Phrase name = ProjectWords.WithHead(QuoteMarks.Balanced(item.Trim(" 、")), last);
            int lead = PhraseEnds.Prefix(name, Leads);
            if (lead > 0 && name.Length > lead + 2)
                name = name[lead..];
            if (name.Length > 6 && name.StartsWith("提升", StringComparison.Ordinal) || name.StartsWith("改造", StringComparison.Ordinal))
                name = name[2..];
            if (shared.Length > 0 && ProjectWords.IsBareName(name))
                name += shared;
            if (!ProjectWords.IsName(name, listed))
                continue;
            last = name;
            // A、B等高速公路: what they are is written once.
            if (kind.Length > 0 && ProjectWords.LacksKind(name))
                name += kind;
            int start = clause.Start + from + Math.Max(0, list.Span.IndexOf(item.Span));
            Add(paragraph, name, start, start + item.Length, stage, modality, checkable, promise);
            any = true;
        }

        return any;
    }

    private void Add(Paragraph paragraph, Clause clause, in StagedName staged, bool promise)
    {
        Phrase list = new(_scope.View, clause.Start + staged.From, clause.Start + staged.To);
        StagedNames.Cut(list, staged.IsListed, _items);
        foreach (Phrase item in _items)
        {
            Phrase name = QuoteMarks.Balanced(item.Trim(" 、《》“”"));
            int start = clause.Start + staged.From + Math.Max(0, list.Span.IndexOf(item.Span));
            Add(paragraph, name, start, start + item.Length, staged.Stage, _scopes.CommitmentAt(clause.End - 1), staged.IsCheckable,
                promise);
        }
    }

    private void Add(Paragraph paragraph, Phrase name, int start, int end, Stage stage, MentionModality modality, bool checkable,
        bool promise)
    {
        ProjectMention mention = new()
        {
            Stage = stage,
            Period = _scope.PeriodOf(paragraph),
            IsPromise = promise,
            Commitment = DocumentContext.CommitmentOf(modality),
            Source = _scope.Cite(paragraph, start, end),
        };
        _found.Add(new ProjectFinding(name.ToString(), mention, modality, start, end, checkable));
    }

    private static int DateLength(ReadOnlySpan<char> words)
    {
        int i = 0;
        while (i < words.Length && (char.IsAsciiDigit(words[i]) || words[i] is '月' or '年' or '底' or '末' or '前' or '日' or '上' or '半'))
            i++;
        return i > 1 && words[i - 1] is '前' or '年' or '底' ? i : 0;
    }

    private static int DateSuffix(ReadOnlySpan<char> words)
    {
        int i = words.Length;
        while (i > 0 && (char.IsAsciiDigit(words[i - 1]) || words[i - 1] is '月' or '底' or '末' or '前' or '日'))
            i--;
        return words.Length - i is >= 3 and <= 7 && words[^1] == '前' ? words.Length - i : 0;
    }
}
