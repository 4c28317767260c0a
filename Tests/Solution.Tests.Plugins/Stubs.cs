// Types of the platform that our SDK has no need of, under their own names.
namespace Microsoft.Xrm.Sdk.Messages
{
    public sealed class RetrieveEntityRequest : OrganizationRequest
    {
        public bool RetrieveAsIfPublished { get; set; }
    }
}

namespace Microsoft.Crm.Sdk.Messages
{
    public sealed class AssignRequest : OrganizationRequest;

    public sealed class SetStateRequest : OrganizationRequest;

    public sealed class ExecuteFetchRequest : OrganizationRequest;
}

namespace System.Activities
{
    public sealed class CodeActivityContext;

    public abstract class CodeActivity
    {
        protected abstract void Execute(CodeActivityContext context);
    }
}

namespace System.Workflow.ComponentModel
{
    public abstract class Activity;
}
