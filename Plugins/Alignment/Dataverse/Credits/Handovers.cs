using CoachingExtensions.Platform;
using CoachingExtensions.Platform.Model;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Alignment.Dataverse;

/// <summary>What is done and changes hands, and who is credited with it from then on.</summary>
internal sealed class Handovers(Step step)
{
    /// <summary>What this update does to the credit of the row.</summary>
    public CreditMove Move() => !step.Is("Update") || step.Before is not { } before
        ? CreditMove.None
        : HandoverRule.Of(
            IsDone(before),
            IsDone(step.RowAfter()),
            step.After(Rows.Owner) is EntityReference owner && owner.Id != before.Id(Rows.Owner),
            Cascade.HandsOver(step.Context));

    /// <summary>Whether somebody else can be credited: with what was done already, and with a deal at any time.</summary>
    public bool MayBeCredited => step.Row.Table == Opportunity.EntityLogicalName || (step.Before is { } before && IsDone(before));

    /// <summary>
    /// Credits who had the row before, unless that is noted already. What people have agreed on holds, and the note waits behind it; of who
    /// is named in it there can be no note beside that.
    /// </summary>
    public void HandOver()
    {
        if (step.Before is not { } before || before.Value(Rows.Owner) is not EntityReference earlier) return;

        var shares = Shares();
        var own = shares.FirstOrDefault(share => share.Id(CreditRow.coach_userid) == earlier.Id);
        if (shares.Any(share => !SplitStore.IsSplit(share)) || (own is not null && SplitStore.IsInForce(own))) return;

        if (own is null) step.System.Create(NoteOf(before, earlier));
        else step.System.Update(Noted(new Entity(own.LogicalName, own.Id) { [CreditRow.statecode] = new OptionSetValue((int)coach_creditshare_statecode.Active) }));
    }

    /// <summary>Who owns the row is credited again.</summary>
    /// <returns>Whether somebody else was until now.</returns>
    public bool TakeBack()
    {
        List<Entity> notes = [.. Shares().Where(share => !SplitStore.IsSplit(share))];
        Remove(notes);
        return notes.Count > 0;
    }

    /// <summary>With a row that is gone go its credits.</summary>
    public void Forget() => Remove(Shares());

    private Entity NoteOf(Entity before, EntityReference earlier)
    {
        var note = Noted(new Entity(coach_creditshare.EntityLogicalName));
        note[CreditRow.coach_name] = TitleOf(before).CutTo(SplitStore.LongestName);
        note[CreditRow.coach_sourcetable] = step.Row.Table;
        note[CreditRow.coach_sourceid] = step.Row.Id.ToString();
        // A team is credited with nothing, and nobody else for it.
        if (earlier.LogicalName != SystemUser.EntityLogicalName) return note;

        note[CreditRow.coach_userid] = earlier;
        if (Rights.MayOwn(step.System, earlier.Id, note.LogicalName)) note[CreditRow.OwnerId] = earlier;
        return note;
    }

    private static Entity Noted(Entity note)
    {
        note[CreditRow.coach_kind] = new OptionSetValue((int)CreditKind.Handover);
        note[CreditRow.coach_share] = Credits.All;
        return note;
    }

    private static bool IsDone(Entity row) => row.LogicalName == Opportunity.EntityLogicalName
        ? row.Choice(OpportunityRow.StateCode) is (int)opportunity_statecode.Won or (int)opportunity_statecode.Lost
        : row.Choice(ActivityRow.StateCode) == (int)activitypointer_statecode.Completed;

    /// <summary>All there are, those that people have set aside too: of one person there can be one.</summary>
    private IReadOnlyList<Entity> Shares() => new SplitStore(step.System, step.Row).All();

    private void Remove(IEnumerable<Entity> shares)
    {
        foreach (var share in shares) step.System.Delete(coach_creditshare.EntityLogicalName, share.Id);
    }

    private static string TitleOf(Entity row) => row.Text(ActivityRow.Subject) ?? row.Text(OpportunityRow.Name) ?? row.LogicalName;
}
