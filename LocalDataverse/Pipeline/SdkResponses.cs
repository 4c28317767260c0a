using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;

namespace LocalDataverse.Pipeline;

/// <summary>Answers as the type that the SDK has for them: who sends a CreateEntityRequest casts to CreateEntityResponse.</summary>
internal static class SdkResponses
{
    private static readonly Dictionary<string, Type> Types = typeof(CreateResponse).Assembly.GetExportedTypes()
        .Where(type => type.Namespace == typeof(CreateResponse).Namespace && type.IsSubclassOf(typeof(OrganizationResponse)))
        .ToDictionary(type => type.Name[..^"Response".Length], StringComparer.OrdinalIgnoreCase);

    /// <summary>The type of the answers to a message; null where the SDK has none.</summary>
    public static Type? TypeOf(string? message) => message is null ? null : Types.GetValueOrDefault(message);

    /// <summary>The same answer; one that has its type already, or for which there is none, as it is.</summary>
    public static OrganizationResponse Typed(OrganizationResponse response)
    {
        if (response.GetType() != typeof(OrganizationResponse) || TypeOf(response.ResponseName) is not { } type) return response;
        var typed = (OrganizationResponse)Activator.CreateInstance(type)!;
        typed.ResponseName = response.ResponseName;
        foreach (var (key, value) in response.Results) typed.Results[key] = value;
        return typed;
    }
}
