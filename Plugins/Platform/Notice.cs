using CoachingExtensions.Platform.Model;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Platform;

/// <summary>
/// Tells a user something in the app. To one who is disabled, is a program or may not read notifications nothing can be told: the platform
/// would refuse the row, and with it the save that caused it.
/// </summary>
internal static class Notice
{
    // The platform documents these values of an in-app notification; its choices are not part of the table's definition.
    private const int InfoIcon = 100000000;
    private const int ShownForAWhile = 200000000;

    /// <summary>What its column holds.</summary>
    public const int LongestBody = 500;

    private const int LongestTitle = 100;

    /// <param name="system">The service of nobody: whoever causes it need not be allowed to write to somebody else.</param>
    /// <param name="user">Whom to tell.</param>
    /// <param name="title">What it is about.</param>
    /// <param name="body">What there is to say.</param>
    /// <param name="data">What can be done about it.</param>
    public static void Send(IOrganizationService system, Guid user, string title, string body, string? data)
    {
        if (!Rights.MayOwn(system, user, appnotification.EntityLogicalName)) return;

        system.Create(new Entity(appnotification.EntityLogicalName)
        {
            [NotificationRow.Title] = title.ShortenedTo(LongestTitle),
            [NotificationRow.Body] = body.ShortenedTo(LongestBody),
            [NotificationRow.OwnerId] = new EntityReference(SystemUser.EntityLogicalName, user),
            [NotificationRow.IconType] = new OptionSetValue(InfoIcon),
            [NotificationRow.ToastType] = new OptionSetValue(ShownForAWhile),
            [NotificationRow.Data] = data,
        });
    }

    /// <summary>A button that opens a page of the solution.</summary>
    /// <param name="page">The name of the web resource.</param>
    /// <param name="data">What the page is opened with.</param>
    /// <param name="title">What the button says.</param>
    public static string OpensPage(string page, string? data, string title) =>
        $$$"""{"actions":[{"title":"{{{title}}}","data":{"url":"?pagetype=webresource&webresourceName={{{Uri.EscapeDataString(page)}}}{{{(data is null ? "" : $"&data={Uri.EscapeDataString(data)}")}}}"}}]}""";

    /// <summary>A button that opens a row.</summary>
    public static string Opens(string table, Guid id, string title) =>
        $$$"""{"actions":[{"title":"{{{title}}}","data":{"url":"?pagetype=entityrecord&etn={{{table}}}&id={{{id:D}}}"}}]}""";
}
