using Microsoft.Xrm.Sdk.Messages;

namespace Contoso.Plugins.Columns;

[Breaks("il-specify-column")]
public sealed class All_columns_of_a_row : Case
{
    protected override void Do(IOrganizationService service) => service.Retrieve("account", Guid.Empty, new ColumnSet(true));
}

[Breaks("il-specify-column")]
public sealed class All_columns_by_the_property : Case
{
    protected override void Do(IOrganizationService service)
    {
        var columns = new ColumnSet();
        columns.AllColumns = true;
        service.Retrieve("account", Guid.Empty, columns);
    }
}

[Keeps("il-specify-column")]
public sealed class Columns_by_name : Case
{
    protected override void Do(IOrganizationService service) => service.Retrieve("account", Guid.Empty, new ColumnSet("name", "telephone1"));
}

[Keeps("il-specify-column")]
public sealed class No_columns_at_all : Case
{
    protected override void Do(IOrganizationService service) => service.Retrieve("account", Guid.Empty, new ColumnSet(false));
}

[Keeps("il-specify-column")]
public sealed class The_question_whether_all_columns_are_meant : Case
{
    protected override void Do(IOrganizationService service)
    {
        if (new ColumnSet("name").AllColumns)
            service.Delete("account", Guid.Empty);
    }
}

[Breaks("il-avoid-unpub-metadata")]
public sealed class Definitions_that_are_not_published : Case
{
    protected override void Do(IOrganizationService service) => service.Execute(new RetrieveEntityRequest { RetrieveAsIfPublished = true });
}

[Keeps("il-avoid-unpub-metadata")]
public sealed class Definitions_that_are_published : Case
{
    protected override void Do(IOrganizationService service) => service.Execute(new RetrieveEntityRequest { RetrieveAsIfPublished = false });
}
