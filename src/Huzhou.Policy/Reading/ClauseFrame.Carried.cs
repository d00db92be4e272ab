namespace Huzhou.Policy.Reading;

/// <content>What a phrase without a subject of its own takes from the clauses before.</content>
internal sealed partial class ClauseFrame
{
    /// <summary>Whether a phrase names only whose part of the whole is meant, so that it takes what the clause before measured.</summary>
    private bool TakesWhole(string subject, in ScannedQuantity q, bool changes, bool part) =>
        carried.Last.Length > 1 && !carried.IsStale
        && (subject == "人均" ? q.Form == QuantityForm.Level
            : Territory.IsPlace(subject) && (changes && q.Form is QuantityForm.Percent || q.Unit == carried.LastUnit && (part || q.Form == QuantityForm.Level)));

    /// <summary>What was measured of the whole.</summary>
    private string Metric(bool part) => part && carried.Whole.Length > 0 ? carried.Whole : carried.Last;

    /// <summary>Money that is only said to be spent takes what it is spent on.</summary>
    private string Spent(string subject, string words, in ScannedQuantity last, int number)
    {
        if (!MoneyUse.IsBare(subject))
            return subject;
        string name = "";
        if (number == 0 && MoneyUse.LooksAhead(subject) && !words.Contains("完成", StringComparison.Ordinal))
            name = MoneyUse.Ahead(text, last.OuterEnd, subject);
        if (name.Length == 0 && (carried.IsStale || carried.Object.Length < 2))
            name = MoneyUse.Behind(carried.TopicIsFresh ? carried.Topic : carried.PassedObject, subject);
        return name.Length > 0 ? name : subject;
    }

    /// <summary>The total of things that are counted behind it, 实施总投资1605亿元的101个技改项目: the things take the verb, the total takes the things.</summary>
    private string OfThings(string subject, in ScannedQuantity q)
    {
        string noun = MoneyUse.CountedBehind(text, q.OuterEnd, _clause.End);
        if (noun.Length < 2)
            return subject;
        int verb = EventVerb.LengthAtStart(subject);
        if (verb == 0 && VerbLexicon.Deeds.AtStart(subject) is > 0 and int deed && deed < subject.Length)
            verb = deed;
        string facet = subject[verb..];
        if (!ObjectFacets.Holds(facet))
            return subject;
        _pending = subject[..verb];
        return noun + facet;
    }

    /// <summary>The thing whose investment, output or floor a bare 总投资 or 产值 is: what was counted, what the clause is about, or what was done before.</summary>
    private string OwnerOf(string facet)
    {
        if (carried.Object.Length > 1 && !carried.TopicIsFresh && (facet[^1] == '率' || Invested.AtEnd(carried.Object) > 0) && !(carried.IsStale && carried.Head.Length > 0))
            return carried.Object;
        if (carried.TopicIsFresh && Invested.AtEnd(carried.Topic) > 0)
            return carried.Topic;
        if (carried.Head.Length > 0)
            return carried.Head;
        return Invested.AtEnd(carried.PassedObject) > 0 && !carried.PassedObject.Contains('、', StringComparison.Ordinal) ? carried.PassedObject : "";
    }

    /// <summary>The subjects of a measure that stands without its thing, each with the thing that the clause before named; null where it named none.</summary>
    private List<string>? Held(string subject, int count, int number)
    {
        List<string> nouns = subject.Contains('、', StringComparison.Ordinal) || subject.Contains('和', StringComparison.Ordinal) ? SubjectList.Cut(subject) : [subject];
        if ((nouns.Count != count && nouns.Count > 1) || !Holder.IsNeeded(nouns[0]))
            return null;
        string thing = carried.Thing();
        if (thing.Length == 0 && !carried.IsStale)
            thing = carried.LastWasCount ? carried.ObjectIsAlone || (number == 0 && !Holder.IsRate(subject)) ? Holder.OfCounted(carried.Object) : "" : Holder.OfTotal(carried.Last, subject) is { Length: > 0 } total ? total : Holder.OfMeasure(carried.Last);
        return thing.Length == 0 ? null : [.. nouns.Select(noun => Holder.IsNeeded(noun) ? Holder.Join(thing, noun) : noun)];
    }

    /// <summary>A verb alone takes the object that was counted before, 新开工安置房6200套、建成4100套, or what the clause before was about.</summary>
    private string Done(string verb, string unit)
    {
        if (!carried.IsStale && carried.Object.Length > 1 && carried.ObjectUnit == unit)
            return carried.Object.StartsWith(verb, StringComparison.Ordinal) ? "" : verb + EventVerb.Behind(carried.Object);
        return carried.IsStale && carried.PassedObject.Length is > 1 and <= 16 && !carried.PassedObject.Contains('、', StringComparison.Ordinal) ? verb + carried.PassedObject : "";
    }

    /// <summary>A number without a subject of its own goes on with those before it.</summary>
    private List<string> Continued(string facet, int count, QuantityForm form, Naming naming, bool distributes)
    {
        List<string> before = carried.Latest(count);
        if (count > 1 && carried.TopicIsFresh && SubjectList.Split(carried.Topic) is { } fresh && fresh.Count == count)
            before = fresh;
        else if (count > 1 && carried.LastCount != count)
        {
            List<string> split = SubjectList.Split(carried.Last);
            if (split.Count == count)
                before = split;
            if (distributes && before.Count == 0)
                naming.Uneven = Math.Max(1, Math.Max(split.Count, carried.LastCount));
        }

        if (count == 1 && carried.TopicIsFresh && (form is not QuantityForm.Rank || facet.Length == 0))
        {
            string topic = carried.Topic;
            carried.Push([topic], "");
            return [topic + facet];
        }

        if (count == 1 && facet is "增幅" or "涨幅" or "降幅" or "增速" or "增长率" && carried.Raised() is { Length: > 0 } raised)
        {
            carried.Push([raised], "");
            return [raised + facet];
        }

        if (form == QuantityForm.Rank && facet.Length == 0 && carried.IsStale && carried.Thing() is { Length: > 2 } thing && Ranked.AtEnd(thing) > 0)
            return [thing];
        string noun = facet is "数量" or "总数" or "总量" && carried.PassedObject.Length > 1 ? carried.PassedObject : "";
        if (noun.Length == 0 && carried.IsStale && form is QuantityForm.Rank or QuantityForm.RankMove)
            return [facet];
        if (form == QuantityForm.Rank && facet.Length == 0 && naming.League.Length > 6 && LeagueWords.Prefix(naming.League) == 0)
            return [""];
        if (before.Count == 0)
            before = [carried.Last];
        return [.. before.Select(item => (noun.Length > 0 ? noun : Base(item, form)) + facet)];
    }

    /// <summary>Bodies and places that are ranked themselves.</summary>
    private static readonly WordList Ranked = new("高新区", "开发区", "新区", "经开区", "自贸区", "综保区", "保税区", "园区", "产业园", "港", "机场", "大学", "学院", "医院", "企业", "集团", "公司");

    /// <summary>A subject that is itself a share, a growth or a rank gives up that word before it takes another.</summary>
    private static string Base(string subject, QuantityForm form)
    {
        return form == QuantityForm.Rank && subject.EndsWith("份额", StringComparison.Ordinal) ? subject[..^2] : subject;
    }
}
