namespace Huzhou.Policy;

/// <summary>A unit of the table.</summary>
/// <param name="Symbol">Its first name.</param>
/// <param name="Dimension">What it measures.</param>
/// <param name="Factor">How many of <paramref name="Reference"/> one of it is, exactly.</param>
/// <param name="Reference">The unit that all which convert into it are related to.</param>
/// <param name="Form">The construct of a number with it.</param>
/// <param name="English">Its name in English, or null where it has none.</param>
internal sealed record class UnitEntry(string Symbol, Dimension Dimension, decimal Factor, string Reference, UnitForm Form, string? English);
