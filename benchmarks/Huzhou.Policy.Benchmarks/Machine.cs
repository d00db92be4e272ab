using System.Globalization;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using BenchmarkDotNet.Environments;

namespace Huzhou.Policy.Benchmarks;

/// <summary>What a result was measured on.</summary>
internal static class Machine
{
    /// <summary>Bits of the widest vectors: 512, 256, or 128 for that and for none.</summary>
    internal static int Width { get; } = Vector512.IsHardwareAccelerated ? 512 : Vector256.IsHardwareAccelerated ? 256 : 128;

    /// <summary>Processor, cores, vectors, runtime and day.</summary>
    internal static string Line()
    {
        string cpu = HostEnvironmentInfo.GetCurrent().CpuInfo.Value?.ProcessorName?.Trim() is { Length: > 0 } name ? name
            : RuntimeInformation.ProcessArchitecture.ToString();
        string width = Vector128.IsHardwareAccelerated ? $"vectors of {Width.ToString(CultureInfo.InvariantCulture)} bits" : "no vectors";
#pragma warning disable RS0030 // a measurement has a date
        DateTimeOffset today = DateTimeOffset.UtcNow;
#pragma warning restore RS0030
        return string.Create(CultureInfo.InvariantCulture,
            $"{cpu}, {Environment.ProcessorCount} cores, {width}, {RuntimeInformation.FrameworkDescription}, {today:yyyy-MM-dd}");
    }
}
