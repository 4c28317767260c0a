using LocalDataverse.Pipeline;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;

namespace LocalDataverse.Messages;

internal sealed class CreateMultiple : IMessageHandler
{
    public string Message => "CreateMultiple";

    public string? TableOf(OrganizationRequest request) => ManyRows.TableOf(request);

    public OrganizationResponse Execute(OrganizationRequest request, Execution execution)
    {
        var ids = ManyRows.Of(request).Select(row => (Guid)execution.SendAs(new OrganizationRequest("Create") { ["Target"] = row })["id"]).ToArray();
        return new CreateMultipleResponse { ResponseName = Message, ["Ids"] = ids };
    }
}

/// <summary>The rows of a message that takes many of one table.</summary>
internal static class ManyRows
{
    public static string? TableOf(OrganizationRequest request) => request.Optional<EntityCollection>("Targets")?.EntityName;

    public static IEnumerable<Entity> Of(OrganizationRequest request)
    {
        var targets = request.Required<EntityCollection>("Targets");
        foreach (var row in targets.Entities)
        {
            if (row.LogicalName != targets.EntityName) throw Errors.InvalidArgument($"{request.RequestName} takes rows of one table: '{targets.EntityName}', not '{row.LogicalName}'.");
            yield return row;
        }
    }
}
