using System.Text.Json.Nodes;
using CoachingExtensions.Conversations;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace CoachingExtensions.Tests.Pipeline;

public sealed class Templates_as_files(TestOrganisation organisation) : TalkTest(organisation)
{
    private const string Markup = "<script>alert('x')</script> & \"quoted\" ✓";

    private JsonNode Export(Guid template) =>
        JsonNode.Parse((string)Admin.Execute(new OrganizationRequest("coach_ExportTemplate") { ["TemplateId"] = template })["Document"])!;

    private Guid Import(string document) => (Guid)Admin.Execute(new OrganizationRequest("coach_ImportTemplate") { ["Document"] = document })["TemplateId"];

    private static JsonNode Small() => JsonNode.Parse("""
        {
          "format": "coaching-template", "formatVersion": 1, "name": "Small", "model": "GROW", "type": "Practice", "process": "Call", "tables": ["opportunity"],
          "sections": [{"name": "Discuss", "questions": [{"prompt": "What?", "kind": "Text"}, {"prompt": "How sure?", "kind": "Rating", "required": true, "choices": ["1", "2", "3", "4", "5"], "answeredBy": "Rep"}]}]
        }
        """)!;

    private int Count(string table)
    {
        var query = new QueryExpression(table) { ColumnSet = new ColumnSet(false) };
        return Admin.All(query).Count;
    }

    [Fact]
    public void Come_back_as_they_were_written()
    {
        foreach (var shipped in new[] { "Opportunity qualification", "One-to-one: CIGAR", "Deal review" })
        {
            var file = Export(Library.Template(shipped).Id);

            var taken = Export(Import(file.ToJsonString()));

            Assert.Matches($@"^{System.Text.RegularExpressions.Regex.Escape(shipped)} \(\d\)$", (string?)taken["name"]);
            taken["name"] = shipped;
            Assert.Equal(file.ToJsonString(), taken.ToJsonString());
        }
    }

    [Fact]
    public void Are_drafts_of_their_own_at_first()
    {
        var template = Admin.Retrieve("coach_template", Import(Export(Library.Template("Deal review").Id).ToJsonString()), new ColumnSet(true));

        Assert.Equal((1, 1, null), (template["coach_version"], template.GetAttributeValue<OptionSetValue>("statuscode").Value, template.GetAttributeValue<EntityReference>("coach_revisionofid")));
    }

    [Fact]
    public void Keep_every_character()
    {
        var file = Small();
        var section = file["sections"]![0]!;
        foreach (var (part, property) in new[] { (file, "name"), (file, "description"), (section, "name"), (section, "help"), (section["questions"]![0]!, "prompt"), (section["questions"]![0]!, "help") }) part[property] = Markup;

        var taken = Export(Import(file.ToJsonString()));

        Assert.Equal(Markup, (string?)taken["name"]);
        Assert.Equal(Markup, (string?)taken["sections"]![0]!["questions"]![0]!["help"]);
    }

    public static TheoryData<string, string, string> Wrong => new()
    {
        { "format", "\"other\"", "its format is not \"coaching-template\"" },
        { "formatVersion", "2", "its formatVersion is 2, and only 1 can be read" },
        { "formatVersion", "\"1\"", "formatVersion is no whole number" },
        { "name", "\"  \"", "name is missing" },
        { "name", "7", "name is no text" },
        { "model", "\"SPIN\"", "model is \"SPIN\", which is none of AOR, ARC, GROW" },
        { "model", "\"104500002\"", "model is \"104500002\", which is none of" },
        { "type", "null", "type is missing" },
        { "tables", "[\"lead\"]", "tables[1] is \"lead\", and a conversation can be about opportunity, account" },
        { "tables", "\"account\"", "tables is no list" },
        { "stages", "[0, 77]", "stages[2] is 77, which is no sales stage here" },
        { "gap", "\"Gap\"", "gap is \"Gap\", which is none of None, OnTrack" },
        { "minutes", "2000", "minutes is no whole number from 0 to 1440" },
        { "title", "\"x\"", "the file has a property \"title\" that is not known" },
        { "sections", "[[]]", "sections[1] is no object" },
        { "sections", "[{\"name\": \"A\"}, {\"questions\": []}]", "sections[2].name is missing" },
        { "sections", "[{\"name\": \"A\", \"questions\": [{\"prompt\": \"Why?\", \"kind\": \"Txt\"}]}]", "sections[1].questions[1].kind is \"Txt\"" },
        { "sections", "[{\"name\": \"A\", \"questions\": [{\"prompt\": \"Why?\", \"kind\": \"Text\", \"required\": \"yes\"}]}]", "sections[1].questions[1].required is neither true nor false" },
        { "sections", "[{\"name\": \"A\", \"questions\": [{\"prompt\": \"Why?\", \"kind\": \"Text\", \"column\": \"nothing\"}]}]", "sections[1].questions[1].column is \"nothing\", and opportunity has no such column here" },
        { "sections", "[{\"name\": \"A\", \"questions\": [{\"prompt\": \"Why?\", \"kind\": \"Choice\", \"choices\": [1]}]}]", "sections[1].questions[1].choices[1] is no text" },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public void Are_refused_with_the_place_that_is_wrong_and_leave_nothing(string property, string value, string why)
    {
        var file = Small();
        file[property] = JsonNode.Parse(value);
        var (templates, sections) = (Count("coach_template"), Count("coach_templatesection"));

        var refusal = Refusal.Of(() => Import(file.ToJsonString()));

        Assert.StartsWith("The file cannot be read as a template, and nothing was written: ", refusal.Message, StringComparison.Ordinal);
        Assert.Contains(why, refusal.Message, StringComparison.Ordinal);
        Assert.Equal((templates, sections), (Count("coach_template"), Count("coach_templatesection")));
    }

    [Fact]
    public void Are_copied_under_a_name_that_fits()
    {
        var name = new string('x', 200);
        var template = Produce.DraftTemplate("Long", new() { ["coach_name"] = name });
        Produce.Question(Produce.Section(template), new() { ["coach_prompt"] = "Why?" });

        var copy = (Guid)Admin.Execute(new OrganizationRequest("coach_DuplicateTemplate") { ["TemplateId"] = template })["CopyId"];

        Assert.Equal($"{new string('x', 193)} (copy)", (string?)Export(copy)["name"]);
        Assert.Equal($"{new string('x', 191)} (copy 2)", (string?)Export((Guid)Admin.Execute(new OrganizationRequest("coach_DuplicateTemplate") { ["TemplateId"] = template })["CopyId"])["name"]);
        Assert.Equal("Why?", (string?)Export(copy)["sections"]![0]!["questions"]![0]!["prompt"]);
    }

    [Fact]
    public void Are_written_for_whoever_may_read_them() =>
        Assert.Contains("Deal review", (string)Rep.Service.Execute(new OrganizationRequest("coach_ExportTemplate") { ["TemplateId"] = Library.Template("Deal review").Id })["Document"], StringComparison.Ordinal);
}
