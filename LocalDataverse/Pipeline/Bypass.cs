using System.Collections.Frozen;
using LocalDataverse.Security;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Pipeline;

/// <summary>
/// Which registered steps one operation passes over, because its optional parameters say so and its caller may. Operations that
/// a step causes run theirs: what is bypassed is this operation's alone.
/// </summary>
internal sealed record Bypass
{
    public const string CustomPlugins = "BypassCustomPluginExecution";
    public const string Kinds = "BypassBusinessLogicExecution";
    public const string StepIds = "BypassBusinessLogicExecutionStepIds";

    /// <summary>Dataverse's limit of steps named in one request, unless the organisation's settings say otherwise.</summary>
    private const int MostSteps = 3;

    public static readonly Bypass Nothing = new();

    private bool Synchronous { get; init; }

    private bool Asynchronous { get; init; }

    private FrozenSet<Guid> Steps { get; init; } = [];

    public bool Covers(StepRegistration step) => (step.IsAsynchronous ? Asynchronous : Synchronous) || Steps.Contains(step.Id);

    public static Bypass Of(OrganizationRequest request, Execution execution)
    {
        var bypass = Nothing;
        if (Given(request, CustomPlugins) is { } all && IsTrue(all))
        {
            Access.DemandByName(execution.Scope, "prvBypassCustomPlugins", CustomPlugins);
            bypass = bypass with { Synchronous = true };
        }

        if (Given(request, Kinds) is { } kinds)
        {
            Access.DemandByName(execution.Scope, "prvBypassCustomBusinessLogic", Kinds);
            foreach (var kind in List(kinds)) bypass = kind switch
            {
                "CustomSync" => bypass with { Synchronous = true },
                "CustomAsync" => bypass with { Asynchronous = true },
                _ => throw Errors.InvalidArgument($"'{kind}' is not a value of {Kinds}; CustomSync and CustomAsync are."),
            };
        }

        if (Given(request, StepIds) is not { } steps) return bypass;
        Access.DemandByName(execution.Scope, "prvBypassCustomBusinessLogic", StepIds);
        var ids = List(steps).Select(text => Guid.TryParse(text, out var id) ? id : throw Errors.InvalidArgument($"'{text}' in {StepIds} is not the id of a step.")).ToFrozenSet();
        return ids.Count <= MostSteps ? bypass with { Steps = ids } : throw Errors.InvalidArgument($"{StepIds} names {ids.Count} steps; the most are {MostSteps}.");
    }

    private static object? Given(OrganizationRequest request, string name) => request.Parameters.TryGetValue(name, out var value) ? value : null;

    private static bool IsTrue(object value) => value is bool given ? given : throw Errors.InvalidArgument($"{CustomPlugins} takes true or false, not {value.GetType().Name}.");

    private static string[] List(object value) => value is string text
        ? text.Trim('"').Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
        : throw Errors.InvalidArgument($"What is bypassed is told in a text, not in {value.GetType().Name}.");
}
