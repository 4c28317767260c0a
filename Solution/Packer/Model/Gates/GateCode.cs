using CoachingExtensions.Packer.Languages;
using CoachingExtensions.Packer.Source;

namespace CoachingExtensions.Packer.Model;

/// <summary>The generated half of the plug-in that is the gate: when it runs, and what it keeps.</summary>
internal static class GateCode
{
    public const string File = "Plugins/Platform/Gates/WriteGate.g.cs";

    public static string Write(IReadOnlyList<GatedTable> gates)
    {
        var code = CSharp.FileIn("CoachingExtensions.Platform", "System.Collections.Generic");
        foreach (var step in gates.SelectMany(GateStep.Of)) code.Line(Registration(step));
        code.OpenBlock("public sealed partial class WriteGate")
            .OpenBlock("private static readonly IReadOnlyDictionary<string, GatedTable> Tables = new Dictionary<string, GatedTable>");
        foreach (var gate in gates) Table(code, gate);
        return code.Close("};").Close().ToString();
    }

    /// <summary>The columns of each table that are not the product's: what a step watches that asks what people do.</summary>
    public static string WriteColumnsOfPeople(IEnumerable<GatedTable> gates)
    {
        var code = CSharp.File().Summary("The columns that people may change, separated by commas, of tables of which the product writes some.").OpenBlock("public static class WrittenByPeople");
        foreach (var gate in gates.Where(gate => !gate.IsWhole))
            code.Summary($"Of {gate.Table.LogicalName}.").Line($"public const string {gate.Table.SchemaName} = {Text(string.Join(',', gate.OfPeople.Select(column => column.LogicalName).Order(StringComparer.Ordinal)))};");
        return code.Close().ToString();
    }

    private static string Registration(GateStep step) =>
        $"[CrmPluginRegistration({Text(step.Message)}, {Text(step.Table)}, StageEnum.PreOperation, ExecutionModeEnum.Synchronous, {Text(step.Filter)}, {Text(step.Name)}, {GateStep.Rank}, IsolationModeEnum.Sandbox, Id = {Text(step.Id.ToString())})]";

    private static void Table(CodeWriter code, GatedTable gate)
    {
        code.Line($"[{Text(gate.Table.LogicalName)}] = new GatedTable({Label(gate.Table.LogicalName, gate.Table.DisplayName)}, {Text(gate.Table.PrimaryName ?? "")}, new Message({Text($"Gates.{gate.Table.LogicalName}")}, {Text(gate.Instead)}), new GatedColumn[]").Open("{");
        foreach (var column in gate.Columns) code.Line($"new GatedColumn({Text(column.LogicalName)}, {Label($"{gate.Table.LogicalName}.{column.LogicalName}", column.DisplayName.Length > 0 ? column.DisplayName : column.LogicalName)}, {DefaultOf(column)}),");
        code.Close("}),");
    }

    /// <summary>What a new row has of itself: forms send it, and it says nothing.</summary>
    private static string DefaultOf(Column column) => (string?)column.Xml.Element("AppDefaultValue") is { } value and not "-1"
        ? column.Type == "bit" ? value == "1" ? "1" : "0" : value
        : "null";

    /// <summary>What a table or a column is called is translated as its label is.</summary>
    private static string Label(string of, string english) => $"new Message({Text($"{MessageTexts.Label}{of}")}, {Text(english)})";

    private static string Text(string text) => $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";
}
