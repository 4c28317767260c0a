namespace LocalDataverse.Metadata;

/// <summary>The platform's tables with a customer, and the columns that hold its account or its contact by itself.</summary>
internal static class Customers
{
    public static (string Column, string Account, string Contact)? Of(string table) => table switch
    {
        "contact" => ("parentcustomerid", "accountid", "parentcontactid"),
        "opportunity" or "lead" => ("customerid", "accountid", "contactid"),
        _ => null,
    };
}
