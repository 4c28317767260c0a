using CoachingExtensions.Execution;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Platform;

/// <summary>Starts, completes and judges structured conversations.</summary>
internal sealed class Conversations(Step step)
{
    private const int Open = 0;
    private const int Completed = 1;

    public Guid Start(string table, Guid recordId, Guid? templateId)
    {
        var record = new CoachedRecord(step, table, recordId);
        if (CoachingContextReader.OpenConversation(step, recordId) is { } open) return open;

        var rep = record.DemandRep();
        var template = TemplateFor(record, templateId);
        return step.Caller.Create(new Entity("coach_conversation")
        {
            ["subject"] = Shortened($"{template.Name} · {record.Name}"),
            ["regardingobjectid"] = new EntityReference(table, recordId),
            ["coach_managerid"] = new EntityReference("systemuser", step.Context.UserId),
            ["coach_repid"] = new EntityReference("systemuser", rep),
            ["coach_templateid"] = new EntityReference("coach_template", template.Id),
            ["coach_type"] = new OptionSetValue((int)template.Type),
            ["coach_offplan"] = new RecordTargets(step).Linked(record).Count == 0,
            ["coach_verdict"] = new OptionSetValue((int)Verdict.NotGiven),
            ["scheduledstart"] = step.Now,
            ["actualstart"] = step.Now,
        });
    }

    public void Complete(Guid conversationId, int? minutes)
    {
        var row = Read(step.Caller, conversationId);
        var subject = row.Text("subject");
        if (row.Choice("statecode") is not (Open or 3))
        {
            throw new InvalidPluginExecutionException($"The conversation \"{subject}\" is closed already: start a new one.");
        }

        if (minutes < 0) throw new InvalidPluginExecutionException($"The conversation \"{subject}\" cannot have lasted {minutes} minutes.");

        var missing = new ConversationAnswers(step).Missing(conversationId, row.Id("coach_templateid"));
        if (missing.Count > 0)
        {
            throw new InvalidPluginExecutionException(
                $"The conversation \"{subject}\" cannot be completed. Answer first: {string.Join("; ", missing.Select(prompt => $"\"{prompt}\""))}.");
        }

        step.Caller.Update(new Entity("coach_conversation", conversationId)
        {
            ["actualend"] = step.Now,
            ["actualdurationminutes"] = minutes ?? Elapsed(row.Date("actualstart")),
            ["coach_offplan"] = IsOffPlan(row),
            ["statecode"] = new OptionSetValue(Completed),
        });
        AskForVerdict(row);
    }

    public void GiveVerdict(Guid conversationId, int verdict, string? text)
    {
        var row = Read(step.System, conversationId);
        var subject = row.Text("subject");
        if (row.Id("coach_repid") != step.Context.UserId)
        {
            throw new InvalidPluginExecutionException($"Only {row.Name("coach_repid")}, whose conversation \"{subject}\" was, can give the verdict on it.");
        }

        if (row.Choice("statecode") != Completed)
        {
            throw new InvalidPluginExecutionException($"The conversation \"{subject}\" is not completed yet: give the verdict afterwards.");
        }

        if (!Enum.IsDefined(typeof(Verdict), verdict))
        {
            throw new InvalidPluginExecutionException($"{verdict} is no verdict: {string.Join(", ", Enum.GetValues(typeof(Verdict)).Cast<Verdict>().Select(value => $"{value} {(int)value}"))}.");
        }

        step.System.Update(new Entity("coach_conversation", conversationId)
        {
            ["coach_verdict"] = new OptionSetValue(verdict),
            ["coach_verdicttext"] = text,
            ["coach_verdicton"] = step.Now,
        });
    }

    private static string Shortened(string subject) => subject.Length <= 400 ? subject : subject.Substring(0, 399) + "…";

    private static Entity Read(IOrganizationService service, Guid id) => service.RunOne($"""
        <fetch><entity name="coach_conversation">
          <attribute name="subject" /><attribute name="statecode" /><attribute name="actualstart" /><attribute name="regardingobjectid" />
          <attribute name="coach_repid" /><attribute name="coach_managerid" /><attribute name="coach_templateid" />
          <filter><condition attribute="activityid" operator="eq" value="{id}" /></filter>
        </entity></fetch>
        """) ?? throw new InvalidPluginExecutionException($"The conversation {id} is not there, or you may not read it.");

    private TemplateChoice TemplateFor(CoachedRecord record, Guid? templateId)
    {
        var table = record.Reference.Table;
        var templates = Templates.For(table, step.System);
        return (templateId is { } id
            ? templates.FirstOrDefault(template => template.Id == id)
            : Suggestion.Of(templates, table, record.Stage, record.StageName, [])?.Template)
            ?? throw new InvalidPluginExecutionException(templateId is null
                ? $"No published template applies to \"{record.Name}\": publish one for {table}."
                : $"The template {templateId} is not published, or not for {table}: choose another for \"{record.Name}\".");
    }

    private int Elapsed(DateTime? start) => start is { } at && at < step.Now ? (int)Math.Round((step.Now - at).TotalMinutes) : 0;

    private bool IsOffPlan(Entity row) => row.Value("regardingobjectid") is not EntityReference regarding
        || new RecordTargets(step).Linked(new CoachedRecord(step, regarding.LogicalName, regarding.Id)).Count == 0;

    /// <summary>The rep is the judge: it was coaching only if the rep says so.</summary>
    private void AskForVerdict(Entity row)
    {
        if (row.Id("coach_repid") is not { } rep || rep == step.Context.UserId) return;

        step.System.Create(new Entity("appnotification")
        {
            ["title"] = "How was the coaching?",
            ["body"] = $"{row.Name("coach_managerid")} completed \"{row.Text("subject")}\". Did it change how you think about the deal, or what you will do?",
            ["ownerid"] = new EntityReference("systemuser", rep),
            ["icontype"] = new OptionSetValue(100000000),
            ["toasttype"] = new OptionSetValue(200000000),
        });
    }
}
