namespace CoachingExtensions.Platform;

/// <summary>The columns that can change what a row counts for, or what it is linked to.</summary>
internal static class FilteringColumns
{
    /// <summary>Columns every activity has.</summary>
    public const string Activity =
        "statecode,statuscode,ownerid,regardingobjectid,actualstart,actualend,scheduledstart,scheduledend,actualdurationminutes";

    /// <summary>A call's, with its participants.</summary>
    public const string PhoneCall = Activity + ",from,to";

    /// <summary>An appointment's, with its participants.</summary>
    public const string Appointment = Activity + ",organizer,requiredattendees,optionalattendees";

    /// <summary>An e-mail's, with its participants.</summary>
    public const string Email = Activity + ",from,to,cc,bcc";

    /// <summary>A conversation's: a confirmed one may count where a claimed one does not.</summary>
    public const string Conversation = Activity + ",coach_offplan,coach_verdict";

    /// <summary>A deal's, as something that counts.</summary>
    public const string Opportunity =
        "statecode,statuscode,ownerid,customerid,parentaccountid,actualvalue,actualclosedate,estimatedvalue,estimatedclosedate";

    /// <summary>A deal's, as something activity is aimed at.</summary>
    public const string OpportunityLinks = Opportunity + ",salesstage,stepname";

    /// <summary>An account's, as something activity is aimed at.</summary>
    public const string AccountLinks = "ownerid,statecode,statuscode,industrycode,revenue,customertypecode";
}
