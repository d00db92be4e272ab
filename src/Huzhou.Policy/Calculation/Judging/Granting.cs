using Huzhou.Policy.Lexicon;

namespace Huzhou.Policy.Calculation.Judging;

/// <summary>By whom what is counted is granted, from the words in front of its name: 国家级, 省级, 市级以上.</summary>
/// <param name="Level">1 for the state, 2 for a province, and so on; null where nothing says it.</param>
/// <param name="AndAbove">Whether what is granted higher up counts as well.</param>
internal readonly record struct Granting(int? Level, bool AndAbove)
{
    private static readonly Dictionary<string, int> s_levels =
        Vocabulary.Entries(ComparisonWord.Granted).ToDictionary(e => e.Word, e => e.Number(0), StringComparer.Ordinal);
    private static readonly WordList s_granted = Vocabulary.Of(ComparisonWord.Granted);
    private static readonly WordList s_suffix = Vocabulary.Of(ComparisonWord.LevelSuffix);
    private static readonly WordList s_others = Vocabulary.Of(ComparisonWord.NoLevel);
    private static readonly WordList s_above = Vocabulary.Of(ComparisonWord.AndAbove);

    /// <summary>Takes the level off a name; a name of fewer than four letters keeps what is not written with 级.</summary>
    internal static (Granting Granting, string Name) Split(string name)
    {
        const int Shortest = 3;
        if (s_others.Opening(name) is not null || s_granted.Opening(name) is not { } word || name.Length < word.Length + 2
            || (s_suffix.AtEnd(word) == 0 && name.Length < word.Length + Shortest))
            return (default, name);
        int above = s_above.AtStart(name.AsSpan(word.Length));
        return name.Length < word.Length + above + 2 ? (default, name)
            : (new Granting(s_levels[word], above > 0), name[(word.Length + above)..]);
    }

    /// <summary>How what is granted so relates to what was promised; null where both mean the same.</summary>
    internal IndicatorRelationKind? RelationTo(Granting promised) => (promised.Level, Level) switch
    {
        (null, null) => null,
        (null, _) => IndicatorRelationKind.Narrower,
        (_, null) => IndicatorRelationKind.Wider,
        ({ } asked, { } given) when asked == given => AndAbove == promised.AndAbove ? null
            : promised.AndAbove ? IndicatorRelationKind.Narrower : IndicatorRelationKind.Wider,
        ({ } asked, { } given) when given < asked => promised.AndAbove
            ? IndicatorRelationKind.Narrower : IndicatorRelationKind.OtherThreshold,
        _ => AndAbove ? IndicatorRelationKind.Wider : IndicatorRelationKind.OtherThreshold,
    };
}
