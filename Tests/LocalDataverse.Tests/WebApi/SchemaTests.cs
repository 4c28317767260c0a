using System.Xml;
using System.Xml.Linq;
using Microsoft.OData.Edm;
using Microsoft.OData.Edm.Csdl;
using Microsoft.OData.Edm.Validation;
using Xunit;

namespace LocalDataverse.Tests.WebApi;

/// <summary>What a generator reads: <c>$metadata</c>, with a solution's table and a custom API.</summary>
public sealed class SchemaTests(SchemaTests.Described described) : IClassFixture<SchemaTests.Described>
{
    public sealed class Described : IAsyncLifetime
    {
        private readonly ApiServer server = new();

        public string Text { get; private set; } = "";

        internal IEdmModel Model { get; private set; } = null!;

        internal IReadOnlyList<string> NotRead { get; private set; } = [];

        public async ValueTask InitializeAsync()
        {
            await server.InitializeAsync();
            server.Test.ImportThings();
            var api = await server.CreateAsync("customapis", """{"uniquename":"test_Weigh","name":"Weigh","displayname":"Weigh","description":"Weighs","bindingtype":1,"boundentitylogicalname":"account","isfunction":false,"allowedcustomprocessingsteptype":0}""");
            await server.CreateAsync("customapirequestparameters", $$"""{"uniquename":"Scale","name":"Scale","displayname":"Scale","description":"Scale","type":7,"isoptional":false,"CustomAPIId@odata.bind":"/customapis({{api}})"}""");
            await server.CreateAsync("customapiresponseproperties", $$"""{"uniquename":"Weight","name":"Weight","displayname":"Weight","description":"Weight","type":2,"CustomAPIId@odata.bind":"/customapis({{api}})"}""");
            Text = (await server.GetAsync("$metadata")).Text;
            using var xml = XmlReader.Create(new StringReader(Text));
            var isRead = CsdlReader.TryParse(xml, out var model, out var errors);
            (Model, NotRead) = (model, isRead ? [] : [.. errors.Select(error => error.ToString())]);
        }

        public ValueTask DisposeAsync() => server.DisposeAsync();
    }

    [Fact]
    public void The_schema_is_read_and_found_valid_by_Microsofts_validator()
    {
        Assert.Equal("", string.Join("\n", described.NotRead));
        described.Model.Validate(out var errors);
        Assert.Equal("", string.Join("\n", errors.Where(error => !IsLookupValue(error)).Select(error => error.ToString())));
    }

    // Names such as _ownerid_value begin with a sign that this validator does not know at a beginning; Dataverse's own document has the same.
    private static bool IsLookupValue(EdmError error) => error.ErrorCode == EdmErrorCode.InvalidName && error.ErrorMessage.Contains("'_", StringComparison.Ordinal) && error.ErrorMessage.Contains("_value'", StringComparison.Ordinal);

    [Fact]
    public void A_type_comes_after_the_one_it_is_based_on()
    {
        HashSet<string> declared = [];
        foreach (var type in XDocument.Parse(described.Text).Descendants().Where(element => element.Name.LocalName is "ComplexType" or "EntityType"))
        {
            if (type.Attribute("BaseType") is { } above) Assert.Contains(above.Value["mscrm.".Length..], declared);
            declared.Add(type.Attribute("Name")!.Value);
        }

        Assert.Contains("account", declared);
    }

    [Fact]
    public void The_lookups_of_a_participant_have_names_of_their_own()
    {
        var party = (IEdmEntityType)described.Model.FindDeclaredType("Microsoft.Dynamics.CRM.activityparty");

        Assert.Contains(party.NavigationProperties(), property => property.Name == "activityid_activitypointer");
    }

    [Fact]
    public void Each_lookup_says_which_property_is_its_value()
    {
        var account = (IEdmEntityType)described.Model.FindDeclaredType("Microsoft.Dynamics.CRM.account");

        var lookup = account.NavigationProperties().Single(property => property.Name == "primarycontactid");

        Assert.Equal("_primarycontactid_value", lookup.ReferentialConstraint.PropertyPairs.Single().DependentProperty.Name);
    }

    [Fact]
    public void Both_sides_of_a_relationship_name_each_other()
    {
        var account = (IEdmEntityType)described.Model.FindDeclaredType("Microsoft.Dynamics.CRM.account");

        Assert.Equal("parentcustomerid_account", account.NavigationProperties().Single(property => property.Name == "contact_customer_accounts").Partner.Name);
    }

    [Theory]
    [InlineData("WhoAmI", "Microsoft.Dynamics.CRM.WhoAmIResponse")]
    [InlineData("RetrievePrincipalAccess", "Microsoft.Dynamics.CRM.RetrievePrincipalAccessResponse")]
    [InlineData("QualifyLead", "Collection(Microsoft.Dynamics.CRM.crmbaseentity)")]
    [InlineData("test_Weigh", "Microsoft.Dynamics.CRM.test_WeighResponse")]
    public void An_operation_says_what_it_gives(string name, string expected) =>
        Assert.Equal(expected, described.Model.FindDeclaredOperations($"Microsoft.Dynamics.CRM.{name}").Single().ReturnType.FullName());

    [Fact]
    public void A_bound_custom_api_takes_its_row_first_and_then_its_parameters()
    {
        var weigh = described.Model.FindDeclaredOperations("Microsoft.Dynamics.CRM.test_Weigh").Single();

        Assert.True(weigh.IsBound);
        Assert.Equal(["Microsoft.Dynamics.CRM.account", "Edm.Int32"], weigh.Parameters.Select(parameter => parameter.Type.FullName()));
    }

    [Fact]
    public void An_unbound_operation_is_imported_into_the_container() =>
        Assert.Contains("WhoAmI", described.Model.EntityContainer.OperationImports().Select(import => import.Name));

    [Fact]
    public void Rights_are_an_enumeration_of_flags() =>
        Assert.True(((IEdmEnumType)described.Model.FindDeclaredType("Microsoft.Dynamics.CRM.AccessRights")).IsFlags);
}
