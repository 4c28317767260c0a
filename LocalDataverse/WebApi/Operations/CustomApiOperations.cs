using LocalDataverse.Pipeline.CustomApis;

namespace LocalDataverse.WebApi.Operations;

/// <summary>The custom APIs of the imported solutions as operations.</summary>
internal static class CustomApiOperations
{
    public static OperationSignature? Find(Organization organization, string name)
    {
        using var connection = organization.Database.OpenReader();
        return organization.Engine.RegistrationsFrom(connection).CustomApi(name) is CustomApiMessage { Declaration: var api } && api.Name == name
            ? new OperationSignature(api.Name, api.IsFunction, api.Parameters)
            {
                BoundTable = api.BindingType == 0 ? null : api.BoundTable,
                OfSet = api.BindingType == 2,
                Properties = api.Properties,
            }
            : null;
    }
}
