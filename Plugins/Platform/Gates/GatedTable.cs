using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Platform;

/// <summary>A table of which only the product writes some columns; without any, the whole of it.</summary>
/// <param name="Name">What people call a row of it.</param>
/// <param name="NameColumn">The column that names a row.</param>
/// <param name="Instead">What to do instead.</param>
/// <param name="Columns">The columns.</param>
internal sealed record GatedTable(string Name, string NameColumn, string Instead, IReadOnlyList<GatedColumn> Columns)
{
    public bool IsWhole => Columns.Count == 0;

    /// <summary>The columns that somebody means to write, by what people call them. Of a row that is there, sending what it has already is meant too.</summary>
    public IReadOnlyList<string> Meant(Entity sent, bool isNew) =>
        [.. Columns.Where(column => sent.Attributes.TryGetValue(column.Column, out var value) && !(isNew && column.SaysNothing(value))).Select(column => column.Name)];

    /// <summary>A row as it can be told to who sent it: by the name that was sent, or its id.</summary>
    public string RowOf(Entity sent) =>
        sent.GetAttributeValue<string>(NameColumn) is { Length: > 0 } name ? $"\"{name}\"" : sent.Id == Guid.Empty ? "that is new" : sent.Id.ToString();
}

/// <param name="Column">The logical name.</param>
/// <param name="Name">What people call it.</param>
/// <param name="Default">What a new row has of itself, where it is a choice.</param>
internal sealed record GatedColumn(string Column, string Name, int? Default)
{
    /// <summary>Forms and importers send nothing, or what would be there anyway.</summary>
    public bool SaysNothing(object? value) => value switch
    {
        null => true,
        OptionSetValue choice => choice.Value == Default,
        bool flag => (flag ? 1 : 0) == Default,
        string text => text.Length == 0,
        _ => false,
    };
}
