using System.Globalization;
using System.Text;

namespace Huzhou.Policy.Serialization.Forms;

/// <summary>
/// The way from the root of a JSON text to the place that is read, kept without making a text of it: the path is written only when
/// something is wrong.
/// </summary>
internal sealed class Trail
{
    private Step[] _steps = new Step[16];
    private int _count;

    /// <summary>The noun that is made at this place, or null.</summary>
    internal INoun? Noun
    {
        get => _count == 0 ? null : _steps[_count - 1].Noun;
        set => _steps[_count - 1].Noun = value;
    }

    /// <summary>Begins anew at the root.</summary>
    internal void Clear()
    {
        _count = 0;
        Enter(string.Empty);
    }

    /// <summary>
    /// Goes one object deeper: to a member of it, or to an element of the list that the member holds; -1 where it holds no list.
    /// </summary>
    internal void Enter(string member, int index = -1)
    {
        if (_count == _steps.Length)
            Array.Resize(ref _steps, _count * 2);
        _steps[_count++] = new Step { Member = member, Index = index };
    }

    /// <summary>Goes back to the object around.</summary>
    internal void Leave() => _count--;

    /// <summary>Goes on to another member of the same object.</summary>
    internal void At(string member)
    {
        ref Step step = ref _steps[_count - 1];
        (step.Member, step.Noun) = (member, null);
    }

    /// <summary>Goes on to another element of the list that the member holds; -1 behind it.</summary>
    internal void At(int index)
    {
        ref Step step = ref _steps[_count - 1];
        (step.Index, step.Noun) = (index, null);
    }

    /// <summary>The path, for example <c>$.documents[2].targets[5]</c>.</summary>
    public override string ToString()
    {
        StringBuilder path = new("$");
        foreach (ref readonly Step step in _steps.AsSpan(0, _count))
        {
            if (step.Member.Length > 0)
                path.Append('.').Append(step.Member);
            if (step.Index >= 0)
                path.Append(CultureInfo.InvariantCulture, $"[{step.Index}]");
        }

        return path.ToString();
    }

    private struct Step
    {
        internal string Member;
        internal int Index;
        internal INoun? Noun;
    }
}
