using System.Reflection;
using Microsoft.Xrm.Sdk.Client;

namespace Microsoft.Xrm.Sdk;

/// <content>From a row to its early-bound class.</content>
public partial class Entity
{
    public T ToEntity<T>()
        where T : Entity
    {
        var entity = typeof(T) == typeof(Entity) ? (T)new Entity() : CreateProxy<T>();
        ShareWith(entity);
        return entity;
    }

    private T CreateProxy<T>()
        where T : Entity
    {
        var table = typeof(T).GetCustomAttribute<EntityLogicalNameAttribute>()?.LogicalName;
        if (string.IsNullOrWhiteSpace(table))
            throw new NotSupportedException($"{typeof(T).Name} names no table: EntityLogicalNameAttribute is missing.");
        if (table != LogicalName)
            throw new NotSupportedException($"A row of {LogicalName} cannot become {typeof(T).Name}, a row of {table}.");
        return Activator.CreateInstance<T>();
    }

    /// <summary>The new object is a view of the same row: what is set through one is seen through the other.</summary>
    private void ShareWith(Entity target)
    {
        target.LogicalName = LogicalName;
        target.Id = Id;
        target.EntityState = EntityState;
        target.RowVersion = RowVersion;
        target.Attributes = Attributes;
        target.FormattedValues = FormattedValues;
        target.RelatedEntities = RelatedEntities;
        target.KeyAttributes = KeyAttributes;
        target.ExtensionData = ExtensionData;
    }
}
