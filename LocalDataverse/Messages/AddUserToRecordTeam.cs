using LocalDataverse.Messages.Rows;
using LocalDataverse.Pipeline;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Messages;

/// <summary>Adds a user to the access team a row has by a template; the first one brings the team into being.</summary>
internal sealed class AddUserToRecordTeam : IMessageHandler
{
    public string Message => "AddUserToRecordTeam";

    public string? TableOf(OrganizationRequest request) => RecordTeamRequest.TemplateTable;

    public Guid? RowOf(OrganizationRequest request) => RecordTeamRequest.TemplateOf(request);

    public void Authorize(OrganizationRequest request, Execution execution) => RecordTeamRequest.Read(request, execution).Demand();

    public OrganizationResponse Execute(OrganizationRequest request, Execution execution)
    {
        var asked = RecordTeamRequest.Read(request, execution);
        asked.DemandMayJoin();
        var team = RecordTeams.Find(execution, asked.Record, asked.Template) ?? RecordTeams.Create(execution, asked.Record, asked.Template, asked.Rights);
        RecordTeams.SetMember(execution, team, asked.User, member: true);
        return new OrganizationResponse { ResponseName = Message, ["AccessTeamId"] = team };
    }
}

internal sealed class RemoveUserFromRecordTeam : IMessageHandler
{
    public string Message => "RemoveUserFromRecordTeam";

    public string? TableOf(OrganizationRequest request) => RecordTeamRequest.TemplateTable;

    public Guid? RowOf(OrganizationRequest request) => RecordTeamRequest.TemplateOf(request);

    public void Authorize(OrganizationRequest request, Execution execution) => RecordTeamRequest.Read(request, execution).Demand();

    public OrganizationResponse Execute(OrganizationRequest request, Execution execution)
    {
        var asked = RecordTeamRequest.Read(request, execution);
        var team = RecordTeams.Find(execution, asked.Record, asked.Template)
            ?? throw Errors.InvalidArgument($"The record of '{asked.Record.LogicalName}' {asked.Record.Id:D} has no access team of the template {asked.Template:D}.");
        RecordTeams.SetMember(execution, team, asked.User, member: false);
        if (!RecordTeams.HasMembers(execution, team)) RecordTeams.Dissolve(execution, asked.Record, team);
        return new OrganizationResponse { ResponseName = Message, ["AccessTeamId"] = team };
    }
}
