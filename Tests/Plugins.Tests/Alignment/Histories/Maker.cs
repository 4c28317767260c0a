using CoachingExtensions.Alignment;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Tests.Histories;

/// <summary>Makes rows.</summary>
internal sealed class Maker(Stage stage)
{
    private DateTime Now => stage.Organisation.Clock.Now;

    public bool Make(Happening happening, EntityReference? about, EntityReference? who)
    {
        if (happening.What == What.AddTarget) return AddTarget(happening, about);
        if (Row(happening, about, who) is not { } row) return false;
        stage.Add(happening.Name, new EntityReference(row.LogicalName, stage.Organisation.Admin.Create(row)));
        return true;
    }

    public static EntityCollection Parties(params EntityReference?[] people) =>
        new([.. people.OfType<EntityReference>().Select(person => new Entity("activityparty") { ["partyid"] = person })]) { EntityName = "activityparty" };

    /// <summary>From one day up to ten, some of it before the first plan or after the last.</summary>
    public static Entity Leave(Entity row, int number)
    {
        row["coach_first"] = new DateTime(2026, 2, 26).AddDays(number % 60);
        row["coach_last"] = new DateTime(2026, 2, 26).AddDays((number % 60) + (number / 60));
        return row;
    }

    private Entity? Row(Happening happening, EntityReference? about, EntityReference? who) => happening.What switch
    {
        What.CreateAccount => new Entity("account") { ["name"] = happening.Name, ["revenue"] = new Money(happening.Number * 1_000_000m), ["ownerid"] = who },
        What.CreateDeal => new Entity("opportunity")
        {
            ["name"] = happening.Name,
            ["customerid"] = about,
            ["estimatedvalue"] = new Money(happening.Number * 1000m),
            ["salesstage"] = new OptionSetValue(happening.Number % 4),
            ["estimatedclosedate"] = Now.Date.AddDays((happening.Number % 30) - 5),
            ["ownerid"] = who,
        },
        What.CreateMeeting => Activity("appointment", happening, about, who, ("scheduledstart", Now.AddHours(happening.Number)), ("scheduledend", Now.AddHours(happening.Number + 1)), ("requiredattendees", Parties(who))),
        What.CreateContact => new Entity("contact") { ["lastname"] = happening.Name, ["parentcustomerid"] = about, ["ownerid"] = who },
        What.CreateLead => new Entity("lead") { ["subject"] = happening.Name, ["lastname"] = happening.Name, ["companyname"] = happening.Name, ["ownerid"] = who },
        What.CreateCall => Activity("phonecall", happening, about, who, ("from", Parties(who))),
        What.CreateTask => Activity("task", happening, about, who),
        What.CreateEmail => Activity("email", happening, about, who, ("from", Parties(who)), ("messageid", Message(happening.Number))),
        What.CreateLetter => Activity("letter", happening, about, who, ("from", Parties(who))),
        What.CreateConversation => Activity("coach_conversation", happening, about, who, ("actualdurationminutes", happening.Number), ("coach_repid", who)),
        What.CloseDay => new Entity("coach_closure") { ["coach_name"] = happening.Name, ["coach_date"] = new DateTime(2026, 3, 1).AddDays(happening.Number), ["coach_workcalendarid"] = about },
        What.TakeLeave => Leave(new Entity("coach_absence") { ["coach_name"] = happening.Name, ["ownerid"] = who }, happening.Number),
        What.Link or What.Exclude when who is not null => new Entity("coach_targetlink")
        {
            ["coach_name"] = "By hand",
            ["coach_targetid"] = who,
            [$"coach_{about!.LogicalName}id"] = about,
            ["coach_kind"] = new OptionSetValue((int)(happening.What == What.Link ? LinkKind.Manual : LinkKind.Excluded)),
        },
        _ => null,
    };

    /// <summary>A few messages that several people track, and some that nobody can tell apart.</summary>
    public static string? Message(int number) => number % 3 == 0 ? null : number % 2 == 0 ? $"<m{number % 7}@example.com>" : $"<M{number % 7}@EXAMPLE.com>";

    private bool AddTarget(Happening happening, EntityReference? objective)
    {
        if (objective is null) return false;
        var kinds = Enum.GetValues<Counting>().Length;
        var counting = (Counting)(happening.Number % kinds);
        stage.Add(happening.Name, stage.Target(happening.Who!, AorLevel.Activity, objective, counting, (Where)Math.Max(0, (happening.Number / kinds % 11) - 4), happening.Number / kinds / 11 % 7));
        return true;
    }

    private static Entity Activity(string table, Happening happening, EntityReference? about, EntityReference? who, params (string Column, object? Value)[] more)
    {
        var row = new Entity(table) { ["subject"] = happening.Name, ["regardingobjectid"] = about, ["ownerid"] = who };
        foreach (var (column, value) in more) row[column] = value;
        return row;
    }
}
