using CoachingExtensions.Conversations;
using Microsoft.Crm.Sdk.Messages;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Tests.Pipeline;

/// <summary>Whoever raised a point says what it is; both tick it off, move and drop it; what was discussed stays.</summary>
public sealed class Who_may_do_what_with_a_point(TestOrganisation organisation) : PointTest(organisation)
{
    private static OptionSetValue Discussed => new((int)PointState.Discussed);

    [Fact]
    public void Nobody_raises_one_between_two_others() =>
        Assert.Equal("\"Theirs\" must be between you and another: be its rep or its manager yourself.", Refusal.Of(() => Raise(Produce.Manager(), "Theirs", Rep, Manager)).Message);

    [Fact]
    public void Nobody_raises_one_in_another_s_name()
    {
        var point = Raise(Rep, "Mine", Rep, Manager, more: new() { ["ownerid"] = Manager.Reference });

        Assert.Equal(Rep.Id, Point(point).GetAttributeValue<EntityReference>("ownerid").Id);
    }

    [Fact]
    public void Nobody_raises_one_with_oneself() =>
        Assert.Equal("\"Alone\" is between two people: name another as rep or as manager.", Refusal.Of(() => Raise(Rep, "Alone", Rep, Rep)).Message);

    [Fact]
    public void Nobody_raises_one_with_somebody_who_could_not_read_it()
    {
        var outsider = Produce.User("Otto Outsider", null, 110, "Salesperson");

        Assert.Equal("\"Hello\" could not be read by Otto Outsider, who has no role of coaching or is disabled: choose another, or make it private.", Refusal.Of(() => Raise(Rep, "Hello", Rep, outsider)).Message);
    }

    [Fact]
    public void A_new_one_is_not_discussed_already() =>
        Assert.Equal("\"Done\" is new, so it waits for the next conversation: raise it, and tick it off there.",
            Refusal.Of(() => Raise(Rep, "Done", Rep, Manager, more: new() { ["coach_conversationid"] = Reference(Held) })).Message);

    [Fact]
    public void It_has_words() => Assert.Equal("A point needs words: write what there is to talk about.", Refusal.Of(() => Raise("  ")).Message);

    [Fact]
    public void It_is_about_one_record() => Assert.Equal("\"Two\" can be about an opportunity or about an account, not about both: leave one of them empty.",
        Refusal.Of(() => Raise(Rep, "Two", Rep, Manager, more: new() { ["coach_opportunityid"] = NewDeal, ["coach_accountid"] = Customer(Produce.Account(Rep)) })).Message);

    [Theory]
    [InlineData("coach_name")]
    [InlineData("coach_private")]
    [InlineData("coach_managerid")]
    public void The_other_does_not_say_what_it_is(string column)
    {
        var point = Raise("A raise");
        object value = column switch { "coach_name" => "A cut", "coach_private" => true, _ => Produce.Manager().Reference };

        Assert.Equal("\"A raise\" was raised by somebody else, who alone says what it is and with whom: tick it off, move it in the order or drop it.", Refusal.Of(() => Change(Manager, point, new() { [column] = value })).Message);
    }

    [Fact]
    public void The_other_moves_and_drops_it_and_takes_it_up_again()
    {
        var point = Raise("A raise");
        Change(Manager, point, new() { ["coach_order"] = 3 });
        Drop(Manager, point);
        Assert.Equal(PointState.Dropped, StateOf(point));

        Change(Rep, point, new() { ["statecode"] = new OptionSetValue(0), ["statuscode"] = new OptionSetValue((int)PointState.Open) });

        Assert.Equal(PointState.Open, StateOf(point));
    }

    [Fact]
    public void It_is_ticked_off_in_a_talk_of_the_two_alone()
    {
        var (point, other) = (Raise("A raise"), TalkOf(Produce.Manager()).Start(NewDeal));

        Assert.Equal("\"A raise\" can be ticked off only in a conversation of the two it is between: choose one of theirs.", Refusal.Of(() => Tick(Rep, point, other)).Message);
    }

    [Fact]
    public void It_is_ticked_off_in_a_talk_that_goes_on()
    {
        var point = Raise("A raise");
        var talk = Talk.Start(NewDeal);
        Set(Manager.Service, "coach_conversation", talk, new() { ["statecode"] = new OptionSetValue((int)ConversationState.Scheduled) });

        Assert.StartsWith("\"A raise\" cannot be ticked off in", Refusal.Of(() => Tick(Manager, point, talk)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void It_is_not_called_discussed_without_a_talk()
    {
        var point = Raise("A raise");

        Assert.Equal("\"A raise\" can be ticked off only in a conversation of the two it is between: choose one of theirs.",
            Refusal.Of(() => Change(Rep, point, new() { ["statecode"] = new OptionSetValue(1), ["statuscode"] = Discussed })).Message);
    }

    [Fact]
    public void It_can_be_said_afterwards_that_it_was_discussed()
    {
        var point = Raise(Rep, "A raise", Rep, Manager);

        Change(Manager, point, new() { ["statecode"] = new OptionSetValue(1), ["statuscode"] = Discussed, ["coach_conversationid"] = Reference(Held) });

        Assert.Equal(PointState.Discussed, StateOf(point));
    }

    [Theory]
    [InlineData("coach_name")]
    [InlineData("coach_conversationid")]
    [InlineData("statecode")]
    public void What_was_discussed_stays(string column)
    {
        var point = Raise("A raise");
        Change(Rep, point, new() { ["statecode"] = new OptionSetValue(1), ["statuscode"] = Discussed, ["coach_conversationid"] = Reference(Held) });
        object? value = column switch { "coach_name" => "Another", "statecode" => new OptionSetValue(0), _ => null };

        Assert.Equal("\"A raise\" was discussed, and what was discussed stays: raise a new point.", Refusal.Of(() => Change(Rep, point, new() { [column] = value })).Message);
        Assert.Equal("\"A raise\" was discussed, and what was discussed stays: raise a new point.", Refusal.Of(() => Rep.Service.Delete("coach_agendaitem", point)).Message);
    }

    [Fact]
    public void Its_owner_deletes_it_while_it_waits_and_nobody_else()
    {
        var point = Raise("A raise");
        Assert.NotEqual("", Refusal.Of(() => Manager.Service.Delete("coach_agendaitem", point)).Message);

        Rep.Service.Delete("coach_agendaitem", point);

        Assert.Empty(Rows("coach_agendaitem", "coach_agendaitemid", point));
    }

    [Theory]
    [InlineData("GrantAccess")]
    [InlineData("ModifyAccess")]
    public void Nobody_shares_it(string message)
    {
        var (point, other) = (Raise("Mine", isPrivate: true), Produce.Executive());
        var request = new OrganizationRequest(message)
        {
            ["Target"] = new EntityReference("coach_agendaitem", point),
            ["PrincipalAccess"] = new PrincipalAccess { Principal = other.Reference, AccessMask = AccessRights.ReadAccess },
        };

        Assert.NotEqual("", Refusal.Of(() => Admin.Execute(request)).Message);
        Assert.False(Reads(other, point));
    }

    [Fact]
    public void Nobody_gives_it_away() => Assert.NotEqual("", Refusal.Of(() => Admin.Execute(new OrganizationRequest("Assign")
    {
        ["Target"] = new EntityReference("coach_agendaitem", Raise("Mine", isPrivate: true)),
        ["Assignee"] = Manager.Reference,
    })).Message);

    [Fact]
    public void The_old_message_for_a_state_passes_the_same_gate()
    {
        var point = Raise("A raise");
        OrganizationRequest Close(PointState reason) => new("SetState")
        {
            ["EntityMoniker"] = new EntityReference("coach_agendaitem", point),
            ["State"] = new OptionSetValue(1),
            ["Status"] = new OptionSetValue((int)reason),
        };
        Assert.NotEqual("", Refusal.Of(() => Manager.Service.Execute(Close(PointState.Discussed))).Message);

        Manager.Service.Execute(Close(PointState.Dropped));

        Assert.Equal(PointState.Dropped, StateOf(point));
    }
}
