using System.Runtime.Serialization;
using System.ServiceModel;
using CoachingExtensions.Platform;
using CoachingExtensions.Platform.Model;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace CoachingExtensions.Alignment.Dataverse;

/// <summary>Shares the credit of a deal among people, for whoever may change the deal.</summary>
internal sealed class SharedCredit(Step step)
{
    private const string Shape = """[{"userId": "…", "share": 60}, {"userId": "…", "share": 40}]""";

    public void Share(Guid dealId, string json)
    {
        var deal = new RecordReference(Opportunity.EntityLogicalName, dealId);
        var name = DemandMayShare(step, deal);
        List<Split> wanted = [.. Read(json)];
        if ((SplitRule.Obstacle(wanted) ?? PeopleInTheWay(wanted)) is { } obstacle)
        {
            throw new RefusedException(new Message("Credit.Stays", "The credit of the opportunity \"{0}\" stays as it is: {1}. Correct it and share again.", name, obstacle));
        }

        new SplitStore(step.System, deal).Set(name.CutTo(SplitStore.LongestName), wanted);
        step.Alignment().Reconcile(deal);
    }

    /// <summary>Who may change a deal may say whose it is. What is not there and what the caller may not see are refused in the same words.</summary>
    /// <returns>What people call the deal.</returns>
    public static string DemandMayShare(Step step, RecordReference deal)
    {
        Entity? seen;
        try
        {
            seen = step.Caller.Retrieve(deal.Table, deal.Id, new ColumnSet(OpportunityRow.Name));
        }
        catch (FaultException<OrganizationServiceFault>)
        {
            seen = null;
        }

        if (seen is null || !Rights.MayWrite(step.System, step.UserId, deal)) throw new RefusedException(new Message("Credit.NotYours", "The opportunity {0} is not there, or you may not change it.", deal.Id));
        return seen.Text(OpportunityRow.Name) ?? "";
    }

    private Message? PeopleInTheWay(List<Split> wanted)
    {
        if (wanted.Count == 0) return null;

        var there = new HashSet<Guid>(step.System.RunAll(Fetch.Template($"""
            <fetch><entity name="{SystemUser.EntityLogicalName}">
              {Fetch.Columns(UserRow.SystemUserId)}
              <order attribute="{UserRow.SystemUserId}" />
              <filter>{Fetch.In(UserRow.SystemUserId, wanted.Select(split => split.UserId))}</filter>
            </entity></fetch>
            """)).Select(user => user.Id));
        return wanted.Find(split => !there.Contains(split.UserId)) is { } missing ? new Message("Credit.NoUser", "there is no user {0}", missing.UserId) : null;
    }

    private static IEnumerable<Split> Read(string json)
    {
        if (json.TrimStart().StartsWith("{", StringComparison.Ordinal)) throw Unreadable(new Message("Credit.NoList", "it is not a list"));
        List<CreditedPerson>? people;
        try
        {
            people = Json.Read<List<CreditedPerson>>(json);
        }
        catch (SerializationException error)
        {
            throw Unreadable(new Message("Credit.NoJson", "{0}", error.Message));
        }

        return (people ?? throw Unreadable(new Message("Credit.Null", "it is null"))).Select(person => person is not null && Guid.TryParse(person.UserId, out var user)
            ? new Split(user, person.Share)
            : throw Unreadable(new Message("Credit.NoId", "userId \"{0}\" is no id", person?.UserId)));
    }

    private static RefusedException Unreadable(Message why) => new(new Message("Credit.Unreadable", "The parameter Shares cannot be read: {0}. It must look like {1}.", why, Shape));
}
