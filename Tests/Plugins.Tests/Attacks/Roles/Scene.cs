using CoachingExtensions.Tests.Pipeline;

namespace CoachingExtensions.Tests.Attacks;

/// <summary>How rows stand to somebody.</summary>
internal enum Relation
{
    /// <summary>The person's plan, the talks the person takes part in, what the person wrote there.</summary>
    Own,

    /// <summary>A colleague's, of the same unit.</summary>
    Team,

    /// <summary>Those of a unit beside it.</summary>
    Elsewhere,

    /// <summary>The same, where the person is named as a coach beside the manager.</summary>
    CoCoach,
}

/// <summary>Whose rows they are.</summary>
/// <param name="Seller">Whose plan it is.</param>
/// <param name="Holder">Who holds the talk that is open.</param>
/// <param name="With">The rep of that talk.</param>
/// <param name="Judge">The rep of the talks that are over, who judges.</param>
/// <param name="Judged">Who held those.</param>
/// <param name="Author">Who wrote the answer.</param>
/// <param name="Coach">Who is named as a coach in all of them.</param>
/// <param name="Successor">A colleague of the owner's, to whom rows are given and shown.</param>
internal sealed record Scene(Person Seller, Person Holder, Person With, Person Judge, Person Judged, Person Author, Person? Coach, Person Successor);

/// <summary>The people of an organisation with three units beside each other; the roles come on top of those of Dynamics.</summary>
internal sealed class People
{
    private readonly Dictionary<(string, Relation), Scene> scenes = [];

    public People(Produce produce)
    {
        var (north, south, office) = (produce.BusinessUnit("North"), produce.BusinessUnit("South"), produce.BusinessUnit("Head office"));
        Person Executive(string name) => produce.User(name, office, 110, "Sales Manager", "Coaching Executive");
        var (rep, peer, manager, second) = (produce.Rep(north), produce.Rep(north), produce.Manager(north), produce.Manager(north));
        var (farRep, farManager) = (produce.Rep(south), produce.Manager(south));
        var (executive, president, seller) = (Executive("Vera Executive"), Executive("Paula President"), produce.Rep(office));
        // Those who have no plan yet: what is handed over is not in the way of their own.
        var (newInNorth, newInSouth, newInOffice) = (produce.Rep(north), produce.Rep(south), produce.Rep(office));
        Administrator = produce.User("Ada Administrator", office, 110, "Salesperson", "Coaching Administrator");
        All = new Dictionary<string, Person> { ["rep"] = rep, ["manager"] = manager, ["executive"] = executive, ["coaching administrator"] = Administrator };

        scenes[("rep", Relation.Own)] = new Scene(rep, manager, rep, rep, manager, rep, null, newInNorth);
        scenes[("rep", Relation.Team)] = new Scene(peer, manager, peer, peer, manager, peer, null, newInNorth);
        scenes[("manager", Relation.Own)] = new Scene(manager, manager, rep, manager, executive, manager, null, newInNorth);
        scenes[("manager", Relation.Team)] = new Scene(rep, second, rep, rep, second, rep, null, newInNorth);
        scenes[("executive", Relation.Own)] = new Scene(executive, executive, manager, executive, president, executive, null, newInOffice);
        scenes[("executive", Relation.Team)] = new Scene(seller, president, seller, seller, president, seller, null, newInOffice);
        scenes[("coaching administrator", Relation.Own)] = new Scene(Administrator, president, Administrator, Administrator, president, Administrator, null, newInOffice);
        scenes[("coaching administrator", Relation.Team)] = scenes[("executive", Relation.Team)];
        foreach (var (role, person) in All)
        {
            scenes[(role, Relation.Elsewhere)] = new Scene(farRep, farManager, farRep, farRep, farManager, farRep, null, newInSouth);
            scenes[(role, Relation.CoCoach)] = scenes[(role, Relation.Elsewhere)] with { Coach = person };
        }
    }

    public IReadOnlyDictionary<string, Person> All { get; }

    /// <summary>Who takes part in talks without the role that would let her write a word there.</summary>
    public Person Administrator { get; }

    /// <summary>What Dynamics gives to whom ours comes on top.</summary>
    public static string BaseRoleOf(string role) => role is "rep" or "coaching administrator" ? "Salesperson" : "Sales Manager";

    public Scene Of(string role, Relation relation) => scenes[(role, relation)];
}
