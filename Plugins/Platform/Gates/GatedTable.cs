using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Platform;

/// <summary>A table of which only the product writes some columns; without any, the whole of it.</summary>
/// <param name="Name">What people call a row of it.</param>
/// <param name="NameColumn">The column that names a row.</param>
/// <param name="Instead">What to do instead.</param>
/// <param name="Columns">The columns.</param>
internal sealed record GatedTable(Message Name, string NameColumn, Message Instead, IReadOnlyList<GatedColumn> Columns)
{
    public bool IsWhole => Columns.Count == 0;

    /// <summary>The columns that somebody means to write, by what people call them. Of a row that is there, sending what it has already is meant too.</summary>
    public IReadOnlyList<Message> Meant(Entity sent, bool isNew) =>
        [.. Columns.Where(column => sent.Attributes.TryGetValue(column.Column, out var value) && !(isNew && column.SaysNothing(value))).Select(column => column.Name)];

    /// <summary>A row as it can be told to who sent it: by the name that was sent, or its id.</summary>
    public object RowOf(Entity sent) =>
        sent.GetAttributeValue<string>(NameColumn) is { Length: > 0 } name ? Message.Quoted(name) : sent.Id == Guid.Empty ? new Message("Gates.New", "that is new") : sent.Id;
}

/// <param name="Column">The logical name.</param>
/// <param name="Name">What people call it.</param>
/// <param name="Default">What a new row has of itself, where it is a choice.</param>
internal sealed record GatedColumn(string Column, Message Name, int? Default)
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
