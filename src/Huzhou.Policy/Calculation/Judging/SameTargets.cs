namespace Huzhou.Policy.Calculation.Judging;

/// <summary>
/// The targets of one name, kind and time that a government sets in its documents, arranged so that what restates or repeats a target is
/// looked up, not searched for among all of them.
/// </summary>
internal sealed class SameTargets
{
    private readonly Forms _forms = new();
    private readonly Dictionary<(Condition, Measure, Condition?), Forms> _sayings = [];
    private int _count;

    /// <summary>Adds a target; documents come in their order.</summary>
    internal void Add(Target target, int document)
    {
        _forms.Add(target, document, _count);
        (Condition, Measure, Condition?) said = Said(target);
        if (!_sayings.TryGetValue(said, out Forms? forms))
            _sayings[said] = forms = new Forms();
        forms.Add(target, document, _count++);
    }

    /// <summary>The last target of a later document that is about the same and says something else, or null.</summary>
    internal Target? Restatement(Target target, int document)
    {
        (Target Target, int Document, int Index)? last = null;
        foreach (Likes likes in _forms.All)
        {
            if (likes.LastDocument > document && Same(target, likes.First) && likes.LastThatDiffers(target, document) is { } found
                && (last is not { } kept || found.Index > kept.Index))
                last = found;
        }

        return last?.Target;
    }

    /// <summary>Whether an earlier document says the same.</summary>
    internal bool IsRepeat(Target target, int document) =>
        _sayings.GetValueOrDefault(Said(target))?.All.Exists(likes => likes.FirstDocument < document && Same(target, likes.First)) == true;

    /// <summary>
    /// The targets of later documents that say the same. Where a document says it several times, each of these goes with one of the later
    /// document's, in the order of the text.
    /// </summary>
    internal IEnumerable<Target> Repeats(Target target, int document) =>
        _sayings.GetValueOrDefault(Said(target))?.All.Where(likes => likes.LastDocument > document && Same(target, likes.First))
            .SelectMany(likes => likes.Later(target, document)).OrderBy(repeat => repeat.Index).Select(repeat => repeat.Target) ?? [];

    private static (Condition, Measure, Condition?) Said(Target target) => (target.Condition, target.Measure, target.Stretch);

    /// <summary>Whether two targets of one name, kind and time are about the same.</summary>
    private static bool Same(Target target, Target other) =>
        Parts.DifferingBasis(target.Basis, other.Basis) is null
        && (target.Condition.GetType() == other.Condition.GetType() || (HasOwnNumber(target.Condition) && HasOwnNumber(other.Condition)))
        && (target.Condition.RelativeTo is not { } mine || other.Condition.RelativeTo is not { } theirs || Claims.Same(mine, theirs))
        && (Parts.LeagueOf(target.Condition) is not { } here || Parts.LeagueOf(other.Condition) is not { } there || here == there);

    /// <summary>Whether a condition asks for a number of its own, not for one that another gives.</summary>
    internal static bool HasOwnNumber(Condition condition) =>
        condition.Number is not null && condition.RelativeTo is null && condition is not Condition.Streak;

    /// <summary>Targets by everything that <see cref="Same"/> asks about: of one form one speaks for all.</summary>
    private sealed class Forms
    {
        private readonly Dictionary<(Basis, Type, bool, Reference?, string?), Likes> _byForm = [];

        internal List<Likes> All { get; } = [];

        internal void Add(Target target, int document, int index)
        {
            Condition condition = target.Condition;
            (Basis, Type, bool, Reference?, string?) form =
                (target.Basis, condition.GetType(), HasOwnNumber(condition), condition.RelativeTo, Parts.LeagueOf(condition));
            if (!_byForm.TryGetValue(form, out Likes? likes))
            {
                _byForm[form] = likes = new Likes(target);
                All.Add(likes);
            }

            likes.Add(target, document, index);
        }
    }

    /// <summary>Targets of one form, in the order of documents and text.</summary>
    private sealed class Likes(Target first)
    {
        private readonly List<(Target Target, int Document, int Index)> _all = [];

        /// <summary>For each of them, where the one before stands that says something else; −1 where there is none.</summary>
        private readonly List<int> _other = [];

        private readonly Dictionary<int, (int Start, int Count)> _documents = [];
        private readonly Dictionary<FactId, int> _places = [];

        internal Target First { get; } = first;

        internal int FirstDocument => _all[0].Document;

        internal int LastDocument => _all[^1].Document;

        internal void Add(Target target, int document, int index)
        {
            int at = _all.Count;
            _other.Add(at == 0 ? -1 : Said(_all[^1].Target) == Said(target) ? _other[^1] : at - 1);
            _all.Add((target, document, index));
            (int start, int count) = _documents.GetValueOrDefault(document, (at, 0));
            _documents[document] = (start, count + 1);
            _places[target.Fact] = at - start;
        }

        internal (Target Target, int Document, int Index)? LastThatDiffers(Target target, int document)
        {
            int at = Said(_all[^1].Target) == Said(target) ? _other[^1] : _all.Count - 1;
            return at >= 0 && _all[at].Document > document ? _all[at] : null;
        }

        internal IEnumerable<(Target Target, int Document, int Index)> Later(Target target, int document)
        {
            int place = _places.GetValueOrDefault(target.Fact);
            int mine = _documents.TryGetValue(document, out (int Start, int Count) own) ? own.Count : 1;
            foreach ((int other, (int start, int count)) in _documents)
            {
                if (other <= document)
                    continue;
                if (mine == 1)
                {
                    for (int i = 0; i < count; i++)
                        yield return _all[start + i];
                }
                else
                {
                    yield return _all[start + Math.Min(place, count - 1)];
                    for (int i = mine; place == mine - 1 && i < count; i++)
                        yield return _all[start + i];
                }
            }
        }
    }
}
