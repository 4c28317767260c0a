namespace LocalDataverse.Pipeline;

/// <summary>A table whose rows stand for more than themselves: deleting one does what this says.</summary>
internal interface IOwnDelete
{
    /// <summary>The table.</summary>
    string Table { get; }

    /// <summary>Deletes a row that is there, and what it stands for.</summary>
    void Delete(Execution execution, Guid id);
}

/// <summary>All of them, by table; found by reflection, as messages are.</summary>
internal static class OwnDeletes
{
    private static readonly Dictionary<string, IOwnDelete> ByTable = typeof(OwnDeletes).Assembly.GetTypes()
        .Where(type => type is { IsAbstract: false, IsInterface: false } && type.IsAssignableTo(typeof(IOwnDelete)))
        .Select(type => (IOwnDelete)Activator.CreateInstance(type)!)
        .ToDictionary(own => own.Table, StringComparer.OrdinalIgnoreCase);

    public static IOwnDelete? Of(string table) => ByTable.GetValueOrDefault(table);
}
