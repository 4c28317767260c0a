using CoachingExtensions.Alignment;
using CoachingExtensions.Platform;
using CoachingExtensions.Platform.Model;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Conversations.Dataverse;

/// <summary>Starts, completes and judges structured conversations.</summary>
internal sealed class Conversations(Step step)
{
    // The platform documents these values of an in-app notification; its choices are not part of the table's definition.
    private const int InfoIcon = 100000000;
    private const int ShownForAWhile = 200000000;

    public Guid Start(string table, Guid recordId, Guid? templateId)
    {
        var record = new CoachedRecord(step, table, recordId);
        if (CoachingContextReader.OpenConversation(step, recordId) is { } open) return open;

        var rep = record.DemandRep();
        var template = TemplateFor(record, templateId);
        return step.Caller.Create(new Entity(coach_conversation.EntityLogicalName)
        {
            [ConversationRow.Subject] = Shortened($"{template.Name} · {record.Name}"),
            [ConversationRow.RegardingObjectId] = new EntityReference(table, recordId),
            [ConversationRow.coach_managerid] = new EntityReference(SystemUser.EntityLogicalName, step.Context.UserId),
            [ConversationRow.coach_repid] = new EntityReference(SystemUser.EntityLogicalName, rep),
            [ConversationRow.coach_templateid] = new EntityReference(coach_template.EntityLogicalName, template.Id),
            [ConversationRow.coach_type] = new OptionSetValue((int)template.Type),
            [ConversationRow.coach_offplan] = IsOffPlan(record),
            [ConversationRow.coach_verdict] = new OptionSetValue((int)Verdict.NotGiven),
            [ConversationRow.ScheduledStart] = step.Now,
            [ConversationRow.ActualStart] = step.Now,
        });
    }

    public void Complete(Guid conversationId, int? minutes)
    {
        var row = Read(step.Caller, conversationId);
        var subject = row.Text(ConversationRow.Subject);
        if (row.Choice(ConversationRow.StateCode) is not ((int)coach_conversation_statecode.Open or (int)coach_conversation_statecode.Scheduled))
        {
            throw new InvalidPluginExecutionException($"The conversation \"{subject}\" is closed already: start a new one.");
        }

        if (minutes < 0) throw new InvalidPluginExecutionException($"The conversation \"{subject}\" cannot have lasted {minutes} minutes.");

        var missing = new ConversationAnswers(step).Missing(conversationId, row.Id(ConversationRow.coach_templateid));
        if (missing.Count > 0)
        {
            throw new InvalidPluginExecutionException(
                $"The conversation \"{subject}\" cannot be completed. Answer first: {string.Join("; ", missing.Select(prompt => $"\"{prompt}\""))}.");
        }

        step.Caller.Update(new Entity(coach_conversation.EntityLogicalName, conversationId)
        {
            [ConversationRow.ActualEnd] = step.Now,
            [ConversationRow.ActualDurationMinutes] = minutes ?? Elapsed(row.Date(ConversationRow.ActualStart)),
            [ConversationRow.coach_offplan] = IsOffPlan(row),
            [ConversationRow.StateCode] = new OptionSetValue((int)coach_conversation_statecode.Completed),
        });
        AskForVerdict(row);
    }

    public void GiveVerdict(Guid conversationId, int verdict)
    {
        var row = Read(step.System, conversationId);
        var subject = row.Text(ConversationRow.Subject);
        if (row.Id(ConversationRow.coach_repid) != step.Context.UserId)
        {
            throw new InvalidPluginExecutionException($"Only {row.Name(ConversationRow.coach_repid)}, whose conversation \"{subject}\" was, can give the verdict on it.");
        }

        if (row.Choice(ConversationRow.StateCode) != (int)coach_conversation_statecode.Completed)
        {
            throw new InvalidPluginExecutionException($"The conversation \"{subject}\" is not completed yet: give the verdict afterwards.");
        }

        if (!Enum.IsDefined(typeof(Verdict), verdict))
        {
            var choices = Enum.GetValues(typeof(Verdict)).Cast<Verdict>().Select(value => $"{value} {(int)value}");
            throw new InvalidPluginExecutionException($"{verdict} is no verdict: {string.Join(", ", choices)}.");
        }

        step.System.Update(new Entity(coach_conversation.EntityLogicalName, conversationId)
        {
            [ConversationRow.coach_verdict] = new OptionSetValue(verdict),
            [ConversationRow.coach_verdicton] = step.Now,
        });
    }

    private static string Shortened(string subject) => subject.Length <= 400 ? subject : subject.Substring(0, 399) + "…";

    private static Entity Read(IOrganizationService service, Guid id) => service.RunOne($"""
        <fetch><entity name="{coach_conversation.EntityLogicalName}">
          {Fetch.Columns(
              ConversationRow.Subject, ConversationRow.StateCode, ConversationRow.ActualStart, ConversationRow.RegardingObjectId,
              ConversationRow.coach_repid, ConversationRow.coach_managerid, ConversationRow.coach_templateid)}
          <filter><condition attribute="{ConversationRow.ActivityId}" operator="eq" value="{id}" /></filter>
        </entity></fetch>
        """) ?? throw new InvalidPluginExecutionException($"The conversation {id} is not there, or you may not read it.");

    private TemplateChoice TemplateFor(CoachedRecord record, Guid? templateId)
    {
        var table = record.Reference.Table;
        var templates = Templates.For(record.Kind, step.System);
        return (templateId is { } id
            ? templates.FirstOrDefault(template => template.Id == id)
            : Suggestion.Of(templates, record.Kind, record.Stage, record.StageName, [])?.Template)
            ?? throw new InvalidPluginExecutionException(templateId is null
                ? $"No published template applies to \"{record.Name}\": publish one for {table}."
                : $"The template {templateId} is not published, or not for {table}: choose another for \"{record.Name}\".");
    }

    private int Elapsed(DateTime? start) => start is { } at && at < step.Now ? (int)Math.Round((step.Now - at).TotalMinutes) : 0;

    private bool IsOffPlan(Entity row) => row.Value(ConversationRow.RegardingObjectId) is not EntityReference regarding
        || IsOffPlan(new CoachedRecord(step, regarding.LogicalName, regarding.Id));

    private bool IsOffPlan(CoachedRecord record) => record.Serving is not { } serving || !step.ServedTargets().Serves(serving);

    /// <summary>The rep is the judge: it was coaching only if the rep says so.</summary>
    private void AskForVerdict(Entity row)
    {
        if (row.Id(ConversationRow.coach_repid) is not { } rep || rep == step.Context.UserId) return;

        step.System.Create(new Entity(appnotification.EntityLogicalName)
        {
            [NotificationRow.Title] = "How was the coaching?",
            [NotificationRow.Body] = $"{row.Name(ConversationRow.coach_managerid)} completed \"{row.Text(ConversationRow.Subject)}\". "
                + "Did it change how you think about the deal, or what you will do?",
            [NotificationRow.OwnerId] = new EntityReference(SystemUser.EntityLogicalName, rep),
            [NotificationRow.IconType] = new OptionSetValue(InfoIcon),
            [NotificationRow.ToastType] = new OptionSetValue(ShownForAWhile),
            [NotificationRow.Data] = VerdictLink(row.Value(ConversationRow.RegardingObjectId) as EntityReference),
        });
    }

    /// <summary>Opens the coaching pane as a page of its own: there the rep finds the question.</summary>
    private static string? VerdictLink(EntityReference? regarding) => regarding is null
        ? null
        : $$$"""{"actions":[{"title":"Give your verdict","data":{"url":"?pagetype=webresource&webresourceName=coach_%2Fconversations%2Fpane%2Fpane.html&data=table%3D{{{regarding.LogicalName}}}%26id%3D{{{regarding.Id:D}}}"}}]}""";
}
