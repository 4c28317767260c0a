using System.Globalization;
using System.Text;
using CoachingExtensions.Alignment;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Tests.Pipeline;

/// <summary>The main invariant: whatever happened, the live figures are those of a recalculation from source rows and links.</summary>
public sealed class Random_histories(TestOrganisation organisation) : PipelineTest(organisation)
{
    private const int Events = 30;

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 30)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Leave_nothing_for_a_recalculation_to_change(int seed)
    {
        var history = new History(seed, this);

        for (var number = 0; number < Events; number++) history.Next();

        var live = history.Snapshot();
        Recalculate(history.Mine.Plan);
        Recalculate(history.Theirs.Plan);
        Assert.Equal($"seed {seed}\n{live}", $"seed {seed}\n{history.Snapshot()}");
    }

    private sealed class History
    {
        private readonly Random random;
        private readonly Random_histories test;
        private readonly Person other;
        private readonly List<Guid> accounts = [];
        private readonly List<Guid> deals = [];
        private readonly List<Guid> calls = [];

        public History(int seed, Random_histories test)
        {
            random = new Random(seed);
            this.test = test;
            other = test.Produce.Rep();
            for (var number = 0; number < 3; number++) accounts.Add(test.Produce.Account(test.Rep));
            Mine = Plan(test.Rep);
            Theirs = Plan(other);
        }

        public PlanTree Mine { get; }

        public PlanTree Theirs { get; }

        public void Next()
        {
            test.Clock.Now = test.Clock.Now.AddHours(random.Next(20));
            try
            {
                Happen(random.Next(14));
            }
            catch (System.ServiceModel.FaultException<OrganizationServiceFault>)
            {
                // A deal can be won only while it is open, a row deleted only while it is there: a refusal is an event too.
            }
        }

        public string Snapshot()
        {
            var text = new StringBuilder();
            foreach (var target in new[] { Mine, Theirs }.SelectMany(tree => new[] { tree.Result, tree.Objective, tree.Activity }))
            {
                var row = test.Target(target);
                text.AppendLine(CultureInfo.InvariantCulture, $"{row["coach_name"]} {row["coach_actual"]} {row["coach_gap"]} {((OptionSetValue)row["coach_status"]).Value}");
                foreach (var entry in test.Contributions(target).OrderBy(entry => entry["coach_sourceid"])) text.AppendLine(CultureInfo.InvariantCulture, $"  {entry["coach_sourceid"]} {entry["coach_value"]} {Day(entry, "coach_date")}");
            }

            return text.ToString();
        }

        private PlanTree Plan(Person rep)
        {
            Values atProspects = new() { ["coach_segmentid"] = test.Library.Prospects };
            return test.Produce.Agreed(rep, atProspects, atProspects);
        }

        private void Happen(int what)
        {
            var (account, deal, call) = (Any(accounts), Any(deals), Any(calls));
            switch (what)
            {
                case 0: accounts.Add(test.Produce.Account(Someone())); break;
                case 1: deals.Add(test.Produce.Opportunity(test.Rep, account)); break;
                case 2: calls.Add(test.Produce.OpenCall(test.Rep, Customer(account))); break;
                case 3: calls.Add(test.Produce.OpenCall(test.Rep, Deal(deal))); break;
                case 4 or 5 or 6: test.Set("phonecall", call, new() { ["statecode"] = new OptionSetValue(1) }); break;
                case 7: test.Set("phonecall", call, new() { ["statecode"] = new OptionSetValue(0) }); break;
                case 8: test.Set("phonecall", call, new() { ["ownerid"] = Someone().Reference }); break;
                case 9: test.Set("phonecall", call, new() { ["regardingobjectid"] = Customer(account), ["actualend"] = test.Clock.Now.AddDays(-random.Next(100)) }); break;
                case 10: test.Set("account", account, new() { ["ownerid"] = Someone().Reference }); break;
                case 11: test.Win(deal, random.Next(10_000)); break;
                case 12: test.Set("opportunity", deal, new() { ["customerid"] = Customer(account), ["statecode"] = new OptionSetValue(0) }); break;
                default: test.Admin.Delete("phonecall", call); break;
            }
        }

        private Person Someone() => random.Next(2) == 0 ? test.Rep : other;

        private Guid Any(List<Guid> rows) => rows.Count == 0 ? Guid.Empty : rows[random.Next(rows.Count)];
    }
}
