namespace Contoso.Plugins.Messages.Own;

public sealed class AssignRequest : OrganizationRequest;
