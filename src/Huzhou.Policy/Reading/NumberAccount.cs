namespace Huzhou.Policy.Reading;

/// <summary>
/// The account of the numbers of a text: every run of digits and every numeral in words that stands in a policy paragraph is part of a
/// fact,
/// set aside as something that measures nothing, or open.
/// </summary>
public sealed class NumberAccount
{
    private readonly int[] _counts = new int[Enum.GetValues<NumberKind>().Length];

    internal NumberAccount(AccountedNumber[] numbers, Finding[] findings)
    {
        Numbers = Copied<AccountedNumber>.Owning(numbers);
        Findings = Copied<Finding>.Owning(findings);
        foreach (AccountedNumber number in numbers)
            _counts[(int)number.Kind]++;
    }

    /// <summary>The numbers in the order of the text.</summary>
    public IReadOnlyList<AccountedNumber> Numbers { get; }

    /// <summary>
    /// One for each number that is open (HZP0208), with what stands there, where no finding of the reading says it already.
    /// </summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>How many numbers are of a kind.</summary>
    public int Count(NumberKind kind) => _counts[(int)Text.Defined(kind, nameof(kind))];

    /// <summary>How many are set aside as something that measures nothing.</summary>
    public int SetAside => Numbers.Count - Count(NumberKind.Fact) - Count(NumberKind.Open);
}
