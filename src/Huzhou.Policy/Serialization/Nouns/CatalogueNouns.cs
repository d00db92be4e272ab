using System.Globalization;
using Huzhou.Policy.Serialization.Forms;

namespace Huzhou.Policy.Serialization.Nouns;

/// <summary>A government, one line.</summary>
internal static class GovernmentNoun
{
    private static readonly Members<Government> s_all = new();
    private static readonly Part<Government, string> s_name = s_all.Need("name", g => g.Name, Scalars.Text, "名称", "the name");
    private static readonly Part<Government,
        string> s_english = s_all.May("englishName", g => g.EnglishName, Scalars.Text, "英文名", "the name in English");
    private static readonly Value<Government,
        GovernmentLevel> s_level = s_all.NeedChoice<GovernmentLevel>("level", g => g.Level, "层级", "the level");
    private static readonly Part<Government,
        string> s_code = s_all.May("code", g => g.Code, Scalars.Text, "行政区划代码", "the code of the administrative division");
    private static readonly Part<Government,
        string> s_parent = s_all.May("parent", g => g.Parent, Scalars.Word, "上级政府", "the government above it");

    internal static Noun<Government> Form { get; } =
        new("government", "政府", "a government", s_all, static (in v) => new(s_name.Need(v), s_level.Need(v))
        {
            EnglishName = s_english.Get(v),
            Code = s_code.Get(v),
            Parent = s_parent.Get(v),
        });
}

/// <summary>A theme, one line.</summary>
internal static class ThemeNoun
{
    private static readonly Members<Theme> s_all = new();
    private static readonly Part<Theme, string> s_code = s_all.Need("code", t => t.Code, Scalars.Text, "代码", "the code");
    private static readonly Part<Theme, string> s_name = s_all.Need("name", t => t.Name, Scalars.Text, "名称", "the name");
    private static readonly Part<Theme,
        string> s_english = s_all.May("englishName", t => t.EnglishName, Scalars.Text, "英文名", "the name in English");

    internal static Noun<Theme> Form { get; } =
        new("theme", "主题", "a theme that heads the work over the years", s_all,
        static (in v) => new(s_code.Need(v), s_name.Need(v)) { EnglishName = s_english.Get(v) });
}

/// <summary>A name with its English form, one line.</summary>
internal static class NameNoun
{
    private static readonly Members<NameInEnglish> s_all = new();
    private static readonly Part<NameInEnglish, string> s_name =
        s_all.Need("name", n => n.Name, Scalars.Text, "名称", "the name as documents have it");
    private static readonly Part<NameInEnglish, string> s_english =
        s_all.Need("englishName", n => n.English, Scalars.Text, "英文名", "the name in English");

    internal static Noun<NameInEnglish> Form { get; } =
        new("name", "名称英译", "what a name of the documents is in English", s_all, static (in v) => new(s_name.Need(v), s_english.Need(v)));
}

/// <summary>A person with posts, one line.</summary>
internal static class OfficialNoun
{
    private static readonly Members<Official> s_all = new();
    private static readonly Part<Official, string> s_name = s_all.Need("name", o => o.Name, Scalars.Text, "姓名", "the name");
    private static readonly Part<Official,
        IReadOnlyList<Post>> s_posts = s_all.Many("posts", o => o.Posts, PostNoun.Form, "职务", "the posts held");

    internal static Noun<Official> Form { get; } =
        new("official", "人员", "a person who holds posts", s_all, static (in v) => new(s_name.Need(v)) { Posts = s_posts.OrUsual(v) });
}

/// <summary>A post that somebody held.</summary>
internal static class PostNoun
{
    private static readonly Members<Post> s_all = new();
    private static readonly Part<Post, string> s_title = s_all.Need("title", p => p.Title, Scalars.Text, "职务名称", "the title");
    private static readonly Part<Post,
        string> s_organization = s_all.May("organization", p => p.Organization, Scalars.Word, "所在单位", "the body");
    private static readonly Value<Post, DateOnly> s_on = s_all.May("on", p => p.On, Scalars.Day, "在任的一天", "a day on which it was held");

    internal static Noun<Post> Form { get; } =
        new("post", "职务", "a post", s_all, static (in v) => new(s_title.Need(v), s_on.Get(v)) { Organization = s_organization.Get(v) });
}

/// <summary>A body, one line.</summary>
internal static class OrganizationNoun
{
    private const string Day = "yyyy-MM-dd";

    private static readonly Members<Organization> s_all = new();
    private static readonly Part<Organization, string> s_code = s_all.Need("code", o => o.Code, Scalars.Text, "代码", "the code");

    private static readonly Part<Organization, IReadOnlyList<OrganizationName>> s_names = s_all.NeedMany(
        "names", o => o.Names, Scalars.Composed("name, name@from..until", ReadName, WriteName), "历用名称，现用者在最后",
            "every name, the present one last; with days where they are known");

    private static readonly Part<Organization,
        string> s_english = s_all.May("englishName", o => o.EnglishName, Scalars.Text, "英文名", "the name in English");
    private static readonly Part<Organization,
        IReadOnlyList<string>> s_nameplates =
        s_all.Many("nameplates", o => o.Nameplates, Scalars.Word, "加挂的牌子", "further names it goes by");
    private static readonly Value<Organization, OrganizationKind> s_kind = s_all.Choice("kind", o => o.Kind, "性质", "its kind");
    private static readonly Value<Organization, GovernmentLevel> s_level = s_all.Choice("level", o => o.Level, "层级", "its level");
    private static readonly Part<Organization,
        IReadOnlyList<string>> s_members = s_all.Many("members", o => o.Members, Scalars.Word, "成员单位", "the bodies it stands for");
    private static readonly Value<Organization,
        bool> s_open = s_all.Flag("open", o => o.IsOpen, "成员是否未列全", "whether it has members that are not listed");
    private static readonly Part<Organization,
        string> s_merged = s_all.May("mergedInto", o => o.MergedInto, Scalars.Word, "并入的单位", "the body it was merged into");

    internal static Noun<Organization> Form { get; } =
        new("organization", "单位", "a body that answers for tasks", s_all, static (in v) => new(s_code.Need(v), s_names.Need(v))
        {
            EnglishName = s_english.Get(v),
            Nameplates = s_nameplates.OrUsual(v),
            Kind = s_kind.OrUsual(v),
            Level = s_level.OrUsual(v),
            Members = s_members.OrUsual(v),
            IsOpen = s_open.OrUsual(v),
            MergedInto = s_merged.Get(v),
        });

    private static string WriteName(OrganizationName name) => name.From is null && name.Until is null
        && !name.Value.Contains('@', StringComparison.Ordinal)
        ? name.Value
        : string.Create(CultureInfo.InvariantCulture, $"{name.Value}@{name.From:yyyy-MM-dd}..{name.Until:yyyy-MM-dd}");

    private static OrganizationName ReadName(string text)
    {
        int at = text.LastIndexOf('@');
        if (at < 0)
            return new OrganizationName(text);
        ReadOnlySpan<char> days = text.AsSpan(at + 1);
        int dots = days.IndexOf("..", StringComparison.Ordinal);
        if (dots < 0 || !TryDay(days[..dots], out DateOnly? from) || !TryDay(days[(dots + 2)..], out DateOnly? until))
            throw new Refusal($"\"{text}\" is not a name with its days; expected the name, or name@from..until such as 市数据局@2024-03-01..");
        return new OrganizationName(text[..at], from, until);
    }

    private static bool TryDay(ReadOnlySpan<char> text, out DateOnly? day)
    {
        day = DateOnly.TryParseExact(text, Day, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly found) ? found : null;
        return text.IsEmpty || day is not null;
    }
}

/// <summary>A named mechanism with what belongs to it, one line.</summary>
internal static class ProgrammeNoun
{
    private static readonly Members<Programme> s_all = new();
    private static readonly Part<Programme, string> s_code = s_all.Need("code", p => p.Code, Scalars.Text, "代码", "the code");
    private static readonly Part<Programme, string> s_name = s_all.Need("name", p => p.Name, Scalars.Text, "名称", "the name");
    private static readonly Part<Programme,
        string> s_english = s_all.May("englishName", p => p.EnglishName, Scalars.Text, "英文名", "the name in English");
    private static readonly Value<Programme, ProgrammeKind> s_kind = s_all.Choice("kind", p => p.Kind, "性质", "its kind");
    private static readonly Value<Programme, GovernmentLevel> s_level = s_all.Choice("level", p => p.Level, "层级", "its level");
    private static readonly Part<Programme,
        IReadOnlyList<string>> s_aliases = s_all.Many("aliases", p => p.Aliases, Scalars.Word, "别称", "other names");
    private static readonly Part<Programme,
        string> s_carries = s_all.May("carriesOut", p => p.CarriesOut, Scalars.Word, "所落实的上级机制", "the programme it carries out");
    private static readonly Part<Programme,
        ItemId> s_setUp = s_all.May("setUpBy", p => p.SetUpBy, Scalars.Item, "设立它的决定", "the decision that set it up");
    private static readonly Part<Programme,
        IReadOnlyList<ItemId>> s_tasks = s_all.Many("tasks", p => p.Tasks, Scalars.Item, "所含任务", "its tasks");
    private static readonly Part<Programme,
        IReadOnlyList<string>> s_targets = s_all.Many("targets", p => p.Targets, Scalars.Word, "所含目标的标识", "the identities of its targets");
    private static readonly Part<Programme,
        IReadOnlyList<string>> s_results = s_all.Many("results", p => p.Results, Scalars.Word, "所含结果的标识", "the identities of its results");
    private static readonly Part<Programme,
        IReadOnlyList<string>> s_members =
        s_all.Many("members", p => p.Members, Scalars.KnownCode, "所含指标的代码", "the codes of its indicators");
    private static readonly Part<Programme,
        IReadOnlyList<Round>> s_rounds = s_all.Many("rounds", p => p.Rounds, RoundNoun.Form, "督查轮次", "its rounds of supervision");

    internal static Noun<Programme> Form { get; } =
        new("programme", "机制", "a named mechanism that groups work over documents", s_all,
        static (in v) => new(s_code.Need(v), s_name.Need(v))
        {
            EnglishName = s_english.Get(v),
            Kind = s_kind.OrUsual(v),
            Level = s_level.OrUsual(v),
            Aliases = s_aliases.OrUsual(v),
            CarriesOut = s_carries.Get(v),
            SetUpBy = s_setUp.Get(v),
            Tasks = s_tasks.OrUsual(v),
            Targets = s_targets.OrUsual(v),
            Results = s_results.OrUsual(v),
            Members = s_members.OrUsual(v),
            Rounds = s_rounds.OrUsual(v),
        });
}

/// <summary>Where a document speaks of a programme, one line.</summary>
internal static class ProgrammeMentionNoun
{
    private static readonly Members<ProgrammeMention> s_all = new();
    private static readonly Part<ProgrammeMention, string> s_name = s_all.Need("name", m => m.Name, Scalars.Word, "所用名称", "the name used");
    private static readonly Value<ProgrammeMention, ProgrammeKind> s_kind = s_all.Choice("kind", m => m.Kind, "性质", "its kind");
    private static readonly Value<ProgrammeMention, GovernmentLevel> s_level = s_all.Choice("level", m => m.Level, "层级", "its level");
    private static readonly Part<ProgrammeMention, Period> s_period =
        s_all.UnlessEmpty("period", Period.Undated, m => m.Period, Scalars.Period, "时期；仅在文件没有年份时省略",
            "when; left out only where the document has no year");
    private static readonly Part<ProgrammeMention,
        Citation> s_source = s_all.Need("source", m => m.Source, CitationNoun.Form, "出处", "where it was read");

    internal static Noun<ProgrammeMention> Form { get; } =
        new("programmeMention", "机制的提及", "where a document speaks of a programme", s_all, static (in v) => new()
        {
            Name = s_name.Need(v),
            Kind = s_kind.OrUsual(v),
            Level = s_level.OrUsual(v),
            Period = s_period.OrUsual(v),
            Source = s_source.Need(v),
        });
}

/// <summary>A round of supervision: <c>{ "name": "月亮晒", "months": 1, "kind": "display" }</c>.</summary>
internal static class RoundNoun
{
    private static readonly Members<Round> s_all = new();
    private static readonly Part<Round, string> s_name = s_all.Need("name", r => r.Name, Scalars.Word, "名称", "the name");
    private static readonly Value<Round,
        int> s_months = s_all.Need("months", r => r.Months, Scalars.Whole, "每隔几个月", "every how many months it comes");
    private static readonly Value<Round, RoundKind> s_kind = s_all.Choice("kind", r => r.Kind, "方式", "what is done");

    internal static Noun<Round> Form { get; } =
        new("round", "督查轮次", "a round of supervision", s_all, static (in v) => new(s_name.Need(v), s_months.Need(v), s_kind.OrUsual(v)));
}
