namespace Huzhou.Policy.Lexicon;

/// <summary>
/// Categories of words that tell at which stage a plan, a regulation, an index, an event or a body is; the words themselves lie in
/// <c>Words/StageWord.txt</c>. Each noun ends the names of one scale; each verb has the step of that scale and whether reaching it can be
/// checked.
/// </summary>
internal enum StageWord
{
    /// <summary>Ends of the names of plans.</summary>
    PlanNoun,

    /// <summary>Verbs of the life of a plan.</summary>
    PlanVerb,

    /// <summary>Ends of the names of regulations.</summary>
    RegulationNoun,

    /// <summary>Verbs of the life of a regulation.</summary>
    RegulationVerb,

    /// <summary>Ends of the names of indices and standards.</summary>
    IndexNoun,

    /// <summary>Verbs of the life of an index.</summary>
    IndexVerb,

    /// <summary>Ends of the names of congresses, festivals and contests.</summary>
    EventNoun,

    /// <summary>Verbs of the life of an event.</summary>
    EventVerb,

    /// <summary>Ends of the names of bodies.</summary>
    BodyNoun,

    /// <summary>Verbs of the founding of a body.</summary>
    BodyVerb,

    /// <summary>Words in front of such a verb that are no part of the name.</summary>
    Opening,

    /// <summary>Those of them that only try, urge or support: a report that says so tells no stage.</summary>
    Attempt,

    /// <summary>Those of them that say of a verb behind the name whether its deed begins or ends.</summary>
    Aspect,

    /// <summary>The levels of government whose plans a name stands for, no part of it: 市、县两级国土空间总体规划.</summary>
    Levels,

    /// <summary>What closes a list of such names.</summary>
    ListTail,

    /// <summary>Nouns in front of which a whole set or none in particular is meant: 各类规划, 一批标准.</summary>
    NoName,
}
