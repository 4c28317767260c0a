using CoachingExtensions.Verify.Compare;
using CoachingExtensions.Verify.Web;
using Newtonsoft.Json.Linq;

namespace CoachingExtensions.Verify.Journey;

/// <summary>
/// Everything that the journey makes, written down before it is asked for, so that it can be removed even when the answer never came:
/// the journey chooses the ids.
/// </summary>
internal sealed class Trail(DataverseApi caller)
{
    public const string Kind = "Cleaning up";

    private readonly Stack<(string Name, Func<Task> Remove)> made = new();
    private readonly HashSet<Guid> ids = [];

    /// <summary>The ids of everything that was made.</summary>
    public IReadOnlyCollection<Guid> Ids => ids;

    /// <summary>Makes a row, as whoever makes it, and notes it.</summary>
    public async Task<Guid> MakeAsync(DataverseApi maker, string set, string idColumn, string name, JObject row)
    {
        var id = Next(idColumn, row);
        Note($"{set}({id:D}): {name}", () => caller.DeleteAsync(set, id));
        await maker.CreateAsync(set, row);
        return id;
    }

    /// <summary>Makes a part of something that is noted already, and that goes with it.</summary>
    public async Task<Guid> PartAsync(DataverseApi maker, string set, string idColumn, JObject row)
    {
        var id = Next(idColumn, row);
        await maker.CreateAsync(set, row);
        return id;
    }

    /// <summary>Notes the id of a row that the product made for the journey.</summary>
    public void Note(Guid id) => ids.Add(id);

    /// <summary>Notes what else is to be removed; it is removed before everything that was noted earlier.</summary>
    public void Note(string name, Func<Task> remove) => made.Push((name, remove));

    /// <summary>Removes everything, the last first, and says what stays.</summary>
    public async Task<List<Finding>> RemoveAsync(Action<string> tell)
    {
        List<Finding> findings = [];
        while (made.TryPop(out var item))
        {
            var finding = await RemoveAsync(item.Name, item.Remove);
            if (finding.Outcome != Outcome.Ok) tell($"Could not remove {item.Name}: {finding.Why}");
            findings.Add(finding);
        }

        return findings;
    }

    private Guid Next(string idColumn, JObject row)
    {
        var id = Guid.NewGuid();
        ids.Add(id);
        row[idColumn] = id.ToString("D");
        return id;
    }

    private static async Task<Finding> RemoveAsync(string name, Func<Task> remove)
    {
        try
        {
            await remove();
        }
        catch (ApiException gone) when (gone.IsNotFound)
        {
            // It was never made, or went with something else.
        }
        catch (Exception refusal) when (refusal is ApiException or HttpRequestException or TaskCanceledException)
        {
            return new Finding(Kind, name, "removed", "still there", Outcome.Different, refusal.Message);
        }

        return new Finding(Kind, name, "removed", "removed", Outcome.Ok);
    }
}
