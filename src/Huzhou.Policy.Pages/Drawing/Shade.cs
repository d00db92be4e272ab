using Huzhou.Policy.Calculation;
using Huzhou.Policy.Presentation;

namespace Huzhou.Policy.Pages.Drawing;

/// <summary>The class that something is coloured by; the words beside it say the same.</summary>
internal static class Shade
{
    internal static string Of(Verdict verdict) => verdict == Verdict.Unresolved ? "ask" : Of(Wording.ToneOf(verdict));

    internal static string Of(Tone tone) => tone switch { Tone.Good => "good", Tone.Bad => "bad", _ => "calm" };
}
