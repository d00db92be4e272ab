namespace Huzhou.Policy;

/// <summary>An official document number, such as 湖政办发〔2025〕5号; minutes carry one without an agency.</summary>
public sealed record class DocumentNumber
{
    /// <summary>A number inside a year.</summary>
    /// <param name="agency">The agency code (湖政办发), or null where there is none.</param>
    /// <param name="year">The year in the brackets.</param>
    /// <param name="serial">The number, 1 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is below 1.</exception>
    public DocumentNumber(string? agency, Year year, int serial)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(serial, 1);
        Agency = Text.Optional(agency, nameof(agency));
        Year = year;
        Serial = serial;
    }

    /// <summary>The agency code, or null where there is none.</summary>
    public string? Agency { get; }

    /// <summary>The year in the brackets.</summary>
    public Year Year { get; }

    /// <summary>The number, 1 or more.</summary>
    public int Serial { get; }

    /// <summary>As documents write it.</summary>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Agency}〔{Year}〕{Serial}号");
}
