namespace Huzhou.Policy.Serialization.Forms;

/// <summary>
/// What facts refer to stands behind the facts, as in JSON whose members were sorted: the text has to be read again by a scope that looks
/// ahead. It never leaves the door.
/// </summary>
internal sealed class LateDefinition : Exception;
