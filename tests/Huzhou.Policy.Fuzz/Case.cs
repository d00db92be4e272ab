using System.Globalization;
using Huzhou.Policy.Fuzz.Generating;

namespace Huzhou.Policy.Fuzz;

/// <summary>One input, made of a seed and a number, so that the two are enough to make it again.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Seed">The seed of the run.</param>
/// <param name="Number">Its number in the run.</param>
public sealed record class Case(CaseKind Kind, int Seed, int Number)
{
    /// <summary>The kinds in turn: most are texts, files are slow and come seldom.</summary>
    private static readonly CaseKind[] s_turns =
    [
        CaseKind.MutatedText, CaseKind.GrammarText, CaseKind.ClauseSoup, CaseKind.Json, CaseKind.MutatedText, CaseKind.GrammarText,
        CaseKind.ClauseSoup, CaseKind.Csv, CaseKind.MutatedText, CaseKind.StructuralBomb,
    ];

    /// <summary>The case of this number in a run with this seed.</summary>
    public static Case Of(int seed, int number) =>
        new(number % 200 == 199 ? CaseKind.File : s_turns[number % s_turns.Length], seed, number);

    /// <summary>Makes the input: characters, or for a file its bytes as characters up to U+00FF.</summary>
    public string Input()
    {
        Random random = new(HashCode(Seed, Number));
        return Kind switch
        {
            CaseKind.MutatedText => MutatedText.Make(random),
            CaseKind.GrammarText => GrammarText.Make(random),
            CaseKind.ClauseSoup => ClauseSoup.Make(random),
            CaseKind.StructuralBomb => StructuralBomb.Make(random),
            CaseKind.Json => JsonNodes.Make(random),
            CaseKind.Csv => CsvCells.Make(random),
            _ => FileBytes.Make(random),
        };
    }

    /// <summary>How to make it again.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Kind} --seed {Seed} --case {Number}");

    // The same on every machine and in every process, which System.HashCode is not.
    private static int HashCode(int seed, int number) => unchecked((int)(((uint)seed * 2654435761u) ^ ((uint)number * 2246822519u)));
}
