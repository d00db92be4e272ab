using System.Text.Json.Serialization;

namespace Huzhou.Policy.Presentation;

/// <summary>The language that results are worded in.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Language>))]
public enum Language
{
    /// <summary>Chinese, in the words that the documents use themselves.</summary>
    [JsonStringEnumMemberName("chinese")]
    Chinese,

    /// <summary>Plain English for readers who do not read Chinese; names without a translation stay Chinese.</summary>
    [JsonStringEnumMemberName("english")]
    English,
}
