using CoachingExtensions.Packer.Source;

namespace CoachingExtensions.Packer.Model;

/// <summary>One column as a property of an early-bound class.</summary>
internal static class CSharpProperty
{
    public static bool IsSupported(Column column) => column.Type.Length > 0 && column.Type is not ("virtual" or "managedproperty" or "calendarrules");

    public static void Write(CodeWriter code, SolutionModel model, Table table, Column column)
    {
        var name = Identifier.Member(column.SchemaName, table.SchemaName);
        Head(code, column);
        if (column.IsPrimaryKey)
            PrimaryKey(code, column, name);
        else if (model.KnownChoice(table, column) is { } choice)
            Choice(code, column, choice, name);
        else
            Property(code, column, TypeName(column), name, $"GetAttributeValue<{TypeName(column)}>({Field(column)})", $"SetAttributeValue({Field(column)}, value)");
    }

    private static void Head(CodeWriter code, Column column) =>
        code.Summary(column.Description, column.DisplayName, column.LogicalName).Line($"[AttributeLogicalName({Field(column)})]");

    private static void Property(CodeWriter code, Column column, string type, string name, string get, string set)
    {
        code.OpenBlock($"public {type} {name}").Line($"get => {get};");
        if (column.IsWritable)
            code.Line($"set => {set};");
        code.Close();
    }

    private static void Choice(CodeWriter code, Column column, string choice, string name)
    {
        if (column.Type == "multiselectpicklist")
            Property(code, column, $"IEnumerable<{choice}>", name,
                $"EntityChoices.Get<{choice}>(GetAttributeValue<OptionSetValueCollection>({Field(column)}))",
                $"SetAttributeValue({Field(column)}, EntityChoices.Set(value))");
        else
            Property(code, column, $"{choice}?", name,
                $"({choice}?)GetAttributeValue<OptionSetValue>({Field(column)})?.Value",
                $"SetAttributeValue({Field(column)}, value.HasValue ? new OptionSetValue((int)value.Value) : null)");
    }

    /// <summary>The id is kept in two places, the column and Entity.Id: writing one writes both.</summary>
    private static void PrimaryKey(CodeWriter code, Column column, string name)
    {
        code.OpenBlock($"public Guid? {name}")
            .Line($"get => GetAttributeValue<Guid?>({Field(column)});")
            .OpenBlock("set")
            .Line($"SetAttributeValue({Field(column)}, value);")
            .Line("base.Id = value.GetValueOrDefault();")
            .Close().Close().Line();
        Head(code, column);
        code.OpenBlock("public override Guid Id")
            .Line("get => base.Id;")
            .Line($"set => {name} = value;")
            .Close();
    }

    private static string Field(Column column) => "Fields." + Identifier.Member(column.SchemaName, "Fields");

    private static string TypeName(Column column) => column.Type switch
    {
        "nvarchar" or "ntext" or "entityname" => "string",
        "int" => "int?",
        "bigint" or "timestamp" => "long?",
        "float" => "double?",
        "decimal" => "decimal?",
        "money" => "Money",
        "bit" => "bool?",
        "datetime" => "DateTime?",
        "uniqueidentifier" => "Guid?",
        "lookup" or "customer" or "owner" => "EntityReference",
        "partylist" => "EntityCollection",
        "picklist" or "state" or "status" => "OptionSetValue",
        "multiselectpicklist" => "OptionSetValueCollection",
        "image" => "byte[]",
        _ => throw new SourceException($"{column.LogicalName}: columns of type {column.Type} have no counterpart in the generated model; add one to {nameof(CSharpProperty)}."),
    };
}
