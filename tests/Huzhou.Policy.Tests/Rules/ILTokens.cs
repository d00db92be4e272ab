using System.Buffers.Binary;
using System.Reflection.Emit;

namespace Huzhou.Policy.Tests.Rules;

/// <summary>The metadata tokens of a method body, in order: what it calls, makes, loads, casts to and catches.</summary>
internal static class ILTokens
{
    private static readonly Dictionary<int, OpCode> s_codes = typeof(OpCodes).GetFields()
        .Select(f => f.GetValue(null)).OfType<OpCode>().ToDictionary(c => c.Value & 0xFFFF);

    public static IEnumerable<int> Read(byte[] il)
    {
        for (int at = 0; at < il.Length;)
        {
            int value = il[at++];
            if (value == 0xFE)
                value = 0xFE00 | il[at++];
            OpCode code = s_codes[value];
            switch (code.OperandType)
            {
                case OperandType.InlineField or OperandType.InlineMethod or OperandType.InlineTok or OperandType.InlineType
                    or OperandType.InlineSig:
                    yield return Int32(il, at);
                    at += 4;
                    break;
                case OperandType.InlineSwitch:
                    at += 4 + 4 * Int32(il, at);
                    break;
                case OperandType.InlineNone:
                    break;
                case OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar:
                    at += 1;
                    break;
                case OperandType.InlineVar:
                    at += 2;
                    break;
                case OperandType.InlineI8 or OperandType.InlineR:
                    at += 8;
                    break;
                default:
                    at += 4;
                    break;
            }
        }
    }

    private static int Int32(byte[] il, int at) => BinaryPrimitives.ReadInt32LittleEndian(il.AsSpan(at));
}
