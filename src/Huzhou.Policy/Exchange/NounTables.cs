using Huzhou.Policy.Serialization;
using Huzhou.Policy.Serialization.Nouns;

namespace Huzhou.Policy.Exchange;

/// <summary>The nouns that are tables: the same columns for files, databases and columnar files.</summary>
internal static class NounTables
{
    internal static NounTable<Target> Targets { get; } = new(ResultRoots.Targets, TargetNoun.Form);

    internal static NounTable<Observation> Observations { get; } = new(ResultRoots.Observations, ObservationNoun.Form);
}
