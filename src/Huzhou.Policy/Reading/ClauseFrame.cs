namespace Huzhou.Policy.Reading;

/// <summary>Names the groups of numbers of one clause; remembers the verb and head that its list shares.</summary>
internal sealed partial class ClauseFrame(string text, Carried carried)
{
    private static readonly WordList Facets = new(["增速", "增幅", "增长率", "总量", "数量", "规模", "占比", "比重", "份额", "排名", "位次", "排位", "总数", "均", "余额", "增量", "涨幅", "降幅", "得分", "综合得分", "密度", "强度", "增长", "年均增幅", "年均增速", "同比增速", "平均增速", "总额", "质量", "名次", "成绩", "恢复", "相当于"]);

    private static readonly WordList ObjectFacets = new(["总投资", "投资", "年度投资", "总投资额", "投资额", "计划总投资", "计划投资", "覆盖率", "总建筑面积", "建筑面积", "完成率", "产值", "年产值", "总产值", "营收", "营业收入", "年度计划投资", "到位资金", "完成投资", "完成年度投资", "协议投资", "协议总投资", "协议资金", "合同金额", "总金额", "金额", "签约金额", "实现产值", "开工率", "投产率", "竣工率", "达产率", "落地率", "总里程", "总面积", "投资总额", "总规模", "资金", "资金到位率", "占地", "占地面积", "营收占比", "营业收入占比", "产值占比", "增加值占比", "服务人次", "惠及群众", "面积"]);

    private static readonly WordList Invested = new("项目", "项目建设", "工程建设", "工程", "园区", "基地", "产业", "平台", "企业", "电站", "公路", "协议", "合同", "债券", "试点", "设施", "小区", "农田", "合作社", "产业园", "技改", "集群", "机构", "产业链", "业", "经济", "建设", "行动", "攻坚");

    private Clause _clause;
    private string _verb = "";
    private string _head = "";
    private string _first = "";
    private string _doer = "";
    private string _league = "";
    private string _pending = "";

    /// <summary>What the row of counts that the next group belongs to writes once, behind its last member.</summary>
    public string RowTail { get; set; } = "";

    private Named _before;
    private QuantityForm _form;

    private bool InPart => text.AsSpan(_clause.Start, Math.Min(4, _clause.End - _clause.Start)).TrimStart().StartsWith("其中", StringComparison.Ordinal);

    /// <summary>Enters a clause and forgets the one before.</summary>
    public void Begin(Clause clause)
    {
        _clause = clause;
        _verb = _head = _first = _doer = _league = _pending = "";
        _before = default;
        _form = default;
    }

    /// <summary>Names one group, whose words begin at <paramref name="left"/> and end at <paramref name="rightEnd"/>.</summary>
    public Naming Name(ReadOnlySpan<ScannedQuantity> group, int left, int rightEnd, int number)
    {
        ScannedQuantity q = group[0];
        QuantityForm form = q.Form;
        int leftEnd = Math.Max(left, q.OuterStart);
        string words = text[left..leftEnd];
        int bracket = words.AsSpan().LastIndexOfAny('（', '(');
        if (bracket >= 0 && !words.AsSpan(bracket).ContainsAny('）', ')'))
            words = words[(bracket + 1)..];
        if (Yardstick.TrySplit(words, form, out string yardless, out string suffix))
            words = yardless;
        words = Unstepped(words, q.OuterEnd);
        LeftPhrase phrase = LeftPhrase.Read(words, form);
        bool runs = form == QuantityForm.Duration && words.AsSpan().TrimEnd() is [.., '续'] or [.., '前'] or [.., '第'];
        if (form == QuantityForm.Duration)
            rightEnd = runs ? _clause.End : group[^1].OuterEnd;
        string right = text.AsSpan(group[^1].OuterEnd, Math.Max(0, rightEnd - group[^1].OuterEnd)).TrimStart('”').Trim(" 　").ToString();
        if (BaselineGrammar.OpensBefore(text, q.Start) && group.Length == 1)
            right = "";
        if (right.Length > 0 && right[0] is '、' or '和' or '及' or '与')
            right = "";
        Naming naming = new() { Basis = phrase.Scope.Length > 0 ? phrase.Scope : phrase.YearlyMean ? "年均" : phrase.Basis, League = phrase.League, YearlyMean = phrase.YearlyMean || words.Contains("年均", StringComparison.Ordinal) };
        naming.IsSetAgainst = suffix.Length > 0;
        string subject = HeadWords.Strip(phrase.Subject);
        naming.HasThreshold = subject.Length > 0 && HasDigit(subject);
        MentionDirection direction = phrase.Direction;
        bool changes = phrase.Changes;
        if (form is QuantityForm.Percent or QuantityForm.Level && !changes && PhraseJoin.LeadsDown(ref subject))
        {
            direction = MentionDirection.Down;
            changes = true;
        }

        subject = PhraseJoin.WithoutLink(subject);
        subject = PhraseJoin.Gathered(subject);
        if (SubjectList.EndsInJoint(words) && right.Length > 1 && form is QuantityForm.Count or QuantityForm.Level)
            subject = PhraseJoin.LeadingVerb(subject);
        if (_pending.Length > 0 && subject.Length == 0 && form == QuantityForm.Count)
            subject = _pending;
        _pending = "";
        string bare = subject;
        if (RowTail.Length > 0 && (right.Length > 0 || subject.Length == 0 || EventVerb.IsWhole(subject)))
            right += RowTail;
        if (right.Length > 0 && phrase.Comparator.Length == 0)
            subject = PhraseJoin.WithRight(subject, right, form, phrase.Linked);
        subject = WithNoun(subject, q.Unit);
        int verb = EventVerb.LengthAtStart(subject);
        naming.Event = verb > 0 ? subject[..verb] : "";
        bool part = InPart;
        if (form == QuantityForm.Level)
            subject = OfThings(Spent(subject, words, group[^1], number), group[^1]);
        bool place = subject.Length > 0 && TakesWhole(subject, q, changes, part);
        List<string> subjects = place ? [subject == "人均" ? subject + carried.Last : Territory.Of(subject, Metric(part))] : Subjects(subject, group, number, phrase, naming);
        if (number == 0)
        {
            _verb = naming.Event;
            _first = MoneyUse.IsBare(bare) ? "" : subject;
            _head = "";
        }

        if (part && number == 0)
            carried.Part(carried.Last);
        for (int k = 0; k < group.Length; k++)
        {
            string own = subjects[Math.Min(k, subjects.Count - 1)];
            Named named = Compose(own, group[k], k, group.Length, phrase, direction, changes, part);
            if (suffix.Length > 0)
                named = named with { Name = own + suffix };
            if (number > 0 && subject.Length == 0 && suffix.Length == 0 && !changes && !phrase.Linked && group[k].Form == _form && phrase.Comparator.Length == 0)
                named = named with { Measure = _before.Measure, Direction = _before.Direction, Name = _before.Name };
            naming.Items.Add(named);
        }

        _before = naming.Items[^1];
        _form = form;

        if (subject.Length > 0 && !place && !IsFacet(subject) && phrase.Comparator.Length == 0 && form is not QuantityForm.RankMove || (carried.Last.Length == 0 && subject.Length > 1))
            carried.Push(form == QuantityForm.Duration ? bare.Length > 0 ? [bare] : [] : subjects, form == QuantityForm.Count || (form == QuantityForm.Level && verb > 0 && verb < subject.Length) ? Noun(subject) : "", q.Unit, number == 0 && group.Length == 1 && (naming.Event.Length > 0 ? naming.Event != carried.LastEvent : !carried.LastWasCount));
        carried.LastCount = group.Length;
        carried.LastUnit = q.Unit;
        carried.LastWasCount = form == QuantityForm.Count;
        carried.LastEvent = carried.LastWasCount ? naming.Event : "";
        carried.LastWasGrowth = naming.Items[^1].Measure == MentionMeasure.Growth;
        return naming;
    }

    /// <summary>跨越两个千亿元台阶 says of what came before that it passed them: the steps are counted, not named.</summary>
    private string Unstepped(string words, int at)
    {
        ReadOnlySpan<char> behind = text.AsSpan(at, Math.Min(3, text.Length - at));
        if (!words.EndsWith('个') || words.Length < 3 || !(behind.StartsWith("台阶", StringComparison.Ordinal) || behind.StartsWith("大关", StringComparison.Ordinal) || behind.StartsWith("关口", StringComparison.Ordinal) || behind.StartsWith("新台阶", StringComparison.Ordinal)))
            return words;
        return Numeral.DigitOf(words[^2]) >= 0 || words[^2] == '两' ? words[..^2] : words;
    }

    private static bool HasDigit(string s) => s.AsSpan().ContainsAnyInRange('0', '9');

    /// <summary>A threshold without its noun takes that of the count before: 其中超50亿元15个.</summary>
    private string WithNoun(string subject, string unit)
    {
        if (InPart && SharedModifier.IsGrade(subject) && carried.ObjectUnit == unit && SharedModifier.OfGrade(subject, carried.Object) is { Length: > 0 } graded)
            return graded;
        if (subject.Length < 3 || !HasAmount(subject) || !(subject.EndsWith("以上", StringComparison.Ordinal) || subject[^1] is '元' or '级'))
            return subject;
        foreach (string noun in (ReadOnlySpan<string>)["项目", "企业", "产业", "园区", "平台", "集群", "行政村", "镇", "村"])
        {
            if (carried.Object.EndsWith(noun, StringComparison.Ordinal))
                return subject + noun;
        }

        return subject;
    }

    private static bool HasAmount(string subject) => subject.Contains('亿', StringComparison.Ordinal) || subject.Contains('万', StringComparison.Ordinal);

    private List<string> Subjects(string subject, ReadOnlySpan<ScannedQuantity> group, int number, LeftPhrase phrase, Naming naming)
    {
        int count = group.Length;
        QuantityForm form = group[0].Form;
        if (subject.Length == 0 || IsFacet(subject) || subject[0] == '占')
            return Continued(subject, count, form, naming, phrase.Distributes && SubjectList.Cut(phrase.Reference).Count != count);
        if (count == 1 && (number == 0 || _verb.Length > 0) && form is QuantityForm.Count or QuantityForm.Level && EventVerb.IsWhole(subject) && Done(subject, group[0].Unit) is { Length: > 0 } done)
            return [done];
        if (number > 0 && phrase.Subject.Length == 0 && RowTail.Length == 0 && Policy.Reading.RowTail.HasOutcome(subject))
            return [subject];
        if (number > 0)
            return [IsReached(phrase, subject) ? subject : Shared(subject)];
        if (EventVerb.LengthAtStart(subject) > 0 && form is QuantityForm.Count or QuantityForm.Level && count == 1 && carried.Doer.Length > 0)
        {
            _doer = carried.Doer;
            return [_doer + subject];
        }

        if (ObjectFacets.Holds(subject) && OwnerOf(subject) is { Length: > 1 } owner)
            return [owner + subject];
        if (Held(subject, count, number) is { } held)
            return held;
        if (count == 1 && !phrase.OfEach)
            return [subject];
        if (phrase.Reference.Length > 0 && SubjectList.Cut(phrase.Reference).Count == count)
            return [subject];
        List<string> items = SubjectList.Split(subject);
        if (phrase.OfEach && count == 1)
        {
            naming.OfEach = items.Count > 1;
            for (int i = 1; i < items.Count && naming.Event.Length > 0; i++)
            {
                if (EventVerb.LengthAtStart(items[i]) == 0)
                    items[i] = naming.Event + items[i];
            }

            naming.Each = items;
            return [subject];
        }

        if (items.Count == count)
        {
            if (naming.Event.Length > 0 && items.Count > 1)
            {
                for (int i = 1; i < items.Count; i++)
                {
                    if (EventVerb.LengthAtStart(items[i]) == 0)
                        items[i] = naming.Event + items[i];
                }
            }

            return items;
        }

        naming.Uneven = phrase.Distributes ? Math.Max(1, items.Count) : 0;
        return [subject];
    }

    /// <summary>An item further on in a list: it brings its own verb and takes the head, or takes the verb.</summary>
    private string Shared(string subject)
    {
        if (Holder.IsNeeded(subject) && Holder.OfMeasure(_first) is { Length: > 0 } thing)
            return Holder.Join(thing, subject);
        int own = EventVerb.LengthAtStart(subject);
        if (own > 0)
        {
            if (_verb.Length > 0)
                return _doer + subject;
            if (_head.Length == 0)
            {
                int at = EventVerb.IndexAtEnd(_first);
                if (at < 0)
                    at = EventVerb.IndexInside(_first);
                _head = at > 1 ? _first[..at] : _first;
            }

            return _head + subject;
        }

        if (ObjectFacets.Holds(subject))
            return _first + subject;
        if (_verb.Length > 0)
            return Verbal(subject);
        if (SubjectList.Replacing(_first, subject) is { Length: > 0 } replaced)
            return replaced;
        if (SubjectList.IsAttribute(subject))
        {
            string head = SubjectList.Head(_first);
            if (head.Length < _first.Length)
                return head + subject;
        }

        int set = SetEnd(_first);
        return set > 0 ? _first[..set] + subject : subject;
    }

    /// <summary>An item that takes the verb of the first, and what the first says once for all of them.</summary>
    private string Verbal(string subject)
    {
        if (SharedModifier.IsGrade(subject) && SharedModifier.OfGrade(subject, carried.Object) is { Length: > 0 } graded)
            return _verb + graded;
        if (EventVerb.HoldsObject(_verb))
            return _verb.StartsWith("累计", StringComparison.Ordinal) ? "累计" + subject : subject;
        return string.Concat(_verb, SharedModifier.Of(_first.AsSpan(Math.Min(_verb.Length, _first.Length)), subject), subject);
    }

    /// <summary>Whether an item brings a verb of reaching of its own, so that it shares none: 接待游客1206万人次、实现旅游收入49亿元.</summary>
    private static bool IsReached(LeftPhrase phrase, string subject)
    {
        ReadOnlySpan<char> words = phrase.Subject.AsSpan().TrimStart("、 ");
        return (phrase.Linked && words is ['完', '成', ..]) || (words is ['实', '现', ..] && !ObjectFacets.Holds(subject) && !Holder.IsNeeded(subject));
    }

    /// <summary>The end of a leading set, 10个平台, that every item of the list is about.</summary>
    private static int SetEnd(string phrase)
    {
        int i = 0;
        while (i < phrase.Length && Numeral.IsDigit(phrase[i]))
            i++;
        if (i == 0)
            return 0;
        int unit = UnitLexicon.Match(phrase, i, out _, out QuantityForm form);
        if (unit == 0 || form != QuantityForm.Count)
            return 0;
        foreach (string noun in (ReadOnlySpan<string>)["平台", "企业", "项目", "园区", "产业链", "集群", "开发区", "县", "区", "示范区", "集聚区", "街道", "镇", "机构"])
        {
            int at = phrase.IndexOf(noun, i + unit, StringComparison.Ordinal);
            if (at > 0 && at <= i + unit + 12)
                return at + noun.Length;
        }

        return 0;
    }

    private Named Compose(string own, in ScannedQuantity q, int k, int count, LeftPhrase phrase, MentionDirection direction, bool changes, bool part)
    {
        string subject = own;
        string reference = "";
        MentionMeasure measure = MeasureRules.Of(q, subject, phrase, changes, ref direction);
        string name = subject;
        if (phrase.Comparator.Length > 0)
        {
            List<string> references = SubjectList.Cut(phrase.Reference);
            reference = references.Count == count ? references[k] : phrase.Reference;
            string growth = carried.LastWasGrowth && !subject.EndsWith("增速", StringComparison.Ordinal) && !subject.EndsWith("增幅", StringComparison.Ordinal) && !subject.EndsWith("涨幅", StringComparison.Ordinal) ? "增速" : "";
            name = subject + growth + phrase.Comparator + reference;
        }
        else if (q.Form == QuantityForm.Rank)
        {
            foreach (string word in (ReadOnlySpan<string>)["排名", "位次", "排位"])
                name = name.EndsWith(word, StringComparison.Ordinal) ? name[..^2] : name;
            if (phrase.League.Length > 0)
                _league = phrase.League;
            name = name + IndicatorWords.LeagueName(_league) + "排名";
        }
        else if (q.Form == QuantityForm.RankMove)
        {
            name = name.EndsWith("排名", StringComparison.Ordinal) ? name : name + "排名";
        }
        else if (q.Form == QuantityForm.Streak)
        {
            name += q.Unit[1] switch { '增' or '升' or '涨' => "连续增长次数", '优' => "连续优秀次数", '丰' => "连续丰收次数", '降' or '跌' => "连续下降次数", '快' => "连续加快次数", _ => "连续获评次数" };
        }
        else if (q.Form == QuantityForm.Duration && q.Unit is "年" or "个月" or "个季度" && q.Start > 1 && text[q.Start - 1] is '续')
        {
            name += "连续年数";
        }
        else if (subject.StartsWith('占'))
        {
            name = subject;
        }
        else if (part && measure == MentionMeasure.Share || part && measure == MentionMeasure.PointChange)
        {
            if (name.EndsWith("占比", StringComparison.Ordinal) && carried.Whole.Length > 0)
                name = name[..^1] + carried.Whole + "比重";
            else if (name.EndsWith("比重", StringComparison.Ordinal) && !name.Contains('占', StringComparison.Ordinal) && carried.Whole.Length > 0)
                name = name[..^2] + "占" + carried.Whole + "比重";
        }

        if (!part && name.Length <= 4 && name.EndsWith("占比", StringComparison.Ordinal) && name.Length > 2 && (carried.Last.EndsWith("收入", StringComparison.Ordinal) || carried.Last.EndsWith(name[..2], StringComparison.Ordinal)))
            name = name[..^1] + carried.Last + "比重";
        if (measure == MentionMeasure.Growth)
            name = IndicatorWords.Plain(name) + (phrase.YearlyMean ? "年均增速" : "");
        if (measure == MentionMeasure.Share && name.Contains('占', StringComparison.Ordinal) && !name.EndsWith("比重", StringComparison.Ordinal) && !name.EndsWith("份额", StringComparison.Ordinal) && !name.EndsWith('比') && !name.EndsWith("比例", StringComparison.Ordinal))
            name = name.TrimEnd('的') + "比重";
        if (phrase.Basis.Length > 0)
            name += phrase.Basis;
        return new Named(IndicatorWords.WithoutNotes(name), subject, measure, direction, reference);
    }

    private static bool IsFacet(string subject) => Facets.Holds(subject);

    private static string Noun(string subject)
    {
        int verb = EventVerb.LengthAtStart(subject);
        if (verb == 0)
        {
            int inside = EventVerb.IndexAtEnd(subject);
            string noun = inside > 1 ? subject[..inside] : subject;
            return noun.EndsWith("全部", StringComparison.Ordinal) || noun.EndsWith("全面", StringComparison.Ordinal) ? noun[..^2] : noun;
        }

        return subject[verb..];
    }
}
