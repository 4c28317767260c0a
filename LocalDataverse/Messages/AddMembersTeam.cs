using LocalDataverse.Messages.Rows;
using LocalDataverse.Pipeline;
using LocalDataverse.Security;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Messages;

internal sealed class AddMembersTeam : IMessageHandler
{
    public string Message => "AddMembersTeam";

    public OrganizationResponse Execute(OrganizationRequest request, Execution execution)
    {
        TeamMembers.Set(request, execution, link: true);
        return new OrganizationResponse { ResponseName = Message };
    }
}

internal sealed class RemoveMembersTeam : IMessageHandler
{
    public string Message => "RemoveMembersTeam";

    public OrganizationResponse Execute(OrganizationRequest request, Execution execution)
    {
        TeamMembers.Set(request, execution, link: false);
        return new OrganizationResponse { ResponseName = Message };
    }
}

internal static class TeamMembers
{
    public static void Set(OrganizationRequest request, Execution execution, bool link)
    {
        var team = request.Required<Guid?>("TeamId")!.Value;
        var members = request.Required<Guid[]>("MemberIds");
        RowWriter.Demand(execution, execution.Metadata.Table("team"), team, Privilege.Write);
        var relationship = execution.Metadata.ManyToManyByName("teammembership_association") ?? throw Errors.UnknownRelationship("team", "teammembership_association");
        foreach (var member in members)
        {
            if (!RowIdentity.Exists(execution, execution.Metadata.Table("systemuser"), member)) throw Errors.RowNotFound("systemuser", member);
            var (first, second) = relationship.Table1 == "team" ? (team, member) : (member, team);
            if (link) Links.Set(execution, relationship, first, second, link: false); // adding a member twice is no error
            Links.Set(execution, relationship, first, second, link);
        }
    }
}
