using System.Globalization;
using CoachingExtensions.Verify.Web;
using Newtonsoft.Json.Linq;

namespace CoachingExtensions.Verify.Journey;

/// <summary>Who plays, what everything is called, and what has been made so far.</summary>
/// <param name="caller">The organisation, as who is signed in.</param>
/// <param name="people">Who takes part.</param>
/// <param name="trail">Where is noted what is made.</param>
/// <param name="name">What everything is called.</param>
/// <param name="patience">How long what follows from a row is waited for: it is there in its transaction, or a moment later where there is much to do.</param>
internal sealed class Scene(DataverseApi caller, People people, Trail trail, string name, TimeSpan patience)
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    public DataverseApi Caller => caller;

    /// <summary>The rep where somebody can act for the rep, else the caller in the rep's name.</summary>
    public DataverseApi AsRep => people.AsRep ?? caller;

    public People People => people;

    public Trail Trail => trail;

    public string Name => name;

    public Guid Account { get; set; }

    public Guid Opportunity { get; set; }

    public Guid Template { get; set; }

    public static string Day(int fromToday) => DateTime.UtcNow.AddDays(fromToday).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static string Moment(DateTime utc) => utc.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture);

    public string RepOwns => $"/systemusers({people.Rep:D})";

    /// <summary>Asks until rows are there, for as long as a person would wait.</summary>
    public async Task<List<JObject>> AwaitAsync(string query)
    {
        for (var waited = TimeSpan.Zero; ; waited += Pause)
        {
            var rows = await caller.ListAsync(query);
            if (rows.Count > 0 || waited >= patience) return rows;
            await Task.Delay(Pause);
        }
    }
}
