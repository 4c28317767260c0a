using System.Globalization;
using System.Xml.Linq;
using CoachingExtensions.Platform.Model;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Platform;

/// <summary>A number that an administrator can set for the whole environment.</summary>
/// <param name="Name">The schema name of the variable.</param>
/// <param name="Otherwise">What holds while it has no value that can be read as a number.</param>
internal sealed record EnvironmentNumber(string Name, decimal Otherwise)
{
    private const string Alias = "variable";

    public decimal Read(IOrganizationService service) => Of(
        service.RunOne($"""
            <fetch><entity name="{EnvironmentVariableDefinition.EntityLogicalName}">
              {Fetch.Columns(VariableRow.DefaultValue)}
              <filter><condition attribute="{VariableRow.SchemaName}" operator="eq" value="{Name}" /></filter>
              {Setting}
            </entity></fetch>
            """),
        VariableRow.DefaultValue);

    /// <summary>The same, from a row that was read with <see cref="Beside"/>.</summary>
    public decimal Of(Entity row) => Of(row, $"{Alias}.{VariableRow.DefaultValue}");

    /// <summary>
    /// Reads it along with active rows of any table, which saves a request. Nothing relates the two: an active row and the
    /// definition, which is always active, have the same state, and FetchXML may join any two columns of a type.
    /// </summary>
    public XElement Beside(string stateColumn) => Fetch.Template($"""
        <link-entity name="{EnvironmentVariableDefinition.EntityLogicalName}" from="{VariableRow.StateCode}" to="{stateColumn}" link-type="outer" alias="{Alias}">
          {Fetch.Columns(VariableRow.DefaultValue)}
          <filter><condition attribute="{VariableRow.SchemaName}" operator="eq" value="{Name}" /></filter>
          {Setting}
        </link-entity>
        """);

    private static XElement Setting => Fetch.Template($"""
        <link-entity name="{EnvironmentVariableValue.EntityLogicalName}" from="{VariableValueRow.EnvironmentVariableDefinitionId}" to="{VariableRow.EnvironmentVariableDefinitionId}" link-type="outer" alias="set">
          {Fetch.Columns(VariableValueRow.Value)}
        </link-entity>
        """);

    private decimal Of(Entity? row, string defaultColumn)
    {
        var text = row?.Text($"set.{VariableValueRow.Value}") ?? row?.Text(defaultColumn);
        return decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out var value) ? value : Otherwise;
    }
}
