using CoachingExtensions.Platform.Model;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Platform;

/// <summary>
/// Tells a user something in the app, in that user's language. To one who is disabled, is a program or may not read notifications nothing can
/// be told: the platform would refuse the row, and with it the save that caused it.
/// </summary>
/// <param name="system">The service of nobody: whoever causes it need not be allowed to write to somebody else.</param>
/// <param name="kind">
/// What it is about, as the solution finds it again: its title is in the language of whoever is told. It stands in the notification's data beside
/// the button.
/// </param>
internal sealed class Notice(IOrganizationService system, string kind)
{
    // The platform documents these values of an in-app notification; its choices are not part of the table's definition.
    private const int InfoIcon = 100000000;
    private const int ShownForAWhile = 200000000;

    /// <summary>What its column holds.</summary>
    public const int LongestBody = 500;

    private const int LongestTitle = 100;

    /// <summary>What the data of such a notification holds, as a query finds it.</summary>
    public string Mark => $"""{"{"}"kind":{Json.Quoted(kind)}""";

    /// <summary>The languages of those who are told.</summary>
    public Languages Languages { get; } = new(system);

    /// <param name="user">Whom to tell.</param>
    /// <param name="title">What it is about.</param>
    /// <param name="body">What there is to say.</param>
    /// <param name="action">What can be done about it.</param>
    public void Send(Guid user, Message title, Message body, NoticeAction? action)
    {
        if (!Rights.MayOwn(system, user, appnotification.EntityLogicalName)) return;

        system.Create(new Entity(appnotification.EntityLogicalName)
        {
            [NotificationRow.Title] = title.In(Languages.Of(user)).ShortenedTo(LongestTitle),
            [NotificationRow.Body] = Body(user, body),
            [NotificationRow.OwnerId] = new EntityReference(SystemUser.EntityLogicalName, user),
            [NotificationRow.IconType] = new OptionSetValue(InfoIcon),
            [NotificationRow.ToastType] = new OptionSetValue(ShownForAWhile),
            [NotificationRow.Data] = Data(user, action),
        });
    }

    /// <summary>What there is to say, as the user reads it.</summary>
    public string Body(Guid user, Message body) => body.In(Languages.Of(user)).ShortenedTo(LongestBody);

    /// <summary>Its kind and its button.</summary>
    public string Data(Guid user, NoticeAction? action) => Mark + (action is null ? "" : $$$""","actions":[{"title":{{{Json.Quoted(action.Title.In(Languages.Of(user)))}}},"data":{"url":{{{Json.Quoted(action.Url)}}}}}]""") + "}";
}
