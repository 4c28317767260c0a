using Microsoft.Crm.Sdk.Messages;
using Microsoft.Xrm.Sdk.Messages;

namespace Contoso.Plugins.Messages;

[Breaks("il-avoid-specialized-update-ops")]
public sealed class A_new_owner_by_its_own_message : Case
{
    protected override void Do(IOrganizationService service) => service.Execute(new AssignRequest());
}

[Breaks("il-avoid-specialized-update-ops")]
public sealed class A_new_state_by_the_name_of_the_message : Case
{
    protected override void Do(IOrganizationService service) => service.Execute(new OrganizationRequest("SetState"));
}

[Keeps("il-avoid-specialized-update-ops")]
public sealed class A_new_owner_by_an_update : Case
{
    protected override void Do(IOrganizationService service) => service.Execute(new UpdateRequest { Target = new Entity("account") { ["ownerid"] = null } });
}

[Keeps("il-avoid-specialized-update-ops")]
public sealed class A_plug_in_that_asks_which_message_it_runs_for : IPlugin
{
    public void Execute(IServiceProvider serviceProvider)
    {
        var context = (IPluginExecutionContext)serviceProvider.GetService(typeof(IPluginExecutionContext));
        if (context.MessageName == "Assign")
            context.SharedVariables["assigned"] = true;
    }
}

[Keeps("il-avoid-specialized-update-ops")]
public sealed class A_request_of_its_own_that_has_such_a_name : Case
{
    protected override void Do(IOrganizationService service) => service.Execute(new Own.AssignRequest());
}

[Breaks("il-avoid-crm2011-depr-message")]
public sealed class A_message_of_2011 : Case
{
    protected override void Do(IOrganizationService service) => service.Execute(new ExecuteFetchRequest());
}

[Keeps("il-avoid-crm2011-depr-message")]
public sealed class A_query_of_today : Case
{
    protected override void Do(IOrganizationService service) => service.RetrieveMultiple(new QueryExpression("account"));
}

[Breaks("il-avoid-crm4-wf")]
public sealed class A_workflow_activity_of_CRM_4 : System.Workflow.ComponentModel.Activity;

[Keeps("il-avoid-crm4-wf")]
public sealed class A_workflow_activity_of_today : System.Activities.CodeActivity
{
    protected override void Execute(System.Activities.CodeActivityContext context)
    {
    }
}
