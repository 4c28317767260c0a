using LocalDataverse.Pipeline;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.WebApi;

/// <summary>The optional parameters of every request: headers, and the tag in the address.</summary>
internal static class OptionalParameters
{
    // There are no rules for duplicates here, as in an organisation that has published none: looking for them finds nothing.
    private static readonly (string Header, string Parameter, bool IsBoolean)[] Headers =
    [
        ("MSCRM." + Bypass.CustomPlugins, Bypass.CustomPlugins, true),
        ("MSCRM." + Bypass.Kinds, Bypass.Kinds, false),
        ("MSCRM." + Bypass.StepIds, Bypass.StepIds, false),
        ("MSCRM.SuppressDuplicateDetection", "SuppressDuplicateDetection", true),
        ("MSCRM.SuppressCallbackRegistrationExpanderJob", "SuppressCallbackRegistrationExpanderJob", true),
    ];

    public static void Add(ApiCall call, OrganizationRequest request)
    {
        foreach (var (header, parameter, isBoolean) in Headers)
        {
            if (call.Header(header) is not { Length: > 0 } given || request.Parameters.ContainsKey(parameter)) continue;
            request.Parameters[parameter] = !isBoolean ? given
                : bool.TryParse(given, out var value) ? value
                : throw ApiErrors.BadQuery($"The header {header} is true or false, not '{given}'.");
        }

        if (call.Options["tag"] is { Length: > 0 } tag) request.Parameters["tag"] = tag;
    }
}
