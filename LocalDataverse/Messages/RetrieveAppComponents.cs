using LocalDataverse.Pipeline;
using LocalDataverse.Query;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Messages;

/// <summary>What a model-driven app consists of.</summary>
internal sealed class RetrieveAppComponents : IMessageHandler
{
    public string Message => "RetrieveAppComponents";

    public TransactionNeed Transaction => TransactionNeed.Read;

    public OrganizationResponse Execute(OrganizationRequest request, Execution execution)
    {
        var app = request.Required<Guid?>("AppModuleId")!.Value;
        var query = new TableQuery { Table = "appmodulecomponent", AllColumns = true, Filter = new Comparison("appmoduleidunique", ConditionOperator.Equal, app) };
        return new OrganizationResponse { ResponseName = Message, ["AppComponents"] = new EntityCollection([.. QueryEngine.All(query, execution.Scope.AsSystem())]) { EntityName = query.Table } };
    }
}
