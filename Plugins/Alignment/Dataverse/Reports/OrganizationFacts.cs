using System.Xml.Linq;
using CoachingExtensions.Platform;
using CoachingExtensions.Platform.Model;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Alignment.Dataverse;

/// <summary>
/// What the whole organisation has settled, and what nobody's rights matter to of one record: who is credited with it and whether it serves a
/// plan, how often it was put off, and how the deals of a rep stood before. All in one question, asked when the first of it is needed. Nothing relates the currency to the rest: an active row has the state of every
/// other active row, as <see cref="EnvironmentNumber.Beside"/> says.
/// </summary>
internal sealed class OrganizationFacts(Step step, ServingRecord? record, AskedBeside? beside = null)
{
    private const string Share = "share";
    private const string Link = "link";
    private const string Earlier = "earlier";

    private IReadOnlyList<Entity>? rows;

    public string Currency => Rows.Count > 0 ? Rows[0].Text(CurrencyRow.ISOCurrencyCode) ?? "" : "";

    public Thresholds Thresholds
    {
        get
        {
            var settings = new Settings(step.System);
            if (Rows.Count > 0) settings.Take(Rows[0]);
            return settings.Thresholds;
        }
    }

    /// <summary>The deal's credits that are in force, the largest first.</summary>
    public IReadOnlyList<Entity> Shares => [.. Rows.EachJoined(Share, coach_creditshare.EntityLogicalName, CreditRow.coach_creditshareid)];

    /// <summary>Whether a link of the record to a target of a plan that runs is in force.</summary>
    public bool IsServing => record is not null && RecordLinks.Serve(Rows.EachJoined(Link, coach_targetlink.EntityLogicalName, LinkRow.coach_targetlinkid), record, step.Now);

    /// <summary>How often the closing date of the deal was put off while it was open.</summary>
    public int TimesPutOff => EarlierRows.Count();

    /// <summary>How the rep's deals stood before they were changed since the instant that is asked for. Who may read the deals is asked elsewhere.</summary>
    public IReadOnlyList<EarlierDeal> DealsBefore => [.. EarlierRows.Select(EarlierDealStore.Of)];

    private IEnumerable<Entity> EarlierRows => Rows.EachJoined(Earlier, coach_earlierdeal.EntityLogicalName, EarlierDealRow.coach_earlierdealid);

    private IReadOnlyList<Entity> Rows => rows ??= step.System.Run(Fetch.Template($"""
        <fetch><entity name="{TransactionCurrency.EntityLogicalName}">
          {Fetch.Columns(CurrencyRow.ISOCurrencyCode)}
          <order attribute="{CurrencyRow.TransactionCurrencyId}" />
          <link-entity name="{Organization.EntityLogicalName}" from="{OrganizationRow.BaseCurrencyId}" to="{CurrencyRow.TransactionCurrencyId}" />
          {Settings.Beside(CurrencyRow.StateCode)}
          {new Fetch.Parts(record is { Record: { Table: SegmentTable.Opportunity } deal } ? [SharesOf(deal.Id), EarlierDealStore.PutOff(deal.Id, CurrencyRow.StateCode, Earlier)] : [])}
          {new Fetch.Parts(record is null && beside is { Since: { } since, RepId: { } rep } ? [EarlierDealStore.Since(since, rep, CurrencyRow.StateCode, Earlier)] : [])}
          {RecordLinks.Beside(record, CurrencyRow.StateCode, Link, step.Now)}
        </entity></fetch>
        """));

    private static XElement SharesOf(Guid dealId) => Fetch.Template($"""
        <link-entity name="{coach_creditshare.EntityLogicalName}" from="{CreditRow.statecode}" to="{CurrencyRow.StateCode}" link-type="outer" alias="{Share}">
          {Fetch.Columns(CreditRow.coach_creditshareid, CreditRow.coach_userid, CreditRow.coach_kind, CreditRow.coach_share)}
          <order attribute="{CreditRow.coach_share}" descending="true" />
          <order attribute="{CreditRow.coach_creditshareid}" />
          <filter>
            <condition attribute="{CreditRow.coach_sourceid}" operator="eq" value="{dealId}" />
            <condition attribute="{CreditRow.statecode}" operator="eq" value="{(int)coach_creditshare_statecode.Active}" />
          </filter>
        </link-entity>
        """);
}
