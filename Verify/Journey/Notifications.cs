using CoachingExtensions.Verify.Web;
using Newtonsoft.Json.Linq;

namespace CoachingExtensions.Verify.Journey;

/// <summary>
/// What the product tells the two people. It keeps one notification of a kind for each person and rewrites it, so that one about the
/// journey may have taken the place of one about their work: afterwards each says again what it said before.
/// </summary>
internal sealed class Notifications(DataverseApi caller, People people, Trail trail)
{
    private const string Set = "appnotifications";

    private static readonly string[] Said = ["title", "body", "data", "icontype", "toasttype", "priority"];

    private List<JObject> before = [];

    public async Task<string> RememberAsync()
    {
        before = await RowsAsync();
        return "remembered";
    }

    public async Task RestoreAsync()
    {
        var known = before.ToDictionary(Id);
        HashSet<string> removed = [];
        foreach (var row in (await RowsAsync()).Where(IsAboutJourney))
        {
            if (known.TryGetValue(Id(row), out var earlier))
            {
                await caller.UpdateAsync(Set, Id(row), new JObject { ["body"] = earlier["body"], ["data"] = earlier["data"] });
                continue;
            }

            await caller.DeleteAsync(Set, Id(row));
            removed.Add(Kind(row));
        }

        var there = (await RowsAsync()).Select(Kind).ToHashSet();
        foreach (var lost in before.Where(row => removed.Contains(Kind(row)) && !there.Contains(Kind(row)))) await caller.CreateAsync(Set, Copy(lost));
    }

    private Task<List<JObject>> RowsAsync() =>
        caller.ListAsync($"{Set}?$select=appnotificationid,_ownerid_value,{string.Join(',', Said)}", "_ownerid_value", [people.Manager.ToString("D"), people.Rep.ToString("D")]);

    private bool IsAboutJourney(JObject row) => trail.Ids.Any(id => (row.Said("data") ?? "").Contains(id.ToString("D"), StringComparison.OrdinalIgnoreCase));

    private static JObject Copy(JObject row)
    {
        var copy = new JObject { ["ownerid@odata.bind"] = $"/systemusers({row.Said("_ownerid_value")})" };
        foreach (var column in Said.Where(column => row[column] is { Type: not JTokenType.Null })) copy[column] = row[column];
        return copy;
    }

    private static Guid Id(JObject row) => Guid.Parse(row.Said("appnotificationid")!);

    /// <summary>Whose it is, and its title, which is its kind.</summary>
    private static string Kind(JObject row) => $"{row.Said("_ownerid_value")} {row.Said("title")}";
}
