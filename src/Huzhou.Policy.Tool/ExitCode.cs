namespace Huzhou.Policy.Tool;

/// <summary>What the command tells the script that called it.</summary>
internal static class ExitCode
{
    /// <summary>Done.</summary>
    internal const int Done = 0;

    /// <summary>Done, and what <c>--fail-on</c> asks about was there.</summary>
    internal const int Failed = 1;

    /// <summary>Wrong usage, or input that cannot be read.</summary>
    internal const int BadInput = 2;

    /// <summary>A fault of the program itself.</summary>
    internal const int Fault = 3;

    /// <summary>Interrupted by the user.</summary>
    internal const int Interrupted = 130;
}
