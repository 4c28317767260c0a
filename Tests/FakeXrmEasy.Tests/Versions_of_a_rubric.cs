using CoachingExtensions.Platform.Model;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.FakeXrmEasy.Tests;

/// <summary>The rules of the practice room about rubrics, as Tests/Plugins.Tests tries them through the real pipeline too.</summary>
public sealed class Versions_of_a_rubric
{
    [Fact]
    public void The_first_is_version_1_and_named_after_its_skill()
    {
        var rubric = new Library().Create(new coach_rubric { coach_skillid = Library.Skill.ToEntityReference() });

        Assert.Equal((1, "Drawing out objections · 1"), (rubric.coach_version, rubric.coach_name));
    }

    [Fact]
    public void The_next_is_one_version_on()
    {
        var library = new Library(Library.Rubric(coach_rubric_statuscode.Published, version: 4));

        var rubric = library.Create(new coach_rubric { coach_skillid = Library.Skill.ToEntityReference() });

        Assert.Equal(5, rubric.coach_version);
    }

    [Fact]
    public void Of_a_skill_that_is_not_there_is_refused()
    {
        var elsewhere = new EntityReference(coach_skill.EntityLogicalName, Guid.NewGuid());

        Assert.Throws<InvalidPluginExecutionException>(() => new Library().Create(new coach_rubric { coach_skillid = elsewhere }));
    }

    [Fact]
    public void With_an_empty_level_is_not_published()
    {
        var draft = Library.Rubric(coach_rubric_statuscode.Draft);
        draft.coach_level3 = "";
        var library = new Library(draft);

        var refusal = Assert.Throws<InvalidPluginExecutionException>(() => library.Update(new coach_rubric(draft.Id) { statuscode = coach_rubric_statuscode.Published }));

        Assert.Contains(draft.coach_name, refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Published_retires_the_one_before()
    {
        var before = Library.Rubric(coach_rubric_statuscode.Published);
        var draft = Library.Rubric(coach_rubric_statuscode.Draft, version: 2);
        var library = new Library(before, draft);

        library.Update(new coach_rubric(draft.Id) { statuscode = coach_rubric_statuscode.Published });

        Assert.Equal(coach_rubric_statuscode.Retired, library.Stored(before).statuscode);
    }

    [Fact]
    public void That_was_published_is_not_edited()
    {
        var published = Library.Rubric(coach_rubric_statuscode.Published);
        var library = new Library(published);

        Assert.Throws<InvalidPluginExecutionException>(() => library.Update(new coach_rubric(published.Id) { coach_level1 = "Something else" }));
    }

    [Fact]
    public void That_is_a_draft_is_edited()
    {
        var draft = Library.Rubric(coach_rubric_statuscode.Draft);

        new Library(draft).Update(new coach_rubric(draft.Id) { coach_level1 = "Something else" });
    }
}
