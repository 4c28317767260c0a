using System.Globalization;
using CoachingExtensions.Platform.Model;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Platform;

/// <summary>A number that an administrator can set for the whole environment.</summary>
/// <param name="Name">The schema name of the variable.</param>
/// <param name="Otherwise">What holds while it has no value that can be read as a number.</param>
internal sealed record EnvironmentNumber(string Name, decimal Otherwise)
{
    private const string Set = "set";

    /// <summary>Some of them, in one question and in their order.</summary>
    public static IReadOnlyList<decimal> Read(IOrganizationService service, params EnvironmentNumber[] numbers)
    {
        var rows = service.Run($"""
            <fetch><entity name="{EnvironmentVariableDefinition.EntityLogicalName}">
              {Fetch.Columns(VariableRow.SchemaName, VariableRow.DefaultValue)}
              <order attribute="{VariableRow.EnvironmentVariableDefinitionId}" />
              <filter>{Fetch.In(VariableRow.SchemaName, numbers.Select(number => number.Name))}</filter>
              {Setting(Set)}
            </entity></fetch>
            """);
        return [.. numbers.Select(number =>
        {
            var row = rows.FirstOrDefault(found => string.Equals(found.Text(VariableRow.SchemaName), number.Name, StringComparison.OrdinalIgnoreCase));
            return number.Of(row?.Text($"{Set}.{VariableValueRow.Value}") ?? row?.Text(VariableRow.DefaultValue));
        })];
    }

    /// <summary>The same, from a row that was read with <see cref="Beside"/>.</summary>
    public decimal Of(Entity row) => Of(row.Text($"{Name}{Set}.{VariableValueRow.Value}") ?? row.Text($"{Name}.{VariableRow.DefaultValue}"));

    /// <summary>
    /// Reads it along with active rows of any table, which saves a request. Nothing relates the two: an active row and the
    /// definition, which is always active, have the same state, and FetchXML may join any two columns of a type.
    /// </summary>
    public FetchText Beside(string stateColumn) => Fetch.Text($"""
        <link-entity name="{EnvironmentVariableDefinition.EntityLogicalName}" from="{VariableRow.StateCode}" to="{stateColumn}" link-type="outer" alias="{Name}">
          {Fetch.Columns(VariableRow.DefaultValue)}
          <filter><condition attribute="{VariableRow.SchemaName}" operator="eq" value="{Name}" /></filter>
          {Setting(Name + Set)}
        </link-entity>
        """);

    private static FetchText Setting(string alias) => Fetch.Text($"""
        <link-entity name="{EnvironmentVariableValue.EntityLogicalName}" from="{VariableValueRow.EnvironmentVariableDefinitionId}" to="{VariableRow.EnvironmentVariableDefinitionId}" link-type="outer" alias="{alias}">
          {Fetch.Columns(VariableValueRow.Value)}
        </link-entity>
        """);

    private decimal Of(string? text) =>
        decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out var value) && value >= 0 ? value : Otherwise;
}
