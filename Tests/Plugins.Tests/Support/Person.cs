using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Tests.Pipeline;

/// <summary>A user, and what that user may do.</summary>
internal sealed record Person(Guid Id, string Name, IOrganizationService Service)
{
    public EntityReference Reference => new("systemuser", Id);
}

/// <summary>A plan from activity to result.</summary>
internal sealed record PlanTree(Guid Plan, Guid Result, Guid Objective, Guid Activity);
