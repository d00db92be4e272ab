using System.Collections.Immutable;
using Huzhou.Policy.Lexicon;
using Huzhou.Policy.Reading.Lexicon;
using Huzhou.Policy.Reading.Source;
using Huzhou.Policy.Reading.Syntax;

namespace Huzhou.Policy.Reading.Organizations;

/// <summary>
/// Reads an owner phrase: 责任单位：A、B牵头，C、D（…，下同）; 责任领导：甲；牵头单位：A，配合单位：B、C; A、B负责，年内持续推进; 由A会同B负责落实.
/// </summary>
internal ref partial struct OwnerReader
{
    private const int FewNames = 24;

    /// <summary>Words between a body that leads and one that works with it.</summary>
    private static readonly string[] Companions = [.. Vocabulary.Of(OrganizationWord.Companion)];

    private readonly SourceText _source;
    private readonly int _end;
    private readonly List<OwnerName> _names = [];
    private readonly List<int> _segment = [];
    private HashSet<string>? _known;
    private int _at;
    private bool _marks;
    private bool _first;
    private bool _supports;
    private int _answered;
    private int _plain;
    private string? _deadline;
    private string? _leader;
    private OwnerRole _label = OwnerRole.None;

    private OwnerReader(SourceText source, int start, int end)
    {
        _source = source;
        _at = start;
        _end = end;
    }

    /// <summary>Reads the phrase between two offsets of the view.</summary>
    public static Owners Read(SourceText source, int start, int end)
    {
        var reader = new OwnerReader(source, start, end);
        return reader.Read(start);
    }

    private Owners Read(int start)
    {
        while (_at < _end)
        {
            SkipSeparators();
            if (_at >= _end)
                break;
            if (!Label())
                Part();
        }
        EndSegment(OwnerRole.None);
        LeadBeforeSupport();
        if (_names.Count > 0 && !_names.Exists(n => n.IsLead))
            _names[0] = _names[0] with { IsLead = true };
        return new Owners(start, _end)
        {
            Names = [.. _names], MarksLead = _marks, SaysFirstLeads = _first, Deadline = _deadline,
            Leader = _leader
        };
    }

    /// <summary>责任单位：A；配合单位：B: beside those who help, those who answer lead.</summary>
    private void LeadBeforeSupport()
    {
        if (_marks || !_supports || _plain == 0)
            return;
        _marks = true;
        for (int i = 0; i < _plain; i++)
            _names[i] = _names[i] with { IsLead = true };
    }

    private void SkipSeparators()
    {
        while (_at < _end && (_source.View[_at] is '、' or '，' or ',' or '；' or ';' or '。' or '：' or ':' || Glyph.IsEdge(_source.View[_at])))
        {
            // A stronger mark than 、 closes the names that one 牵头 can reach; 牵头 itself stands before it.
            if (_source.View[_at] is '；' or ';' or '。' or '\n')
                EndSegment(OwnerRole.None);
            _at++;
        }
    }

    /// <summary>牵头单位：, 配合单位：, 责任单位：, 责任领导： at the reading point.</summary>
    private bool Label()
    {
        OwnerRole role = OwnerLabel.Read(_source.Slice(_at, Math.Min(_end, _at + 30)), out int length);
        if (role == OwnerRole.None || (_label != OwnerRole.None && HoldsName(_source.Slice(_at, _at + length - 1))))
            return false;
        ReadOnlySpan<char> label = _source.Slice(_at, _at + length);
        _first |= OwnerLexicon.SaysFirstLeads(label);
        EndSegment(OwnerRole.None);
        // Behind a marked lead a plain list supports.
        if (role == OwnerRole.Support && _label == OwnerRole.Plain && !_marks)
            (_supports, _plain) = (true, _names.Count);
        _label = role == OwnerRole.Plain && _marks && _names.Exists(n => n.IsLead) ? OwnerRole.Support : role;
        _marks |= role == OwnerRole.Lead;
        _at += length;
        return true;
    }

    /// <summary>Whether the words before a colon are a name and the next label, the blank between them lost: 王海牵头单位, 市经信局配合单位.</summary>
    private readonly bool HoldsName(ReadOnlySpan<char> words)
    {
        int label = OwnerLabel.StartBefore(words);
        if (label < 2)
            return false;
        ReadOnlySpan<char> name = Glyph.Trim(words[..label]);
        return _label == OwnerRole.Leader ? LeaderPhrase.IsName(name) : name.Length > 2 && OwnerLexicon.IsBody(name)
            && !OwnerLexicon.IsTerritory(name);
    }

    /// <summary>One part of the list, up to the next sign outside brackets.</summary>
    private void Part()
    {
        int from = _at, depth = 0;
        while (_at < _end)
        {
            char c = _source.View[_at];
            if (c is '（' or '(' or '〔' or '【')
                depth++;
            else if (c is '）' or ')' or '〕' or '】')
                depth = Math.Max(0, depth - 1);
            else if (depth == 0 && c is '：' or ':' && OwnerLabel.StartBefore(_source.Slice(from, _at)) is > 0 and int label)
            {
                // 责任领导：王海牵头单位：市经信局: a blank between two labels may be lost.
                _at = from + label;
                break;
            }
            else if (depth == 0 && (c is '，' or ',' or '；' or ';' or '。' or '\n' || (c == '、' && !JoinsTerritory(from))
                || (Glyph.IsBlank(c) && IsGap(from))))
                break;
            _at++;
        }
        int to = _at;
        Trim(ref from, ref to);
        if (to > from)
            Take(from, to);
    }

    /// <summary>各区、县级市: the sign belongs to the name.</summary>
    private readonly bool JoinsTerritory(int from)
    {
        ReadOnlySpan<char> before = Glyph.Trim(_source.Slice(from, _at));
        int sign = before.LastIndexOf('、');
        if (sign >= 0)
            before = before[(sign + 1)..];
        // 各县（市）、区人民政府: the bracket is part of the kind.
        if (before.Length > 0 && before[^1] is '）' or ')' && before.LastIndexOfAny('（', '(') is > 0 and int open
            && OwnerLexicon.IsTerritory(Glyph.Trim(before[(open + 1)..^1])))
            before = before[..open];
        if (!OwnerLexicon.IsTerritory(before))
            return false;
        ReadOnlySpan<char> rest = _source.Slice(_at + 1, Math.Min(_end, _at + 40));
        int next = rest.IndexOfAny(Marks.ListSigns);
        ReadOnlySpan<char> other = Glyph.Trim(next < 0 ? rest : rest[..next]);
        if (OwnerLexicon.EndsWithAny(other, OwnerLexicon.Roles) is { } role)
            other = other[..^role.Length];
        return OwnerLexicon.ContinuesTerritory(other);
    }

    /// <summary>A blank between two bodies, or behind a role word, divides them; a blank inside a name does not.</summary>
    private readonly bool IsGap(int from)
    {
        ReadOnlySpan<char> before = Glyph.Trim(_source.Slice(from, _at));
        if (_label == OwnerRole.Leader && before.Length >= 2 && OwnerLabel.Read(_source.Slice(_at, Math.Min(_end, _at + 30)),
            out _) != OwnerRole.None)
            return true;
        return before.Length >= 3 && (OwnerLexicon.IsBody(before) || OwnerLexicon.EndsWithAny(before, OwnerLexicon.Roles) is not null);
    }

    private readonly void Trim(ref int from, ref int to)
    {
        while (from < to && (Glyph.IsEdge(_source.View[from]) || _source.View[from] is '“' or '〔' or '【'))
            from++;
        while (to > from && (Glyph.IsEdge(_source.View[to - 1]) || _source.View[to - 1] is '。' or '”' or '】' or ']' or '〕'))
            to--;
    }

    private void Take(int from, int to)
    {
        if (_label is OwnerRole.Nobody or OwnerRole.Leader or OwnerRole.Deadline)
        {
            Aside(_source.Slice(from, to));
            return;
        }
        // Trailing brackets and words: nameplates, members, remarks, roles, 等部门.
        var plates = ImmutableArray.CreateBuilder<string>();
        var members = ImmutableArray.CreateBuilder<string>();
        OwnerRole role = OwnerRole.None, own = OwnerRole.None;
        bool etcetera = false, answers = false;
        (int From, int To) umbrella = default;
        bool again = true;
        while (again && to > from)
        {
            again = false;
            if (_source.View[to - 1] is '）' or ')' && OpenOf(from, to - 1) is var open and > -1 && !IsTerritoryBracket(open, to - 1))
            {
                OwnerRole inside = Bracket(open + 1, to - 1, plates, members);
                own = inside == OwnerRole.None ? own : inside;
                to = open;
                again = true;
            }
            else if (OwnerLexicon.EndsWithAny(_source.Slice(from, to), OwnerLexicon.Roles) is { } word && (to - from > word.Length
                || _segment.Count > 0))
            {
                role = RoleOf(word) is not OwnerRole.None and var said ? said : role;
                answers |= word is "负责" or "落实";
                to -= word.Length;
                again = true;
            }
            else if (OwnerLexicon.EtceteraOf(_source.Slice(from, to)) is > 0 and int rest)
            {
                if (OwnerLexicon.IsUmbrella(_source.Slice(to - rest + 1, to)))
                    umbrella = (to - rest + 1, to);
                to -= rest;
                etcetera = again = true;
            }
            Trim(ref from, ref to);
        }
        while (to > from && OwnerLexicon.StartsWithAny(_source.Slice(from, to), OwnerLexicon.Fronts) is { } front
            && OwnerLexicon.IsBody(_source.Slice(from + front.Length, to)))
            from += front.Length;
        int before = _names.Count;
        if (to > from && !IsRemark(_source.Slice(from, to)))
            Add(from, to, plates, members);
        _answered = answers ? _names.Count : _answered;
        if (umbrella.To > 0)
            Put(umbrella.From, umbrella.To, [], []);
        if (own == OwnerRole.Lead && _names.Count > before)
        {
            _marks = true;
            _names[^1] = _names[^1] with { IsLead = true };
        }
        if (role != OwnerRole.None || etcetera)
            EndSegment(role);
    }

    private static OwnerRole RoleOf(ReadOnlySpan<char> word) =>
        word.Contains("牵头", StringComparison.Ordinal) || word.SequenceEqual("主办") || word.Contains("为主", StringComparison.Ordinal)
            ? OwnerRole.Lead
        : word.Contains("配合", StringComparison.Ordinal) || word.Contains("参与", StringComparison.Ordinal) || word.StartsWith("协",
            StringComparison.Ordinal) || word.SequenceEqual("参加") ? OwnerRole.Support : OwnerRole.None;

    /// <summary>A person who takes charge, or a time.</summary>
    private void Aside(ReadOnlySpan<char> words)
    {
        if (_label == OwnerRole.Deadline)
        {
            _deadline ??= words.ToString();
        }
        else if (_label == OwnerRole.Leader)
        {
            if (LeaderPhrase.NamesIn(words) is { } name)
                _leader = _leader is null ? name : $"{_leader}、{name}";
        }
    }

    private bool IsRemark(ReadOnlySpan<char> words)
    {
        if (OwnerLexicon.SaysFirstLeads(words))
        {
            _first = true;
            return true;
        }
        if (!OwnerLexicon.IsRemark(words))
            return false;
        if (!words.Contains("下同", StringComparison.Ordinal))
            _deadline ??= words.ToString();
        return true;
    }

    /// <summary>市科技局和市经信局 names two bodies, 市自然资源和规划局 one; 市科技局会同市经信局 says who leads.</summary>
    private void Add(int from, int to, ImmutableArray<string>.Builder plates, ImmutableArray<string>.Builder members)
    {
        foreach (string companion in Companions)
        {
            int at = _source.Slice(from, to).IndexOf(companion, StringComparison.Ordinal);
            if (at < 2 || !OwnerLexicon.IsBody(_source.Slice(from, from + at))
                || !OwnerLexicon.IsBody(_source.Slice(from + at + companion.Length, to)))
                continue;
            Put(from, from + at, [], []);
            EndSegment(OwnerRole.Lead);
            Put(from + at + companion.Length, to, plates.ToImmutable(), members.ToImmutable());
            return;
        }
        for (int i = from + 2; i < to - 2; i++)
        {
            int sign = _source.View[i] is '和' or '及' or '与' ? 1 : 0;
            if (sign == 0 || !Divides(from, i, i + sign, to))
                continue;
            int left = _source.View[i] == '及' && _source.View[i - 1] == '以' ? i - 1 : i;
            left -= OwnerLexicon.EtceteraOf(_source.Slice(from, left));
            Put(from, left, [], []);
            Add(i + sign, to, plates, members);
            return;
        }
        Put(from, to, plates.ToImmutable(), members.ToImmutable());
    }

    /// <summary>Whether 和 stands between two names: what is before it is whole (市科技局, 各县区), what is behind it as well.</summary>
    private readonly bool Divides(int from, int at, int next, int to)
    {
        if (_source.View[at] == '及' && _source.View[at - 1] == '以')
            at--;
        ReadOnlySpan<char> left = _source.Slice(from, at), right = _source.Slice(next, to);
        int open = OwnerLexicon.EtceteraOf(left);
        left = left[..^open];
        return left.Length >= 3 && right.Length >= 3 && (open > 0 || OwnerLexicon.IsWhole(left) || right[0] == '各')
            && (OwnerLexicon.IsBody(right) || (right[0] == '各' && OwnerLexicon.IsBody(left)));
    }

    private void Put(int from, int to, ImmutableArray<string> plates, ImmutableArray<string> members)
    {
        string name = Glyph.Squeeze(_source.Slice(from, to));
        if (name.Length < 2 || IsKnown(name))
            return;
        _names.Add(new OwnerName(name, from, to) { IsLead = _label == OwnerRole.Lead, Nameplates = plates, Members = members });
        _segment.Add(_names.Count - 1);
    }

    /// <summary>Whether a body was named before; a long list is looked up, not searched.</summary>
    private bool IsKnown(string name)
    {
        if (_names.Count < FewNames)
        {
            foreach (OwnerName known in _names)
            {
                if (known.Name == name)
                    return true;
            }

            return false;
        }

        _known ??= new HashSet<string>(_names.Select(n => n.Name), StringComparer.Ordinal);
        return !_known.Add(name);
    }

    /// <summary>Closes the names that one role word reaches back to.</summary>
    private void EndSegment(OwnerRole role)
    {
        // A负责，B配合: what stands before those who help is said to answer.
        if (role == OwnerRole.Support && _answered > 0 && !_marks && _plain == 0)
            (_supports, _plain) = (true, _answered);
        if (role == OwnerRole.Lead)
        {
            _marks = true;
            foreach (int index in _segment)
                _names[index] = _names[index] with { IsLead = true };
        }
        _segment.Clear();
    }
}
