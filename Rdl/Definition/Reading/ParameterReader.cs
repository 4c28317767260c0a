using System.Xml.Linq;

namespace Rdl.Definition.Reading;

/// <summary>Reads what a report is asked for.</summary>
internal static class ParameterReader
{
    private static readonly string[] Types = ["String", "DateTime", "Integer", "Float", "Boolean"];

    public static ParameterDefinition Read(XElement parameter)
    {
        Known.Demand(parameter, "DataType", "Prompt", "Nullable", "AllowBlank", "MultiValue", "Hidden", "DefaultValue", "ValidValues", "UsedInQuery");
        var defaults = parameter.Child("DefaultValue");
        var valid = parameter.Child("ValidValues");
        if (defaults is not null) Known.Demand(defaults, "Values", "DataSetReference");
        if (valid is not null) Known.Demand(valid, "ParameterValues", "DataSetReference");
        var type = parameter.Demanded("DataType");
        return new ParameterDefinition(parameter.Name(), Types.Contains(type) ? type : throw RdlException.NotSupported($"parameters of type {type}"), parameter.Text("Prompt") ?? "")
        {
            IsNullable = parameter.Flag("Nullable"),
            IsMulti = parameter.Flag("MultiValue"),
            IsHidden = parameter.Flag("Hidden"),
            DefaultValues = [.. defaults?.Each("Values", "Value").Select(value => value.Expression()) ?? []],
            DefaultsFrom = Reference(defaults),
            ValidValues = [.. valid?.Each("ParameterValues", "ParameterValue").Select(value => (value.Expression("Value") ?? throw new RdlException($"{Known.Where(value)} has no Value"), value.Expression("Label"))) ?? []],
            ValidFrom = Reference(valid),
        };
    }

    private static DataSetReference? Reference(XElement? of) => of?.Child("DataSetReference") is not { } reference
        ? null
        : new DataSetReference(reference.Demanded("DataSetName"), reference.Demanded("ValueField"), reference.Text("LabelField"));
}
