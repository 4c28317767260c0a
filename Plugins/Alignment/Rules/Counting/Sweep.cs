using System.Globalization;

namespace CoachingExtensions.Alignment;

/// <summary>An open plan, whether it is to be worked out, and what asks for the one after it; null when there is none.</summary>
internal sealed record OpenPlan(Guid PlanId, bool IsToBeWorkedOut, string? Next);

/// <summary>How far a sweep came.</summary>
/// <param name="Targets">The targets compared.</param>
/// <param name="LinkChanges">The links opened, closed or moved.</param>
/// <param name="Next">What asks for the rest; null when all is done.</param>
internal sealed record SweepResult(int Targets, int LinkChanges, string? Next)
{
    /// <summary>The plans gone through to their end.</summary>
    public int Plans { get; init; }

    /// <summary>The contributions written or removed.</summary>
    public int Contributions { get; init; }
}

/// <summary>What a sweep is over, and where it goes on.</summary>
/// <param name="PlanId">One plan; null for all.</param>
/// <param name="TargetId">One target; null for all.</param>
/// <param name="TeamId">The business unit; null for the organisation.</param>
/// <param name="Cursor">What the call before answered.</param>
/// <param name="Size">How many plans one call takes at most.</param>
internal sealed record SweepRequest(Guid? PlanId, Guid? TargetId, Guid? TeamId, SweepCursor Cursor, int Size)
{
    private const int Usual = 5;
    private const int Largest = 100;

    /// <summary>Whether it leaves nothing out.</summary>
    public bool IsOverEverything => PlanId is null && TargetId is null && TeamId is null;

    /// <summary>Whether it begins, and leaves nothing out.</summary>
    public bool IsOfEverything => IsOverEverything && Cursor == SweepCursor.Start;

    public static int SizeOf(int? asked) => Math.Min(Math.Max(asked ?? Usual, 1), Largest);
}

/// <summary>A place in a sweep: the list of plans, as the platform goes on with it, and the place in the plan it stopped in.</summary>
internal sealed record SweepCursor(PlanPosition? Position, string? Plans)
{
    private const string AtLinks = "links";
    private const string DayFormat = "yyyyMMdd";

    public static readonly SweepCursor Start = new(null, null);

    /// <returns>The place; null when the text is not one that was answered.</returns>
    public static SweepCursor? Parse(string? text)
    {
        if (string.IsNullOrEmpty(text)) return Start;

        var parts = text!.Split([' '], 3);
        if (parts.Length < 2) return null;

        var plans = parts.Length == 3 ? parts[2] : null;
        if (parts[0] == "-") return new SweepCursor(null, plans);
        if (!Guid.TryParseExact(parts[0], "N", out var plan)) return null;
        if (parts[1] == AtLinks) return new SweepCursor(new PlanPosition(plan, null), plans);
        return DateTime.TryParseExact(parts[1], DayFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? new SweepCursor(new PlanPosition(plan, day), plans)
            : null;
    }

    public override string ToString() => Position is null
        ? $"- - {Plans}"
        : $"{Position.PlanId:N} {Position.Day?.ToString(DayFormat, CultureInfo.InvariantCulture) ?? AtLinks} {Plans}".TrimEnd();
}

/// <summary>Many plans, one after the other, in calls that each go on where the one before stopped.</summary>
internal sealed class Sweep(IPlans plans, Rework rework)
{
    public SweepResult Run(SweepRequest request, LinkWork links)
    {
        var budget = Budget.OfOneCall;
        if ((request.PlanId ?? (request.TargetId is { } target ? plans.PlanOf(target) : null)) is { } planId)
        {
            var portion = rework.Run(planId, request.TargetId, links, DayIn(request.Cursor, planId), budget);
            return new SweepResult(portion.Targets, portion.LinkChanges, portion.Next is null ? null : new SweepCursor(portion.Next, null).ToString())
            {
                Plans = portion.Next is null ? 1 : 0,
                Contributions = portion.Contributions,
            };
        }

        return request.TargetId is null ? Plans(request, links, budget) : new SweepResult(0, 0, null);
    }

    private SweepResult Plans(SweepRequest request, LinkWork links, Budget budget)
    {
        var sum = new SweepResult(0, 0, null);
        var cursor = request.Cursor;
        for (var done = 0; done < request.Size && !budget.IsSpent; done++)
        {
            // One at a time: a plan that is not finished is the first of the next call.
            if (plans.NextOpen(request.TeamId, cursor.Plans) is not { } plan) return sum;

            var portion = plan.IsToBeWorkedOut ? rework.Run(plan.PlanId, null, links, DayIn(cursor, plan.PlanId), budget) : new Portion(0, 0, null);
            sum = new SweepResult(sum.Targets + portion.Targets, sum.LinkChanges + portion.LinkChanges, null)
            {
                Plans = sum.Plans + (plan.IsToBeWorkedOut && portion.Next is null ? 1 : 0),
                Contributions = sum.Contributions + portion.Contributions,
            };
            if (portion.Next is not null)
            {
                cursor = cursor with { Position = portion.Next };
                continue;
            }

            if (plan.Next is null) return sum;
            cursor = new SweepCursor(null, plan.Next);
        }

        return sum with { Next = cursor.ToString() };
    }

    /// <summary>A plan may have been closed since: then the place is not in the plan that is now next.</summary>
    private static DateTime? DayIn(SweepCursor cursor, Guid planId) => cursor.Position is { } position && position.PlanId == planId ? position.Day : null;
}
