using CoachingExtensions.Packer.Validation;

namespace CoachingExtensions.Packer.Tests.Product;

/// <summary>What the roles hold at most. What that means on rows is tested through the pipeline.</summary>
public sealed class TheRoles
{
    private static readonly string[] Definitions = ["coach_closure", "coach_drill", "coach_message", "coach_metric", "coach_question", "coach_rubric", "coach_segment", "coach_skill", "coach_template", "coach_templatesection", "coach_workcalendar"];
    private static readonly string[] Owned = ["Activity", "coach_absence", "coach_alignmentplan", "coach_answer", "coach_contribution", "coach_feedback", "coach_target", "coach_targetlink"];

    private static readonly SolutionSource Source = SolutionSource.Of(TheRepository.Here);

    private static Dictionary<string, string> Role(string name) => Source.Roles.Single(role => role.Attribute("name") == name).Xml
        .Descendants("RolePrivilege").ToDictionary(privilege => (string)privilege.Attribute("name")!, privilege => (string)privilege.Attribute("level")!);

    [Theory]
    [InlineData("Coaching Rep")]
    [InlineData("Coaching Manager")]
    [InlineData("Coaching Executive")]
    [InlineData("Coaching Administrator")]
    public void Let_nobody_share_rows_or_make_or_change_contributions(string role) =>
        Assert.DoesNotContain(Role(role).Keys, name => name.StartsWith("prvShare", StringComparison.Ordinal) || name is "prvCreatecoach_contribution" or "prvWritecoach_contribution");

    [Fact]
    public void Let_a_rep_reach_own_rows_only() =>
        Assert.All(Of("Coaching Rep", Owned), privilege => Assert.Equal("Basic", privilege.Level));

    [Fact]
    public void Let_a_rep_write_absences_answers_feedback_and_activities_alone() =>
        Assert.Equal(["Activity", "coach_absence", "coach_answer", "coach_feedback"], Of("Coaching Rep", Owned).Where(privilege => privilege.Verb == "Write").Select(privilege => privilege.Table).Order());

    [Fact]
    public void Let_an_executive_read_everything_and_write_own_rows_only()
    {
        var privileges = Of("Coaching Executive", Owned);

        Assert.Equal(Owned, privileges.Where(privilege => (privilege.Verb, privilege.Level) == ("Read", "Global")).Select(privilege => privilege.Table).Order(StringComparer.Ordinal));
        Assert.All(privileges.Where(privilege => privilege.Verb is not "Read" and not "AppendTo"), privilege => Assert.Equal("Basic", privilege.Level));
        Assert.Equal(["Activity", "coach_absence", "coach_answer", "coach_feedback"], privileges.Where(privilege => privilege.Verb == "Write").Select(privilege => privilege.Table).Order());
    }

    [Fact]
    public void Let_a_manager_delete_and_reassign_what_goes_with_a_plan()
    {
        string[] below = ["coach_target", "coach_targetlink", "coach_contribution"];
        var manager = Role("Coaching Manager");

        Assert.All(below, table => Assert.Equal(("Deep", "Deep"), (manager[$"prvDelete{table}"], manager[$"prvAssign{table}"])));
    }

    [Fact]
    public void Let_the_coaching_administrator_define_and_take_people_off_the_board_and_nothing_else() =>
        Assert.Equal(Definitions.Append("coach_progressoptout").Order(StringComparer.Ordinal), Role("Coaching Administrator").Keys.Where(name => name.Contains("coach_", StringComparison.Ordinal)).Select(name => name[name.IndexOf("coach_", StringComparison.Ordinal)..]).Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void Let_only_the_coaching_administrator_change_definitions() =>
        Assert.Equal(["Coaching Administrator"], Source.Roles.Where(role => Of(role.Attribute("name"), Definitions).Any(privilege => privilege.Verb is not "Read" and not "AppendTo")).Select(role => role.Attribute("name")));

    private static List<(string Verb, string Table, string Level)> Of(string role, IEnumerable<string> tables) =>
        [.. from privilege in Role(role)
            from table in tables
            where privilege.Key.EndsWith(table, StringComparison.Ordinal) && privilege.Key["prv".Length..^table.Length] is "Create" or "Read" or "Write" or "Delete" or "Append" or "AppendTo" or "Assign"
            select (privilege.Key["prv".Length..^table.Length], table, privilege.Value)];
}
