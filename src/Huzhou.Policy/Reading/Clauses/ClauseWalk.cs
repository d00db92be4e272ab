using Huzhou.Policy.Lexicon;
using Huzhou.Policy.Reading.Figures;
using Huzhou.Policy.Reading.Lexicon;
using Huzhou.Policy.Reading.Naming;
using Huzhou.Policy.Reading.Quantities;
using Huzhou.Policy.Reading.Scopes;
using Huzhou.Policy.Reading.Source;
using Huzhou.Policy.Reading.Syntax;

namespace Huzhou.Policy.Reading.Clauses;

/// <summary>The walk over the clauses of one paragraph, with what one clause hands on to the next: subjects, object, topic.</summary>
internal sealed partial class ClauseWalk(string text, ScratchPool<Mention> pool)
{
    private readonly IndicatorNamer _namer = new(text);
    private readonly QuantityKinds _kinds = new(text);
    private readonly UnaskedNumbers _unasked = new(text);
    private readonly List<SubjectTrail.Link> _links = [];
    private DiscourseState _discourse;
    private ListState _list;
    private List<Mention> _mentions = [];
    private ClauseContext _context;
    private ClauseOrientation? _orientation;
    private ClauseContext _place;
    private int _clause;
    private Phrase _subject;
    private string _period = "";
    private int _sentence = -1;
    private int _sentenceAt;
    private int _part = -1;
    private int _spanFrom;
    private int _spanTo;
    private int _year;
    private int _years;
    private readonly MonthScope _months = new();
    private string _against = "";
    private string _deducted = "";
    private ClauseScopes? _scopes;

    /// <summary>Enters a paragraph and forgets the one before.</summary>
    /// <param name="scopes">Its clauses.</param>
    /// <param name="context">What its place in the document says about its numbers.</param>
    /// <param name="mentions">Receives its quantities with their meaning.</param>
    /// <param name="orientation">What its clauses say of their time, or null where the context says it of all.</param>
    public void Begin(ClauseScopes scopes, ClauseContext context, List<Mention> mentions, ClauseOrientation? orientation)
    {
        (_scopes, _context, _place, _mentions, _orientation) = (scopes, context, context, mentions, orientation);
        (_subject, _period) = (default, "");
        _sentence = _part = -1;
        _sentenceAt = _spanFrom = _spanTo = _year = _years = 0;
        _discourse = DiscourseState.Empty with { Subjects = SubjectTrail.In(_links) };
    }

    /// <summary>Reads one clause with the quantities in it.</summary>
    /// <param name="clause">The clause.</param>
    /// <param name="index">Its place in the paragraph.</param>
    /// <param name="quantities">What was scanned in it.</param>
    public void Enter(Clause clause, int index, ReadOnlySpan<ScannedQuantity> quantities)
    {
        _clause = index;
        ReadOnlySpan<char> words = text.AsSpan(clause.Start, clause.End - clause.Start);
        _context = ClauseOrientation.ContextOf(_place, _orientation is null ? _place.Role : RoleOf(_orientation.Of(index)), words);
        if (PeriodWords.NamedSpan(words, out int spanFrom, out int spanTo))
            (_spanFrom, _spanTo) = (spanFrom, spanTo);
        if (clause.Sentence != _sentence)
            EnterSentence(clause.Sentence);
        if (clause.Part != _part)
        {
            _part = clause.Part;
            _discourse = _discourse.NextPart();
        }

        _years = PeriodWords.OpensYears(words) ? 5 : YearRun.OfSentence(words) is > 0 and int run ? run : _years;
        _months.Enter(words, opens: _mentions.Count == _sentenceAt);
        if (quantities.IsEmpty)
        {
            Pass(clause, words);
            return;
        }

        if (words.TrimStart() is ['比' or '较' or '与', _, ..]
            && PeriodWords.BaseOf(words[..Math.Max(0, quantities[0].OuterStart - clause.Start)]) is { Length: > 0 } earlier)
            _against = earlier;
        QuantityKind[] kinds = _kinds.Of(clause, quantities, _scopes!);
        int left = clause.Start;
        int group = 0;
        _list = default;
        for (int i = 0; i < quantities.Length; i++)
        {
            if (kinds[i] == QuantityKind.Threshold)
            {
                AddThreshold(clause, quantities[i]);
                continue;
            }

            if (kinds[i] == QuantityKind.Set)
            {
                // The words of the number before it may go on to the end of the clause, past this one.
                AddSet(clause, quantities[i], Math.Min(left, quantities[i].OuterStart));
                continue;
            }

            int last = i;
            while (last + 1 < quantities.Length && kinds[last + 1] == QuantityKind.Main
                && _kinds.IsJoint(quantities[last].OuterEnd, quantities[last + 1].OuterStart)
                && quantities[last + 1].Form == quantities[i].Form && !IsReached(quantities[last], quantities[last + 1])
                && !OpensNoun(clause, quantities[last], quantities[last + 1]))
                last++;
            int rightEnd = RightEnd(clause, quantities, kinds, last, out int nextLeft);
            Phrase tail = quantities[i].Form == QuantityForm.Count
                || quantities[i].Form == QuantityForm.Level ? Tail(clause, quantities, kinds, last, rightEnd, nextLeft) : default;
            ReadGroup(new NumberGroup
            {
                Clause = clause, Numbers = quantities[i..(last + 1)], Left = left, RightEnd = rightEnd,
                RowTail = tail
            });
            group++;
            left = nextLeft;
            i = last;
        }

        _deducted = "";
        if (_year == 0 && _opening && PeriodWords.OpeningYear(words) is > 0 and int opened)
            _year = opened;
        _opening = false;
    }

    private bool _opening;

    private void EnterSentence(int sentence)
    {
        bool first = _sentence < 0;
        _sentence = sentence;
        _year = 0;
        _opening = true;
        _years = 0;
        _months.Clear();
        (_against, _deducted) = ("", "");
        _sentenceAt = _mentions.Count;
        _discourse = _discourse.NextSentence();
        if (first)
            _discourse = ClauseTopics.Open(_discourse, _context.Pending ?? []);
    }

    /// <summary>A clause without a number: what it says of the time, and what the numbers behind it are compared with or said of.</summary>
    private void Pass(Clause clause, ReadOnlySpan<char> words)
    {
        _year = PeriodWords.OnlyYear(words, _year);
        _against = words.TrimStart() is ['比' or '较' or '与', _, ..] and { Length: <= LongestBase } ? words.Trim().ToString() : _against;
        _deducted = Deduction.At(words) > 0 ? words.Trim().ToString() : _deducted;
        Phrase passed = new(text, clause.Start, clause.End);
        if (clause.End < text.Length && text[clause.End] is '：' or ':')
            _discourse = ClauseTopics.PassHead(_discourse, passed);
        _discourse = ClauseTopics.Pass(_discourse, passed);
    }

    private void ReadGroup(in NumberGroup numbers)
    {
        NamedGroup naming = _namer.Name(numbers, ref _discourse, ref _list);
        (Clause clause, int left, int rightEnd) = (numbers.Clause, numbers.Left, numbers.RightEnd);
        ReadOnlySpan<ScannedQuantity> group = numbers.Numbers;
        if (naming.HasThreshold && LastThreshold(left) is >= 0 and int threshold)
            _mentions[threshold].Period = Period(clause, group[0], naming);
        for (int k = 0; k < group.Length; k++)
        {
            ref readonly ScannedQuantity q = ref group[k];
            Named named = naming.Items[k];
            MentionRole role = _orientation is null ? _context.Role : RoleOf(_orientation.At(_clause, left, q.Start, q.End));
            if ((QuantityRoles.IsBaseline(text, group[^1], clause.End) && BaselineGrammar.OpensBefore(text, group[0].Start))
                || QuantityRoles.IsBaseOfChange(text, clause, group[0]))
                role = MentionRole.Context;
            if ((q.Form == QuantityForm.Duration && q.Start > 0 && text[q.Start - 1] == '前')
                || QuantityRoles.IsCapacity(text, q, clause.End)
                || QuantityRoles.NamesCampaign(text, q, clause.End)
                || QuantityRoles.IsBeside(text, q, clause.End))
                role = MentionRole.Context;
            if (role == MentionRole.Target
                && _unasked.Holds(_scopes!, _clause, q, left, _mentions.Count == _sentenceAt && group.Length == 1
                && rightEnd == clause.End))
                role = MentionRole.Context;
            if (PlanAside(q, left) is { } reached)
            {
                AddPlanAside(q, reached);
                continue;
            }

            int size = naming.HasThreshold ? LastThreshold(left) : -1;
            Mention mention =
                Add(q, role, named.Name, _period.Length > 0
                && (naming.IsSetAgainst ? naming.Items[0].Subject == _subject : naming.IsShareOfLast && GoesOn(clause)) ? _period
                : Period(clause, q, naming));
            mention.Bound = QuantityRoles.BoundOf(text, q, left);
            mention.Measure = named.Measure;
            mention.Direction = named.Direction;
            mention.Modality = _scopes!.CommitmentAt(q.Start);
            mention.Subject = named.Subject;
            mention.Event = WithCourse(naming.Event, text.AsSpan(left, Math.Max(0, q.Start - left)));
            mention.Subjects = naming.Each;
            mention.Basis = BasisOf(naming, named.Measure, clause);
            (mention.IsChange, mention.IsReached) = (naming.IsChange, naming.IsReached);
            mention.Reference = named.Reference.ToString();
            mention.League = naming.League.ToString();
            mention.Threshold = size;
            mention.StatementStart = left;
            mention.StatementEnd = Math.Max(q.OuterEnd, Math.Min(rightEnd, clause.End));
            mention.Uneven = naming.Uneven;
            mention.Rules = naming.Rules;
        }

        if (_mentions[^1].Role == _context.Role)
            (_subject, _period) = (_mentions[^1].Subject, _mentions[^1].Period);
    }

    private static readonly WordList s_goingOn = Vocabulary.Of(EventWord.GoingOn);

    /// <summary>The event with the word in front of it by which it goes on: 加快|建设6座 says what is being built.</summary>
    private static string WithCourse(Phrase happening, ReadOnlySpan<char> words)
    {
        int at = happening.Length == 0 ? -1 : words.IndexOf(happening.Span);
        int course = at > 0 ? s_goingOn.AtEnd(words[..at]) : 0;
        return course > 0 ? words.Slice(at - course, course + happening.Length).ToString() : happening.ToString();
    }

    /// <summary>The role of a number in a clause that reports, promises or does neither.</summary>
    public static MentionRole RoleOf(TimeOrientation orientation) =>
        orientation switch
        {
            TimeOrientation.Past => MentionRole.Actual,
            TimeOrientation.Promise => MentionRole.Target,
            _ => MentionRole.Context,
        };

    private string Period(Clause clause, in ScannedQuantity q, in NamedGroup naming)
    {
        ReadOnlySpan<char> words = text.AsSpan(clause.Start, Math.Max(0, q.Start - clause.Start));
        bool grows = naming.Items[0].Measure == MentionMeasure.Growth;
        bool changes = grows || naming.Items[0].Measure == MentionMeasure.PointChange;
        bool turns = q.Form is QuantityForm.Multiple or QuantityForm.Doubling;
        int own = changes || turns ? YearRun.OfNumber(words, turns) : 0;
        int years = own > 0 ? own : _years;
        ClauseContext scope = _spanTo > 0 ? _context with { SpanFrom = _spanFrom, SpanTo = _spanTo } : _context;
        if (years > 0 && (scope.SpanTo == 0 || own > 0) && _context.Year > 0)
            scope = WithRun(scope, years);
        if (_year > 0)
            scope = scope with { Year = _year };
        int opens = scope.SpanFrom > 0 ? scope.SpanFrom : _context.Year;
        if (naming.YearlyMean && _year > opens && opens > 0)
            scope = scope with { SpanFrom = opens, SpanTo = _year };
        bool flows = own > 0 || (grows && (years > 0 || turns)) || (scope.SpanFrom > 0 && q.Form == QuantityForm.Doubling)
            || (scope.SpanFrom > 0 && IsFlow(clause, q, naming));
        bool same = naming.Items[0].Subject == _subject && _mentions.Count > _sentenceAt;
        return PeriodWords.Of(text, clause.Start, q.Start, scope, naming.YearlyMean, flows, _months.Of(words, same, changes));
    }

    /// <summary>The years of a run that ends with the year of a report, and begins with that of a plan.</summary>
    private static ClauseContext WithRun(ClauseContext context, int years) => context.Role == MentionRole.Target
        ? context with { SpanFrom = context.Year, SpanTo = context.Year + years - 1 }
        : context with { SpanFrom = Math.Max(1, context.Year - years + 1), SpanTo = context.Year };

    /// <summary>Whether a clause names no year of its own, so that its share is one of the figure before it in the same sentence.</summary>
    private bool GoesOn(Clause clause) => _mentions.Count > _sentenceAt
        && !text.AsSpan(clause.Start, clause.End - clause.Start).Contains('年');

    /// <summary>What was done over several years is a figure for all of them; what stands at their end is one for the last.</summary>
    private bool IsFlow(Clause clause, in ScannedQuantity q, in NamedGroup naming)
    {
        ReadOnlySpan<char> words = text.AsSpan(clause.Start, Math.Max(0, q.Start - clause.Start));
        if (words.Length > 0 && words[^1] is '到' or '至' or '达')
            return false;
        if (naming.Event.Length > 0 || Flows.IsIn(words))
            return true;
        if (naming.Items[0].Measure is not (MentionMeasure.Level or MentionMeasure.Count) || q.Form is QuantityForm.Rank)
            return false;
        // A later member of a list shares the verb of the first: 增至300亿元、280亿元.
        bool listed = words.Length > 0 && words[^1] is '、' or '和';
        ReadOnlySpan<char> near = listed ? words : words[Math.Max(0, words.Length - LevelReach)..];
        return _context.Role == MentionRole.Actual && !Levels.IsIn(near);
    }

    private const int LevelReach = 6;

    /// <summary>Words by which a clause adds up what was done.</summary>
    private static readonly WordList Flows = Vocabulary.Of(ClauseWord.Flow);

    /// <summary>Words by which a clause gives a height that was reached: 达到, 增至, 余额, 占.</summary>
    private static readonly WordList Levels = Vocabulary.Of(ClauseWord.Level);

    private int LastThreshold(int left)
    {
        for (int i = _mentions.Count - 1; i >= 0 && _mentions[i].Quantity.Start >= left; i--)
        {
            if (_mentions[i].Role == MentionRole.Threshold)
                return i;
        }

        return -1;
    }

    /// <summary>Adds a mention that says no more yet than what it is of, when and in which role.</summary>
    private Mention Add(in ScannedQuantity q, MentionRole role, Phrase indicator, string period)
    {
        Mention mention = pool.Next();
        mention.Begin(q);
        (mention.Role, mention.IsRuledOut) = (role, _scopes!.IsRuledOut(_scopes.Clauses[_clause], q.OuterStart));
        mention.Indicator = indicator.ToString();
        mention.Period = period;
        _mentions.Add(mention);
        return mention;
    }

    private void AddThreshold(Clause clause, in ScannedQuantity q)
    {
        QuantityBound bound = q.Bound == QuantityBound.Equal
            && !(q.OuterStart > 0 && text[q.OuterStart - 1] is '产' or '理' or '工') ? QuantityBound.AtLeast : q.Bound;
        Mention mention = Add(q, MentionRole.Threshold, "规模门槛", PeriodWords.Of(text, clause.Start, q.Start, _context, false, false));
        mention.Bound = bound;
        mention.Measure = q.Form == QuantityForm.Count ? MentionMeasure.Count : MentionMeasure.Level;
        mention.StatementStart = clause.Start;
        mention.StatementEnd = clause.End;
    }

    /// <summary>Whether 至 leads from a change to what it came to, not to the end of a range: 增加200亿元|至3500亿元.</summary>
    private bool IsReached(in ScannedQuantity before, in ScannedQuantity q) =>
        q.Bound != QuantityBound.RangeHigh && before.OuterEnd < q.OuterStart && text[before.OuterEnd] is '至' or '到';

    /// <summary>A count in another unit that stands before its own noun begins an item of its own: 生产基地36家、24个产品.</summary>
    private bool OpensNoun(Clause clause, in ScannedQuantity before, in ScannedQuantity q) =>
        q.Form == QuantityForm.Count && q.Unit != before.Unit && !before.SharesUnit && q.OuterEnd < clause.End
            && char.IsLetter(text[q.OuterEnd]);

    /// <summary>Where the words behind a group end and those before the next begin: at the first joint of a list between them.</summary>
    private int RightEnd(Clause clause, ReadOnlySpan<ScannedQuantity> quantities, QuantityKind[] kinds, int last, out int nextLeft)
    {
        int from = quantities[last].OuterEnd;
        int next = last + 1;
        while (next < quantities.Length && kinds[next] != QuantityKind.Main)
            next++;
        if (next >= quantities.Length)
        {
            nextLeft = clause.End;
            return clause.End;
        }

        int to = quantities[next].OuterStart;
        if (IsReached(quantities[last], quantities[next]))
            return nextLeft = from;
        if (to > from + 1 && text[to - 1] is '、' or '和' or '与' or '及')
        {
            nextLeft = to;
            return to - 1;
        }

        int depth = 0;
        for (int i = from; i < to; i++)
        {
            char c = text[i];
            if (c is '“' or '（' or '(' or '《')
                depth++;
            else if (c is '”' or '）' or ')' or '》')
                depth--;
            if (depth <= 0 && (c is '、' or '，' || (c is '和' or '及' or '与' && i == from)))
            {
                nextLeft = i + 1;
                return i;
            }
        }

        nextLeft = from;
        return quantities[last].Form == QuantityForm.Count || OpensShare(clause, quantities[last]) ? to : from;
    }

    /// <summary>Whether a part in words stands before what it is the part of: 超七成村集体经营性收入达到50万元.</summary>
    private bool OpensShare(Clause clause, in ScannedQuantity q) =>
        q.InWords && q.Form is QuantityForm.Percent or QuantityForm.Fraction && q.OuterStart == clause.Start
            && char.IsLetter(text[q.OuterEnd]);

    /// <summary>What the last member of the row that a count opens adds to it; empty where no number follows the joint at once.</summary>
    private Phrase Tail(Clause clause, ReadOnlySpan<ScannedQuantity> quantities, QuantityKind[] kinds, int last, int rightEnd, int nextLeft)
    {
        int at = last;
        (int end, int left) = (rightEnd, nextLeft);
        while (at + 1 < quantities.Length && kinds[at + 1] == QuantityKind.Main && quantities[at + 1].Form == QuantityForm.Count
            && quantities[at + 1].OuterStart - left is 0 or 1 && left > end)
        {
            at++;
            end = RightEnd(clause, quantities, kinds, at, out left);
        }

        if (at == last)
            return default;
        Phrase own = new(text, quantities[last].OuterEnd, Math.Max(quantities[last].OuterEnd, rightEnd));
        Phrase behind = new(text, quantities[at].OuterEnd, Math.Max(quantities[at].OuterEnd, end));
        return RowTail.Of(own.Trim(), behind.Trim());
    }
}
