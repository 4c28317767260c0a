using System.Net;
using CoachingExtensions.Verify.Compare;
using Newtonsoft.Json.Linq;

namespace CoachingExtensions.Tests.Verification;

/// <summary>Definitions of tables cannot be taken away here by anybody, so they are missing from an answer or differ in it.</summary>
public sealed class What_is_broken_in_the_definitions
{
    private const string Feedback = "EntityDefinitions(LogicalName='coach_feedback')";

    private static async Task<Finding> OneAsync(string kind, string path, Action<JObject> edit)
    {
        await using var live = await Live.StartAsync();
        var edited = 0;
        var findings = await live.LookAsync(kind, new Between(edit: (request, answer) =>
        {
            if (!Between.IsFor(request, "GET", path)) return;
            edit(answer);
            edited++;
        }));
        Assert.Equal(1, edited);
        return Assert.Single(findings, finding => finding.Outcome != Outcome.Ok);
    }

    private static JToken Item(JObject answer, string list, string name) => answer[list]!.Single(item => (string?)(item["LogicalName"] ?? item["SchemaName"]) == name);

    [Fact]
    public async Task A_table_that_is_not_there_is_missing()
    {
        await using var live = await Live.StartAsync();

        var findings = await live.LookAsync("Table", new Between(request => Between.IsFor(request, "GET", Feedback) ? Between.Refusal(HttpStatusCode.NotFound, "Could not find an entity.") : null));

        var finding = Assert.Single(findings, finding => finding.Outcome != Outcome.Ok);
        Assert.Equal((Outcome.Missing, "coach_feedback"), (finding.Outcome, finding.What));
    }

    [Fact]
    public async Task A_table_of_another_ownership_is_different()
    {
        var finding = await OneAsync("Table", Feedback, answer => answer["OwnershipType"] = "OrganizationOwned");

        Assert.Equal((Outcome.Different, "coach_feedback: ownership", "OrganizationOwned"), (finding.Outcome, finding.What, finding.Found));
    }

    [Fact]
    public async Task A_table_that_is_called_otherwise_is_different()
    {
        var finding = await OneAsync("Label", Feedback, answer => Said(answer["DisplayName"]!, 1033)["Label"] = "Opinion");

        Assert.Equal((Outcome.Different, "coach_feedback: in 1033", "Opinion"), (finding.Outcome, finding.What, finding.Found));
    }

    [Fact]
    public async Task A_column_without_its_german_is_different_where_german_is_enabled()
    {
        var finding = await OneAsync("Label", Feedback, answer => Said(Item(answer, "Attributes", "coach_verdict")["DisplayName"]!, 1031).Remove());

        Assert.Equal((Outcome.Different, "coach_feedback.coach_verdict: in 1031", "nothing"), (finding.Outcome, finding.What, finding.Found));
    }

    [Fact]
    public async Task A_label_in_a_language_that_is_not_enabled_is_no_fault()
    {
        await using var live = await Live.StartAsync();

        var findings = await live.LookAsync("Label", new Between(edit: (request, answer) =>
        {
            if (Between.IsFor(request, "GET", "RetrieveProvisionedLanguages")) answer["RetrieveProvisionedLanguages"] = new JArray(1033);
            if (Between.IsFor(request, "GET", Feedback)) Said(Item(answer, "Attributes", "coach_verdict")["DisplayName"]!, 1031).Remove();
        }));

        Assert.DoesNotContain(findings, finding => finding.Outcome != Outcome.Ok);
    }

    [Fact]
    public async Task An_option_that_is_called_otherwise_is_different()
    {
        var finding = await OneAsync("Label", "GlobalOptionSetDefinitions(Name='coach_verdict')", answer => Said(answer["Options"]!.Single(option => (string?)Said(option["Label"]!, 1033)["Label"] == "Somewhat")["Label"]!, 1033)["Label"] = "A bit");

        Assert.Equal((Outcome.Different, "A bit"), (finding.Outcome, finding.Found));
        Assert.Contains("choice coach_verdict", finding.What, StringComparison.Ordinal);
    }

    private static JToken Said(JToken label, int language) => label["LocalizedLabels"]!.Single(one => (int)one["LanguageCode"]! == language);

    [Fact]
    public async Task A_column_that_is_not_there_is_missing()
    {
        var finding = await OneAsync("Column", Feedback, answer => Item(answer, "Attributes", "coach_verdict").Remove());

        Assert.Equal((Outcome.Missing, "coach_feedback.coach_verdict"), (finding.Outcome, finding.What));
    }

    [Fact]
    public async Task A_column_of_another_type_is_different()
    {
        var finding = await OneAsync("Column", Feedback, answer => Item(answer, "Attributes", "coach_verdict")["AttributeTypeName"]!["Value"] = "StringType");

        Assert.Equal((Outcome.Different, "coach_feedback.coach_verdict: type", "StringType"), (finding.Outcome, finding.What, finding.Found));
    }

    [Fact]
    public async Task A_key_that_is_not_there_is_missing()
    {
        var finding = await OneAsync("Key", Feedback, answer => Item(answer, "Keys", "coach_onefeedbackperconversation").Remove());

        Assert.Equal((Outcome.Missing, "coach_feedback.coach_onefeedbackperconversation"), (finding.Outcome, finding.What));
    }

    [Fact]
    public async Task A_key_whose_index_could_not_be_made_is_different()
    {
        var finding = await OneAsync("Key", Feedback, answer => Item(answer, "Keys", "coach_onefeedbackperconversation")["EntityKeyIndexStatus"] = "Failed");

        Assert.Equal((Outcome.Different, "Failed"), (finding.Outcome, finding.Found));
    }

    [Fact]
    public async Task A_relationship_that_is_not_there_is_missing()
    {
        var finding = await OneAsync("Relationship", Feedback, answer => answer["ManyToOneRelationships"]!.First(one => (string?)one["ReferencingAttribute"] == "coach_conversationid").Remove());

        Assert.Equal(Outcome.Missing, finding.Outcome);
        Assert.Contains("feedback", finding.What, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_relationship_that_cascades_otherwise_is_different()
    {
        var finding = await OneAsync("Relationship", Feedback, answer => answer["ManyToOneRelationships"]!.First(one => (string?)one["ReferencingAttribute"] == "coach_conversationid")["CascadeConfiguration"]!["Share"] = "Cascade");

        Assert.Equal((Outcome.Different, "Cascade"), (finding.Outcome, finding.Found));
    }

    [Fact]
    public async Task A_many_to_many_relationship_that_is_not_there_is_missing()
    {
        await using var live = await Live.StartAsync();

        // Both tables know of it.
        var findings = await live.LookAsync("Relationship", new Between(edit: (_, answer) =>
        {
            foreach (var one in answer.SelectTokens("ManyToManyRelationships[?(@.SchemaName == 'coach_drill_message')]").ToList()) one.Remove();
        }));

        var finding = Assert.Single(findings, finding => finding.Outcome != Outcome.Ok);
        Assert.Equal((Outcome.Missing, "coach_drill_message"), (finding.Outcome, finding.What));
    }

    [Fact]
    public async Task A_choice_without_one_of_its_values_is_different_and_more_values_are_the_organisations()
    {
        var finding = await OneAsync("Choice", "GlobalOptionSetDefinitions(Name='coach_verdict')", answer => answer["Options"]![1]!["Value"] = 7);

        Assert.Equal((Outcome.Different, "coach_verdict: values", "without 104500001"), (finding.Outcome, finding.What, finding.Found));
    }

    [Fact]
    public async Task A_status_reason_of_another_state_is_different()
    {
        var finding = await OneAsync("Status reasons", "EntityDefinitions(LogicalName='coach_alignmentplan')/Attributes", answer => answer["OptionSet"]!["Options"]!.Single(option => (int?)option["Value"] == 104500000)["State"] = 1);

        Assert.Equal((Outcome.Different, "coach_alignmentplan: values", "without 104500000 of state 0"), (finding.Outcome, finding.What, finding.Found));
    }
}
