using CoachingExtensions.Platform;
using CoachingExtensions.Platform.Model;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Conversations.Dataverse;

/// <summary>Points as rows: what is read of them, what it means and what is sent over it.</summary>
internal static class PointRows
{
    public static readonly IReadOnlyList<string> Columns =
    [
        AgendaItemRow.coach_name, AgendaItemRow.coach_repid, AgendaItemRow.coach_managerid, AgendaItemRow.OwnerId, AgendaItemRow.coach_private, AgendaItemRow.statuscode,
        AgendaItemRow.coach_conversationid, AgendaItemRow.coach_opportunityid, AgendaItemRow.coach_accountid, AgendaItemRow.coach_order, AgendaItemRow.CreatedOn,
    ];

    public static AgendaPoint Of(Entity row) => new(
        row.Id,
        row.Text(AgendaItemRow.coach_name) ?? "",
        row.Id(AgendaItemRow.coach_repid),
        row.Id(AgendaItemRow.coach_managerid),
        row.Id(AgendaItemRow.OwnerId))
    {
        IsPrivate = row.Value(AgendaItemRow.coach_private) is true,
        State = (PointState)(row.Choice(AgendaItemRow.statuscode) ?? (int)PointState.Open),
        ConversationId = row.Id(AgendaItemRow.coach_conversationid),
        DealId = row.Id(AgendaItemRow.coach_opportunityid),
        AccountId = row.Id(AgendaItemRow.coach_accountid),
        Order = row.Choice(AgendaItemRow.coach_order),
        RaisedOn = row.Date(AgendaItemRow.CreatedOn) ?? default,
        Version = row.RowVersion,
        OwnerName = row.Name(AgendaItemRow.OwnerId) ?? "",
        RepName = row.Name(AgendaItemRow.coach_repid),
        ManagerName = row.Name(AgendaItemRow.coach_managerid),
        AboutName = row.Name(AgendaItemRow.coach_opportunityid) ?? row.Name(AgendaItemRow.coach_accountid),
    };

    /// <summary>What is sent over what is there. Who names the state alone means the reason that goes with it.</summary>
    public static AgendaPoint With(this AgendaPoint point, Entity sent) => point with
    {
        Text = sent.Contains(AgendaItemRow.coach_name) ? sent.Text(AgendaItemRow.coach_name) ?? "" : point.Text,
        RepId = Sent(sent, AgendaItemRow.coach_repid, point.RepId),
        ManagerId = Sent(sent, AgendaItemRow.coach_managerid, point.ManagerId),
        OwnerId = Sent(sent, AgendaItemRow.OwnerId, point.OwnerId),
        DealId = Sent(sent, AgendaItemRow.coach_opportunityid, point.DealId),
        AccountId = Sent(sent, AgendaItemRow.coach_accountid, point.AccountId),
        ConversationId = Sent(sent, AgendaItemRow.coach_conversationid, point.ConversationId),
        IsPrivate = sent.Contains(AgendaItemRow.coach_private) ? sent.Value(AgendaItemRow.coach_private) is true : point.IsPrivate,
        State = StateOf(sent) ?? point.State,
    };

    private static Guid? Sent(Entity sent, string column, Guid? before) => sent.Contains(column) ? sent.Id(column) : before;

    private static PointState? StateOf(Entity sent)
    {
        if (sent.Choice(AgendaItemRow.statuscode) is { } reason and not -1) return (PointState)reason;
        return sent.Choice(AgendaItemRow.statecode) switch
        {
            (int)coach_agendaitem_statecode.Active => PointState.Open,
            // Of the reasons of this state the platform takes the first.
            (int)coach_agendaitem_statecode.Inactive => PointState.Dropped,
            _ => null,
        };
    }
}
