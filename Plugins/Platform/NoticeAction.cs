namespace CoachingExtensions.Platform;

/// <summary>What can be done about a notification: a button, and where it leads.</summary>
/// <param name="Title">What the button says.</param>
/// <param name="Url">What it opens.</param>
internal sealed record NoticeAction(Message Title, string Url)
{
    /// <summary>A button that opens a page of the solution.</summary>
    /// <param name="page">The name of the web resource.</param>
    /// <param name="data">What the page is opened with.</param>
    /// <param name="title">What the button says.</param>
    public static NoticeAction OpensPage(string page, string? data, Message title) =>
        new(title, $"?pagetype=webresource&webresourceName={Uri.EscapeDataString(page)}{(data is null ? "" : $"&data={Uri.EscapeDataString(data)}")}");

    /// <summary>A button that opens a row.</summary>
    public static NoticeAction Opens(string table, Guid id, Message title) => new(title, $"?pagetype=entityrecord&etn={table}&id={id:D}");
}
