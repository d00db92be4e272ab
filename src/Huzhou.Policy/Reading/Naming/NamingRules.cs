using System.Numerics;

namespace Huzhou.Policy.Reading.Naming;

/// <summary>
/// The rules that say what a number is of, in the order in which they are tried: one phrase is made of the words around the number, then
/// the first rule for subjects that has an answer says what it is said of, then the name is made of that.
/// </summary>
internal static class NamingRules
{
    /// <summary>What the words before a number say beside its subject.</summary>
    public static readonly NamingRule ComparisonReference = new MarkRule("comparison base"), PassedStep = new MarkRule("passed step"),
        ChangeBehind = new MarkRule("change behind the number");

    /// <summary>The measure of the whole for a part that names none; behind the rules for subjects.</summary>
    public static readonly NamingRule MeasureOfWhole = new MarkRule("measure of the whole");

    /// <summary>A later number without words of its own; behind the rules for names.</summary>
    public static readonly NamingRule SamePredicate = new MarkRule("same predicate");

    /// <summary>What the words before the number come to.</summary>
    public static readonly PhraseRule[] Before =
    [
        new("reduction", PhraseRules.Reduction) { TurnsDown = true },
        new("empty link", PhraseRules.EmptyLink),
        new("apposition", PhraseRules.Apposition),
        new("head of a list", PhraseRules.HeadOfList),
        new("pending verb", PhraseRules.PendingVerb),
    ];

    /// <summary>What they are together with those behind it.</summary>
    public static readonly PhraseRule[] Around =
    [
        new("own course", PhraseRules.OwnCourse),
        new("number before noun", PhraseRules.NumberBeforeNoun),
        new("shared noun", PhraseRules.SharedNoun),
    ];

    /// <summary>What an amount of money is for.</summary>
    public static readonly PhraseRule[] Money =
    [
        new("use of money", PhraseRules.UseOfMoney),
        new("total of what is counted", PhraseRules.TotalOfCounted),
    ];

    /// <summary>What the numbers are said of: the first answer holds.</summary>
    public static readonly SubjectRule[] Subjects =
    [
        new("place of the whole", PhraseCase.Any, PartRules.PlaceOfWhole),
        new("topic", PhraseCase.Elliptic, EllipsisRules.Topic),
        new("moved object", PhraseCase.Elliptic, EllipsisRules.MovedObject),
        new("ranked body", PhraseCase.Elliptic, EllipsisRules.RankedBody),
        new("bare rank", PhraseCase.Elliptic, EllipsisRules.BareRank),
        new("ellipsis of the subject", PhraseCase.Elliptic, EllipsisRules.LatestSubject),
        new("ellipsis of the object", PhraseCase.Spoken, EllipsisRules.Object),
        new("own predicate", PhraseCase.Later, CoordinationRules.OwnPredicate),
        new("shared owner", PhraseCase.Later, CoordinationRules.SharedOwner),
        new("output of what is counted", PhraseCase.Later, CoordinationRules.OutputOfCounted),
        new("reached by the same", PhraseCase.Later, CoordinationRules.SameReacher),
        new("shared head", PhraseCase.Later, CoordinationRules.SharedHead),
        new("facet of the first", PhraseCase.Later, CoordinationRules.FacetOfFirst),
        new("shared verb", PhraseCase.Later, CoordinationRules.SharedVerb),
        new("other place", PhraseCase.Later, CoordinationRules.OtherPlace),
        new("other rate", PhraseCase.Later, CoordinationRules.OtherRate),
        new("shared place and verb", PhraseCase.Later, CoordinationRules.SharedPlace),
        new("opposite of the first", PhraseCase.Later, CoordinationRules.OppositeOfFirst),
        new("shared head noun", PhraseCase.Later, CoordinationRules.SharedHeadNoun),
        new("named set", PhraseCase.Later, CoordinationRules.NamedSet),
        new("own subject of a member", PhraseCase.Later, SubjectRules.Own),
        new("figures of a place", PhraseCase.Spoken, OwnerRules.PlaceOfFigures),
        new("doer", PhraseCase.First, OwnerRules.Doer),
        new("owner of an output", PhraseCase.First, OwnerRules.Output),
        new("facet of the last object", PhraseCase.First, OwnerRules.FacetOfObject),
        new("owner of a measure", PhraseCase.First, OwnerRules.Measure),
        new("opposite of the last", PhraseCase.First, SubjectRules.OppositeOfLast),
        new("verb of the last", PhraseCase.First, SubjectRules.VerbOfLast),
        new("own subject", PhraseCase.First, SubjectRules.OwnAlone),
        new("several references", PhraseCase.First, SubjectRules.SeveralReferences),
        new("distributed predicate", PhraseCase.First, SubjectRules.DistributedPredicate),
        new("each of a list", PhraseCase.First, SubjectRules.EachOfList),
        new("distribution", PhraseCase.First, SubjectRules.Distribution),
    ];

    /// <summary>What the name adds to the subject, one behind the other.</summary>
    public static readonly NameRule[] Names =
    [
        new("comparison", NameCase.Compared, NameRules.Comparison),
        new("rank in a league", NameCase.Rank, NameRules.Rank),
        new("move of rank", NameCase.RankMove, NameRules.RankMove),
        new("streak", NameCase.Streak, NameRules.Streak),
        new("run of years", NameCase.Duration, NameRules.RunOfYears),
        new("share of the whole", NameCase.Rate, NameRules.ShareOfWhole),
        new("share of what is counted", NameCase.Rate, NameRules.ShareOfCounted),
        new("share of the last", NameCase.Any, NameRules.ShareOfLast),
        new("growth", NameCase.Rate, NameRules.Growth),
        new("share", NameCase.Rate, NameRules.Share),
        new("basis", NameCase.Based, NameRules.Basis),
        new("clean edges", NameCase.Any, NameRules.Clean),
        new("set against", NameCase.SetAgainst, NameRules.SetAgainst),
    ];

    /// <summary>All of them, in order of trial.</summary>
    public static readonly NamingRule[] InOrder =
        [ComparisonReference, PassedStep, ChangeBehind, .. Before, .. Around, .. Money, .. Subjects, MeasureOfWhole, .. Names,
            SamePredicate];

    static NamingRules()
    {
        for (int i = 0; i < InOrder.Length; i++)
            InOrder[i].Bit = 1UL << i;
    }

    private static readonly SubjectRule[] s_elliptic = Of(PhraseCase.Elliptic), s_first = Of(PhraseCase.First),
        s_later = Of(PhraseCase.Later);

    /// <summary>The rules for subjects that are tried on a case.</summary>
    public static SubjectRule[] SubjectsOf(PhraseCase kind) => kind switch
    {
        PhraseCase.Elliptic => s_elliptic,
        PhraseCase.First => s_first,
        _ => s_later,
    };

    private static SubjectRule[] Of(PhraseCase kind) => [.. Subjects.Where(rule => (rule.Case & kind) != PhraseCase.None)];

    /// <summary>The names of the rules whose bits are set, in order of trial.</summary>
    public static string[] NamesOf(ulong rules)
    {
        string[] names = new string[BitOperations.PopCount(rules)];
        for (int i = 0; i < names.Length; i++, rules &= rules - 1)
            names[i] = InOrder[BitOperations.TrailingZeroCount(rules)].Name;
        return names;
    }

    /// <summary>A rule that the namer carries out itself.</summary>
    private sealed record class MarkRule(string Name) : NamingRule(Name);
}
