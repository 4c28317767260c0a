using CoachingExtensions.Practice;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace CoachingExtensions.Tests.Pipeline;

public sealed class Versions_of_rubrics(TestOrganisation organisation) : PracticeTest(organisation)
{
    [Fact]
    public void Are_counted_and_named_by_themselves()
    {
        var row = Row("coach_rubric", Rubric(Skill));

        Assert.Equal((2, true), (row["coach_version"], ((string)row["coach_name"]).EndsWith("· 2", StringComparison.Ordinal)));
    }

    [Fact]
    public void Keep_what_was_published()
    {
        var rubric = PublishedRubric(Skill);

        RefusedFor("next version", () => Set("coach_rubric", rubric, new() { ["coach_level3"] = "Something else" }));
        RefusedFor("next version", () => Set("coach_rubric", rubric, new() { ["statuscode"] = new OptionSetValue((int)RubricStatus.Draft) }));
    }

    [Fact]
    public void Retire_the_one_before_when_the_next_is_published()
    {
        var first = PublishedRubric(Skill);
        PublishedRubric(Skill);

        Assert.Equal((int)RubricStatus.Retired, Row("coach_rubric", first).GetAttributeValue<OptionSetValue>("statuscode").Value);
        RefusedFor("retired", () => Publish(first));
    }

    [Fact]
    public void Are_not_published_with_a_level_missing()
    {
        var rubric = Rubric(Skill, new() { ["coach_level4"] = " " });

        RefusedFor("five levels", () => Publish(rubric));
    }

    [Fact]
    public void Stay_with_what_was_scored_by_them()
    {
        var first = PublishedRubric(Skill);
        var attempt = Scored(Learner, Drill(1), 4);
        PublishedRubric(Skill);

        Assert.Equal(first, AttemptRow(attempt).GetAttributeValue<EntityReference>("coach_rubricid").Id);
        Assert.NotNull(Refusal.Of(() => Admin.Delete("coach_rubric", first)));
    }

    private Entity Row(string table, Guid id) => Admin.Retrieve(table, id, new ColumnSet(true));
}
