using System.Runtime.Intrinsics;

namespace Huzhou.Policy.Calculation.Columns;

/// <summary>How many bits a vector has.</summary>
internal enum ColumnWidth
{
    Scalar,
    Bits128,
    Bits256,
    Bits512,
}
