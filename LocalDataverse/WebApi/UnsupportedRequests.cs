using LocalDataverse.WebApi.Definitions;

namespace LocalDataverse.WebApi;

/// <summary>What a request may ask for in Dataverse beside its address, and cannot here: it is refused by name instead of overlooked.</summary>
internal static class UnsupportedRequests
{
    // What each of these headers asks for when it has one of the values; null stands for any value.
    private static readonly (string Header, string? Value)[] Headers =
    [
        (DefinitionWrites.Solution, null),
        (DefinitionWrites.MergeLabels, "true"),
        ("MSCRM.SessionToken", null),
    ];

    // What are headers only, and options of elastic tables.
    private static readonly string[] Options = ["BypassCustomPluginExecution", "BypassBusinessLogicExecution", "BypassBusinessLogicExecutionStepIds", "partitionId", "$deltatoken"];

    private static readonly string[] Preferences = ["odata.track-changes", "respond-async"];

    public static void Refuse(ApiCall call)
    {
        foreach (var (header, value) in Headers)
        {
            if (header is DefinitionWrites.Solution or DefinitionWrites.MergeLabels && DefinitionResources.IsOne(call.Path)) continue;
            if (call.Header(header) is { Length: > 0 } given && (value is null || string.Equals(value, given, StringComparison.OrdinalIgnoreCase))) throw Errors.NotSupportedHere($"the header {header}: {given}");
        }

        foreach (var name in call.Options.All.Keys.Where(name => Options.Contains(name, StringComparer.OrdinalIgnoreCase)))
            throw Errors.NotSupportedHere($"the query option {name}");
        foreach (var name in call.Preferences.NotKnown.Where(name => Preferences.Contains(name, StringComparer.OrdinalIgnoreCase)))
            throw Errors.NotSupportedHere($"the preference {name}");
    }
}
