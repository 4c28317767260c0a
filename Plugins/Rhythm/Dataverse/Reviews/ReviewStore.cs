using System.ServiceModel;
using System.Xml.Linq;
using CoachingExtensions.Platform;
using CoachingExtensions.Platform.Model;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Rhythm.Dataverse;

/// <summary>Pipeline reviews in Dataverse: read as the caller, written as the product.</summary>
internal sealed class ReviewStore(Step step) : IReviews
{
    private const int LongestName = 200;
    private const int LongestDeal = 300;

    /// <summary>The platform's word for a second row with the same key.</summary>
    private const int DuplicateKey = unchecked((int)0x80060892);

    public Review? Find(Guid id) => Where(Fetch.In(ReviewRow.coach_pipelinereviewid, [id])).FirstOrDefault();

    public IReadOnlyList<Review> Running() => [.. Where(Fetch.Template($"""
        <filter>
          <condition attribute="{ReviewRow.coach_managerid}" operator="eq" value="{step.UserId}" />
          <condition attribute="{ReviewRow.statuscode}" operator="eq" value="{(int)coach_pipelinereview_statuscode.Running}" />
        </filter>
        """))];

    public Review? Running(string subject) => Where(Fetch.In(ReviewRow.coach_running, [subject])).FirstOrDefault();

    public IReadOnlyList<ReviewItem> ItemsOf(Guid reviewId) => [.. Items(Fetch.In(ReviewItemRow.coach_pipelinereviewid, [reviewId]))];

    public ReviewItem? FindItem(Guid id) => Items(Fetch.In(ReviewItemRow.coach_pipelinereviewitemid, [id])).FirstOrDefault();

    public Guid Start(NewReview review)
    {
        var row = new Entity(coach_pipelinereview.EntityLogicalName)
        {
            [ReviewRow.coach_name] = step.Said(review.Name).ShortenedTo(LongestName),
            [ReviewRow.coach_managerid] = User(step.UserId),
            [ReviewRow.coach_repid] = review.RepId is { } rep ? User(rep) : null,
            [ReviewRow.coach_date] = review.Day,
            [ReviewRow.coach_templateid] = review.TemplateId is { } template ? new EntityReference(coach_template.EntityLogicalName, template) : null,
            [ReviewRow.coach_running] = review.Subject,
            [ReviewRow.statuscode] = new OptionSetValue((int)coach_pipelinereview_statuscode.Running),
            [ReviewRow.OwnerId] = User(step.UserId),
        };
        var id = Create(row, step.Said(review.Name));
        for (var place = 0; place < review.Deals.Count; place++) step.System.Create(Item(review.Deals[place], place + 1, id));
        return id;
    }

    public void Hold(ReviewItem item) => step.System.Update(new Entity(coach_pipelinereviewitem.EntityLogicalName, item.Id) { [ReviewItemRow.coach_name] = item.Name });

    public void Attach(ReviewItem item, Guid conversationId) => step.System.Update(new Entity(coach_pipelinereviewitem.EntityLogicalName, item.Id)
    {
        [ReviewItemRow.coach_conversationid] = new EntityReference(coach_conversation.EntityLogicalName, conversationId),
    });

    public void Finish(Review review) => step.System.Update(new Entity(coach_pipelinereview.EntityLogicalName, review.Id)
    {
        [ReviewRow.coach_running] = null,
        [ReviewRow.statecode] = new OptionSetValue((int)coach_pipelinereview_statecode.Inactive),
        [ReviewRow.statuscode] = new OptionSetValue((int)coach_pipelinereview_statuscode.Finished),
    });

    /// <summary>Somebody in another window may have started the same a moment ago.</summary>
    private Guid Create(Entity row, string name)
    {
        try
        {
            return step.System.Create(row);
        }
        catch (FaultException<OrganizationServiceFault> fault) when (fault.Detail.ErrorCode == DuplicateKey)
        {
            throw new RefusedException(ReviewRefusals.IsRunning(name));
        }
    }

    private Entity Item(SuggestedDeal suggested, int place, Guid reviewId) => new(coach_pipelinereviewitem.EntityLogicalName)
    {
        [ReviewItemRow.coach_name] = suggested.Deal.Name.ShortenedTo(LongestDeal),
        [ReviewItemRow.coach_pipelinereviewid] = new EntityReference(coach_pipelinereview.EntityLogicalName, reviewId),
        [ReviewItemRow.coach_opportunityid] = new EntityReference(Opportunity.EntityLogicalName, suggested.Deal.Id),
        [ReviewItemRow.coach_repid] = suggested.Deal.Owner is { } rep ? User(rep.Id) : null,
        [ReviewItemRow.coach_order] = place,
        [ReviewItemRow.coach_reasons] = ReviewReasons.Written(suggested.Reasons),
        [ReviewItemRow.coach_estimatedvalue] = suggested.Deal.Value,
        [ReviewItemRow.coach_estimatedclosedate] = suggested.Deal.CloseDate,
        [ReviewItemRow.coach_stage] = suggested.Deal.Stage,
        [ReviewItemRow.coach_stagename] = suggested.Deal.StageName,
        [ReviewItemRow.OwnerId] = User(step.UserId),
    };

    private IEnumerable<Review> Where(XElement condition) => step.Caller.RunAll(Fetch.Template($"""
        <fetch><entity name="{coach_pipelinereview.EntityLogicalName}">
          {Fetch.Columns(ReviewRows.Columns)}
          <order attribute="{ReviewRow.CreatedOn}" descending="true" />
          <order attribute="{ReviewRow.coach_pipelinereviewid}" />
          <filter>{condition}</filter>
        </entity></fetch>
        """)).Select(row => ReviewRows.Of(row));

    private IEnumerable<ReviewItem> Items(XElement condition) => step.Caller.RunAll(Fetch.Template($"""
        <fetch><entity name="{coach_pipelinereviewitem.EntityLogicalName}">
          {Fetch.Columns(ReviewRows.ItemColumns)}
          <order attribute="{ReviewItemRow.coach_order}" />
          <order attribute="{ReviewItemRow.coach_pipelinereviewitemid}" />
          <filter>{condition}</filter>
          <link-entity name="{coach_pipelinereview.EntityLogicalName}" from="{ReviewRow.coach_pipelinereviewid}" to="{ReviewItemRow.coach_pipelinereviewid}" alias="review">
            {Fetch.Columns(ReviewRows.Columns)}
          </link-entity>
          <link-entity name="{coach_conversation.EntityLogicalName}" from="{ConversationRow.ActivityId}" to="{ReviewItemRow.coach_conversationid}" link-type="outer" alias="talk">
            {Fetch.Columns(ConversationRow.StateCode)}
          </link-entity>
        </entity></fetch>
        """)).Select(ReviewRows.ItemOf);

    private static EntityReference User(Guid id) => new(SystemUser.EntityLogicalName, id);
}
