using Huzhou.Policy.Lexicon;

namespace Huzhou.Policy.Reading.Figures;

/// <content>The words that are asked for.</content>
internal partial struct PredicateParser
{
    private static readonly WordList Adverbs = Vocabulary.Of(FigureWord.Adverb);

    private static readonly WordList RankVerbs = Vocabulary.Of(FigureWord.RankVerb);

    private static readonly WordList Leagues = Vocabulary.Of(FigureWord.RankLeague);

    private static readonly WordList Scopes = Vocabulary.Of(FigureWord.Basis);

    private static readonly string[] Comparators = [.. Vocabulary.Of(FigureWord.Comparator)];

    private static readonly WordList ComparatorWords = new(Comparators);

    private static readonly WordList ReferenceWords = Vocabulary.Of(FigureWord.ReferenceMark);

    private static readonly WordList Circumstances = Vocabulary.Of(FigureWord.Circumstance);

    private static readonly WordList TimeMarks = Vocabulary.Of(FigureWord.EarlierTime);

    private static readonly WordList BaseMarks = Vocabulary.Of(FigureWord.BasisMark);
}
