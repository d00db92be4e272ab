namespace Huzhou.Policy.Documents;

/// <summary>A file that cannot be opened as a document. The message says which file, what was found in it and what was expected.</summary>
/// <remarks>The only exception that the content of a file causes; a missing file or a stream that fails is an <see cref="IOException"/> as
/// everywhere.</remarks>
public sealed class DocumentException : Exception
{
    /// <summary>A file that cannot be opened.</summary>
    /// <param name="fault">Why.</param>
    /// <param name="message">Which file, what was found, what was expected.</param>
    /// <param name="inner">What the reader of the format said, where it said something.</param>
    public DocumentException(DocumentFault fault, string message, Exception? inner = null)
        : base(message, inner) => Fault = fault;

    /// <summary>Why it cannot be opened.</summary>
    public DocumentFault Fault { get; }
}
