using System.Text.Json;
using Huzhou.Policy.Calculation;
using Huzhou.Policy.Calculation.Cycle;
using Huzhou.Policy.Calculation.Progress;
using Huzhou.Policy.Serialization.Forms;

namespace Huzhou.Policy.Serialization;

/// <content>Programmes, decisions, pairs of bodies, work plans and the policies of rankings.</content>
public static partial class PolicyJson
{
    /// <summary>Writes what programmes group and how far they are.</summary>
    /// <param name="programmes">The programmes, in the order to be kept.</param>
    /// <param name="indented">Whether for people, a fact a line; otherwise without a blank.</param>
    public static string Write(IReadOnlyList<ProgrammeStatus> programmes, bool indented = true) =>
        Write(programmes, ResultRoots.Programmes, indented);

    /// <summary>Reads what programmes group and how far they are.</summary>
    /// <exception cref="JsonException">The text holds no programmes in this version of the format.</exception>
    public static IReadOnlyList<ProgrammeStatus> ReadProgrammes(ReadOnlySpan<byte> utf8Json) => Read(utf8Json, ResultRoots.Programmes);

    /// <summary>Writes decisions of meetings with what came of them.</summary>
    /// <param name="decisions">The decisions, in the order to be kept.</param>
    /// <param name="indented">Whether for people, a decision a line; otherwise without a blank.</param>
    public static string Write(IReadOnlyList<DecisionStatus> decisions, bool indented = true) =>
        Write(decisions, ResultRoots.Decisions, indented);

    /// <summary>Reads decisions of meetings with what came of them.</summary>
    /// <exception cref="JsonException">The text holds no decisions in this version of the format, or says of one that it is open where
    /// what stands beside it says otherwise.</exception>
    public static IReadOnlyList<DecisionStatus> ReadDecisions(ReadOnlySpan<byte> utf8Json) => Read(utf8Json, ResultRoots.Decisions);

    /// <summary>Writes who works with whom.</summary>
    /// <param name="pairs">Pairs of bodies, in the order to be kept.</param>
    /// <param name="indented">Whether for people, a pair a line; otherwise without a blank.</param>
    public static string Write(IReadOnlyList<CoResponsibility> pairs, bool indented = true) => Write(pairs, ResultRoots.Pairs, indented);

    /// <summary>Reads who works with whom.</summary>
    /// <exception cref="JsonException">The text holds no pairs in this version of the format.</exception>
    public static IReadOnlyList<CoResponsibility> ReadCoResponsibilities(ReadOnlySpan<byte> utf8Json) => Read(utf8Json, ResultRoots.Pairs);

    /// <summary>Writes work plans.</summary>
    /// <param name="plans">The plans, in the order to be kept.</param>
    /// <param name="indented">Whether for people, a plan a line; otherwise without a blank.</param>
    public static string Write(IReadOnlyList<WorkPlan> plans, bool indented = true) => Write(plans, ResultRoots.Plans, indented);

    /// <summary>Reads work plans. Whether they fit the tasks is for <see cref="ProgressBook"/> to say.</summary>
    /// <exception cref="JsonException">The text holds no work plans in this version of the format, or the steps of one are out of
    /// order.</exception>
    public static IReadOnlyList<WorkPlan> ReadPlans(ReadOnlySpan<byte> utf8Json) => Read(utf8Json, ResultRoots.Plans);

    /// <summary>Writes the choices a ranking rests on, every one of them.</summary>
    /// <param name="policy">The policy.</param>
    /// <param name="indented">Whether for people, a choice a line; otherwise without a blank.</param>
    public static string Write(SupervisionPolicy policy, bool indented = true) => Write(policy, ResultRoots.SupervisionPolicy, indented);

    /// <summary>Reads the choices a ranking rests on; one that is left out has its default.</summary>
    /// <exception cref="JsonException">The text is not a policy in this version of the format, its bands leave a hole or overlap, or a
    /// published rule it names cannot be used as published.</exception>
    public static SupervisionPolicy ReadSupervisionPolicy(ReadOnlySpan<byte> utf8Json) => Read(utf8Json, ResultRoots.SupervisionPolicy);

    /// <inheritdoc cref="ReadSupervisionPolicy(ReadOnlySpan{byte})" />
    public static SupervisionPolicy ReadSupervisionPolicy(string json) => ReadSupervisionPolicy(Door.Bytes(json));
}
