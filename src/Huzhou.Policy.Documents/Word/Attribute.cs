using System.Globalization;
using DocumentFormat.OpenXml;

namespace Huzhou.Policy.Documents.Word;

/// <summary>
/// Attributes as they are written: programs write more forms than the schema has, and one odd value is no reason to refuse a document.
/// </summary>
internal static class Attribute
{
    /// <summary>Whether a switch is on: it is where it stands without a value.</summary>
    internal static bool IsOn(OpenXmlSimpleType? value) => value?.InnerText is not ("0" or "false" or "off");

    internal static int? Whole(OpenXmlSimpleType? value) =>
        int.TryParse(value?.InnerText, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int number) ? number : null;

    internal static string? Word(OpenXmlSimpleType? value) => value?.InnerText;
}
