namespace Huzhou.Policy.Documents;

/// <summary>Why a document could not be opened.</summary>
public enum DocumentFault
{
    /// <summary>It is of a kind that is not read: a picture, an archive, an older Word document.</summary>
    UnknownKind,

    /// <summary>It breaks off, or what it holds contradicts itself.</summary>
    Damaged,

    /// <summary>It can only be opened with a password.</summary>
    Encrypted,

    /// <summary>It holds no words: an empty file, or pages that are pictures.</summary>
    NoText,

    /// <summary>It is larger, deeper or more densely packed than the options allow.</summary>
    TooLarge,
}
