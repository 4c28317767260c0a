namespace CoachingExtensions.Packer.Tests.Validation;

public sealed class TablesAreValidated : IDisposable
{
    private const string Thing = "Entities/coach_thing/Entity.xml";
    private const string Accounts = "Other/Relationships/Account.xml";
    private const string Manifest = "Other/Solution.xml";
    private readonly MiniSolution solution = new();

    public void Dispose() => solution.Dispose();

    [Fact]
    public void The_minimal_solution_is_valid() => Assert.Empty(Packer.Validation.Validator.Check(solution.Source));

    [Fact]
    public void A_table_without_a_primary_name_is_refused() =>
        solution.Edit(Thing, "PrimaryName|", "").IsRefused(Thing, "0 columns with PrimaryName");

    [Fact]
    public void A_table_with_two_primary_names_is_refused() =>
        solution.Edit(Thing, "<Type>lookup</Type>", "<Type>lookup</Type><DisplayMask>PrimaryName</DisplayMask>").IsRefused(Thing, "2 columns with PrimaryName");

    [Fact]
    public void A_table_without_a_primary_key_is_refused() =>
        solution.Edit(Thing, "<Type>primarykey</Type>", "<Type>uniqueidentifier</Type>").IsRefused(Thing, "no single column of Type primarykey");

    [Fact]
    public void A_text_column_without_a_length_is_refused() =>
        solution.Edit(Thing, "<MaxLength>100</MaxLength>", "").IsRefused(Thing, "coach_thing.coach_name has no MaxLength");

    [Fact]
    public void A_column_without_the_publishers_prefix_is_refused() =>
        solution.Edit(Thing, "<LogicalName>coach_name<", "<LogicalName>name<").IsRefused(Thing, "name does not begin with coach_");

    [Fact]
    public void A_choice_without_the_publishers_prefix_is_refused() =>
        solution.Edit("OptionSets/coach_colour.xml", "Name=\"coach_colour\"", "Name=\"colour\"").IsRefused("OptionSets/coach_colour.xml", "colour does not begin with coach_");

    [Fact]
    public void An_option_outside_the_publishers_range_is_refused() =>
        solution.Edit("OptionSets/coach_colour.xml", "104500001", "100000001").IsRefused("OptionSets/coach_colour.xml", "Blue has the value 100000001");

    [Fact]
    public void Two_options_of_one_value_are_refused() =>
        solution.Edit("OptionSets/coach_colour.xml", "104500001", "104500000").IsRefused("OptionSets/coach_colour.xml", "the value 104500000 is used 2 times");

    [Fact]
    public void A_lookup_without_a_relationship_is_refused() =>
        solution.Delete(Accounts).IsRefused(Thing, "coach_thing.coach_accountid has no relationship");

    [Fact]
    public void A_lookup_written_otherwise_in_its_relationship_is_refused() =>
        solution.Edit(Accounts, "<ReferencingAttributeName>coach_accountid", "<ReferencingAttributeName>coach_AccountId").IsRefused(Accounts, "writes the lookup coach_AccountId");

    [Fact]
    public void A_relationship_of_a_missing_column_is_refused() =>
        solution.Edit(Accounts, "<ReferencingAttributeName>coach_accountid", "<ReferencingAttributeName>coach_nowhereid").IsRefused(Accounts, "coach_thing has no column coach_nowhereid");

    [Fact]
    public void A_relationship_without_roles_is_refused() =>
        solution.Edit(Accounts, "<RelationshipRoleType>0<", "<RelationshipRoleType>2<").IsRefused(Accounts, "no EntityRelationshipRoles for both sides");

    [Fact]
    public void A_navigation_property_not_named_as_the_lookup_is_refused() =>
        solution.Edit(Accounts, "<NavigationPropertyName>coach_accountid<", "<NavigationPropertyName>coach_account<").IsRefused(Accounts, "navigation property is coach_account");

    [Fact]
    public void A_relationship_that_is_not_listed_is_refused() =>
        solution.Edit("Other/Relationships.xml", "coach_account_coach_thing_accountid", "coach_other").IsRefused(Accounts, "is not listed");

    [Fact]
    public void A_listed_relationship_that_is_not_defined_is_refused() =>
        solution.Edit("Other/Relationships.xml", "coach_account_coach_thing_accountid", "coach_other").IsRefused("Other/Relationships.xml", "coach_other is listed but not defined");

    [Fact]
    public void A_table_of_Sales_that_is_no_declared_dependency_is_refused() =>
        solution.Edit(Manifest, "<Required type=\"1\" schemaName=\"opportunity\"", "<Required type=\"1\" schemaName=\"lead\"").IsRefused("Entities/Opportunity/Entity.xml", "opportunity is a table of another solution");

    [Fact]
    public void A_dependency_on_the_solution_Active_is_refused() =>
        solution.Edit(Manifest, "msdynce_Sales", "Active").IsRefused(Manifest, "comes from the solution Active");
}
