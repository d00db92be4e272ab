using Huzhou.Policy.Lexicon;
using Huzhou.Policy.Reading.Figures;
using Huzhou.Policy.Reading.Lexicon;
using Huzhou.Policy.Reading.Quantities;
using Huzhou.Policy.Reading.Source;
using Huzhou.Policy.Reading.Syntax;

namespace Huzhou.Policy.Reading.Naming;

/// <summary>Says what groups of numbers measure, by the rules of <see cref="NamingRules"/>; what it needs to know of the clauses before is
/// passed in, and returned anew.</summary>
internal sealed class IndicatorNamer(string text)
{
    private readonly NamingScratch _scratch = new();
    private Named[] _items = new Named[4];

    /// <summary>Names one group.</summary>
    /// <param name="group">The numbers and the place of their words.</param>
    /// <param name="discourse">What the paragraph has said before; receives the state behind the group.</param>
    /// <param name="list">What the clause has said before; receives the state behind the group.</param>
    public NamedGroup Name(in NumberGroup group, ref DiscourseState discourse, ref ListState list)
    {
        ulong rules = 0;
        NamingContext context = Open(group, discourse, list, out Phrase suffix, ref rules);
        Phrase phrase = HeadWords.Strip(context.Predicate.Subject);
        bool threshold = phrase.Span.ContainsAny(Marks.Digits);
        phrase = Before(ref context, phrase, ref rules);
        Phrase bare = phrase;
        phrase = Rewrite(NamingRules.Around, context, phrase, ref rules);
        context = context with { Event = phrase[..EventVerb.LengthAtStart(phrase)] };
        Phrase owned = phrase;
        phrase = context.Form == QuantityForm.Level ? Rewrite(NamingRules.Money, context, phrase, ref rules) : phrase;
        Antecedent found = Find(context, phrase, ref rules);
        Phrase first = FirstOf(context, bare, phrase, found);
        DiscourseState own = default;
        scoped ref readonly DiscourseState state = ref discourse;
        if (found.Topic.Length > 0 || (context.IsPart && context.IsFirst))
        {
            own = found.Topic.Length > 0 ? discourse.With(found.Topic) : discourse;
            state = ref own;
        }

        if (!found.IsElsewhere && found.Count == 1 && PartRules.MeasureOfWhole(context, state, found[0]) is { Length: > 0 } whole)
        {
            found = found.Of(whole);
            rules |= NamingRules.MeasureOfWhole.Bit;
        }

        if (!found.IsElsewhere && PartRules.ResidentsOfWhole(context, state, found, out Antecedent residents))
        {
            found = residents;
            rules |= NamingRules.MeasureOfWhole.Bit;
        }

        if (context.IsPart && context.IsFirst)
            own = own with { Whole = own.Last, WholeIsCount = own.LastWasCount };
        Write(context, state, found, phrase, suffix, ref rules);
        ref readonly Predicate predicate = ref context.Predicate;
        NamedGroup named = new()
        {
            Items = _items.AsSpan(0, context.Count),
            Event = context.Event,
            Basis = BasisOf(predicate),
            League = predicate.League,
            Each = found.Each ?? [],
            YearlyMean = predicate.YearlyMean || IsYearlyMean(context.Words),
            IsSetAgainst = suffix.Length > 0,
            IsShareOfLast = discourse.Last.Length > 1 && !predicate.Changes && IsShare(phrase),
            IsChange = predicate is { Changes: true, Reaches: false, Compares: false }
                && context.Form is QuantityForm.Level or QuantityForm.Count,
            IsReached = predicate.Changes && predicate.Reaches,
            HasThreshold = threshold,
            Uneven = found.Uneven,
            Rules = rules,
        };
        // The states are replaced last: what was said before is asked for until here.
        ListState members = Members(context, owned, phrase, first, found, _items[context.Count - 1]);
        discourse = Behind(context, state, found, phrase, bare, _items[context.Count - 1].Measure == MentionMeasure.Growth);
        list = members;
        return named;
    }

    private static Phrase BasisOf(in Predicate predicate) => predicate.Scope.Length > 0 ? predicate.Scope : predicate.YearlyMean ? "年均"
        : predicate.Basis;

    private static bool IsShare(Phrase phrase) => phrase.StartsWith('占') && !phrase.StartsWith("占比", StringComparison.Ordinal);

    private static bool IsYearlyMean(Phrase words) =>
        words.Contains("年均", StringComparison.Ordinal) && !words.Contains("年均浓度", StringComparison.Ordinal);

    /// <summary>Finds the words around a group, and parses those that stand before it.</summary>
    private NamingContext Open(in NumberGroup group, in DiscourseState discourse, in ListState list, out Phrase suffix, ref ulong rules)
    {
        ReadOnlySpan<ScannedQuantity> numbers = group.Numbers;
        ref readonly ScannedQuantity q = ref numbers[0];
        Phrase words =
            WithoutEnumerator(WithoutOpenBracket(WithoutCells(new Phrase(text, group.Left, Math.Max(group.Left, q.OuterStart))),
            IsSigned(text, q)));
        if (ComparisonReference.TrySplit(words, q.Form, out Phrase measured, out suffix))
        {
            words = measured;
            rules |= NamingRules.ComparisonReference.Bit;
        }

        Phrase plain = ComparisonReference.WithoutStep(words, text, q.OuterEnd);
        if (plain.Length < words.Length)
            rules |= NamingRules.PassedStep.Bit;
        bool runs = q.Form == QuantityForm.Duration && plain.Span.TrimEnd() is [.., '续' or '前' or '第'];
        Predicate parsed = PredicateParser.Parse(plain, q.Form);
        Phrase right = WordsBehind(group, runs);
        if (Figures.ChangeBehind.IsAll(right, q.Form, out MentionDirection change))
        {
            (parsed, right) = (parsed with { Changes = true, Reaches = false, Direction = change }, default);
            rules |= NamingRules.ChangeBehind.Bit;
        }

        return new NamingContext(discourse, list)
        {
            Text = text,
            Clause = group.Clause,
            Group = numbers,
            Scratch = _scratch,
            Words = plain,
            Parsed = parsed,
            Runs = runs,
            Right = right,
            RowTail = group.RowTail,
            IsPart = IsPart(group.Clause),
        };
    }

    /// <summary>Whether the clause names a part of what was measured before.</summary>
    private bool IsPart(Clause clause) =>
        text.AsSpan(clause.Start, Math.Min(4, clause.End - clause.Start)).TrimStart().StartsWith("其中", StringComparison.Ordinal);

    /// <summary>六是完成…, 扣除房地产后固定资产投资…: what counts the clauses, or is left out of a figure, is no part of its name.</summary>
    private static Phrase WithoutEnumerator(Phrase words)
    {
        if (Deduction.At(words.Span) is > 0 and int deducted && words.Length - deducted >= 2)
            return words[deducted..];
        Phrase rest = words.TrimStart(" \u3000");
        return rest.Length > 2 && rest[1] == '是' && rest[0] is '一' or '二' or '三' or '四' or '五' or '六' or '七' or '八' or '九' or '十'
            ? rest[2..] : words;
    }

    /// <summary>Of a row of cells, that before the number names it: |合计|新增就业|3200人.</summary>
    private static Phrase WithoutCells(Phrase words)
    {
        if (!words.Span.ContainsAny('|', '｜'))
            return words;
        Phrase rest = words.Trim("|｜ ");
        return rest[(rest.Span.LastIndexOfAny('|', '｜') + 1)..].Trim(" ");
    }

    /// <summary>
    /// What stands in a bracket that is open: 新建学校（含幼儿园3所）. A change in it is said of what stands before, 房地产投资（下降9.2%）.
    /// </summary>
    private static Phrase WithoutOpenBracket(Phrase words, bool signed)
    {
        int bracket = words.Span.LastIndexOfAny('（', '(');
        if (bracket < 0 || words.Span[bracket..].ContainsAny('）', ')'))
            return words;
        Phrase inside = words[(bracket + 1)..], before = words[..bracket];
        ReadOnlySpan<char> said = inside.Span.Trim();
        bool changes = (signed && said.IsEmpty) || said.StartsWith("同比", StringComparison.Ordinal) || Moves.Up.AtStart(said) == said.Length
            || Moves.Down.AtStart(said) == said.Length;
        return changes && before.Trim().Length > 1 ? before + inside : inside;
    }

    /// <summary>The words behind a group; a duration has none but those of its run, and a joint opens another member.</summary>
    private Phrase WordsBehind(in NumberGroup group, bool runs)
    {
        ref readonly ScannedQuantity first = ref group.Numbers[0];
        int from = group.Numbers[^1].OuterEnd;
        int end = first.Form != QuantityForm.Duration ? group.RightEnd : runs ? group.Clause.End : from;
        Phrase right = new Phrase(text, from, Math.Max(from, end)).TrimStart('”').Trim(" 　");
        if (right.Length == 0)
            return right;
        // A bracket that closes behind the number closes what is said of it.
        bool joint = right[0] is '）' or ')' || right[0] is '、' or '和' or '及' or '与';
        return joint || (group.Numbers.Length == 1 && BaselineGrammar.OpensBefore(text, first.Start)) ? default : right;
    }

    private static Phrase Before(ref NamingContext context, Phrase phrase, ref ulong rules)
    {
        foreach (PhraseRule rule in NamingRules.Before)
        {
            Phrase rewritten = rule.Rewrite(context, phrase);
            if (rewritten.IsSameAs(phrase))
                continue;
            rules |= rule.Bit;
            phrase = rewritten;
            if (rule.TurnsDown)
                context = context with { Parsed = context.Predicate with { Direction = MentionDirection.Down, Changes = true } };
        }

        return phrase;
    }

    private static Phrase Rewrite(PhraseRule[] all, in NamingContext context, Phrase phrase, ref ulong rules)
    {
        foreach (PhraseRule rule in all)
        {
            Phrase rewritten = rule.Rewrite(context, phrase);
            if (!rewritten.IsSameAs(phrase))
                rules |= rule.Bit;
            phrase = rewritten;
        }

        return phrase;
    }

    /// <summary>What the numbers are said of: the last rule for each case has always an answer.</summary>
    private static Antecedent Find(in NamingContext context, Phrase phrase, ref ulong rules)
    {
        PhraseCase kind = EllipsisRules.IsElliptic(phrase) ? PhraseCase.Elliptic : context.IsFirst ? PhraseCase.First : PhraseCase.Later;
        foreach (SubjectRule rule in NamingRules.SubjectsOf(kind))
        {
            if (!rule.TryFind(context, phrase, out Antecedent found))
                continue;
            rules |= rule.Bit;
            return found;
        }

        return new Antecedent(phrase);
    }

    /// <summary>The phrase that later members of the list share; money that is only said to be spent shares nothing.</summary>
    private static Phrase FirstOf(in NamingContext context, Phrase bare, Phrase phrase, in Antecedent found)
    {
        if (!context.IsFirst)
            return context.List.First;
        return MoneyUse.IsBare(bare) ? default : found.Count == 1 && MeasureOwner.IsNeeded(phrase) ? found[0] : phrase;
    }

    /// <summary>The list of the clause behind a group.</summary>
    private static ListState Members(in NamingContext context, Phrase owned, Phrase phrase, Phrase first, in Antecedent found,
        in Named last) => new()
        {
            Count = context.List.Count + 1,
            Verb = context.IsFirst ? context.Event : context.List.Verb,
            First = first,
            Doer = found.Doer.Length > 0 ? found.Doer : context.List.Doer,
            Reacher = context.IsFirst ? CoordinationRules.ReacherIn(HeadWords.Strip(context.Predicate.Subject)) : context.List.Reacher,
            League = context.Form == QuantityForm.Rank ? NameRules.LeagueOf(context) : context.List.League,
            // The verb in front of a total belongs to what is counted behind it.
            PendingVerb = phrase.IsSameAs(owned) || !PhraseRules.IsTotal(context) ? default : owned[..PhraseRules.LeadingVerb(owned)],
            Before = last,
            Form = context.Form,
        };

    /// <summary>Makes the name of each number, last of all.</summary>
    private void Write(in NamingContext context, in DiscourseState state, in Antecedent found, Phrase phrase, Phrase suffix,
        ref ulong rules)
    {
        if (_items.Length < context.Count)
            _items = new Named[context.Count];
        for (int k = 0; k < context.Count; k++)
            _items[k] = Write(context, new NameContext(state) { Index = k, Subject = found[k], Suffix = suffix }, phrase, ref rules);
    }

    private static Named Write(in NamingContext context, in NameContext named, Phrase phrase, ref ulong rules)
    {
        MentionDirection direction = context.Predicate.Direction;
        MentionMeasure measure =
            MeasureRules.Of(context.Group[named.Index], named.Subject, context.Predicate, Changes(context, named.Index), ref direction);
        if (measure == MentionMeasure.Rate && GoesOnGrowing(context, named, phrase))
            (measure, direction) = (MentionMeasure.Growth, MentionDirection.Up);
        IndicatorName name = new(named.Subject, measure, default);
        NameCase kind = NameRules.CaseOf(context, named.Suffix);
        foreach (NameRule rule in NamingRules.Names)
        {
            if ((rule.Case & kind) == NameCase.None)
                continue;
            IndicatorName written = rule.Write(context, named, name);
            if (!written.Words.IsSameAs(name.Words))
                rules |= rule.Bit;
            name = written;
        }

        if (!NameRules.GoesOn(context, named, phrase))
            return new Named(name.Words, named.Subject, name.Measure, direction, name.Reference);
        rules |= NamingRules.SamePredicate.Bit;
        Named before = context.List.Before;
        return new Named(before.Name, named.Subject, before.Measure, before.Direction, name.Reference);
    }

    private static bool IsSigned(string text, in ScannedQuantity q) => text[q.Start] is '+' or '＋' or '-' or '－' or '−' or '负';

    /// <summary>
    /// Whether a number is one of change: by its verb, or as a signed rate that stands alone behind a figure, 410亿元（+4.2%）.
    /// </summary>
    private static bool Changes(in NamingContext context, int index) => context.Predicate.Changes
        || (context.Form == QuantityForm.Percent && IsSigned(context.Text, context.Group[index])
            && (context.Words.Length == 0 || context.Text[context.Group[index].Start - 1] is '（' or '('));

    /// <summary>
    /// A rate without a word of its own behind a growth of the same subject: 增长5%，力争7%; or pledged of an amount: 税收保5%争8%.
    /// </summary>
    private static bool GoesOnGrowing(in NamingContext context, in NameContext named, Phrase phrase)
    {
        ref readonly ScannedQuantity q = ref context.Group[named.Index];
        if (q.Form != QuantityForm.Percent || context.Predicate.Compares)
            return false;
        bool pledged = q.OuterStart == q.Start - 1 && context.Text[q.OuterStart] is '保' or '争' or '拼' or '冲';
        return pledged ? MeasuredNouns.MeasureOf(named.Subject) == Measure.Level
            : context.IsFirst && phrase.Length == 0 && named.Discourse.LastWasGrowth && !named.Discourse.IsStale
                && (!context.Predicate.Linked || AimsAt(context));
    }

    /// <summary>力争达到8% behind a growth is more of the same growth; 达到8% alone may be a level.</summary>
    private static bool AimsAt(in NamingContext context) =>
        s_aims.AtStart(context.Text.AsSpan(context.Clause.Start, context.Quantity.Start - context.Clause.Start).TrimStart()) > 0;

    private static readonly WordList s_aims = Vocabulary.Of(ClauseWord.StretchAim);

    private static readonly WordList s_parts = Vocabulary.Of(FigureWord.BarePart);

    /// <summary>The part of the territory whose figures go on behind a measure of it; a count of areas opens none.</summary>
    private static Phrase FiguresBehind(in NamingContext context, Phrase phrase, Phrase before)
    {
        int part = context.Form == QuantityForm.Count ? 0 : s_parts.AtStart(phrase);
        return part > 0 && part + 2 <= phrase.Length ? phrase[..part] : before;
    }

    /// <summary>The discourse behind a group: its subjects are antecedents for what comes, where it names any.</summary>
    private static DiscourseState Behind(
        in NamingContext context, in DiscourseState state, in Antecedent found, Phrase phrase, Phrase bare, bool grows)
    {
        bool counted = context.Form == QuantityForm.Count;
        if (!Names(context, found, phrase) && (state.Last.Length > 0 || phrase.Length <= 1))
        {
            return state with
            {
                LastCount = context.Count,
                LastUnit = context.Quantity.Unit,
                LastWasCount = counted,
                LastEvent = counted ? context.Event : default,
                LastWasGrowth = grows,
            };
        }

        bool counts = counted || (context.Form == QuantityForm.Level && context.Event.Length > 0 && context.Event.Length < phrase.Length);
        Phrase noun = counts ? NounOf(phrase) : default;
        bool hasNoun = noun.Length > 0;
        return state with
        {
            Subjects = SubjectsBehind(context, state.Subjects, found, bare),
            // 片区工业增加值完成90亿元，高企达到80家: what follows in the sentence is of the same part.
            FiguresOf = FiguresBehind(context, phrase, state.FiguresOf),
            Object = hasNoun ? noun : state.Object,
            ObjectUnit = hasNoun ? context.Quantity.Unit : state.ObjectUnit,
            ObjectIsAlone = hasNoun && IsAlone(context, state),
            PassedObject = default,
            Passed = default,
            PassedBefore = default,
            PassedFirst = default,
            Opens = false,
            TopicIsFresh = false,
            IsStale = false,
            LastCount = context.Count,
            LastUnit = context.Quantity.Unit,
            LastWasCount = counted,
            LastEvent = counted ? context.Event : default,
            LastWasGrowth = grows,
        };
    }

    /// <summary>Whether a group names a subject of its own.</summary>
    private static bool Names(in NamingContext context, in Antecedent found, Phrase phrase) =>
        phrase.Length > 0 && !found.IsElsewhere && !EllipsisRules.IsFacet(phrase) && !context.Predicate.Compares
        && context.Form is not QuantityForm.RankMove;

    /// <summary>The subjects with those of a group; a duration is said of what its words name, not of the run.</summary>
    private static SubjectTrail SubjectsBehind(in NamingContext context, SubjectTrail subjects, in Antecedent found, Phrase bare)
    {
        if (context.Form == QuantityForm.Duration)
            return subjects.With(bare);
        for (int k = 0; k < found.Count; k++)
            subjects = subjects.With(found[k]);
        return subjects;
    }

    /// <summary>Whether the count is the first number of its clause and of another event than the one before.</summary>
    private static bool IsAlone(in NamingContext context, in DiscourseState state) =>
        context.IsFirst && context.Count == 1 && (context.Event.Length > 0 ? context.Event != state.LastEvent : !state.LastWasCount);

    private static Phrase NounOf(Phrase phrase)
    {
        int verb = EventVerb.LengthAtStart(phrase);
        if (verb > 0)
            return phrase[verb..];
        int inside = EventVerb.IndexAtEnd(phrase);
        Phrase noun = inside > 1 ? phrase[..inside] : phrase;
        return noun.EndsWith("全部", StringComparison.Ordinal) || noun.EndsWith("全面", StringComparison.Ordinal) ? noun[..^2] : noun;
    }
}
