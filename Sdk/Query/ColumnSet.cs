namespace Microsoft.Xrm.Sdk.Query;

/// <summary>The columns to read.</summary>
[DataContract(Name = "ColumnSet", Namespace = Contracts.V2011)]
public sealed class ColumnSet : IExtensibleDataObject
{
    public ColumnSet()
    {
    }

    public ColumnSet(bool allColumns) => AllColumns = allColumns;

    public ColumnSet(params string[] columns) => Columns.AddRange(columns);

    [DataMember]
    public bool AllColumns { get; set; }

    [DataMember]
    public DataCollection<string> Columns { get => field ??= []; private set; }

    [DataMember]
    public DataCollection<XrmAttributeExpression> AttributeExpressions { get => field ??= []; private set; }

    public ExtensionDataObject ExtensionData { get; set; }

    public void AddColumns(params string[] columns)
    {
        foreach (var column in columns) AddColumn(column);
    }

    public void AddColumn(string column) => Columns.Add(column);
}
