using LocalDataverse.Pipeline;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Messages;

internal sealed class SendAppNotification : IMessageHandler
{
    private static readonly (string Parameter, string Column)[] Choices =
        [("Priority", "priority"), ("IconType", "icontype"), ("ToastType", "toasttype")];

    public string Message => "SendAppNotification";

    public string? TableOf(OrganizationRequest request) => "appnotification";

    public OrganizationResponse Execute(OrganizationRequest request, Execution execution)
    {
        var row = new Entity("appnotification")
        {
            ["title"] = request.Required<string>("Title"),
            ["body"] = request.Optional<string>("Body"),
            ["ownerid"] = request.Required<EntityReference>("Recipient"),
        };
        foreach (var (parameter, column) in Choices)
        {
            if (request.OptionalNumber(parameter) is { } value) row[column] = new OptionSetValue(value);
        }

        if (request.Optional<int?>("Expiry") is { } seconds) row["ttlinseconds"] = seconds;
        if (request.Optional<Entity>("Actions") is not null) throw Errors.NotSupportedHere("Actions of SendAppNotification");
        // Anybody may notify anybody: the message, not the table, is what is allowed.
        var id = (Guid)execution.SendAsSystem(new OrganizationRequest("Create") { ["Target"] = row })["id"];
        return new OrganizationResponse { ResponseName = Message, ["NotificationId"] = id };
    }
}
