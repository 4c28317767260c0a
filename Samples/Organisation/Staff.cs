using Bogus;

namespace CoachingExtensions.Samples.Organisation;

/// <summary>The people of the sample organisation: an executive, and for each region a manager and four reps, one of each habit.</summary>
internal static class Staff
{
    public static readonly IReadOnlyList<string> Regions = ["North", "South", "West"];

    /// <summary>What the regions are part of: business units above them.</summary>
    public static readonly IReadOnlyDictionary<string, string> Territories = new Dictionary<string, string>
    {
        ["North"] = "Europe",
        ["South"] = "Europe",
        ["West"] = "Americas",
    };

    public static IReadOnlyList<Person> Of(Faker faker)
    {
        HashSet<string> taken = [];
        Person Hire(Job job, string region, Habit habit)
        {
            Person person;
            do person = new Person(faker.Name.FirstName(), faker.Name.LastName(), job, region, habit);
            while (!taken.Add(person.Email));
            return person;
        }
        List<Person> staff = [Hire(Job.Executive, "", Habit.Steady)];
        foreach (var region in Regions)
        {
            staff.Add(Hire(Job.Manager, region, Habit.Steady));
            staff.AddRange(Enum.GetValues<Habit>().Select(habit => Hire(Job.Rep, region, habit)));
        }
        return staff;
    }
}
