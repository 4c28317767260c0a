using Microsoft.Xrm.Sdk.Messages;

namespace Contoso.Plugins.Batches;

[Breaks("il-avoid-batch-plugin")]
public sealed class A_batch : Case
{
    protected override void Do(IOrganizationService service) => service.Execute(new ExecuteMultipleRequest());
}

[Breaks("il-avoid-batch-plugin")]
public sealed class A_batch_in_a_helper_that_is_called_through_an_interface : Case
{
    protected override void Do(IOrganizationService service)
    {
        IWriter writer = new Writer();
        writer.Write(service);
    }

    private interface IWriter
    {
        void Write(IOrganizationService service);
    }

    private sealed class Writer : IWriter
    {
        void IWriter.Write(IOrganizationService service) => service.Execute(new OrganizationRequest("ExecuteTransaction"));
    }
}

[Breaks("il-avoid-batch-plugin")]
public sealed class A_batch_in_a_lambda : Case
{
    protected override void Do(IOrganizationService service)
    {
        Action send = () => service.Execute(new ExecuteMultipleRequest());
        send();
    }
}

[Breaks("il-avoid-batch-plugin")]
public sealed class A_batch_in_an_iterator : Case
{
    protected override void Do(IOrganizationService service)
    {
        foreach (var response in Responses(service))
            service.Delete("account", response);
    }

    private static IEnumerable<Guid> Responses(IOrganizationService service)
    {
        service.Execute(new ExecuteMultipleRequest());
        yield return Guid.Empty;
    }
}

[Breaks("il-avoid-batch-plugin")]
public sealed class A_batch_in_a_comparison_that_the_framework_calls : Case
{
    protected override void Do(IOrganizationService service) => new List<Guid> { Guid.Empty, Guid.NewGuid() }.Sort(new ByRow(service));

    private sealed class ByRow(IOrganizationService service) : IComparer<Guid>
    {
        public int Compare(Guid x, Guid y) => service.Execute(new ExecuteMultipleRequest()).GetHashCode();
    }
}

[Breaks("il-avoid-batch-plugin")]
public sealed class A_batch_in_a_workflow_activity : System.Activities.CodeActivity
{
    private readonly IOrganizationService? service;

    protected override void Execute(System.Activities.CodeActivityContext context) => service!.Execute(new ExecuteMultipleRequest());
}

[Keeps("il-avoid-batch-plugin")]
public sealed class Requests_one_by_one : Case
{
    protected override void Do(IOrganizationService service)
    {
        foreach (var id in new[] { Guid.Empty })
            service.Execute(new DeleteRequest { Target = new EntityReference("account", id) });
    }
}

/// <summary>The same assembly may hold what other programs use.</summary>
[Keeps("il-avoid-batch-plugin")]
public static class A_helper_that_no_plug_in_calls
{
    public static void Load(IOrganizationService service) => service.Execute(new ExecuteMultipleRequest());
}

[Keeps("il-avoid-batch-plugin")]
public sealed class A_class_that_reads_the_type_of_a_batch : Case
{
    protected override void Do(IOrganizationService service)
    {
        if (typeof(ExecuteMultipleRequest).IsSealed)
            service.Delete("account", Guid.Empty);
    }
}
