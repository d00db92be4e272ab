namespace Huzhou.Policy.Batches;

/// <summary>Two texts of a batch that make a cycle.</summary>
/// <param name="Name">What outcomes call it, such as the government.</param>
/// <param name="Plan">The text that sets the targets.</param>
/// <param name="Results">The text that reports the results.</param>
/// <param name="Year">The year that is judged, or null for the one the plan is for.</param>
public sealed record class CycleSource(string Name, TextSource Plan, TextSource Results, Year? Year = null);
