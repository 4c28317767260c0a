using System.Globalization;
using System.Xml.Linq;
using CoachingExtensions.Platform.Model;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Platform;

/// <summary>What an administrator can set for the whole environment.</summary>
internal static class EnvironmentVariables
{
    private const string Tolerance = "coach_AtRiskTolerance";

    /// <summary>How far below pace a target is still only at risk.</summary>
    public static decimal AtRiskTolerance(IOrganizationService service) => Read(
        service.RunOne($"""
            <fetch><entity name="{EnvironmentVariableDefinition.EntityLogicalName}">
              {Fetch.Columns(VariableRow.DefaultValue)}
              <filter><condition attribute="{VariableRow.SchemaName}" operator="eq" value="{Tolerance}" /></filter>
              {Setting}
            </entity></fetch>
            """),
        VariableRow.DefaultValue);

    /// <summary>The same, from a row that was read with <see cref="ToleranceBeside"/>.</summary>
    public static decimal AtRiskTolerance(Entity row) => Read(row, $"tolerance.{VariableRow.DefaultValue}");

    /// <summary>
    /// Reads the tolerance along with active rows of any table, which saves a request. Nothing relates the two: an active
    /// row and the definition, which is always active, have the same state, and FetchXML may join any two columns of a type.
    /// </summary>
    public static XElement ToleranceBeside(string stateColumn) => Fetch.Template($"""
        <link-entity name="{EnvironmentVariableDefinition.EntityLogicalName}" from="{VariableRow.StateCode}" to="{stateColumn}" link-type="outer" alias="tolerance">
          {Fetch.Columns(VariableRow.DefaultValue)}
          <filter><condition attribute="{VariableRow.SchemaName}" operator="eq" value="{Tolerance}" /></filter>
          {Setting}
        </link-entity>
        """);

    private static XElement Setting => Fetch.Template($"""
        <link-entity name="{EnvironmentVariableValue.EntityLogicalName}" from="{VariableValueRow.EnvironmentVariableDefinitionId}" to="{VariableRow.EnvironmentVariableDefinitionId}" link-type="outer" alias="set">
          {Fetch.Columns(VariableValueRow.Value)}
        </link-entity>
        """);

    private static decimal Read(Entity? row, string defaultColumn)
    {
        var text = row?.Text($"set.{VariableValueRow.Value}") ?? row?.Text(defaultColumn);
        return decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out var value) ? value : 0.2m;
    }
}
