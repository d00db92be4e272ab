namespace Huzhou.Policy.Serialization;

/// <summary>The work plans of lead bodies: the root of a text.</summary>
internal sealed class WorkPlansData : RootData
{
    public WorkPlanData?[]? Plans { get; set; }

    internal static WorkPlansData Of(IReadOnlyList<WorkPlan> plans, string schema) => new() { Schema = schema, Plans = new WriteScope().Each(plans, WorkPlanData.Of) ?? [] };

    internal static IReadOnlyList<WorkPlan> Read(WorkPlansData data, ReadScope scope) => scope.Each("plans", scope.Need(data.Plans, "plans"), WorkPlanData.Read);
}

/// <summary>How a lead body means to carry out a task, one line.</summary>
internal sealed class WorkPlanData : Data
{
    public ItemId? Task { get; set; }

    public string? Organization { get; set; }

    public WorkStepData?[]? Steps { get; set; }

    internal static WorkPlanData Of(WorkPlan plan, WriteScope scope) => new() { Task = plan.Task, Organization = plan.Organization, Steps = scope.Each(plan.Steps, WorkStepData.Of) };

    internal static WorkPlan Read(WorkPlanData data, ReadScope scope) => new()
    {
        Task = scope.Need(data.Task, "task"),
        Organization = scope.Need(data.Organization, "organization"),
        Steps = scope.Each("steps", scope.Need(data.Steps, "steps"), WorkStepData.Read),
    };
}

/// <summary>One step of a work plan.</summary>
internal sealed class WorkStepData : Data
{
    public string? Name { get; set; }

    public DateOnly? Due { get; set; }

    public decimal? Share { get; set; }

    internal static WorkStepData Of(WorkStep step, WriteScope _) => new() { Name = step.Name, Due = step.Due, Share = step.Share };

    internal static WorkStep Read(WorkStepData data, ReadScope scope) => new(scope.Need(data.Name, "name"), scope.Need(data.Due, "due"), data.Share);
}
