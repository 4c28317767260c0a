using System.Globalization;
using System.Text.Json.Nodes;
using CoachingExtensions.Samples;
using CoachingExtensions.Samples.Organisation;

namespace CoachingExtensions.Tests.RealInput;

/// <summary>Loads the export through the Web API: people first, then each deal for its agent, who wins or loses it as a person would.</summary>
internal sealed class ExportLoader(DataverseClient admin, SalesExport export)
{
    private const int Result = 104500002;
    private const int Objective = 104500001;
    private const int Agreed = 104500000;

    private readonly Dictionary<string, Guid> agents = [];
    private readonly Dictionary<string, Guid> managers = [];
    private readonly Dictionary<string, Guid> accounts = [];

    public async Task PeopleAndAccountsAsync()
    {
        var directory = await StaffDirectory.OpenAsync(admin);
        var offices = await directory.RegionsAsync(export.Agents.Select(agent => agent.Office).Distinct());
        foreach (var agent in export.Agents)
        {
            if (!managers.ContainsKey(agent.Manager))
                managers[agent.Manager] = await directory.UserAsync(Person(agent.Manager, Job.Manager, agent.Office), offices[agent.Office], null);
            agents[agent.Name] = await directory.UserAsync(Person(agent.Name, Job.Rep, agent.Office), offices[agent.Office], managers[agent.Manager]);
        }
        foreach (var account in export.Accounts)
            accounts[account] = await admin.CreateAsync("accounts", new JsonObject { ["name"] = account });
    }

    /// <summary>A plan for the quarter for every agent: revenue as the result, won deals as the objective that leads to it.</summary>
    public async Task AgreePlansAsync(ExportedQuarter quarter)
    {
        var library = await Library.ReadAsync(admin);
        foreach (var agent in export.Agents)
        {
            var owner = $"/systemusers({agents[agent.Name]})";
            var plan = await admin.CreateAsync("coach_alignmentplans", new JsonObject
            {
                ["coach_name"] = $"{agent.Name} Q{quarter.Number}",
                ["coach_start"] = Text(quarter.Start),
                ["coach_end"] = Text(quarter.End),
                ["coach_managerid@odata.bind"] = $"/systemusers({managers[agent.Manager]})",
                ["ownerid@odata.bind"] = owner,
            });
            var revenue = await TargetAsync(plan, owner, "Revenue", Result, library.Metrics[Library.Revenue], 50_000, null);
            await TargetAsync(plan, owner, "Won deals", Objective, library.Metrics[Library.DealsWon], 40, revenue);
            await admin.UpdateAsync("coach_alignmentplans", plan, new JsonObject { ["statecode"] = 0, ["statuscode"] = Agreed });
        }
    }

    /// <summary>Two agents at a time: each agent's deals in the order of the file.</summary>
    public Task DealsAsync() => Parallel.ForEachAsync(
        export.Deals.GroupBy(deal => deal.Agent),
        new ParallelOptions { MaxDegreeOfParallelism = 2 },
        async (byAgent, _) =>
        {
            var agent = admin.As(Agent.Address(byAgent.Key));
            foreach (var deal in byAgent) await DealAsync(agent, deal);
        });

    private async Task DealAsync(DataverseClient agent, Deal deal)
    {
        var row = new JsonObject { ["name"] = $"{deal.Id} {deal.Product}", ["ownerid@odata.bind"] = $"/systemusers({agents[deal.Agent]})" };
        if (deal.Account is { } account) row["customerid_account@odata.bind"] = $"/accounts({accounts[account]})";
        var id = await admin.CreateAsync("opportunities", row);
        if (!deal.Won && !deal.Lost) return;
        await agent.CallAsync(deal.Won ? "WinOpportunity" : "LoseOpportunity", new JsonObject
        {
            ["OpportunityClose"] = new JsonObject
            {
                ["@odata.type"] = "Microsoft.Dynamics.CRM.opportunityclose",
                ["subject"] = deal.Stage,
                ["actualrevenue"] = deal.Value,
                ["actualend"] = Text(deal.ClosedOn!.Value) + "T12:00:00Z",
                ["opportunityid@odata.bind"] = $"/opportunities({id})",
            },
            ["Status"] = deal.Won ? 3 : 4,
        });
    }

    private Task<Guid> TargetAsync(Guid plan, string owner, string name, int level, Guid metric, decimal value, Guid? parent)
    {
        var row = new JsonObject
        {
            ["coach_name"] = name,
            ["coach_level"] = level,
            ["coach_targetvalue"] = value,
            ["coach_planid@odata.bind"] = $"/coach_alignmentplans({plan})",
            ["coach_metricid@odata.bind"] = $"/coach_metrics({metric})",
            ["ownerid@odata.bind"] = owner,
        };
        if (parent is { } above) row["coach_parenttargetid@odata.bind"] = $"/coach_targets({above})";
        return admin.CreateAsync("coach_targets", row);
    }

    private static Person Person(string name, Job job, string office)
    {
        var space = name.IndexOf(' ', StringComparison.Ordinal);
        return new Person(name[..space], name[(space + 1)..], job, office, Habit.Steady, Agent.Address(name));
    }

    private static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
