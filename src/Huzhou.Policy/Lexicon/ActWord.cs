namespace Huzhou.Policy.Lexicon;

/// <summary>
/// Verbs of what is done to what is counted, by how far they go; the words themselves lie in <c>Words/ActWord.txt</c>. The value names
/// the kinds of deed a verb may be,
/// divided by commas; a verb without a kind takes that of its object.
/// </summary>
internal enum ActWord
{
    /// <summary>It is thought of, applied for, signed or put on file.</summary>
    Plan,

    /// <summary>It has begun and need not be done.</summary>
    Begin,

    /// <summary>It is carried out: with a number in the review of a closed year it is done.</summary>
    CarryOut,

    /// <summary>It is done.</summary>
    Finish,

    /// <summary>It came newly into being in the period.</summary>
    Add,

    /// <summary>It is what there is, or what was done in all.</summary>
    Own,

    /// <summary>It is provided for: money or a task is set aside.</summary>
    Arrange,

    /// <summary>A verb that a name begins or ends with as a part of a noun: 建设用地, 培训机构.</summary>
    Noun,

    /// <summary>Verbs of a project that has begun, and so was attracted.</summary>
    Started,

    /// <summary>Verbs of attracting a project.</summary>
    Attracted,
}
