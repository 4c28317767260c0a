using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Pipeline;

/// <summary>
/// Copies what crosses the service's boundary. Dataverse serialises there, so neither side sees later changes of the other;
/// early-bound rows and typed requests arrive as plain ones.
/// </summary>
internal static class SdkCopy
{
    public static OrganizationRequest Of(OrganizationRequest request)
    {
        var copy = new OrganizationRequest(request.RequestName) { RequestId = request.RequestId };
        foreach (var (name, value) in request.Parameters) copy.Parameters[name] = Value(value)!;
        return copy;
    }

    public static ParameterCollection Of(ParameterCollection values)
    {
        ParameterCollection copy = [];
        foreach (var (name, value) in values) copy[name] = Value(value)!;
        return copy;
    }

    public static Entity Of(Entity entity)
    {
        var copy = new Entity(entity.LogicalName, entity.Id) { RowVersion = entity.RowVersion, EntityState = entity.EntityState };
        foreach (var (name, value) in entity.Attributes) copy.Attributes[name] = Value(value)!;
        foreach (var (name, value) in entity.KeyAttributes) copy.KeyAttributes[name] = Value(value)!;
        foreach (var (name, value) in entity.FormattedValues) copy.FormattedValues[name] = value;
        foreach (var (name, value) in entity.RelatedEntities) copy.RelatedEntities[name] = Of(value);
        return copy;
    }

    private static EntityCollection Of(EntityCollection rows)
    {
        var copy = new EntityCollection { EntityName = rows.EntityName, MoreRecords = rows.MoreRecords, PagingCookie = rows.PagingCookie, TotalRecordCount = rows.TotalRecordCount };
        foreach (var row in rows.Entities) copy.Entities.Add(Of(row));
        return copy;
    }

    private static EntityReference Of(EntityReference reference)
    {
        var copy = new EntityReference(reference.LogicalName, reference.Id) { Name = reference.Name, RowVersion = reference.RowVersion };
        foreach (var (name, value) in reference.KeyAttributes) copy.KeyAttributes[name] = Value(value)!;
        return copy;
    }

    private static EntityReferenceCollection Of(EntityReferenceCollection references)
    {
        EntityReferenceCollection copy = [];
        foreach (var reference in references) copy.Add(Of(reference));
        return copy;
    }

    private static OptionSetValueCollection Of(OptionSetValueCollection options)
    {
        OptionSetValueCollection copy = [];
        foreach (var option in options) copy.Add(new OptionSetValue(option.Value));
        return copy;
    }

    private static OrganizationRequestCollection Of(OrganizationRequestCollection requests)
    {
        OrganizationRequestCollection copy = [];
        foreach (var request in requests) copy.Add(Of(request));
        return copy;
    }

    private static object? Value(object? value) => value switch
    {
        Entity entity => Of(entity),
        EntityCollection rows => Of(rows),
        EntityReference reference => Of(reference),
        EntityReferenceCollection references => Of(references),
        OptionSetValue option => new OptionSetValue(option.Value),
        OptionSetValueCollection options => Of(options),
        Money money => new Money(money.Value),
        AliasedValue aliased => new AliasedValue(aliased.EntityLogicalName, aliased.AttributeLogicalName, Value(aliased.Value)),
        OrganizationRequest request => Of(request),
        OrganizationRequestCollection requests => Of(requests),
        Entity[] rows => rows.Select(Of).ToArray(),
        EntityReference[] references => references.Select(Of).ToArray(),
        // Early-bound code may send a choice as its enum; the wire has only numbers.
        Enum choice when choice.GetType().Assembly != typeof(Entity).Assembly => new OptionSetValue(Convert.ToInt32(choice, System.Globalization.CultureInfo.InvariantCulture)),
        _ => value,
    };
}
