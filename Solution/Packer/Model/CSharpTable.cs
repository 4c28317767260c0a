using CoachingExtensions.Packer.Source;

namespace CoachingExtensions.Packer.Model;

/// <summary>An early-bound class for one of our tables.</summary>
internal static class CSharpTable
{
    public static string Write(SolutionModel model, Table table)
    {
        var name = table.SchemaName;
        var code = CSharp.File("System", "System.Collections.Generic", "System.Runtime.Serialization", "Microsoft.Xrm.Sdk", "Microsoft.Xrm.Sdk.Client")
            .Summary(table.Description, table.DisplayName, name)
            .Line("[DataContract]")
            .Line("[EntityLogicalName(EntityLogicalName)]")
            .OpenBlock($"public partial class {name} : Entity");
        var columns = table.Columns.Where(CSharpProperty.IsSupported).OrderBy(column => column.LogicalName, StringComparer.Ordinal).ToList();
        CSharp.Constants(code, table, columns);
        code.Line()
            .Summary("Starts a row without an id.")
            .OpenBlock($"public {name}() : base(EntityLogicalName)").Close()
            .Line()
            .Summary("Starts from the id of a row.")
            .OpenBlock($"public {name}(Guid id) : base(EntityLogicalName, id)").Close();
        foreach (var column in columns)
            CSharpProperty.Write(code.Line(), model, table, column);
        return code.Close().ToString();
    }

    public static string Write(BaseTable table)
    {
        var code = CSharp.File()
            .Summary(table.Definition.Description, table.Definition.DisplayName, table.LogicalName)
            .OpenBlock($"public static class {table.Definition.SchemaName}");
        CSharp.Constants(code, table.Definition, table.Columns);
        return code.Close().ToString();
    }
}
