namespace Huzhou.Policy.Presentation;

/// <summary>The language that results are worded in.</summary>
public enum Language
{
    /// <summary>Chinese, in the words that the documents use themselves.</summary>
    Chinese,

    /// <summary>Plain English for readers who do not read Chinese; names without a translation stay Chinese.</summary>
    English,
}
