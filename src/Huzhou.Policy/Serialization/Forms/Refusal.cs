using System.Text.Json;

namespace Huzhou.Policy.Serialization.Forms;

/// <summary>
/// Our own word about wrong JSON, told apart from those of System.Text.Json; it leaves the door as a plain <see cref="JsonException"/>.
/// </summary>
internal sealed class Refusal : JsonException
{
    internal Refusal(string message, string? path = null)
        : base(message, path, null, null)
    {
    }
}
