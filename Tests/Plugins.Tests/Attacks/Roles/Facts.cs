namespace CoachingExtensions.Tests.Attacks;

/// <summary>What each role is for, and what it must not be: sentences that the matrix has to bear out.</summary>
internal static class Facts
{
    private const string Talk = "coach_conversation";
    private const string Alone = "by our role alone";
    private const string Sweep = "coach_sweep";
    private const string Earlier = "coach_earlierdeal";
    private const string Digest = "coach_digest";
    private const string OptOut = "coach_progressoptout";
    private const string Point = "coach_agendaitem";
    private static readonly string[] Plans = ["coach_alignmentplan", "coach_target", "coach_targetlink"];
    private static readonly string[] Ledger = ["coach_contribution"];
    private static readonly string[] Said = ["coach_answer", "coach_feedback"];
    private static readonly string[] Reviews = ["coach_pipelinereview", "coach_pipelinereviewitem"];
    private static readonly string[] Away = ["coach_absence"];
    private static readonly string[] Drawn = ["coach_drawnstart", "coach_drawnteam"];
    private const string Rhythm = "coach_rhythm";
    private const string Attempt = "coach_attempt";
    private const string Score = "coach_score";
    private const string Readiness = "coach_readiness";
    private static readonly Relation[] Near = [Relation.Own, Relation.Team];
    private static readonly Relation[] Part = [Relation.Own, Relation.CoCoach];

    /// <summary>Each names the cells that give it the lie.</summary>
    public static readonly IReadOnlyDictionary<string, Func<IReadOnlyList<Cell>, IEnumerable<Cell>>> All = new Dictionary<string, Func<IReadOnlyList<Cell>, IEnumerable<Cell>>>
    {
        ["A rep reads what is the rep's own"] = cells => Undone(Of(cells, "rep").Where(cell => cell is { Relation: Relation.Own, Message: Message.Read } && !Reviews.Contains(cell.Subject.Table))),
        ["A rep reaches no review of the deals, the own ones included"] = cells => Done(Of(cells, "rep", Reviews)),
        ["A manager reads the reviews of the own and of the team"] = cells => Undone(Of(cells, "manager", Reviews).Where(cell => Near.Contains(cell.Relation) && cell.Message == Message.Read)),
        ["Nobody makes, changes, removes, assigns or shares a review"] = cells => Done(cells.Where(cell => Reviews.Contains(cell.Subject.Table)).Where(Changes)),
        ["A rep changes no plan, target, link or contribution, the own ones included"] = cells => Done(Of(cells, "rep", [.. Plans, .. Ledger]).Where(Changes)),
        ["A rep reads no plan, figure, answer or verdict of another"] = cells => Done(Of(cells, "rep", [.. Plans, .. Ledger, .. Said]).Where(cell => cell.Relation is Relation.Team or Relation.Elsewhere)),
        ["A rep answers where the rep takes part"] = cells => Undone(Of(cells, "rep", "coach_answer").Where(cell => Part.Contains(cell.Relation) && (cell.Message is Message.Create or Message.Update))),
        ["A rep judges the own talks"] = cells => Undone(Of(cells, "rep", "coach_feedback").Where(cell => cell is { Relation: Relation.Own, Message: Message.Create or Message.Update })),
        ["A rep enters, changes and removes the own absences"] = cells =>
            Undone(Of(cells, "rep", Away).Where(cell => cell is { Relation: Relation.Own, Message: Message.Create or Message.Read or Message.Update or Message.Delete })),
        ["A rep reaches no absence of another"] = cells => Done(Of(cells, "rep", Away).Where(cell => cell.Relation != Relation.Own)),
        ["A manager enters, changes, removes and hands over absences of the own and of the team"] = cells =>
            Undone(Of(cells, "manager", Away).Where(cell => Near.Contains(cell.Relation) && cell.Message != Message.Share)),
        ["A manager makes, changes, removes and hands over plans, targets and links of the own and of the team"] = cells =>
            Undone(Of(cells, "manager", Plans).Where(cell => Near.Contains(cell.Relation) && cell.Message != Message.Share)),
        ["A rep reads the rhythms that a manager has with the rep, and changes none"] = cells =>
            Undone(Of(cells, "rep", Rhythm).Where(cell => cell is { Relation: Relation.Own, Message: Message.Read })).Concat(Done(Of(cells, "rep", Rhythm).Where(Changes))),
        ["A manager sets up, changes, hands over and removes the own rhythms"] = cells =>
            Undone(Of(cells, "manager", Rhythm).Where(cell => cell.Relation == Relation.Own && cell.Message != Message.Share)),
        ["Nobody changes a rhythm of another manager"] = cells => Done(cells.Where(cell => cell.Subject.Table == Rhythm && cell.Relation != Relation.Own).Where(Changes)),
        ["A manager reads contributions, answers and feedback of the team"] = cells => Undone(Of(cells, "manager", [.. Ledger, .. Said]).Where(cell => Near.Contains(cell.Relation) && cell.Message == Message.Read)),
        ["A manager changes no answer and no verdict of a talk in which the manager has no part"] = cells => Done(Of(cells, "manager", Said).Where(Changes).Where(cell => cell.Relation is Relation.Team or Relation.Elsewhere)),
        ["A manager reaches nothing of another unit"] = cells => Done(Of(cells, "manager").Where(cell => cell.Relation == Relation.Elsewhere)),
        ["An executive reads everything but what others want to talk about, what a coach gave, and who is not shown"] = cells => Undone(Of(cells, "executive").Where(cell => cell.Message == Message.Read && cell.Subject.Table is not (Point or Score or OptOut))),
        ["Whoever practises makes the own attempts and reads them and how ready they make"] = cells =>
            Undone(cells.Where(cell => cell is { Relation: Relation.Own, Role: not "coaching administrator", Message: Message.Read } && cell.Subject.Table is Attempt or Readiness))
                .Concat(Undone(cells.Where(cell => cell is { Relation: Relation.Own, Role: not "coaching administrator", Message: Message.Create } && cell.Subject.Table == Attempt))),
        ["A rep reads no attempt, score or readiness of another"] = cells => Done(Of(cells, "rep", Attempt, Score, Readiness).Where(cell => cell.Relation != Relation.Own)),
        ["Nobody writes into another's practice"] = cells => Done(cells.Where(cell => cell.Subject.Table == Attempt && cell.Relation != Relation.Own).Where(Changes)),
        ["A score is read by whoever gave it alone, as long as another has not scored too"] = cells => Done(cells.Where(cell => cell.Subject.Table == Score && cell is { Message: Message.Read, Relation: Relation.Elsewhere or Relation.CoCoach })),
        ["Nobody removes, assigns or shares a score"] = cells => Done(cells.Where(cell => cell.Subject.Table == Score && (cell.Message is Message.Delete or Message.Assign or Message.Share))),
        ["Nobody writes, removes, assigns or shares readiness"] = cells => Done(cells.Where(cell => cell.Subject.Table == Readiness).Where(Changes)),
        ["Everybody goes off the board of progress, sees it and comes back"] = cells =>
            Undone(cells.Where(cell => cell is { Relation: Relation.Own, Message: Message.Create or Message.Read or Message.Delete } && cell.Subject.Table == OptOut)),
        ["Nobody but the administrator of coaching knows or says of another that the person is not shown"] = cells =>
            Done(cells.Where(cell => cell is { Relation: not Relation.Own, Role: not "coaching administrator" } && cell.Subject.Table == OptOut)),
        ["Who raised a point reads, changes and removes it"] = cells =>
            Undone(cells.Where(cell => cell is { Relation: Relation.Own, Role: not "coaching administrator", Message: Message.Create or Message.Read or Message.Update or Message.Delete } && cell.Subject.Table == Point)),
        ["Nobody reaches a point between two others, whoever they are"] = cells => Done(cells.Where(cell => cell.Relation is Relation.Elsewhere or Relation.CoCoach && cell.Subject.Table == Point)),
        ["Nobody assigns or shares a point"] = cells => Done(cells.Where(cell => cell.Subject.Table == Point && (cell.Message is Message.Assign or Message.Share))),
        ["An executive changes no plan, target, link or contribution"] = cells => Done(Of(cells, "executive", [.. Plans, .. Ledger]).Where(Changes)),
        ["An executive changes only talks in which the executive takes part, and what is said there"] = cells =>
            Done(Of(cells, "executive").Where(Changes).Where(cell => !Part.Contains(cell.Relation) && (cell.Subject.Table != Talk || cell.Subject.Which == Alone))),
        ["The administrator of coaching makes, changes and removes definitions"] = cells =>
            Undone(Definitions(cells).Where(cell => cell.Role == "coaching administrator" && (cell.Subject.Which is null or "draft" or "of a draft"))),
        ["The administrator of coaching changes settings"] = cells =>
            Undone(Definitions(cells).Where(cell => cell.Role == "coaching administrator" && cell.Subject.Table == "environmentvariablevalue" && cell.Message != Message.Delete)),
        ["The administrator of coaching reaches no plan, no figure, no absence, no answer and no verdict, the own ones included"] = cells => Done(Of(cells, "coaching administrator", [.. Plans, .. Ledger, .. Away, .. Said])),
        ["The administrator of coaching changes no talk of others by that role"] = cells =>
            Done(Of(cells, "coaching administrator").Where(Changes).Where(cell => cell.Subject.Which == Alone)),
        ["Nobody else changes a definition, and everybody reads them"] = cells => Definitions(cells).Where(cell => cell.Role != "coaching administrator" && (cell.Message == Message.Read) != (cell.Outcome == Outcome.Done)),
        ["Nobody changes the sections and questions of a published template"] = cells => Done(Definitions(cells).Where(cell => cell.Subject.Which == "of a published template").Where(Changes)),
        ["Nobody writes, removes, assigns or shares a contribution"] = cells => Done(cells.Where(cell => Ledger.Contains(cell.Subject.Table)).Where(Changes)),
        ["Nobody but the rep of a talk writes its feedback"] = cells => Done(cells.Where(cell => cell.Subject.Table == "coach_feedback" && cell.Relation != Relation.Own).Where(Changes)),
        ["An executive alone reads an order that was drawn, and nobody makes, changes or removes one"] = cells => cells
            .Where(cell => Drawn.Contains(cell.Subject.Table) && (cell.Outcome == Outcome.Done) != (cell is { Role: "executive", Message: Message.Read })),
        ["No role of ours reaches what sweeps note, how deals stood and when digests went"] = cells => Done(cells.Where(cell => cell.Subject.Table is Sweep or Earlier or Digest)),
        ["Nobody removes, assigns or shares feedback"] = cells => Done(cells.Where(cell => cell.Subject.Table == "coach_feedback" && (cell.Message is Message.Delete or Message.Assign or Message.Share))),
        ["Nobody assigns or shares an answer"] = cells => Done(cells.Where(cell => cell.Subject.Table == "coach_answer" && (cell.Message is Message.Assign or Message.Share))),
        ["Our roles share nothing"] = cells => Done(cells.Where(cell => cell.Message == Message.Share && (cell.Subject.Table != Talk || cell.Subject.Which == Alone))),
        ["A coach beside the manager reads the talk and its answers, and neither plan nor verdict"] = cells => cells
            .Where(cell => cell is { Relation: Relation.CoCoach, Message: Message.Read, Role: "rep" or "manager" } && cell.Subject.IsOwned)
            .Where(cell => (cell.Subject.Table is Talk or "coach_answer") != (cell.Outcome == Outcome.Done)),
        ["What no role grants is told by the role, before any rule of the product looks at it"] = cells => cells
            .Where(cell => cell is { Outcome: Outcome.Gated, Subject.IsOwned: true, Role: "coaching administrator" } && cell.Subject.Table is not (Talk or OptOut)),
    };

    private static IEnumerable<Cell> Of(IReadOnlyList<Cell> cells, string role, params string[] tables) =>
        cells.Where(cell => cell.Role == role && cell.Subject.IsOwned && (tables.Length == 0 || tables.Contains(cell.Subject.Table)));

    private static IEnumerable<Cell> Definitions(IReadOnlyList<Cell> cells) => cells.Where(cell => !cell.Subject.IsOwned && cell.Subject.Table is not (Sweep or Earlier or Digest) && !Drawn.Contains(cell.Subject.Table));

    private static bool Changes(Cell cell) => cell.Message != Message.Read;

    private static IEnumerable<Cell> Done(IEnumerable<Cell> cells) => Seen(cells).Where(cell => cell.Outcome == Outcome.Done);

    private static IEnumerable<Cell> Undone(IEnumerable<Cell> cells) => Seen(cells).Where(cell => cell.Outcome != Outcome.Done);

    /// <summary>A sentence about no cell would always be true.</summary>
    private static List<Cell> Seen(IEnumerable<Cell> cells)
    {
        List<Cell> seen = [.. cells];
        Assert.NotEmpty(seen);
        return seen;
    }
}
