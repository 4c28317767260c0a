using System.Text.RegularExpressions;
using LocalDataverse.Metadata;
using LocalDataverse.Pipeline;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Messages.Rows;

/// <summary>
/// What the rows of solutions and publishers must be, whoever writes them. The rules: https://learn.microsoft.com/power-apps/maker/data-platform/create-solution;
/// the numbers: https://learn.microsoft.com/power-apps/developer/data-platform/reference/web-service-error-codes
/// </summary>
internal static partial class SolutionRows
{
    public static void Demand(Execution execution, TableDefinition table, Guid id, Dictionary<string, object?> values, bool isNew)
    {
        if (table.LogicalName == "publisher") DemandPublisher(execution, id, values, isNew);
        if (table.LogicalName == "solution") DemandSolution(execution, id, values, isNew);
    }

    private static void DemandPublisher(Execution execution, Guid id, Dictionary<string, object?> values, bool isNew)
    {
        if (isNew || values.ContainsKey("uniquename"))
        {
            var name = values.GetValueOrDefault("uniquename") as string;
            if (string.IsNullOrWhiteSpace(name)) throw Errors.Fault(0x8004F01C, "Publisher uniquename is required.");
            if (IsTaken(execution, "publisher", name, id)) throw Errors.Fault(0x80040237, $"Cannot insert duplicate key. A publisher with the uniquename '{name}' is there already.");
        }

        if (values.TryGetValue("customizationprefix", out var prefix) && (prefix is not string text || !Prefix().IsMatch(text)))
            throw Errors.InvalidArgument($"The customization prefix '{prefix}' is not valid: it has two to eight letters and digits, begins with a letter, and does not begin with 'mscrm'.");
    }

    private static void DemandSolution(Execution execution, Guid id, Dictionary<string, object?> values, bool isNew)
    {
        if (isNew || values.ContainsKey("uniquename")) DemandName(execution, id, values.GetValueOrDefault("uniquename") as string ?? "");
        if ((isNew || values.ContainsKey("version")) && !VersionNumber().IsMatch(values.GetValueOrDefault("version") as string ?? ""))
            throw Errors.Fault(0x8004F01E, $"An invalid solution version was specified: '{values.GetValueOrDefault("version")}'. It has two to four numbers, such as 1.0.0.0.");
        if ((isNew || values.ContainsKey("publisherid")) && values.GetValueOrDefault("publisherid") is not EntityReference) throw Errors.InvalidArgument($"The solution '{values.GetValueOrDefault("uniquename")}' needs a publisher: publisherid.");
    }

    private static void DemandName(Execution execution, Guid id, string name)
    {
        if (!UniqueName().IsMatch(name)) throw Errors.Fault(0x8004F002, $"Invalid character specified for solution unique name '{name}'. Only characters within the ranges [A-Z], [a-z], [0-9] or _ are allowed. The first character may only be in the ranges [A-Z], [a-z] or _.");
        if (IsTaken(execution, "solution", name, id)) throw Errors.Fault(0x8004F023, $"The solution unique name '{name}' is already being used and cannot be used again.");
    }

    private static bool IsTaken(Execution execution, string table, string name, Guid id) =>
        SystemRow.Some(execution.Connection, execution.Metadata, table, [], "WHERE uniquename = $0 COLLATE NOCASE", name).Any(row => row.Id != id);

    [GeneratedRegex("^(?!mscrm)[a-z][a-z0-9]{1,7}$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Prefix();

    [GeneratedRegex("^[A-Za-z_][A-Za-z0-9_]*$")]
    private static partial Regex UniqueName();

    [GeneratedRegex(@"^\d{1,9}(\.\d{1,9}){1,3}$")]
    private static partial Regex VersionNumber();
}
