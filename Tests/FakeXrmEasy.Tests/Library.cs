using CoachingExtensions.Platform.Model;
using CoachingExtensions.Practice;
using FakeXrmEasy;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.FakeXrmEasy.Tests;

/// <summary>A practice library in memory, with one skill and its rubrics, and the step that guards them.</summary>
internal sealed class Library
{
    private const int BeforeTheOperation = 20;

    private readonly XrmFakedContext context = new() { ProxyTypesAssembly = typeof(coach_rubric).Assembly };

    public Library(params coach_rubric[] rubrics)
    {
        context.Initialize([Skill, .. rubrics]);
    }

    public static coach_skill Skill { get; } = new(Guid.NewGuid()) { coach_name = "Drawing out objections" };

    /// <summary>A rubric of the skill whose five levels say something.</summary>
    public static coach_rubric Rubric(coach_rubric_statuscode status, int version = 1) => new(Guid.NewGuid())
    {
        coach_name = $"{Skill.coach_name} · {version}",
        coach_skillid = Skill.ToEntityReference(),
        coach_version = version,
        statuscode = status,
        coach_level1 = "Answers at once",
        coach_level2 = "Repeats the objection",
        coach_level3 = "Asks one question about it",
        coach_level4 = "Asks what is behind it",
        coach_level5 = "The customer names what else is in the way",
    };

    /// <summary>What the step makes of a rubric that is about to be created.</summary>
    public coach_rubric Create(coach_rubric rubric)
    {
        Run("Create", rubric);
        return rubric;
    }

    /// <summary>What the step says to a change of a rubric.</summary>
    public void Update(coach_rubric changes) => Run("Update", changes);

    /// <summary>A rubric as it is stored.</summary>
    public coach_rubric Stored(coach_rubric rubric) => context.CreateQuery<coach_rubric>().Single(row => row.Id == rubric.Id);

    private void Run(string message, Entity target)
    {
        var step = context.GetDefaultPluginContext();
        step.MessageName = message;
        step.Stage = BeforeTheOperation;
        step.Depth = 1;
        step.PrimaryEntityName = target.LogicalName;
        step.PrimaryEntityId = target.Id;
        step.InputParameters = new ParameterCollection { ["Target"] = target };
        context.ExecutePluginWith<CheckRubricPlugin>(step);
    }
}
