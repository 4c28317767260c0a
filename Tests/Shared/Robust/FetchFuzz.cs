namespace CoachingExtensions.Tests.Robust;

/// <summary>FetchXML documents.</summary>
internal sealed class FetchFuzz : FuzzKind
{
    private static readonly string[] Right =
    [
        """<fetch top="3"><entity name="account"><attribute name="name" /><order attribute="name" descending="true" /><filter type="or"><condition attribute="name" operator="like" value="%a%" /><condition attribute="revenue" operator="gt" value="10" /></filter></entity></fetch>""",
        """<fetch count="5" page="2" paging-cookie="&lt;cookie page='1'&gt;&lt;accountid last='{11111111-1111-1111-1111-111111111111}' first='{11111111-1111-1111-1111-111111111111}' /&gt;&lt;/cookie&gt;" returntotalrecordcount="true"><entity name="account"><all-attributes /></entity></fetch>""",
        """<fetch aggregate="true"><entity name="account"><attribute name="revenue" aggregate="sum" alias="total" /><attribute name="createdon" groupby="true" dategrouping="month" alias="m" /><attribute name="accountid" aggregate="countcolumn" distinct="true" alias="n" /><order alias="m" /></entity></fetch>""",
        """<fetch distinct="true"><entity name="account"><attribute name="name" /><link-entity name="contact" from="parentcustomerid" to="accountid" link-type="outer" alias="c"><attribute name="fullname" /><filter><condition attribute="lastname" operator="not-null" /></filter><link-entity name="systemuser" from="systemuserid" to="ownerid" alias="o"><attribute name="fullname" /></link-entity></link-entity></entity></fetch>""",
        """<fetch><entity name="account"><filter><link-entity name="contact" from="parentcustomerid" to="accountid" link-type="any"><filter><condition attribute="lastname" operator="begins-with" value="A" /></filter></link-entity><condition attribute="createdon" operator="last-x-days" value="7" /><condition attribute="createdon" operator="on-or-after" value="2026-01-01" /></filter></entity></fetch>""",
        """<fetch><entity name="contact"><attribute name="fullname" /><filter type="and"><condition attribute="accountrolecode" operator="in"><value>1</value><value>2</value></condition><condition attribute="birthdate" operator="between"><value>1990-01-01</value><value>2000-01-01</value></condition><condition attribute="firstname" operator="eq" valueof="lastname" /></filter></entity></fetch>""",
        """<fetch useraworderby="1"><entity name="opportunity"><attribute name="name" /><filter><condition attribute="ownerid" operator="eq-userid" /><condition entityname="a" attribute="name" operator="ne" value="x" /><condition attribute="estimatedclosedate" operator="next-x-fiscal-years" value="2" /></filter><link-entity name="account" from="accountid" to="customerid" alias="a" link-type="matchfirstrowusingcrossapply" /></entity></fetch>""",
    ];

    public override string Name => "FetchXML";

    public override FuzzRequest Make(Random random)
    {
        var fetch = Mutation.Of(random.One(Right), random);
        var set = random.Next(10) == 0 ? random.One(["contacts", "opportunities", "nothings"]) : "accounts";
        return new FuzzRequest("GET", $"{Root}{set}?fetchXml={Uri.EscapeDataString(Whole(fetch))}");
    }

    // Half a surrogate cannot be put into an address.
    private static string Whole(string text) => string.Concat(text.Select(character => char.IsSurrogate(character) ? '?' : character));
}
