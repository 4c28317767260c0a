using LocalDataverse.Security;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Pipeline.CustomApis;

/// <summary>A custom API: its parameters are checked, then its own class is the main operation.</summary>
internal sealed class CustomApiMessage(CustomApiRegistration api) : IMessageHandler
{
    /// <summary>Its declaration, for whoever writes requests and reads responses.</summary>
    public CustomApiRegistration Declaration => api;

    public string Message => api.Name;

    // A function changes nothing, so it needs no writer.
    public TransactionNeed Transaction => api.IsFunction ? TransactionNeed.Read : TransactionNeed.Write;

    public bool AllowsStep(bool asynchronous) => api.StepsAllowed == 2 || (api.StepsAllowed == 1 && asynchronous);

    public string? TableOf(OrganizationRequest request) => api.BoundTable;

    public OrganizationResponse Execute(OrganizationRequest request, Execution execution)
    {
        CheckPrivilege(execution);
        CheckParameters(request);
        var response = new OrganizationResponse { ResponseName = api.Name };
        if (api.Class is null) return response;

        var id = ((IMessageHandler)this).RowOf(request) ?? Guid.Empty;
        var operation = new OperationDescription(api.Name, api.BoundTable ?? "none", id, Stage.MainOperation, request, response.Results);
        PluginRunner.Run(execution, api.Class, new PluginContext(execution, operation, execution.SharedVariables, execution.Parent), api.Name);
        foreach (var property in api.Properties)
        {
            if (response.Results.TryGetValue(property.Name, out var value) && value is not null && !CustomApiTypes.Matches(property, value))
                throw Errors.InvalidArgument($"'{api.Name}' set its response property '{property.Name}' to a value of type {value.GetType().Name}; it is declared {CustomApiTypes.NameOf(property.Type)}.");
        }

        return response;
    }

    private void CheckPrivilege(Execution execution)
    {
        if (api.ExecutePrivilege is { Length: > 0 } privilege) Access.DemandByName(execution.Scope, privilege, api.Name);
    }

    private void CheckParameters(OrganizationRequest request)
    {
        if (api.BindingType == 1 && ((IMessageHandler)this).RowOf(request) is null) throw Errors.MissingParameter(api.Name, "Target");
        foreach (var parameter in api.Parameters)
        {
            if (!request.Parameters.TryGetValue(parameter.Name, out var value) || value is null)
            {
                if (!parameter.IsOptional) throw Errors.MissingParameter(api.Name, parameter.Name);
            }
            else if (!CustomApiTypes.Matches(parameter, value))
            {
                throw Errors.InvalidArgument($"The parameter '{parameter.Name}' of '{api.Name}' takes {CustomApiTypes.NameOf(parameter.Type)}, not {value.GetType().Name}.");
            }
        }

        foreach (var name in request.Parameters.Keys)
        {
            if (name is "Target" or "Entity" || api.Parameters.Any(parameter => parameter.Name == name)) continue;
            throw Errors.InvalidArgument($"'{name}' is not a parameter of '{api.Name}'.");
        }
    }
}
