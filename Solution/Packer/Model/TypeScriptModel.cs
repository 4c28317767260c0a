using CoachingExtensions.Packer.Source;

namespace CoachingExtensions.Packer.Model;

/// <summary>The same names for the web resources: one enum a table, one its columns, one a choice, and the shape of a row in the Web API.</summary>
internal static class TypeScriptModel
{
    public static string Write(SolutionModel model)
    {
        var code = new CodeWriter(2)
            .Line("// Generated from Solution/src by `dotnet run --project Solution/Packer -- model`.")
            .Line("// Do not edit: change the solution and generate again.")
            .Line("// Constant enums, because a bundler writes their values in place and leaves out the rest.");
        foreach (var choice in model.Choices)
            WriteChoice(code.Line(), choice);
        foreach (var table in model.Tables)
        {
            var columns = table.Columns.Where(CSharpProperty.IsSupported).OrderBy(c => c.LogicalName, StringComparer.Ordinal).ToList();
            WriteTable(code.Line(), table, columns);
            WriteRow(code.Line(), model, table, columns);
        }
        foreach (var table in model.BaseTables)
            WriteTable(code.Line(), table.Definition, table.Columns);
        return code.ToString();
    }

    private static void WriteChoice(CodeWriter code, Choice choice)
    {
        code.Comment(choice.Description, choice.DisplayName, choice.Name).Open($"export const enum {choice.Name} {{");
        foreach (var (name, option) in Identifier.Options(choice))
            code.Line($"{name} = {option.Value},");
        code.Close();
    }

    private static void WriteTable(CodeWriter code, Table table, IEnumerable<Column> columns)
    {
        code.Comment(table.Description, table.DisplayName, table.LogicalName)
            .Open($"export const enum {table.LogicalName} {{")
            .Line($"logicalName = \"{table.LogicalName}\",")
            .Line($"entitySetName = \"{table.EntitySetName}\",");
        if (table.PrimaryId is { } id)
            code.Line($"primaryId = \"{id}\",");
        if (table.PrimaryName is { } name)
            code.Line($"primaryName = \"{name}\",");
        code.Close().Line()
            .Comment($"Logical names of the columns of {table.LogicalName}.")
            .Open($"export const enum {table.LogicalName}_columns {{");
        foreach (var column in columns)
            code.Line($"{column.LogicalName} = \"{column.LogicalName}\",");
        code.Close();
    }

    private static void WriteRow(CodeWriter code, SolutionModel model, Table table, IEnumerable<Column> columns)
    {
        code.Comment($"A row of {table.LogicalName} as the Web API returns it; only what was selected is there.")
            .Open($"export interface {table.LogicalName}_row {{");
        foreach (var column in columns.Where(column => column.Type is not ("partylist" or "image")))
            code.Line($"{PropertyName(column)}?: {TypeName(model, table, column)} | null;");
        code.Close();
    }

    private static string PropertyName(Column column) => column.IsLookup ? $"_{column.LogicalName}_value" : column.LogicalName;

    private static string TypeName(SolutionModel model, Table table, Column column) => column.Type switch
    {
        "int" or "float" or "decimal" or "money" or "bigint" or "timestamp" => "number",
        "bit" => "boolean",
        "picklist" or "state" or "status" => model.KnownChoice(table, column) ?? "number",
        _ => "string",
    };
}
