using System.Collections.Immutable;

namespace Huzhou.Policy.Reading;

/// <summary>
/// Reads an owner phrase: 责任单位：A、B牵头，C、D（…，下同）; 牵头单位：A，配合单位：B、C; A、B负责，年内持续推进; 由A、B负责落实.
/// </summary>
internal ref struct OwnerReader
{
    private readonly SourceText _source;
    private readonly int _end;
    private readonly List<OwnerName> _names = [];
    private readonly List<int> _segment = [];
    private int _at;
    private bool _marks;
    private bool _first;
    private string? _deadline;
    private Role _label = Role.Unmarked;

    private enum Role
    {
        Unmarked,
        Lead,
        Support,
        Nobody,
    }

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
        int from = start;
        while (_at < _end)
        {
            SkipSeparators();
            if (_at >= _end)
                break;
            Label();
            Part();
        }
        EndSegment(Role.Unmarked);
        bool lead = _names.Exists(n => n.IsLead);
        if (!lead && _names.Count > 0)
            _names[0] = _names[0] with { IsLead = true };
        return new Owners(from, _end) { Names = [.. _names], MarksLead = _marks, SaysFirstLeads = _first, Deadline = _deadline };
    }

    private void SkipSeparators()
    {
        while (_at < _end && (_source.View[_at] is '、' or '，' or ',' or '；' or ';' or '。' or '：' or ':' || Glyph.IsEdge(_source.View[_at])))
        {
            // A stronger mark than 、 closes the names that one 牵头 can reach; 牵头 itself stands before it.
            if (_source.View[_at] is '；' or ';' or '。' or '\n')
                EndSegment(Role.Unmarked);
            _at++;
        }
    }

    /// <summary>牵头单位：, 配合单位：, 责任单位：, 责任领导： at the reading point.</summary>
    private void Label()
    {
        ReadOnlySpan<char> rest = _source.Slice(_at, Math.Min(_end, _at + 12));
        int colon = rest.IndexOfAny('：', ':');
        if (colon is < 2 or > 10)
            return;
        string label = Glyph.Squeeze(rest[..colon]);
        Role role = Array.IndexOf(OwnerLexicon.LeadLabels, label) >= 0 ? Role.Lead
            : Array.IndexOf(OwnerLexicon.SupportLabels, label) >= 0 ? Role.Support
            : Array.IndexOf(OwnerLexicon.PlainLabels, label) >= 0 ? (_names.Exists(n => n.IsLead) && _marks ? Role.Support : Role.Unmarked)
            : Array.IndexOf(OwnerLexicon.OtherLabels, label) >= 0 ? Role.Nobody
            : (Role)(-1);
        if ((int)role < 0)
            return;
        EndSegment(Role.Unmarked);
        _label = role;
        _marks |= role == Role.Lead;
        _at += colon + 1;
        SkipSeparators();
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
            else if (depth == 0 && (c is '，' or ',' or '；' or ';' or '。' or '\n' || (c == '、' && !JoinsTerritory(from)) || (Glyph.IsBlank(c) && IsGap(from))))
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
        if (!OwnerLexicon.IsTerritory(before))
            return false;
        ReadOnlySpan<char> rest = _source.Slice(_at + 1, Math.Min(_end, _at + 40));
        int next = rest.IndexOfAny(Marks.ListSigns);
        return OwnerLexicon.ContinuesTerritory(Glyph.Trim(next < 0 ? rest : rest[..next]));
    }

    /// <summary>A blank between two bodies divides them; a blank inside a name does not.</summary>
    private readonly bool IsGap(int from)
    {
        ReadOnlySpan<char> before = Glyph.Trim(_source.Slice(from, _at));
        return before.Length >= 3 && OwnerLexicon.IsBody(before);
    }

    private readonly void Trim(ref int from, ref int to)
    {
        while (from < to && (Glyph.IsEdge(_source.View[from]) || _source.View[from] == '“'))
            from++;
        while (to > from && (Glyph.IsEdge(_source.View[to - 1]) || _source.View[to - 1] is '。' or '”'))
            to--;
    }

    private void Take(int from, int to)
    {
        if (_label == Role.Nobody)
            return;
        // Trailing brackets: nameplates, members, remarks.
        var plates = ImmutableArray.CreateBuilder<string>();
        var members = ImmutableArray.CreateBuilder<string>();
        Role role = Role.Unmarked;
        bool etcetera = false;
        bool again = true;
        while (again && to > from)
        {
            again = false;
            if (_source.View[to - 1] is '）' or ')' && OpenOf(from, to - 1) is var open and > -1 && open > from - 1)
            {
                Bracket(open + 1, to - 1, plates, members);
                to = open;
                again = true;
            }
            else if (OwnerLexicon.EndsWithAny(_source.Slice(from, to), OwnerLexicon.Roles) is { } word && (to - from > word.Length || _segment.Count > 0))
            {
                role = word.Contains("牵头", StringComparison.Ordinal) || word is "主办" ? Role.Lead
                    : word.Contains("配合", StringComparison.Ordinal) || word is "参与" or "协同" or "协助" or "协办" or "参加" ? Role.Support : role;
                to -= word.Length;
                again = true;
            }
            else if (OwnerLexicon.EndsWithAny(_source.Slice(from, to), OwnerLexicon.Etcetera) is { } rest)
            {
                to -= rest.Length;
                etcetera = again = true;
            }
            Trim(ref from, ref to);
        }
        while (to > from && OwnerLexicon.StartsWithAny(_source.Slice(from, to), OwnerLexicon.Fronts) is { } front && OwnerLexicon.IsBody(_source.Slice(from + front.Length, to)))
            from += front.Length;
        ReadOnlySpan<char> name = _source.Slice(from, to);
        if (name.Length > 0 && !IsRemark(name))
            Add(from, to, plates, members);
        if (role != Role.Unmarked || etcetera)
            EndSegment(role);
    }

    private bool IsRemark(ReadOnlySpan<char> name)
    {
        if (OwnerLexicon.SaysFirstLeads(name))
            _first = true;
        if (!PartLexicon.ContainsAny(name, OwnerLexicon.Remarks) || OwnerLexicon.IsBody(name))
            return name.Length > 40 || name.ContainsAny('。', '！');
        if (!name.Contains("下同", StringComparison.Ordinal) && !OwnerLexicon.SaysFirstLeads(name))
            _deadline ??= name.ToString();
        return true;
    }

    /// <summary>市科技局和市经信局 names two bodies; 市自然资源和规划局 one.</summary>
    private void Add(int from, int to, ImmutableArray<string>.Builder plates, ImmutableArray<string>.Builder members)
    {
        for (int i = from + 3; i < to - 3; i++)
        {
            if (_source.View[i] is not ('和' or '及' or '与') || !OwnerLexicon.IsBody(_source.Slice(from, i)) || !SamePrefix(from, i))
                continue;
            int second = i + 1;
            Put(from, i, [], []);
            Put(second, to, plates.ToImmutable(), members.ToImmutable());
            return;
        }
        Put(from, to, plates.ToImmutable(), members.ToImmutable());
    }

    /// <summary>Whether both names begin alike (市…和市…, 各…和各…), so that 和 stands between two names.</summary>
    private readonly bool SamePrefix(int from, int and) => _source.View[and + 1] == '各' || (_source.View[from] == _source.View[and + 1] && _source.View[from] is '市' or '省' or '县' or '区');

    private void Put(int from, int to, ImmutableArray<string> plates, ImmutableArray<string> members)
    {
        string name = Glyph.Squeeze(_source.Slice(from, to));
        if (name.Length < 2 || _names.Exists(n => n.Name == name))
            return;
        _names.Add(new OwnerName(name, from, to) { IsLead = _label == Role.Lead, Nameplates = plates, Members = members });
        _segment.Add(_names.Count - 1);
    }

    private void Bracket(int from, int to, ImmutableArray<string>.Builder plates, ImmutableArray<string>.Builder members)
    {
        ReadOnlySpan<char> inside = _source.Slice(from, to);
        if (OwnerLexicon.SaysFirstLeads(inside))
        {
            _first = true;
            return;
        }
        bool member = inside.StartsWith("含", StringComparison.Ordinal) || inside.StartsWith("包括", StringComparison.Ordinal) || inside.Contains("均含", StringComparison.Ordinal) || inside.ContainsAny('，', '、') && inside.Contains("管委会", StringComparison.Ordinal);
        foreach (Range range in inside.SplitAny('、', '，'))
        {
            ReadOnlySpan<char> part = Glyph.Trim(inside[range]);
            part = part.StartsWith("含", StringComparison.Ordinal) ? part[1..] : part.StartsWith("包括", StringComparison.Ordinal) ? part[2..] : part;
            if (part.Length < 2 || PartLexicon.ContainsAny(part, OwnerLexicon.Remarks))
            {
                member |= part.Length >= 2;
                continue;
            }
            (member ? members : plates).Add(part.ToString());
        }
    }

    private readonly int OpenOf(int from, int close)
    {
        int depth = 0;
        for (int i = close; i >= from; i--)
        {
            if (_source.View[i] is '）' or ')')
                depth++;
            else if (_source.View[i] is '（' or '(' && --depth == 0)
                return i;
        }
        return -1;
    }

    /// <summary>Closes the names that one role word reaches back to.</summary>
    private void EndSegment(Role role)
    {
        if (role == Role.Lead)
        {
            _marks = true;
            foreach (int index in _segment)
                _names[index] = _names[index] with { IsLead = true };
        }
        _segment.Clear();
    }
}
