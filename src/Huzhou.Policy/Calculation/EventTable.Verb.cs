namespace Huzhou.Policy.Calculation;

/// <content>The verbs.</content>
public sealed partial class EventTable
{
    /// <summary>A verb of what is done to what is counted.</summary>
    public sealed record class Verb
    {
        /// <summary>A verb with its class and the kinds of deed it may be.</summary>
        /// <param name="word">The verb: 建成.</param>
        /// <param name="class">How far it goes.</param>
        /// <param name="kinds">What kinds of deed it may be (build, renew); none where its object says it (完成).</param>
        /// <exception cref="ArgumentException">The word or a kind is empty.</exception>
        public Verb(string word, EventClass @class, params IReadOnlyList<string> kinds)
        {
            Word = Text.Required(word, nameof(word));
            Class = Text.Defined(@class, nameof(@class));
            Kinds = Copied<string>.Of(kinds, nameof(kinds));
        }

        /// <summary>The verb as texts write it.</summary>
        public string Word { get; }

        /// <summary>How far it goes.</summary>
        public EventClass Class { get; }

        /// <summary>
        /// The kinds of deed it may be; two verbs are about one deed where they share a kind, or where one of them has none.
        /// </summary>
        public IReadOnlyList<string> Kinds { get; }
    }
}
