using CoachingExtensions.Alignment;
using CoachingExtensions.Tests.Pipeline;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace CoachingExtensions.Tests.Releases;

/// <summary>An organisation that has worked with version 1.0.0.0, through that version's own zip and DLL, and is then brought to today's.</summary>
public sealed class EarlierOrganisation : TestOrganisation
{
    internal const string Version = "1.0.0.0";

    public EarlierOrganisation()
        : base(file => Template.CopyTo(file, Version))
    {
        Organization.LargestPage = PipelineTest.UsualPage;
        Produce = new Produce(this);
        Manager = Produce.Manager();
        Rep = Produce.Rep();
    }

    internal Produce Produce { get; }

    internal Person Manager { get; }

    internal Person Rep { get; }

    /// <summary>Brings it to today's version on one of the ways there are.</summary>
    internal void Upgrade(string way)
    {
        var zip = new OrganizationRequest(way == "StageAndUpgrade" ? way : "ImportSolution") { ["CustomizationFile"] = File.ReadAllBytes(Template.Zip) };
        if (way == "DeleteAndPromote") zip["HoldingSolution"] = true;
        Admin.Execute(zip);
        if (way == "DeleteAndPromote") Admin.Execute(new OrganizationRequest(way) { ["UniqueName"] = "CoachingExtensions" });
    }

    /// <summary>A plan of a quarter, agreed, with calls that count.</summary>
    internal PlanTree Quarter(string start, string end, params string[] callsOn)
    {
        Clock.Now = ManualClock.Utc(start).AddHours(10);
        var tree = Produce.Agreed(Rep, plan: new() { ["coach_start"] = ManualClock.Utc(start), ["coach_end"] = ManualClock.Utc(end), ["coach_managerid"] = Manager.Reference });
        foreach (var day in callsOn)
        {
            Clock.Now = ManualClock.Utc(day).AddHours(10);
            Rep.Service.Update(new Entity("phonecall", Produce.OpenCall(Rep)) { ["statecode"] = new OptionSetValue(1) });
        }

        return tree;
    }

    internal void Close(Guid plan) => Admin.Update(new Entity("coach_alignmentplan", plan) { ["statecode"] = new OptionSetValue(1), ["statuscode"] = new OptionSetValue(PlanAgreement.Closed) });

    /// <summary>A conversation about a deal that is held, with a promise for a day and, where there are words, the rep's verdict.</summary>
    internal Guid Talk(string? words, DateTime promisedFor, Person? rep = null)
    {
        var who = rep ?? Rep;
        var deal = Produce.Opportunity(who);
        var talk = (Guid)Manager.Service.Execute(new OrganizationRequest("coach_StartConversation") { ["RegardingTable"] = "opportunity", ["RegardingId"] = deal, ["TemplateId"] = template ??= Produce.PublishedTemplate() })["ConversationId"];
        Manager.Service.Create(new Entity("task")
        {
            ["subject"] = "Call the buyer",
            ["scheduledend"] = promisedFor,
            ["coach_conversationid"] = new EntityReference("coach_conversation", talk),
            ["regardingobjectid"] = new EntityReference("opportunity", deal),
            ["ownerid"] = who.Reference,
        });
        Manager.Service.Execute(new OrganizationRequest("coach_CompleteConversation") { ["ConversationId"] = talk, ["Minutes"] = 30 });
        if (words is not null) who.Service.Execute(new OrganizationRequest("coach_GiveVerdict") { ["ConversationId"] = talk, ["Verdict"] = 104500003, ["Text"] = words });
        return talk;
    }

    /// <summary>One call of the operation that brings old rows into today's form.</summary>
    internal (int Carried, int Stayed, bool More) CarryOverOnce()
    {
        var answer = Admin.Execute(new OrganizationRequest("coach_CarryOver"));
        return ((int)answer["Carried"], (int)answer["Stayed"], (bool)answer["More"]);
    }

    /// <summary>As many calls as it takes.</summary>
    internal (int Carried, int Stayed, bool More) CarryOver()
    {
        var answer = CarryOverOnce();
        while (answer.More) answer = CarryOverOnce();
        return answer;
    }

    /// <summary>What an administrator runs afterwards, and each night.</summary>
    internal void Sweep()
    {
        Admin.Execute(new OrganizationRequest("coach_Relink"));
        Organization.DrainAsync();
        Admin.Execute(new OrganizationRequest("coach_Recalculate"));
        Organization.DrainAsync();
    }

    /// <summary>Ends a call after a number of requests within it, as a server does that stops.</summary>
    internal void CutOffAfter(int requests, Action call)
    {
        Organization.Sent = (_, _) =>
        {
            if (--requests < 0) throw new OperationCanceledException("The server stops.");
        };
        Assert.ThrowsAny<Exception>(call);
        Organization.Sent = null;
    }

    /// <summary>Copies the first row of a table, past every gate, until there are many.</summary>
    internal void Repeat(string table, int times)
    {
        var definition = Organization.Metadata.Table(table);
        using var session = Organization.Database.BeginWrite();
        var row = LocalDataverse.Storage.TableStore.Find(session.Connection, definition, Rows(table)[0].Id)!;
        row.Remove("versionnumber");
        for (var copy = 0; copy < times; copy++)
        {
            row["coach_sourceid"] = $"{Guid.NewGuid():D}";
            LocalDataverse.Storage.TableStore.Insert(session.Connection, definition, Guid.NewGuid(), row);
        }

        session.Commit();
    }

    internal IReadOnlyList<Entity> Rows(string table) => [.. Admin.RetrieveMultiple(new QueryExpression(table) { ColumnSet = new ColumnSet(true) }).Entities];

    /// <summary>Every value of every row of the product's tables, and of what it adds to others.</summary>
    internal SortedDictionary<string, string> Values()
    {
        var all = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var table in Organization.Metadata.Tables.Where(table => table.LogicalName.StartsWith("coach_", StringComparison.Ordinal) || table.LogicalName is "task" or "phonecall" or "opportunity" or "account"))
        {
            foreach (var row in Admin.RetrieveMultiple(new QueryExpression(table.LogicalName) { ColumnSet = new ColumnSet(true) }).Entities)
            {
                foreach (var (column, value) in row.Attributes) all[$"{table.LogicalName} {row.Id:D} {column}"] = Text(value);
            }
        }

        return all;
    }

    private static string Text(object? value) => value switch
    {
        EntityReference reference => $"{reference.LogicalName} {reference.Id:D}",
        OptionSetValue choice => $"{choice.Value}",
        Money money => $"{money.Value:0.####}",
        decimal number => $"{number:0.####}",
        _ => $"{value}",
    };

    private Guid? template;
}
