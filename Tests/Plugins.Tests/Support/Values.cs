using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Tests.Pipeline;

/// <summary>What a test says about a row; Produce fills in what it leaves out.</summary>
internal sealed class Values : Dictionary<string, object?>
{
    public Values()
    {
    }

    public Values(Values given)
        : base(given)
    {
    }

    public Entity Over(string table, Values defaults)
    {
        var row = new Entity(table);
        foreach (var (column, value) in defaults) row[column] = value;
        foreach (var (column, value) in this) row[column] = value;
        return row;
    }
}
