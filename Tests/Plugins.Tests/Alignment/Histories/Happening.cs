using System.Globalization;

namespace CoachingExtensions.Tests.Histories;

/// <summary>All that happens to what an alignment is made of.</summary>
internal enum What
{
    CreateAccount, CreateDeal, CreateCall, CreateMeeting, CreateTask, CreateEmail, CreateLetter, CreateConversation,
    Complete, Cancel, Reopen, Regard, Redate, Invite, Judge, Minutes, Delete, Restore,
    Give, Assign, Merge, Join, Leave,
    Win, Lose, ReopenDeal, Estimate, Expect, Revise, Stage, Customer, Parent,
    Revenue, Deactivate, Activate,
    CreateContact, MoveContact, CreateLead, Qualify, Disqualify, ReopenLead,
    Split, Unsplit, MoveClosing, Track,
    Link, Exclude, TakeOver, Rekind, Unlink,
    Agree, Close, AgreeAgain, Redraft, HandOver, Begin, End,
    Promise, Aim, Measure, Place, Raise, AddTarget, RemoveTarget,
    CloseDay, MoveDay, OpenDay, LendDay,
    TakeLeave, MoveLeave, GiveLeave, CancelLeave, UseCalendar, WorkDays,
    RewordMetric, RewordSegment,
    Relink, Recalculate,
    Pass,
}

/// <summary>One event, with names for rows: so that it means the same when others before it are left out.</summary>
internal sealed record Happening(What What, string Name, string? About = null, string? Who = null, int Number = 0)
{
    /// <summary>As a line of code.</summary>
    public override string ToString()
    {
        List<string> arguments = [$"\"{Name}\""];
        if (About is not null) arguments.Add($"about: \"{About}\"");
        if (Who is not null) arguments.Add($"who: \"{Who}\"");
        if (Number != 0) arguments.Add(Number.ToString(CultureInfo.InvariantCulture));
        return $"{What}({string.Join(", ", arguments)});";
    }
}
