using System.Buffers;
using System.Text;
using Huzhou.Policy.Lexicon;

namespace Huzhou.Policy.Calculation.Judging;

/// <summary>A title in the form in which documents can be compared: what it is, apart from who gives it, with which batch and in which
/// year.</summary>
/// <param name="Core">What it is.</param>
/// <param name="Plain">The same without the word for a trial.</param>
/// <param name="Level">Who gives it, as far as the name says it.</param>
/// <param name="Turn">The how many-th of its kind it is (第六届), as far as the name says it; otherwise empty.</param>
internal sealed record class TitleName(string Core, string Plain, GovernmentLevel Level, string Turn)
{
    private const int ShortestCore = 2;

    private static readonly WordList s_batch = Vocabulary.Of(ProjectWord.TitleBatch);
    private static readonly WordList s_trial = Vocabulary.Of(ProjectWord.TitleTrial);
    private static readonly Dictionary<string, GovernmentLevel> s_givers = Vocabulary.Entries(ProjectWord.TitleGiver)
        .ToDictionary(entry => entry.Word, entry => entry.As<GovernmentLevel>(0), StringComparer.Ordinal);

    private static readonly WordList s_giver = Vocabulary.Of(ProjectWord.TitleGiver);

    /// <summary>The form of a name.</summary>
    /// <param name="name">The name as a document writes it.</param>
    /// <param name="level">Who gives it where the reader knows it from elsewhere.</param>
    internal static TitleName Of(string name, GovernmentLevel level = GovernmentLevel.Unknown)
    {
        StringBuilder kept = new(name.Length);
        string turn = string.Empty;
        for (int i = 0; i < name.Length;)
        {
            if (YearAt(name, i) is var year and > 0)
                i += year;
            else if (OrdinalAt(name, i) is var ordinal and > 0)
                (turn, i) = (name.Substring(i, ordinal), i + ordinal);
            else if (s_batch.AtStart(name.AsSpan(i)) is var batch and > 0)
                i += batch;
            else if (name[i++] is var c and not ('“' or '”' or '"' or '《' or '》' or ' '))
                kept.Append(c);
        }

        string core = kept.ToString();
        GovernmentLevel given = GovernmentLevel.Unknown;
        if (s_giver.Opening(core) is { } giver && core.Length >= giver.Length + ShortestCore)
        {
            given = s_givers[giver];
            core = core[giver.Length..];
            if (core.StartsWith('级') && core.Length > ShortestCore)
                core = core[1..];
        }

        string plain = core;
        if (s_trial.IndexIn(core, 1, out int length) is var at and > 0 && at + length < core.Length)
            plain = core.Remove(at, length);
        return new TitleName(core, plain, level != GovernmentLevel.Unknown ? level : given, turn);
    }

    /// <summary>Whether both mean one title of one giver.</summary>
    internal bool IsSame(TitleName other) => Core == other.Core && IsOfOneGiver(other) && IsOfOneTurn(other);

    /// <summary>Whether both mean one title, given by the same or by another, for good or as a trial.</summary>
    internal bool IsAlike(TitleName other) => Plain == other.Plain && IsOfOneTurn(other);

    /// <summary>Whether nothing says that the turns differ: 第六届 is not 第七届.</summary>
    private bool IsOfOneTurn(TitleName other) => Turn.Length == 0 || other.Turn.Length == 0 || Turn == other.Turn;

    /// <summary>Whether nothing says that the givers differ.</summary>
    internal bool IsOfOneGiver(TitleName other) =>
        Level == other.Level || Level == GovernmentLevel.Unknown || other.Level == GovernmentLevel.Unknown;

    private static readonly SearchValues<char> s_numerals =
        SearchValues.Create("0123456789" + string.Concat(Vocabulary.Of(ProjectWord.NameCounter)));

    private static readonly WordList s_turns = Vocabulary.Of(ProjectWord.TitleTurn);

    /// <summary>How long the words for the how many-th time of a title are at a place: 第六届, 第5批.</summary>
    private static int OrdinalAt(string name, int at)
    {
        if (name[at] != '第')
            return 0;
        int numerals = name.AsSpan(at + 1).IndexOfAnyExcept(s_numerals);
        return numerals > 0 && s_turns.AtStart(name.AsSpan(at + 1 + numerals)) is var turn and > 0 ? 1 + numerals + turn : 0;
    }

    /// <summary>How long a year is at a place, with its 年 and its 度: 2023, 2022年度.</summary>
    private static int YearAt(string name, int at)
    {
        const int Digits = 4;
        if (at + Digits > name.Length || (at > 0 && char.IsAsciiDigit(name[at - 1]))
            || name.AsSpan(at, Digits).ContainsAnyExceptInRange('0', '9') || name[at] is not ('1' or '2'))
            return 0;
        int end = at + Digits;
        if (end < name.Length && name[end] == '年')
            end++;
        return end < name.Length && name[end] == '度' ? end + 1 - at : end - at;
    }
}
