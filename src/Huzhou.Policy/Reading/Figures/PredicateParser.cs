using Huzhou.Policy.Lexicon;
using Huzhou.Policy.Reading.Lexicon;
using Huzhou.Policy.Reading.Quantities;
using Huzhou.Policy.Reading.Source;
using Huzhou.Policy.Reading.Syntax;

namespace Huzhou.Policy.Reading.Figures;

/// <summary>
/// The words between the start of a clause and its number, parsed from the right: subject, basis, verb of change, comparison, league.
/// </summary>
internal partial struct PredicateParser
{
    private Phrase _words;
    private int _from;
    private int _to;

    /// <summary>What has not been cut off yet.</summary>
    private Phrase Rest => _words[_from.._to];

    private MentionDirection _direction;
    private bool _changes;
    private bool _reaches;
    private bool _distributes;
    private bool _ofEach;
    private bool _yearlyMean;
    private bool _linked;
    private bool _onYear;
    private Phrase _basis;
    private Phrase _scope;
    private Phrase _comparator;
    private Phrase _reference;
    private Phrase _league;

    /// <summary>Parses a phrase.</summary>
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
            OnYear = parser._onYear && !parser._linked && !parser._changes,
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
    private bool ReadWord(QuantityForm form) => ReadDistribution() || (form != QuantityForm.Rank && ReadComparison(form)) || ReadMove(form)
        || (form == QuantityForm.Rank ? ReadRank() : ReadLink()) || ReadAdverb() || ReadBasis() || ReadOrigin() || ReadPartOfYear();

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
        int apart = rest is [.., '分', '别', '为' or '是'] ? 3 : rest is [.., '分', '别'] ? 2 : 0;
        if (apart > 0)
        {
            _distributes = true;
            return Cut(apart);
        }

        if (rest is [.., '各'] || IsEach(rest))
        {
            _ofEach = true;
            return Cut(1);
        }

        int mean = YearlyMeanAtEnd(rest);
        if (mean > 0)
        {
            _yearlyMean = true;
            return Cut(mean);
        }

        int scope = Scopes.AtEnd(rest);
        if (scope > 0)
        {
            _scope = Rest[^scope..];
            _onYear |= Rest.EndsWith("环比", StringComparison.Ordinal);
            return Cut(scope);
        }

        return false;
    }

    /// <summary>均 says the number of each; 人均, 年均, 平均 are words of their own.</summary>
    private static bool IsEach(ReadOnlySpan<char> rest) => rest is ['均']
        || rest is [.., not ('人' or '年' or '日' or '亩' or '户' or '月' or '平' or '地' or '省' or '村' or '球'), '均'];

    /// <summary>年均, 年平均 or 两年平均; 前3年平均 is no yearly mean but a base.</summary>
    private static int YearlyMeanAtEnd(ReadOnlySpan<char> rest)
    {
        if (rest is [.., '年', '均'])
            return 2;
        if (rest is not [.., '年', '平', '均'])
            return 0;
        int start = rest.Length - 3;
        while (start > 0 && (Numeral.DigitOf(rest[start - 1]) >= 0 || rest[start - 1] is '两' or '十'))
            start--;
        return start > 0 && start < rest.Length - 3 && rest[start - 1] is '前' ? 0 : rest.Length - start;
    }

    private bool ReadMove(QuantityForm form)
    {
        ReadOnlySpan<char> words = Rest;
        if (_changes || !MayMove(words, form))
            return false;
        bool reaches = words is [.., '到' or '为', '了'] or [.., '到' or '至' or '为'];
        int tail = (words is [.., '了'] ? 1 : 0) + (reaches ? 1 : 0);
        ReadOnlySpan<char> rest = words[..^tail];
        int length = MoveAtEnd(rest, reaches, out MentionDirection direction);
        if (length == 0 || (form is QuantityForm.Count && !reaches && !IsAmountVerb(rest, length)))
            return false;
        _changes = true;
        _direction = direction;
        _reaches = reaches;
        return Cut(length + tail);
    }

    /// <summary>A rank is reached, it does not grow; 新增 and 净增 before a count are events.</summary>
    private static bool MayMove(ReadOnlySpan<char> words, QuantityForm form) =>
        !(form is QuantityForm.Rank && words is not [.., '至' or '到']) && words is not [.., '新', '增']
            && !(form is QuantityForm.Count && words is [.., '净', '增']);

    /// <summary>The length of the verb of change that ends the words, 增长, 降; 提 alone is one only in front of 到 and 至.</summary>
    private static int MoveAtEnd(ReadOnlySpan<char> rest, bool reaches, out MentionDirection direction)
    {
        direction = MentionDirection.Up;
        bool rises = Match(rest, Moves.Up, out int up), falls = Match(rest, Moves.Down, out int down);
        // 负增长 ends in 增长: the longer word holds.
        if (rises && (!falls || up >= down))
            return up;
        direction = MentionDirection.Down;
        if (falls)
            return down;
        direction = MentionDirection.Up;
        return reaches && rest is [.., '提'] ? 1 : 0;
    }

    /// <summary>A count rises or falls by few verbs; 提升, 加快, 扩大 before a count are deeds, but behind a measure, 拥有量|提高2件.</summary>
    private static bool IsAmountVerb(ReadOnlySpan<char> rest, int length) =>
        rest[^length..] is "增加" or "减少" or "下降" or "增长" or "多增" or "少增" or "缩减" or "降低" or "上升"
            or "净增加" or "净减少" or "净减"
            || (rest[^length..] is "提高" or "提升" && rest.Length > length && rest[^(length + 1)] is '量' or '数' or '额' or '率' or '值' or '度');

    private static bool Match(ReadOnlySpan<char> rest, WordList verbs, out int length)
    {
        foreach (string verb in verbs.Ending(rest))
        {
            if (rest.EndsWith(verb, StringComparison.Ordinal) && !(verb.Length == 1 && IsPartOfWord(rest, verb))
                && Array.IndexOf(Comparators, verb) < 0)
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
        // What was obtained is an event: 争取到资金, 获得奖项.
        if (Ends("争取到") || Ends("获得"))
            return false;
        foreach (string verb in VerbLexicon.Linking.Ending(Rest))
        {
            if (!Ends(verb))
                continue;
            if (IsPartOfNoun(Rest, verb))
                return false;
            _linked |= verb is not ("并" or "全面" or "全部" or "率先" or "成功" or "其中");
            return Cut(verb.Length);
        }

        return false;
    }

    /// <summary>以上, 作为, 所在, 没有, 目的, 线上 are words of their own.</summary>
    private static bool IsPartOfNoun(ReadOnlySpan<char> rest, string verb)
    {
        if (verb.Length > 1 || rest.Length < 2 || verb == "到")
            return false;
        char before = rest[^2];
        return (verb == "上" && before == '以')
            || (verb is "在" or "的" or "上" or "了" or "有" or "是" or "至" or "为" && before is '作' or '所' or '没' or '拥' or '具' or '目' or '线');
    }

    private bool ReadAdverb()
    {
        foreach (string word in Adverbs.Ending(Rest))
        {
            if (!Ends(word))
                continue;
            // 失业率均值 and 失业率平均值 say how the rate was taken, 年均浓度 is one.
            if (word is "均值" or "平均值")
                return Rest.Length > word.Length + 2 && Rest[^(word.Length + 1)] == '率' && Cut(word.Length);
            if (word is "平均" && Rest.Length >= 6 && Rest[^3] is not ('年' or '权' or '国' or '省' or '市'))
                return Cut(2);
            if (NotAtEnd.Holds(word))
                continue;
            _onYear |= word is "同比";
            return Cut(word.Length);
        }

        return false;
    }

    /// <summary>Adverbs that as often end a name: 税收比重, 城镇新增就业年度.</summary>
    private static readonly WordList NotAtEnd = Vocabulary.Of(FigureWord.NoAdverbAtEnd);

    private bool ReadRank()
    {
        foreach (string verb in RankVerbs.Ending(Rest))
        {
            if (!Ends(verb))
                continue;
            if (IsEndOfNoun(Rest, verb))
                return false;
            _linked = true;
            if (verb.Length > 1 && verb[^1] is '至' or '到' && _direction == MentionDirection.None
                && verb[0] is '升' or '跃' or '上' or '提' or '前' or '进' or '晋')
                _direction = MentionDirection.Up;
            return Cut(verb.Length);
        }

        return FellFrom() || (_league.Length == 0 && ReadLeague());
    }

    /// <summary>序列, 队列, 作为, 竞争, 提升 end a noun or another verb.</summary>
    private static bool IsEndOfNoun(ReadOnlySpan<char> rest, string verb) =>
        verb is "在" or "为" or "获" or "排" or "列" or "争" or "升" && rest.Length > 1 && rest[^2] is '系' or '队' or '作' or '竞' or '战' or '提';

    /// <summary>The words from the last league on, 全省|第3; where none is known, those behind a verb of holding a place.</summary>
    private bool ReadLeague()
    {
        int near = Math.Max(0, Rest.Length - LeagueReach);
        int best = Leagues.LastOpening(Rest[near..], Rest.Length - near, out _) + near;
        if (best < near || Rest[best..].Span.ContainsAny('，', '。'))
            return ReadPlace();
        for (int more = Leagues.AtEnd(Rest[..best]); more > 0; more = Leagues.AtEnd(Rest[..best]))
            best -= more;
        Phrase tail = Rest[best..];
        if ((best == 0 && tail.Length > 6 && IsAppraisal(tail)) || tail.Span is [.., '率' or '值' or '数' or '额'])
            return false;
        return ReadLeague(tail);
    }

    private const int LeagueReach = 18;

    /// <summary>全国百强县竞争力指数 is what is ranked, no league.</summary>
    private static bool IsAppraisal(Phrase tail) => tail.Contains("百强", StringComparison.Ordinal)
        || tail.EndsWith("指数", StringComparison.Ordinal) || tail.EndsWith("评价", StringComparison.Ordinal)
        || tail.EndsWith("考核", StringComparison.Ordinal) || tail.EndsWith("竞争力", StringComparison.Ordinal);

    /// <summary>Nouns for an appraisal or survey in which a rank was reached.</summary>
    private static readonly string[] Surveys = [.. Vocabulary.Of(FigureWord.Survey)];

    /// <summary>Cuts a league off; in 在全省营商环境评价中 the survey is the subject and 全省 the league.</summary>
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

    /// <summary>A league that is no known word is behind its verb: 稳居|国家级新区.</summary>
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
        bool differs =
            form is QuantityForm.Points or QuantityForm.Percent or QuantityForm.BasisPoints or QuantityForm.RankMove or QuantityForm.Level
            or QuantityForm.PerMille;
        if (!differs || _comparator.Length > 0)
            return false;
        return (form is QuantityForm.Points or QuantityForm.Percent && EndsInDegree(Rest) && ReadDegree()) || ReadComparator();
    }

    /// <summary>比上年高, 较全国快: the reference is between 比 and how far one exceeds the other.</summary>
    private bool ReadDegree()
    {
        int verb = Rest.Span is [.., '出'] ? 2 : 1;
        int than = Rest.Span.LastIndexOfAny('比', '较');
        if (than < 0 || Rest.Length - than - verb is <= 1 or > 20)
            return false;
        char kind = Rest[Rest.Length - verb];
        Compare(kind switch { '高' => "高于", '低' => "低于", '快' => "快于", '慢' => "慢于", '多' => "多于", _ => "少于" }, Rest[(than + 1)..^verb]);
        _to = _from + than;
        return true;
    }

    /// <summary>高于全国, 分别快于全国、全省: the reference is behind the word of comparison.</summary>
    private bool ReadComparator()
    {
        foreach (string word in ComparatorWords.IsIn(Rest) ? Comparators : [])
        {
            int at = Rest.LastIndexOf(word, StringComparison.Ordinal);
            if (at < 0 || Rest.Length - at - word.Length is < 2 or > 24)
                continue;
            Phrase tail = Rest[(at + word.Length)..];
            if (!IsReference(tail))
                continue;
            bool apart = word.StartsWith("分别", StringComparison.Ordinal);
            _distributes |= apart;
            Compare(apart ? word[2..] : word.StartsWith('均') ? word[1..] : word, tail);
            return Cut(tail.Length + word.Length);
        }

        return false;
    }

    private static bool IsReference(Phrase tail) => ReferenceWords.IsIn(tail)
        || (tail.EndsWith('年') && tail.Length >= 5 && char.IsAsciiDigit(tail[^2]));

    private void Compare(Phrase comparator, Phrase reference)
    {
        (_comparator, _reference, _changes) = (comparator, reference, true);
        _direction = comparator.Span is "低于" or "慢于" or "少于" ? MentionDirection.Down : MentionDirection.Up;
    }

    /// <summary>Whether the words end in how far one exceeds the other (比上年高, 较全国快); 提高 and 加快 are verbs of change.</summary>
    private static bool EndsInDegree(ReadOnlySpan<char> words) =>
        words is [.., '高', '出']
            || (words is [.., '高' or '低' or '快' or '慢' or '多' or '少']
            && words is not ([.., '提', '高'] or [.., '降', '低'] or [.., '加', '快'] or [.., '减', '少']));
}
