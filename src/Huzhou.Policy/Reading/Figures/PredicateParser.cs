using Huzhou.Policy.Lexicon;
using Huzhou.Policy.Reading.Lexicon;
using Huzhou.Policy.Reading.Quantities;
using Huzhou.Policy.Reading.Source;
using Huzhou.Policy.Reading.Syntax;

namespace Huzhou.Policy.Reading.Figures;

/// <summary>
/// The words between the start of a clause and its number, taken apart from the right: subject, basis, verb of change, comparison, league.
/// </summary>
internal partial struct PredicateParser
{
    private static readonly WordList Adverbs = Vocabulary.Of(FigureWord.Adverb);

    private static readonly WordList RankVerbs = Vocabulary.Of(FigureWord.RankVerb);

    private static readonly WordList Leagues = Vocabulary.Of(FigureWord.RankLeague);

    private static readonly WordList Scopes = Vocabulary.Of(FigureWord.Basis);

    private static readonly string[] Comparators = [.. Vocabulary.Of(FigureWord.Comparator)];

    private static readonly WordList ComparatorWords = new(Comparators);

    private static readonly WordList ReferenceWords = Vocabulary.Of(FigureWord.ReferenceMark);

    private static readonly WordList TimeMarks = Vocabulary.Of(FigureWord.EarlierTime);

    private Phrase _words;
    private int _from;
    private int _to;

    /// <summary>What has not been taken off yet.</summary>
    private Phrase Rest => _words[_from.._to];

    private MentionDirection _direction;
    private bool _changes;
    private bool _reaches;
    private bool _distributes;
    private bool _ofEach;
    private bool _yearlyMean;
    private bool _linked;
    private Phrase _basis;
    private Phrase _scope;
    private Phrase _comparator;
    private Phrase _reference;
    private Phrase _league;

    /// <summary>Takes a phrase apart.</summary>
    /// <param name="left">The words before a number.</param>
    /// <param name="form">The construct of the number.</param>
    public static Predicate Parse(Phrase left, QuantityForm form)
    {
        PredicateParser parser = new() { _words = left, _to = left.Length };
        parser.Read(form);
        return new Predicate
        {
            Subject = parser.Rest,
            Direction = parser._direction,
            Changes = parser._changes,
            Reaches = parser._reaches,
            Distributes = parser._distributes,
            OfEach = parser._ofEach,
            YearlyMean = parser._yearlyMean,
            Linked = parser._linked,
            Basis = parser._basis,
            Scope = parser._scope,
            Comparator = parser._comparator,
            Reference = parser._reference,
            League = parser._league,
        };
    }

    /// <summary>Reads words off the end until none is known; a phrase has few of them.</summary>
    private void Read(QuantityForm form)
    {
        for (int i = 0; i < MostWords && Rest.Length > 0; i++)
        {
            int before = Rest.Length;
            _to = _from + Rest.TrimEnd(" \u3000“‘\"、").Length;
            if (Rest.Length == 0)
                break;
            if (!ReadWord(form) && Rest.Length == before)
                break;
        }
    }

    /// <summary>Reads one word, in the order in which readings are tried; a rank has verbs of its own.</summary>
    private bool ReadWord(QuantityForm form) => form == QuantityForm.Rank
        ? ReadDistribution() || ReadMove(form) || ReadRank() || ReadAdverb() || ReadBasis() || ReadOrigin()
        : ReadDistribution() || ReadComparison(form) || ReadMove(form) || ReadLink() || ReadAdverb() || ReadBasis() || ReadOrigin();

    private const int MostWords = 12;

    private bool Ends(string word) => Rest.EndsWith(word, StringComparison.Ordinal);

    private bool Cut(int length)
    {
        _to -= length;
        return true;
    }

    private bool ReadDistribution()
    {
        ReadOnlySpan<char> rest = Rest;
        if (rest is [.., '分', '别', '为' or '是'])
        {
            _distributes = true;
            return Cut(3);
        }

        if (rest is [.., '分', '别'])
        {
            _distributes = true;
            return Cut(2);
        }

        if (rest is [.., '各'] || (rest is [.., '均'] && (rest.Length < 2 || rest[^2] is not ('人' or '年' or '日' or '亩' or '户' or '月' or '平' or '地' or '省' or '村' or '球'))))
        {
            _ofEach = true;
            return Cut(1);
        }

        bool mean = rest is [.., '年', '均'];
        if (mean || (rest is [.., '年', '平', '均'] && (rest.Length < 4 || Numeral.DigitOf(rest[^4]) < 0)))
        {
            _yearlyMean = true;
            return Cut(mean ? 2 : 3);
        }

        int scope = Scopes.AtEnd(rest);
        if (scope > 0)
        {
            _scope = Rest[^scope..];
            return Cut(scope);
        }

        return false;
    }

    private bool ReadMove(QuantityForm form)
    {
        ReadOnlySpan<char> words = Rest;
        if (_changes || form is QuantityForm.Rank && words is not [.., '至' or '到'] || words is [.., '新', '增'] || form is QuantityForm.Count && words is [.., '净', '增'])
            return false;
        bool reaches = words is [.., '到' or '为', '了'] or [.., '到' or '至' or '为'];
        int tail = words is [.., '了'] ? reaches ? 2 : 1 : reaches ? 1 : 0;
        ReadOnlySpan<char> rest = words[..^tail];
        MentionDirection direction = MentionDirection.Up;
        if (!Match(rest, Moves.Up, out int length))
        {
            direction = MentionDirection.Down;
            Match(rest, Moves.Down, out length);
        }

        if (length == 0 && reaches && rest is [.., '提'])
            (length, direction) = (1, MentionDirection.Up);
        if (length > 0)
        {
            if (form is QuantityForm.Count && !reaches && !IsAmountVerb(rest, length))
                return false;
            _changes = true;
            _direction = direction;
            _reaches = reaches;
            return Cut(length + tail);
        }

        return false;
    }

    /// <summary>Things are counted up or down by few verbs; 提升, 加快, 扩大 before a count are deeds.</summary>
    private static bool IsAmountVerb(ReadOnlySpan<char> rest, int length) => rest[^length..] is "增加" or "减少" or "下降" or "增长" or "多增" or "少增" or "缩减" or "降低" or "上升";

    private static bool Match(ReadOnlySpan<char> rest, WordList verbs, out int length)
    {
        foreach (string verb in verbs.Ending(rest))
        {
            if (rest.EndsWith(verb, StringComparison.Ordinal) && !(verb.Length == 1 && IsPartOfWord(rest, verb)) && Array.IndexOf(Comparators, verb) < 0)
            {
                length = verb.Length;
                return true;
            }
        }

        length = 0;
        return false;
    }

    private static bool IsPartOfWord(ReadOnlySpan<char> rest, string verb) =>
        rest.Length > 1 && rest[^2] is '新' or '晋' or '公' or '毫' or '回' && verb is "增" or "升";

    private bool ReadLink()
    {
        if (Ends("争取到") || Ends("获得"))
            return false;
        foreach (string verb in VerbLexicon.Linking.Ending(Rest))
        {
            if (Ends(verb))
            {
                if (verb == "上" && Rest.Length > 1 && Rest[^2] == '以')
                    return false;
                if (verb is "在" or "的" or "上" or "了" or "有" or "是" or "至" or "到" or "为" && Rest.Length > 1 && Rest[^2] is '作' or '所' or '没' or '拥' or '具' or '目' or '线' && verb is not "到")
                    return false;
                if (verb is "并" or "全面" or "全部" or "率先" or "成功" or "其中")
                    return Cut(verb.Length);
                _linked = true;
                return Cut(verb.Length);
            }
        }

        return false;
    }

    private bool ReadAdverb()
    {
        foreach (string word in Adverbs.Ending(Rest))
        {
            if (word is "平均" && Rest.Length > 3 && Ends("平均") && Rest[^3] is not ('年' or '权' or '国' or '省' or '市') && Rest.Length >= 6)
                return Cut(2);
            if (Ends(word) && !(word is "比重" or "比例" or "平均" or "新" or "年度" or "预期" or "计划" or "总体" or "基本" or "整体" or "可" or "要" or "幅度" or "最高" or "最大"))
                return Cut(word.Length);
        }

        return false;
    }

    private bool ReadRank()
    {
        foreach (string verb in RankVerbs.Ending(Rest))
        {
            if (Ends(verb) && Rest.Length >= verb.Length)
            {
                if (verb is "在" or "为" or "获" or "排" or "列" or "争" or "升" && Rest.Length > 1 && Rest[^2] is '系' or '队' or '作' or '竞' or '战' or '提')
                    return false;
                _linked = true;
                if (verb.Length > 1 && verb[^1] is '至' or '到' && _direction == MentionDirection.None)
                    _direction = verb[0] is '升' or '跃' or '上' or '提' or '前' or '进' or '晋' ? MentionDirection.Up : MentionDirection.None;
                return Cut(verb.Length);
            }
        }

        if (FellFrom())
            return true;
        if (_league.Length > 0)
            return false;
        int near = Math.Max(0, Rest.Length - 18);
        int best = Leagues.LastOpening(Rest[near..], Rest.Length - near, out _) + near;
        if (best < near || Rest[best..].Span.ContainsAny('，', '。'))
            return ReadPlace();
        for (int more = Leagues.AtEnd(Rest[..best]); more > 0; more = Leagues.AtEnd(Rest[..best]))
            best -= more;
        Phrase tail = Rest[best..];
        if (best == 0 && tail.Length > 6 && (tail.Contains("百强", StringComparison.Ordinal) || tail.EndsWith("指数", StringComparison.Ordinal) || tail.EndsWith("评价", StringComparison.Ordinal) || tail.EndsWith("考核", StringComparison.Ordinal) || tail.EndsWith("竞争力", StringComparison.Ordinal)))
            return false;
        if (tail is [.., '率' or '值' or '数' or '额'])
            return false;
        return ReadLeague(tail);
    }

    /// <summary>Nouns for an appraisal or survey in which a rank was reached.</summary>
    private static readonly string[] Surveys = [.. Vocabulary.Of(FigureWord.Survey)];

    /// <summary>Takes a league off; in 在全省营商环境评价中 the survey is the subject and 全省 the league.</summary>
    private bool ReadLeague(Phrase tail)
    {
        int start = _to - tail.Length;
        Phrase words = tail.TrimEnd("中里内");
        foreach (string league in Leagues.Starting(words))
        {
            if (!words.StartsWith(league, StringComparison.Ordinal) || words.Length < league.Length + 4)
                continue;
            foreach (string survey in Surveys)
            {
                if (!words.Contains(survey, StringComparison.Ordinal))
                    continue;
                _league = league;
                (_from, _to) = (start + league.Length, start + words.Length);
                return true;
            }
        }

        _league = words;
        return Cut(tail.Length);
    }

    /// <summary>Verbs of holding a place, in front of a league.</summary>
    private static readonly string[] PlaceVerbs = [.. Vocabulary.Of(FigureWord.PlaceVerb)];

    /// <summary>A league that is no known word stands behind its verb: 稳居|国家级新区.</summary>
    private bool ReadPlace()
    {
        foreach (string verb in PlaceVerbs)
        {
            int at = Rest.LastIndexOf(verb, StringComparison.Ordinal);
            if (at < 0 || Rest.Length - at - verb.Length is < 2 or > 20)
                continue;
            _league = Rest[(at + verb.Length)..];
            _to = _from + at;
            return true;
        }

        return false;
    }

    private bool ReadComparison(QuantityForm form)
    {
        if (form is not (QuantityForm.Points or QuantityForm.Percent or QuantityForm.BasisPoints or QuantityForm.RankMove or QuantityForm.Level or QuantityForm.PerMille) || _comparator.Length > 0)
            return false;
        if (form is QuantityForm.Points or QuantityForm.Percent && EndsInDegree(Rest))
        {
            int verb = Rest is [.., '出'] ? 2 : 1;
            int than = Rest.Span.LastIndexOfAny('比', '较');
            if (than >= 0 && Rest.Length - than - verb is > 1 and <= 20)
            {
                char kind = Rest[Rest.Length - verb];
                _reference = Rest[(than + 1)..^verb];
                _comparator = kind switch { '高' => "高于", '低' => "低于", '快' => "快于", '慢' => "慢于", '多' => "多于", _ => "少于" };
                _direction = kind is '低' or '慢' or '少' ? MentionDirection.Down : MentionDirection.Up;
                _changes = true;
                _to = _from + than;
                return true;
            }
        }

        foreach (string word in ComparatorWords.IsIn(Rest) ? Comparators : [])
        {
            int at = Rest.LastIndexOf(word, StringComparison.Ordinal);
            if (at < 0 || Rest.Length - at - word.Length is < 2 or > 24)
                continue;
            Phrase tail = Rest[(at + word.Length)..];
            if (!ReferenceWords.IsIn(tail) && !(tail.EndsWith('年') && tail.Length >= 5 && char.IsAsciiDigit(tail[^2])))
                continue;
            _reference = tail;
            _comparator = word.StartsWith("分别", StringComparison.Ordinal) ? word[2..] : word.StartsWith('均') ? word[1..] : word;
            _distributes |= word.StartsWith("分别", StringComparison.Ordinal);
            _direction = _comparator.Span is "低于" or "慢于" or "少于" ? MentionDirection.Down : MentionDirection.Up;
            _changes = true;
            return Cut(tail.Length + word.Length);
        }

        return false;
    }

    /// <summary>Whether the words end in how far one thing exceeds the other (比上年高, 较全国快); 提高 and 加快 are verbs of change.</summary>
    private static bool EndsInDegree(ReadOnlySpan<char> words) =>
        words is [.., '高', '出'] || (words is [.., '高' or '低' or '快' or '慢' or '多' or '少'] && words is not ([.., '提', '高'] or [.., '降', '低'] or [.., '加', '快'] or [.., '减', '少']));

    private bool ReadBasis()
    {
        int than = Rest.Span.LastIndexOfAny('比', '较', '与');
        if (than < 0 || Rest.Length - than is < 2 or > 16)
            return false;
        ReadOnlySpan<char> tail = Rest[(than + 1)..];
        if (tail.EndsWith("相比", StringComparison.Ordinal))
            tail = tail[..^2];
        if (!TimeMarks.IsIn(tail) || tail.Contains('、'))
            return false;
        if (tail.Contains("平均", StringComparison.Ordinal) || tail.EndsWith("年初", StringComparison.Ordinal))
            _basis = Rest[than..];
        _to = _from + than;
        return true;
    }
}
