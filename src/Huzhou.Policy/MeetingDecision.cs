namespace Huzhou.Policy;

/// <summary>What a meeting resolved on an agenda item.</summary>
public enum DecisionOutcome
{
    /// <summary>The text does not say.</summary>
    Unstated,

    /// <summary>Approved in principle (原则同意).</summary>
    ApprovedInPrinciple,

    /// <summary>Approved (同意, 审议通过).</summary>
    Approved,

    /// <summary>Heard and noted (听取, 研究).</summary>
    Noted,

    /// <summary>Not approved, or put off.</summary>
    Deferred,
}

/// <summary>One step of what is to follow a decision.</summary>
public enum FollowUpStep
{
    /// <summary>Revise after the discussion (修改完善).</summary>
    Revise,

    /// <summary>Carry it out (认真组织实施).</summary>
    Implement,

    /// <summary>Issue it as a document (发文实施, 印发).</summary>
    Issue,

    /// <summary>Put it to the Party committee for study (提交市委研究).</summary>
    PartyCommitteeStudies,

    /// <summary>Report to the Party committee and have its consent (报市委同意).</summary>
    PartyCommitteeAgrees,

    /// <summary>Put it before the people's congress or its standing committee.</summary>
    SubmitToCongress,

    /// <summary>Report to the government above (上报省政府).</summary>
    ReportUpward,
}

/// <summary>An agenda item of a meeting and what was decided on it.</summary>
public sealed record class MeetingDecision
{
    /// <summary>The identity: 2023-17/agenda.1.</summary>
    public required ItemId Id { get; init => field = value ?? throw new ArgumentNullException(nameof(Id)); }

    /// <summary>A short title.</summary>
    public required string Title { get; init => field = Text.Required(value, nameof(Title)); }

    /// <summary>The body that submitted it, or null.</summary>
    public string? SubmittedBy { get; init => field = Text.Optional(value, nameof(SubmittedBy)); }

    /// <summary>The names of the documents before the meeting.</summary>
    public IReadOnlyList<string> Documents { get; init => field = Copied<string>.Of(value, nameof(Documents)); } = Copied<string>.Empty;

    /// <summary>What was resolved.</summary>
    public DecisionOutcome Outcome { get; init => field = Text.Defined(value, nameof(Outcome)); }

    /// <summary>What is to follow, in order.</summary>
    public IReadOnlyList<FollowUpStep> FollowUp { get; init => field = Copied<FollowUpStep>.Of(value, nameof(FollowUp)); } =
        Copied<FollowUpStep>.Empty;

    /// <summary>The place it was read from.</summary>
    public required Citation Source { get; init => field = value ?? throw new ArgumentNullException(nameof(Source)); }
}
