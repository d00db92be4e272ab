using Huzhou.Policy.Lexicon;
using Huzhou.Policy.Reading.Lexicon;
using Huzhou.Policy.Reading.Quantities;
using Huzhou.Policy.Reading.Source;
using Huzhou.Policy.Reading.Syntax;

namespace Huzhou.Policy.Reading.Figures;

/// <summary>Names the groups of numbers of one clause; remembers the verb and head that its list shares.</summary>
internal sealed partial class IndicatorNamer(string text, DiscourseState discourse)
{
    private static readonly WordList Facets = Vocabulary.Of(FigureWord.Facet);

    private static readonly WordList ObjectFacets = Vocabulary.Of(FigureWord.ObjectFacet);

    private static readonly WordList Invested = Vocabulary.Of(FigureWord.Invested);

    /// <summary>What is said of a thing's own course over years: 连续9年|保持两位数增长.</summary>
    private static readonly WordList Kept = Vocabulary.Of(FigureWord.Course);

    private readonly PredicateParser _predicate = new();
    private readonly Naming _naming = new();
    private List<Phrase> _subjects = [];
    private List<Phrase> _others = [];
    private Clause _clause;
    private Phrase _verb;
    private Phrase _head;
    private Phrase _first;
    private Phrase _doer;
    private Phrase _league;
    private Phrase _pending;

    /// <summary>What the row of counts that the next group belongs to writes once, behind its last member.</summary>
    public Phrase RowTail { get; set; }

    private Named _before;
    private QuantityForm _form;

    private bool InPart => text.AsSpan(_clause.Start, Math.Min(4, _clause.End - _clause.Start)).TrimStart().StartsWith("其中", StringComparison.Ordinal);

    /// <summary>Enters a clause and forgets the one before.</summary>
    public void Begin(Clause clause)
    {
        _clause = clause;
        _verb = _head = _first = _doer = _league = _pending = default;
        _before = default;
        _form = default;
    }

    /// <summary>Names one group, whose words begin at <paramref name="left"/> and end at <paramref name="rightEnd"/>.</summary>
    public Naming Name(ReadOnlySpan<ScannedQuantity> group, int left, int rightEnd, int number)
    {
        ref readonly ScannedQuantity q = ref group[0];
        QuantityForm form = q.Form;
        int leftEnd = Math.Max(left, q.OuterStart);
        Phrase words = new(text, left, leftEnd);
        int bracket = words.Span.LastIndexOfAny('（', '(');
        if (bracket >= 0 && !words.Span[bracket..].ContainsAny('）', ')'))
            words = words[(bracket + 1)..];
        if (ComparisonBase.TrySplit(words, form, out Phrase measured, out Phrase suffix))
            words = measured;
        words = Unstepped(words, q.OuterEnd);
        PredicateParser phrase = _predicate.Read(words, form);
        bool runs = form == QuantityForm.Duration && words.Span.TrimEnd() is [.., '续'] or [.., '前'] or [.., '第'];
        if (form == QuantityForm.Duration)
            rightEnd = runs ? _clause.End : group[^1].OuterEnd;
        Phrase right = new Phrase(text, group[^1].OuterEnd, Math.Max(group[^1].OuterEnd, rightEnd)).TrimStart('”').Trim(" 　");
        if (right.Length > 0 && (right[0] is '、' or '和' or '及' or '与' || (group.Length == 1 && BaselineGrammar.OpensBefore(text, q.Start))))
            right = default;
        Naming naming = _naming;
        naming.Begin();
        naming.Basis = phrase.Scope.Length > 0 ? phrase.Scope : phrase.YearlyMean ? "年均" : phrase.Basis;
        naming.League = phrase.League;
        naming.YearlyMean = phrase.YearlyMean || (words.Contains("年均", StringComparison.Ordinal) && !words.Contains("年均浓度", StringComparison.Ordinal));
        naming.IsSetAgainst = suffix.Length > 0;
        Phrase subject = HeadWords.Strip(phrase.Subject);
        naming.HasThreshold = subject.Length > 0 && HasDigit(subject);
        MentionDirection direction = phrase.Direction;
        bool changes = phrase.Changes;
        if (form is QuantityForm.Percent or QuantityForm.Level && !changes && PhraseJoin.LeadsDown(ref subject))
        {
            direction = MentionDirection.Down;
            changes = true;
        }

        subject = PhraseJoin.WithoutLink(subject);
        subject = PhraseJoin.Gathered(subject);
        if (SubjectList.EndsInJoint(words) && right.Length > 1 && form is QuantityForm.Count or QuantityForm.Level)
            subject = PhraseJoin.LeadingVerb(subject);
        if (_pending.Length > 0 && subject.Length == 0 && form == QuantityForm.Count)
            subject = _pending;
        _pending = default;
        Phrase bare = subject;
        if (RowTail.Length > 0 && (right.Length > 0 || subject.Length == 0 || EventVerb.IsWhole(subject)))
            right += RowTail;
        if (runs && subject.Length == 0 && !discourse.IsStale && Kept.AtStart(right) > 0)
            subject = discourse.Last;
        if (right.Length > 0 && phrase.Comparator.Length == 0)
            subject = PhraseJoin.WithRight(subject, right, form, phrase.Linked);
        subject = WithNoun(subject, q.Unit);
        int verb = EventVerb.LengthAtStart(subject);
        naming.Event = subject[..verb];
        bool part = InPart;
        if (form == QuantityForm.Level)
            subject = OfThings(Spent(subject, words, group[^1], number), group[^1]);
        naming.IsShareOfLast = subject.StartsWith('占') && !subject.StartsWith("占比", StringComparison.Ordinal) && !changes && discourse.Last.Length > 1;
        bool place = subject.Length > 0 && TakesWhole(subject, q, changes, part);
        if (place)
            Only(subject == "人均" ? subject + discourse.Last : Territory.Of(subject, Metric(part)));
        else
            FindSubjects(subject, group, number);
        if (number == 0)
        {
            _verb = naming.Event;
            _first = MoneyUse.IsBare(bare) ? default : _subjects.Count == 1 && MeasureOwner.IsNeeded(subject) ? _subjects[0] : subject;
            _head = default;
        }

        if (part && !place && _subjects.Count == 1 && OfWhole(_subjects[0], q, changes) is { Length: > 0 } whole)
            Only(whole);
        if (part && number == 0)
            discourse.Part(discourse.Last, discourse.LastWasCount);
        for (int k = 0; k < group.Length; k++)
        {
            Phrase own = _subjects[Math.Min(k, _subjects.Count - 1)];
            Named named = Compose(own, group[k], k, group.Length, phrase, direction, changes, part);
            if (suffix.Length > 0)
                named = named with { Name = own + suffix };
            if (number > 0 && subject.Length == 0 && suffix.Length == 0 && !changes && !phrase.Linked && group[k].Form == _form && phrase.Comparator.Length == 0)
                named = named with { Measure = _before.Measure, Direction = _before.Direction, Name = _before.Name };
            naming.Items.Add(named);
        }

        _before = naming.Items[^1];
        _form = form;

        if (subject.Length > 0 && !place && !IsFacet(subject) && phrase.Comparator.Length == 0 && form is not QuantityForm.RankMove || (discourse.Last.Length == 0 && subject.Length > 1))
        {
            if (form == QuantityForm.Duration)
                Only(bare);
            discourse.Push(_subjects, form == QuantityForm.Count || (form == QuantityForm.Level && verb > 0 && verb < subject.Length) ? Noun(subject) : default, q.Unit, number == 0 && group.Length == 1 && (naming.Event.Length > 0 ? naming.Event != discourse.LastEvent : !discourse.LastWasCount));
        }

        discourse.LastCount = group.Length;
        discourse.LastUnit = q.Unit;
        discourse.LastWasCount = form == QuantityForm.Count;
        discourse.LastEvent = discourse.LastWasCount ? naming.Event : default;
        discourse.LastWasGrowth = naming.Items[^1].Measure == MentionMeasure.Growth;
        return naming;
    }

    /// <summary>跨越两个千亿元台阶 says of what came before that it passed them: the steps are counted, not named.</summary>
    private Phrase Unstepped(Phrase words, int at)
    {
        ReadOnlySpan<char> behind = text.AsSpan(at, Math.Min(3, text.Length - at));
        if (!words.EndsWith('个') || words.Length < 3 || !(behind.StartsWith("台阶", StringComparison.Ordinal) || behind.StartsWith("大关", StringComparison.Ordinal) || behind.StartsWith("关口", StringComparison.Ordinal) || behind.StartsWith("新台阶", StringComparison.Ordinal)))
            return words;
        return Numeral.DigitOf(words[^2]) >= 0 || words[^2] == '两' ? words[..^2] : words;
    }

    private static bool HasDigit(ReadOnlySpan<char> words) => words.ContainsAny(Marks.Digits);

    /// <summary>Nouns of what is counted, in front of a rate that is said of them.</summary>
    private static readonly string[] CountedNouns = [.. Vocabulary.Of(FigureWord.CountedNoun)];

    /// <summary>A threshold without its noun takes that of the count before: 其中超50亿元15个.</summary>
    private Phrase WithNoun(Phrase subject, string unit)
    {
        if (InPart && SharedModifier.IsGrade(subject) && discourse.ObjectUnit == unit && SharedModifier.OfGrade(subject, discourse.Object) is { Length: > 0 } graded)
            return graded;
        if (subject.Length < 3 || !HasAmount(subject) || !(subject.EndsWith("以上", StringComparison.Ordinal) || subject[^1] is '元' or '级'))
            return subject;
        foreach (string noun in CountedNouns)
        {
            if (discourse.Object.EndsWith(noun, StringComparison.Ordinal))
                return subject + noun;
        }

        return subject;
    }

    private static bool HasAmount(ReadOnlySpan<char> subject) => subject.ContainsAny('亿', '万');

    /// <summary>Finds what the numbers of a group are said of: one subject, or one for each number.</summary>
    private void FindSubjects(Phrase subject, ReadOnlySpan<ScannedQuantity> group, int number)
    {
        int count = group.Length;
        QuantityForm form = group[0].Form;
        if (subject.Length == 0 || IsFacet(subject) || subject[0] == '占')
            GoOn(subject, count, form, _predicate.Distributes && References() != count);
        else if (count == 1 && (number == 0 || _verb.Length > 0) && form is QuantityForm.Count or QuantityForm.Level && EventVerb.IsWhole(subject) && Done(subject, group[0].Unit, group[0].OuterEnd) is { Length: > 0 } done)
            Only(done);
        else if (number > 0)
            Only(FurtherOn(subject));
        else if (EventVerb.LengthAtStart(subject) > 0 && form is QuantityForm.Count or QuantityForm.Level && count == 1 && discourse.Doer.Length > 0)
            Only((_doer = discourse.Doer) + subject);
        else if (MeasureOwner.IsOutput(subject) && HasOwner(subject, count, number))
            return;
        else if (ObjectFacets.Holds(subject) && OwnerOf(subject) is { Length: > 1 } owner)
            Only(owner + subject);
        else if (!HasOwner(subject, count, number))
            Distribute(subject, group[0], count);
    }

    private void Only(Phrase subject)
    {
        _subjects.Clear();
        _subjects.Add(subject);
    }

    /// <summary>With how many things the numbers are compared.</summary>
    private int References()
    {
        SubjectList.Cut(_predicate.Reference, _others);
        return _others.Count;
    }

    private Named Compose(Phrase own, in ScannedQuantity q, int k, int count, PredicateParser phrase, MentionDirection direction, bool changes, bool part)
    {
        Phrase subject = own;
        Phrase reference = default;
        MentionMeasure measure = MeasureRules.Of(q, subject, phrase, changes, ref direction);
        Phrase name = subject;
        if (phrase.Comparator.Length > 0)
        {
            reference = References() == count ? _others[k] : phrase.Reference;
            string growth = discourse.LastWasGrowth && !subject.EndsWith("增速", StringComparison.Ordinal) && !subject.EndsWith("增幅", StringComparison.Ordinal) && !subject.EndsWith("涨幅", StringComparison.Ordinal) && !subject.EndsWith("降幅", StringComparison.Ordinal) ? "增速" : "";
            name = subject + growth + phrase.Comparator + reference;
        }
        else if (q.Form == QuantityForm.Rank)
        {
            foreach (string word in (ReadOnlySpan<string>)["排名", "位次", "排位"])
                name = name.EndsWith(word, StringComparison.Ordinal) ? name[..^2] : name;
            if (phrase.League.Length > 0)
                _league = phrase.League;
            name = name + IndicatorWords.LeagueName(_league) + "排名";
        }
        else if (q.Form == QuantityForm.RankMove)
        {
            name = name.EndsWith("排名", StringComparison.Ordinal) ? name : name + "排名";
        }
        else if (q.Form == QuantityForm.Streak)
        {
            name += q.Unit[1] switch { '增' or '升' or '涨' => "连续增长次数", '优' => "连续优秀次数", '丰' => "连续丰收次数", '降' or '跌' => "连续下降次数", '快' => "连续加快次数", _ => "连续获评次数" };
        }
        else if (q.Form == QuantityForm.Duration && q.Unit is "年" or "个月" or "个季度" && q.Start > 1 && text[q.Start - 1] is '续')
        {
            name += "连续年数";
        }
        else if (subject.StartsWith('占'))
        {
            name = subject;
        }
        else if (part && measure == MentionMeasure.Share || part && measure == MentionMeasure.PointChange)
        {
            if (name.EndsWith("占比", StringComparison.Ordinal) && discourse.Whole.Length > 0)
                name = name[..^1] + discourse.Whole + "比重";
            else if (name.EndsWith("比重", StringComparison.Ordinal) && !name.Contains('占', StringComparison.Ordinal) && discourse.Whole.Length > 0)
                name = name[..^2] + "占" + discourse.Whole + "比重";
        }

        if (part && measure == MentionMeasure.Rate && discourse.WholeIsCount && q.Form == QuantityForm.Percent && name.Length > 0 && name[^1] is not ('率' or '度' or '比' or '例' or '重' or '数'))
            (name, measure) = (name + "占" + discourse.Whole + "比重", MentionMeasure.Share);
        if (!part && name.Length <= 4 && name.EndsWith("占比", StringComparison.Ordinal) && name.Length > 2 && (discourse.Last.EndsWith("收入", StringComparison.Ordinal) || discourse.Last.Span.EndsWith(name[..2].Span)))
            name = name[..^1] + discourse.Last + "比重";
        if (measure == MentionMeasure.Growth)
            name = IndicatorWords.Plain(name) + (phrase.YearlyMean ? "年均增速" : "");
        if (measure == MentionMeasure.Share && name.Contains('占', StringComparison.Ordinal) && !name.EndsWith("比重", StringComparison.Ordinal) && !name.EndsWith("份额", StringComparison.Ordinal) && !name.EndsWith('比') && !name.EndsWith("比例", StringComparison.Ordinal))
            name = name.TrimEnd('的') + "比重";
        if (phrase.Basis.Length > 0)
            name += phrase.Basis;
        return new Named(IndicatorWords.WithoutNotes(name), subject, measure, direction, reference);
    }

    private static bool IsFacet(ReadOnlySpan<char> subject) => Facets.Holds(subject);

    private static Phrase Noun(Phrase subject)
    {
        int verb = EventVerb.LengthAtStart(subject);
        if (verb == 0)
        {
            int inside = EventVerb.IndexAtEnd(subject);
            Phrase noun = inside > 1 ? subject[..inside] : subject;
            return noun.EndsWith("全部", StringComparison.Ordinal) || noun.EndsWith("全面", StringComparison.Ordinal) ? noun[..^2] : noun;
        }

        return subject[verb..];
    }
}
