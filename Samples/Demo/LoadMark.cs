using System.Text.Json.Nodes;

namespace CoachingExtensions.Samples.Demo;

/// <summary>How far the sample is in an organisation.</summary>
internal enum LoadState
{
    /// <summary>Nothing of it is there.</summary>
    None,

    /// <summary>Its first load was begun and has not ended.</summary>
    Loading,

    /// <summary>It is there; a newer build of the solution was being put in.</summary>
    Updating,

    /// <summary>It is there.</summary>
    Ready,
}

/// <summary>What the description of the organisation's root business unit says of the sample, so that the organisation itself remembers a load that was ended in the middle.</summary>
internal sealed class LoadMark
{
    private const string Name = "Sample sales organisation";

    private static readonly Dictionary<LoadState, string> Texts = new()
    {
        [LoadState.Loading] = $"{Name}, being loaded",
        [LoadState.Updating] = $"{Name}, being updated",
        [LoadState.Ready] = Name,
    };

    private readonly DataverseClient admin;
    private readonly Guid root;

    private LoadMark(DataverseClient admin, Guid root, LoadState state)
    {
        this.admin = admin;
        this.root = root;
        State = state;
    }

    public LoadState State { get; private set; }

    public static async Task<LoadMark> ReadAsync(DataverseClient admin)
    {
        var root = (await admin.ListAsync("businessunits?$select=businessunitid,description&$filter=_parentbusinessunitid_value eq null")).Single();
        var description = root["description"]?.GetValue<string>();
        var state = Texts.Where(text => text.Value == description).Select(text => text.Key).SingleOrDefault();
        // Builds before this mark wrote it only at the end: accounts without it are what such a load has left.
        if (state == LoadState.None && (await admin.ListAsync("accounts?$select=accountid&$top=1")).Count > 0) state = LoadState.Loading;
        return new LoadMark(admin, Guid.Parse(root["businessunitid"]!.GetValue<string>()), state);
    }

    public async Task SetAsync(LoadState state)
    {
        await admin.UpdateAsync("businessunits", root, new JsonObject { ["description"] = Texts[state] });
        State = state;
    }
}
