using System.Globalization;
using System.Text.Json;
using LocalDataverse.Pipeline;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.WebApi;

/// <summary>
/// What an error tells besides its code and message to who asks for it:
/// https://learn.microsoft.com/power-apps/developer/data-platform/webapi/compose-http-requests-handle-errors#include-more-details-with-errors.
/// </summary>
internal static class ErrorAnnotations
{
    private const string Prefix = "Microsoft.PowerApps.CDS.";

    public static void Write(Utf8JsonWriter json, ApiFault fault, Func<string, bool> includes)
    {
        Say("ErrorDetails.OperationStatus", Detail(fault.Detail, PluginRunner.StatusDetail));
        Say("ErrorDetails.SubErrorCode", Detail(fault.Detail, PluginRunner.SubErrorDetail));
        Say("HelpLink", $"http://go.microsoft.com/fwlink/?LinkID=398563&error=Microsoft.Crm.CrmException%3a{fault.Code[2..]}&client=platform");
        Say("TraceText", fault.Detail?.TraceText);
        Say("InnerError.Message", fault.Message);

        void Say(string name, string? value)
        {
            if (value is not null && includes(Prefix + name)) json.WriteString($"@{Prefix}{name}", value);
        }
    }

    private static string? Detail(OrganizationServiceFault? fault, string name) =>
        fault is not null && fault.ErrorDetails.TryGetValue(name, out var value) ? Convert.ToString(value, CultureInfo.InvariantCulture) : null;
}
