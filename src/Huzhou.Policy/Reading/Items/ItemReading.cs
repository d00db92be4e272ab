using System.Collections.Immutable;
using Huzhou.Policy.Reading.Syntax;

namespace Huzhou.Policy.Reading.Items;

/// <summary>The items of a notice and what was found wrong with them.</summary>
internal sealed record class ItemReading(ImmutableArray<TaskItem> Items, ImmutableArray<Finding> Findings);
