using Huzhou.Policy.Reading.Resolution;
using Huzhou.Policy.Reading.Source;
using Huzhou.Policy.Reading.Syntax;

namespace Huzhou.Policy.Reading.Composition;

/// <summary>What is measured by a target in the words of the text, and the number it was read from.</summary>
/// <param name="Phrase">The words.</param>
/// <param name="Mention">Which of the numbers of the text it is, or <see cref="NoNumber"/>.</param>
internal readonly record struct TargetWords(string Phrase, int Mention)
{
    public const int NoNumber = -1;
}

/// <summary>
/// What the public facts of a text say beyond its document, and the facts themselves when somebody asks for them: a caller who wants
/// the document alone does not pay for a record of every number.
/// </summary>
internal sealed class FactWriter
{
    private readonly SourceText _source;
    private readonly IndicatorResolver _indicators;
    private readonly bool _dated;

    /// <summary>Facts of a text.</summary>
    /// <param name="scope">The text and the indicators.</param>
    /// <param name="dated">Whether the year of the text is known; otherwise numbers have no period.</param>
    public FactWriter(DocumentContext scope, bool dated)
    {
        _source = scope.Source;
        _indicators = scope.Indicators;
        _dated = dated;
    }

    /// <summary>The numbers, in the order they were read.</summary>
    public required PlacedMention[] Mentions { get; init; }

    /// <summary>How each of them was named, where the caller asks for it; else empty.</summary>
    public required NamingTrace[] Traces { get; init; }

    /// <summary>The periods and sections that the numbers stand in.</summary>
    public required MentionSetting[] Settings { get; init; }

    /// <summary>The words of each target of the document.</summary>
    public required TargetWords[] Targets { get; init; }

    /// <summary>The words of each observation of the document.</summary>
    public required string[] Observations { get; init; }

    /// <summary>The mentions of projects, in the order they were read.</summary>
    public required (string Name, ProjectMention Mention)[] Projects { get; init; }

    /// <summary>The facts of items and decisions.</summary>
    public required IReadOnlyList<Fact> Items { get; init; }

    /// <summary>The rows of tables of planned indicators, in the order of the document's.</summary>
    public required IReadOnlyList<PlannedRow> Planned { get; init; }

    /// <summary>All facts of the text whose document is given, in its order.</summary>
    public Fact[] Write(Document document)
    {
        List<Fact> facts = new(Mentions.Length + Targets.Length + Observations.Length + Projects.Length + Items.Count + 64);
        for (int i = 0; i < Mentions.Length; i++)
            facts.Add(FigureMaker.Of(Mentions[i], Settings[Mentions[i].Setting], _source, _indicators, _dated, i < Traces.Length
                ? Traces[i] : null));
        for (int i = 0; i < Targets.Length; i++)
            facts.Add(PromiseOf(document.Targets[i], Targets[i]));
        for (int i = 0; i < Observations.Length; i++)
            facts.Add(new Fact.Result(document.Observations[i], Observations[i]));
        foreach (OverallClaim claim in document.Claims)
            facts.Add(new Fact.Claim(claim));
        foreach (Shortcoming problem in document.Shortcomings)
            facts.Add(new Fact.Acknowledged(problem));
        foreach ((string name, ProjectMention mention) in Projects)
            facts.Add(new Fact.Project(name, mention));
        foreach (Distinction honour in document.Distinctions)
            facts.Add(new Fact.Titled(honour));
        foreach (ProgrammeMention mention in document.Programmes)
            facts.Add(new Fact.Named(mention));
        for (int i = 0; i < Planned.Count; i++)
            facts.Add(new Fact.PlannedRow(document.PlannedIndicators[i], Planned[i].Name, Planned[i].Unit, BoundOf(Planned[i])));
        facts.AddRange(Items);
        foreach (Finding finding in document.Findings)
            facts.Add(new Fact.Remark(finding));
        return InTextOrder([.. facts]);
    }

    private static QuantityBound BoundOf(PlannedRow row) => (row.Goal ?? row.Cumulative ?? row.Growth)?.Bound ?? QuantityBound.Equal;

    private Fact.Promise PromiseOf(Target target, TargetWords words)
    {
        if (words.Mention == TargetWords.NoNumber)
            return new Fact.Promise(target, words.Phrase, target.Condition.Name, null, null);
        PlacedMention mention = Mentions[words.Mention];
        return new Fact.Promise(target, words.Phrase, ConditionMaker.WrittenName(mention.Bound, target.Condition), mention.Value,
            mention.Quantity.ScaledUnit);
    }

    /// <summary>By where they begin; facts that begin at one place stay in the order of their kinds.</summary>
    private static Fact[] InTextOrder(Fact[] facts)
    {
        long[] places = new long[facts.Length];
        for (int i = 0; i < facts.Length; i++)
            places[i] = ((long)facts[i].Span.Start << 32) | (uint)i;
        Array.Sort(places, facts);
        return facts;
    }
}
