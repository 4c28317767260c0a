using System.Text;

namespace LocalDataverse.Import.Components;

/// <summary>Flows and desktop flows: their rows, with what they do as clientdata. Power Automate runs them; here nobody does.</summary>
internal sealed class Processes : ISolutionComponents
{
    public void Import(SolutionPackage package, RowWriter rows)
    {
        foreach (var process in package.Section("Workflows", "Workflow"))
        {
            var name = (string?)process.Attribute("Name") ?? throw ImportErrors.SolutionPartInvalid("a process has no Name");
            var id = Guid.TryParse((string?)process.Attribute("WorkflowId"), out var given) ? given : throw ImportErrors.SolutionPartInvalid($"the process '{name}' has no WorkflowId");
            var file = process.Text("JsonFileName");
            rows.Put("workflow", id, new()
            {
                ["name"] = name,
                ["uniquename"] = process.Text("UniqueName"),
                ["description"] = process.Texts("Descriptions").Text,
                ["category"] = process.Text("Category"),
                ["clientdata"] = file is null ? null : Encoding.UTF8.GetString(package.File(file)),
                ["mode"] = process.Text("Mode") ?? "0",
                ["primaryentity"] = process.Text("PrimaryEntity"),
                ["runas"] = process.Text("RunAs") ?? "1",
                ["scope"] = process.Text("Scope") ?? "4",
                ["statecode"] = process.Text("StateCode") ?? "0",
                ["statuscode"] = process.Text("StatusCode") ?? "1",
                ["type"] = process.Text("Type") ?? "1",
                ["ismanaged"] = package.IsManaged,
            });
            Carried.Put(rows.Connection, id, "Workflows", process, file is null ? [] : [new(file.TrimStart('/'), package.File(file))]);
        }
    }
}
