using Huzhou.Policy.Lexicon;
using Huzhou.Policy.Reading.Lexicon;
using Huzhou.Policy.Reading.Quantities;
using Huzhou.Policy.Reading.Syntax;

namespace Huzhou.Policy.Reading.Composition;

/// <summary>
/// Counts whose name says only of what kind the counted are: 推进项目80个, 二期3个. Where the verb says what becomes of them (开工项目80个), or a size
/// which are
/// meant, the name is one.
/// </summary>
internal static class SubjectlessNames
{
    private static readonly WordList s_kinds = Vocabulary.Of(FigureWord.BareKind);

    private static readonly WordList s_carriesOut = Vocabulary.Of(EventWord.CarriesOut);

    /// <summary>Whether a promised count names nothing of its own; behind a comma the clause before may name it (推进整治，完成42个项目).</summary>
    public static bool Holds(Mention mention, string view)
    {
        if (view.AsSpan(0, mention.StatementStart).TrimEnd(" \u3000\r\n") is [.., '，' or ',' or '、' or '：' or ':'])
            return false;
        if (mention.Quantity.Form != QuantityForm.Count || mention.Threshold >= 0 || mention.Subjects.Count > 1)
            return false;
        ReadOnlySpan<char> name = mention.Indicator;
        int verb = EventVerb.LengthAtStart(name);
        if (verb == name.Length || !s_kinds.Holds(name[verb..]))
            return false;
        return verb == 0 || s_carriesOut.Holds(name[..verb]);
    }
}
