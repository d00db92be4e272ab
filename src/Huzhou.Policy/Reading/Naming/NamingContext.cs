using System.Diagnostics.CodeAnalysis;
using Huzhou.Policy.Reading.Figures;
using Huzhou.Policy.Reading.Lexicon;
using Huzhou.Policy.Reading.Quantities;
using Huzhou.Policy.Reading.Source;
using Huzhou.Policy.Reading.Syntax;

namespace Huzhou.Policy.Reading.Naming;

/// <summary>A group of numbers in its clause, with the words around it and what was said before: all that a rule of naming may
/// ask.</summary>
internal readonly ref struct NamingContext
{
    private readonly ref readonly DiscourseState _discourse;
    private readonly ref readonly ListState _list;
    private readonly Predicate _predicate;

    /// <summary>The context of a group behind a discourse and the earlier members of its clause.</summary>
    public NamingContext(in DiscourseState discourse, in ListState list)
    {
        _discourse = ref discourse;
        _list = ref list;
    }

    /// <summary>The text that was read.</summary>
    public required string Text { get; init; }

    /// <summary>The clause of the numbers.</summary>
    public required Clause Clause { get; init; }

    /// <summary>The numbers, side by side.</summary>
    public required ReadOnlySpan<ScannedQuantity> Group { get; init; }

    /// <summary>What the words before the numbers say. Rules ask for it often, so that it is not copied.</summary>
    [UnscopedRef]
    public ref readonly Predicate Predicate => ref _predicate;

    /// <summary>Sets <see cref="Predicate"/>.</summary>
    public Predicate Parsed
    {
        init => _predicate = value;
    }

    /// <summary>The words before the numbers.</summary>
    public Phrase Words { get; init; }

    /// <summary>The words behind them, as far as the next number's begin.</summary>
    public Phrase Right { get; init; }

    /// <summary>What the row of counts writes once, behind its last member.</summary>
    public Phrase RowTail { get; init; }

    /// <summary>Whether the number counts years in a row: 连续9年.</summary>
    public bool Runs { get; init; }

    /// <summary>Whether the clause names a part of what was said before: 其中.</summary>
    public bool IsPart { get; init; }

    /// <summary>The event verb that heads the phrase.</summary>
    public Phrase Event { get; init; }

    /// <summary>Where rules cut lists.</summary>
    public required NamingScratch Scratch { get; init; }

    /// <summary>What the paragraph has said before.</summary>
    public ref readonly DiscourseState Discourse => ref _discourse;

    /// <summary>What the clause has said before.</summary>
    public ref readonly ListState List => ref _list;

    /// <summary>The first number of the group.</summary>
    public ref readonly ScannedQuantity Quantity => ref Group[0];

    /// <summary>How many numbers the group has.</summary>
    public int Count => Group.Length;

    /// <summary>The construct of the numbers.</summary>
    public QuantityForm Form => Group[0].Form;

    /// <summary>Whether the group is the first of its clause.</summary>
    public bool IsFirst => _list.Count == 0;

    /// <summary>Whether the numbers count or measure an amount of something.</summary>
    public bool IsAmount => Form is QuantityForm.Count or QuantityForm.Level;

    /// <summary>How many references the numbers are compared with.</summary>
    public int References() => Scratch.References(Predicate.Reference);
}

/// <summary>Lists that rules fill while one group is named; nobody holds on to them.</summary>
internal sealed class NamingScratch
{
    private readonly List<Phrase> _references = [];

    /// <summary>The subjects of the group.</summary>
    public List<Phrase> Subjects { get; } = [];

    /// <summary>The members of another list.</summary>
    public List<Phrase> Others { get; } = [];

    /// <summary>Cuts a list of references and counts them.</summary>
    public int References(Phrase reference)
    {
        SubjectList.Cut(reference, _references);
        return _references.Count;
    }

    /// <summary>One of the references that were cut last.</summary>
    public Phrase Reference(int index) => _references[index];
}
