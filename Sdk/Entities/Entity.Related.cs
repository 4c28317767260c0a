namespace Microsoft.Xrm.Sdk;

/// <content>What early-bound classes use for their relationships.</content>
public partial class Entity
{
    protected virtual TEntity GetRelatedEntity<TEntity>(string relationshipSchemaName, EntityRole? primaryEntityRole)
        where TEntity : Entity =>
        GetRelatedEntities<TEntity>(relationshipSchemaName, primaryEntityRole)?.FirstOrDefault();

    protected virtual void SetRelatedEntity<TEntity>(
        string relationshipSchemaName, EntityRole? primaryEntityRole, TEntity entity)
        where TEntity : Entity =>
        SetRelatedEntities(relationshipSchemaName, primaryEntityRole, entity == null ? null : new[] { entity });

    protected virtual IEnumerable<TEntity> GetRelatedEntities<TEntity>(
        string relationshipSchemaName, EntityRole? primaryEntityRole)
        where TEntity : Entity =>
        RelatedEntities.TryGetValue(Key(relationshipSchemaName, primaryEntityRole), out var related)
            ? related.Entities.Cast<TEntity>()
            : null;

    protected virtual void SetRelatedEntities<TEntity>(
        string relationshipSchemaName, EntityRole? primaryEntityRole, IEnumerable<TEntity> entities)
        where TEntity : Entity
    {
        var relationship = Key(relationshipSchemaName, primaryEntityRole);
        if (entities == null)
        {
            RelatedEntities.Remove(relationship);
            return;
        }

        var rows = entities.Cast<Entity>().ToList();
        RelatedEntities[relationship] = new EntityCollection(rows) { EntityName = rows.First().LogicalName };
    }

    private static Relationship Key(string schemaName, EntityRole? role)
    {
        DemandName(schemaName, "relationshipSchemaName");
        return new Relationship(schemaName) { PrimaryEntityRole = role };
    }
}
