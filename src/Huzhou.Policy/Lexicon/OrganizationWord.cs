namespace Huzhou.Policy.Lexicon;

/// <summary>Categories of words of bodies and persons; the words themselves lie in <c>Words/OrganizationWord.txt</c>.</summary>
internal enum OrganizationWord
{
    /// <summary>Words behind a name that say what the body does.</summary>
    Role,

    /// <summary>Words in front of a name.</summary>
    Front,

    /// <summary>Words of which the end of an open list is made.</summary>
    OpenEnd,

    /// <summary>Words that no name of a body holds: what they stand in is a time or a remark.</summary>
    NoBody,

    /// <summary>Words that make a clause a remark where it does not end as the name of a body does.</summary>
    Remark,

    /// <summary>Words of the rule that the first of a list leads.</summary>
    FirstLeads,

    /// <summary>Words that open an umbrella for bodies that are not named.</summary>
    Umbrella,

    /// <summary>Ends of the names of territories that answer for a task.</summary>
    Territory,

    /// <summary>Ends of the names of bodies.</summary>
    BodyEnd,

    /// <summary>Ends of names behind which 和 can only begin another name.</summary>
    WholeEnd,

    /// <summary>Committees of the party.</summary>
    Committee,

    /// <summary>Words with which the name of a list goes on behind the name of its body.</summary>
    ListName,

    /// <summary>Ends of the names of offices.</summary>
    Office,

    /// <summary>Posts in front of the name of a leader.</summary>
    Post,

    /// <summary>Words behind the name of a leader.</summary>
    LeaderTail,

    /// <summary>Ends of words that look as short as a name and are a post or a body.</summary>
    NoName,

    /// <summary>Nouns for bodies in a label of owners.</summary>
    LabelBody,

    /// <summary>Nouns for persons in a label of owners.</summary>
    LabelPerson,

    /// <summary>Nouns for a deadline in a label of owners.</summary>
    LabelTime,

    /// <summary>Words of a label for those who lead.</summary>
    LabelLead,

    /// <summary>Words of a label for those who support.</summary>
    LabelSupport,

    /// <summary>Words of a label for those who answer.</summary>
    LabelDoer,

    /// <summary>Words of a label for those who supervise and answer for nothing.</summary>
    LabelWatcher,

    /// <summary>Labels that stand without a noun.</summary>
    LabelBare,

    /// <summary>Words that show a bracket to name owners.</summary>
    OwnerMark,

    /// <summary>Words between a body that leads and one that works with it.</summary>
    Companion,

    /// <summary>Words in front of a post that stands for its holder.</summary>
    PostRank,

    /// <summary>Words before bodies that are asked to do something.</summary>
    OwnerAsk,
}
