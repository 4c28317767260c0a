using System.Globalization;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Platform;

/// <summary>What an administrator can set for the whole environment.</summary>
internal static class EnvironmentVariables
{
    /// <summary>How far below pace a target is still only at risk.</summary>
    public static decimal AtRiskTolerance(IOrganizationService service)
    {
        var row = service.RunOne($"""
            <fetch><entity name="environmentvariabledefinition"><attribute name="defaultvalue" />
              <filter><condition attribute="schemaname" operator="eq" value="coach_AtRiskTolerance" /></filter>
              <link-entity name="environmentvariablevalue" from="environmentvariabledefinitionid" to="environmentvariabledefinitionid" link-type="outer" alias="set">
                <attribute name="value" />
              </link-entity>
            </entity></fetch>
            """);
        var text = row?.Text("set.value") ?? row?.Text("defaultvalue");
        return decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out var value) ? value : 0.2m;
    }
}
