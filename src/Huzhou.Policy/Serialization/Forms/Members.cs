namespace Huzhou.Policy.Serialization.Forms;

/// <summary>
/// The table of the members of a noun, in the order in which they are written. This is the only place where a member is listed: reader,
/// writer, schema, columns and
/// the tables of the documentation come from it.
/// </summary>
internal sealed class Members<T>
{
    private readonly List<Member<T>> _all = [];

    /// <summary>All of them, in order.</summary>
    internal IReadOnlyList<Member<T>> All => _all;

    /// <summary>A member without which a text is refused.</summary>
    internal Part<T, TValue> Need<TValue>(string name, Func<T, TValue?> get, Form<TValue> form, string chinese, string english)
        where TValue : class => Add(new Part<T, TValue>(name, true, get, form, chinese, english));

    /// <inheritdoc cref="Need{TValue}(string, Func{T, TValue}, Form{TValue}, string, string)" />
    internal Value<T, TValue> Need<TValue>(string name, Func<T, TValue?> get, Form<TValue> form, string chinese, string english)
        where TValue : struct => Add(new Value<T, TValue>(name, true, get, form, chinese, english));

    /// <summary>A member that is written where there is a value.</summary>
    internal Part<T, TValue> May<TValue>(string name, Func<T, TValue?> get, Form<TValue> form, string chinese, string english)
        where TValue : class => Add(new Part<T, TValue>(name, false, get, form, chinese, english));

    /// <inheritdoc cref="May{TValue}(string, Func{T, TValue}, Form{TValue}, string, string)" />
    internal Value<T, TValue> May<TValue>(string name, Func<T, TValue?> get, Form<TValue> form, string chinese, string english)
        where TValue : struct => Add(new Value<T, TValue>(name, false, get, form, chinese, english));

    /// <summary>A member that is written unless it is the empty one of its kind.</summary>
    internal Part<T,
        TValue> UnlessEmpty<TValue>(string name, TValue usual, Func<T, TValue> get, Form<TValue> form, string chinese, string english)
        where TValue : class =>
            Add(new Part<T,
            TValue>(name, false, get, form, chinese, english)
            { Usual = usual, IsUsual = (value, _) => usual.Equals(value) });

    /// <summary>A member that is written unless it has its usual value.</summary>
    internal Value<T,
        TValue> Unless<TValue>(string name, TValue usual, Func<T, TValue> get, Form<TValue> form, string chinese, string english)
        where TValue : struct =>
        Add(new Value<T,
            TValue>(name, false, noun => get(noun) is var value && EqualityComparer<TValue>.Default.Equals(value, usual) ? null : value,
            form, chinese, english)
        { Usual = usual });

    /// <summary>A choice that is written unless it is the first of its kind.</summary>
    internal Value<T, TValue> Choice<TValue>(string name, Func<T, TValue> get, string chinese, string english)
        where TValue : struct, Enum => Unless(name, default, get, Scalars.ChoiceOf<TValue>(), chinese, english);

    /// <summary>A choice without which a text is refused.</summary>
    internal Value<T, TValue> NeedChoice<TValue>(string name, Func<T, TValue?> get, string chinese, string english)
        where TValue : struct, Enum => Need(name, get, Scalars.ChoiceOf<TValue>(), chinese, english);

    /// <summary>A choice that is written where there is one.</summary>
    internal Value<T, TValue> MayChoice<TValue>(string name, Func<T, TValue?> get, string chinese, string english)
        where TValue : struct, Enum => May(name, get, Scalars.ChoiceOf<TValue>(), chinese, english);

    /// <summary>True or false, written where it is true.</summary>
    internal Value<T, bool> Flag(string name, Func<T, bool> get, string chinese, string english) =>
        Unless(name, false, get, Scalars.Flag, chinese, english);

    /// <summary>A list that is written unless it is empty.</summary>
    internal Part<T,
        IReadOnlyList<TItem>> Many<TItem>(string name, Func<T, IReadOnlyList<TItem>> get, Form<TItem> item, string chinese,
        string english) =>
        Many(name, get, new ListForm<TItem>(item), chinese, english);

    /// <inheritdoc cref="Many{TItem}(string, Func{T, IReadOnlyList{TItem}}, Form{TItem}, string, string)" />
    internal Part<T,
        IReadOnlyList<TItem>> Many<TItem>(string name, Func<T, IReadOnlyList<TItem>> get, ListForm<TItem> form, string chinese,
        string english) =>
        Add(new Part<T,
            IReadOnlyList<TItem>>(name, false, get, form, chinese, english)
        {
            Usual = Copied<TItem>.Empty,
            IsUsual = static (list, _) => list.Count == 0
        });

    /// <summary>A list without which a text is refused; it may be empty.</summary>
    internal Part<T,
        IReadOnlyList<TItem>> NeedMany<TItem>(string name, Func<T, IReadOnlyList<TItem>?> get, Form<TItem> item, string chinese,
        string english) =>
        Need(name, get, new ListForm<TItem>(item), chinese, english);

    internal TMember Add<TMember>(TMember member)
        where TMember : Member<T>
    {
        member.Index = _all.Count;
        _all.Add(member);
        return member;
    }
}
