using Huzhou.Policy.Serialization.Forms;

namespace Huzhou.Policy.Serialization.Nouns;

/// <summary>An indicator of a catalogue, or one that a text defines for itself.</summary>
internal static class IndicatorNoun
{
    private static readonly Members<Defined<Indicator>> s_all = new();
    private static readonly Part<Defined<Indicator>,
        string> s_key =
        s_all.May("key", d => d.Key, Scalars.Word, "同一文本内引用它的词（代码不够区分时）",
        "the word by which facts of the same text refer to it where the code does not do");
    private static readonly Part<Defined<Indicator>,
        string> s_code = s_all.Need("code", d => d.Value.Code, Scalars.Word, "代码", "the identity: equal codes are the same indicator");
    private static readonly Part<Defined<Indicator>,
        string> s_name = s_all.Need("name", d => d.Value.Name, Scalars.Word, "中文名", "the name in Chinese");
    private static readonly Part<Defined<Indicator>,
        string> s_english = s_all.May("englishName", d => d.Value.EnglishName, Scalars.Word, "英文名", "the name in English");
    private static readonly Part<Defined<Indicator>,
        Unit> s_unit = s_all.May("unit", d => d.Value.Unit, Scalars.Unit, "常用单位", "the usual unit of its level");
    private static readonly Value<Defined<Indicator>,
        Polarity> s_polarity = s_all.Choice("polarity", d => d.Value.Polarity, "优劣方向", "which direction is better");
    private static readonly Value<Defined<Indicator>,
        Aggregation> s_aggregation = s_all.Choice("aggregation", d => d.Value.Aggregation, "是否逐月累计", "whether values add up over a year");
    private static readonly Value<Defined<Indicator>,
        IndicatorNature> s_nature = s_all.Choice("nature", d => d.Value.Nature, "约束性或预期性", "binding or anticipatory, where a plan says so");
    private static readonly Part<Defined<Indicator>,
        string> s_theme = s_all.May("theme", d => d.Value.Theme, Scalars.Word, "所属主题的代码", "the code of the theme it belongs to");
    private static readonly Part<Defined<Indicator>,
        IReadOnlyList<string>> s_aliases =
        s_all.Many("aliases", d => d.Value.Aliases, Scalars.Word, "同义说法", "other phrases that mean the same");
    private static readonly Part<Defined<Indicator>,
        IndicatorParts> s_parts =
        s_all.UnlessEmpty("parts", IndicatorParts.None, d => d.Value.Parts, PartsNoun.Form, "区分要素",
        "what tells it from similar indicators");

    private static readonly Part<Defined<Indicator>, IReadOnlyList<IndicatorRelation>> s_relations = s_all.Many(
        "relations", d => d.Value.Relations,
            Scalars.Composed("relation", ReadRelation, r => $"{Choice<IndicatorRelationKind>.NameOf(r.Kind)}:{r.Code}"), "与其他指标的关系",
            "how it relates to other indicators");

    private static readonly ulong s_entry =
        s_english.Bit | s_unit.Bit | s_polarity.Bit | s_aggregation.Bit | s_nature.Bit | s_theme.Bit | s_aliases.Bit | s_relations.Bit;

    internal static Noun<Defined<Indicator>> Form { get; } =
        new("indicator", "指标", "what is measured", s_all, static (in v) => new(s_key.Get(v), new(s_code.Need(v), s_name.Need(v))
        {
            Entry = (v.Present & s_entry) == 0 ? IndicatorEntry.None : new()
            {
                EnglishName = s_english.Get(v),
                Unit = s_unit.Get(v),
                Polarity = s_polarity.OrUsual(v),
                Aggregation = s_aggregation.OrUsual(v),
                Nature = s_nature.OrUsual(v),
                Theme = s_theme.Get(v),
                Aliases = s_aliases.OrUsual(v),
                Relations = s_relations.OrUsual(v),
            },
            Parts = s_parts.OrUsual(v),
        }));

    private static IndicatorRelation ReadRelation(string text)
    {
        int colon = text.IndexOf(':', StringComparison.Ordinal);
        return colon >= 0 && colon + 1 < text.Length && Choice<IndicatorRelationKind>.Find(text[..colon]) is { } kind
            ? new IndicatorRelation(kind, text[(colon + 1)..])
            : throw new Refusal(
                $"\"{text}\" is not a relation; expected kind:code with a kind of {string.Join(", ", Choice<IndicatorRelationKind>.Names)}");
    }
}

/// <summary>The parts that tell an indicator from similar ones.</summary>
internal static class PartsNoun
{
    private static readonly Members<IndicatorParts> s_all = new();
    private static readonly Part<IndicatorParts,
        string> s_subject = s_all.May("subject", p => p.Subject, Scalars.Word, "主体", "what it is about");
    private static readonly Part<IndicatorParts,
        string> s_event = s_all.May("event", p => p.Event, Scalars.Word, "事件（新增、引进、开工……）", "the event that is counted");
    private static readonly Part<IndicatorParts,
        string> s_threshold = s_all.May("threshold", p => p.Threshold, Scalars.Word, "门槛", "from which size on it is counted");
    private static readonly Part<IndicatorParts,
        string> s_population = s_all.May("population", p => p.Population, Scalars.Word, "统计对象", "among whom it is counted");
    private static readonly Part<IndicatorParts,
        string> s_territory = s_all.May("territory", p => p.Territory, Scalars.Word, "地域", "where it is counted");
    private static readonly Part<IndicatorParts,
        string> s_league = s_all.May("league", p => p.League, Scalars.Word, "排名范围", "the league of a rank");
    private static readonly Part<IndicatorParts,
        string> s_denominator = s_all.May("denominator", p => p.Denominator, Scalars.Word, "分母", "what it is a share of");

    private static readonly ulong s_qualifiers =
        s_event.Bit | s_threshold.Bit | s_population.Bit | s_territory.Bit | s_league.Bit | s_denominator.Bit;

    internal static Noun<IndicatorParts> Form { get; } =
        new("parts", "区分要素", "what tells an indicator from similar ones", s_all, static (in v) => new()
        {
            Subject = s_subject.Get(v),
            Qualifiers = (v.Present & s_qualifiers) == 0 ? IndicatorQualifiers.None : new()
            {
                Event = s_event.Get(v),
                Threshold = s_threshold.Get(v),
                Population = s_population.Get(v),
                Territory = s_territory.Get(v),
                League = s_league.Get(v),
                Denominator = s_denominator.Get(v),
            },
        });
}

/// <summary>A scale of stages that is not one of those that are built in.</summary>
internal static class ScaleNoun
{
    private static readonly Members<Defined<StageScale>> s_all = new();
    private static readonly Part<Defined<StageScale>,
        string> s_key =
        s_all.May("key", d => d.Key, Scalars.Word, "同一文本内引用它的词（名称不够区分时）",
        "the word by which stages of the same text refer to it where the name does not do");
    private static readonly Part<Defined<StageScale>,
        string> s_name = s_all.Need("name", d => d.Value.Name, Scalars.Word, "名称", "its name");
    private static readonly Part<Defined<StageScale>,
        IReadOnlyList<string>> s_steps =
        s_all.NeedMany("steps", d => d.Value.Steps, Scalars.Word, "由低到高的各级", "its steps, the lowest first");

    internal static Noun<Defined<StageScale>> Form { get; } = new(
        "scale", "阶段标尺", "a scale of stages", s_all, static (in v) => new(s_key.Get(v), new(s_name.Need(v), s_steps.Need(v))));
}
