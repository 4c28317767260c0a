using LocalDataverse.Pipeline.CustomApis;

namespace LocalDataverse.WebApi.Operations;

/// <summary>The custom APIs of the imported solutions as operations.</summary>
internal static class CustomApiOperations
{
    public static OperationSignature? Find(Organization organization, string name)
    {
        using var connection = organization.Database.OpenReader();
        return organization.Engine.RegistrationsFrom(connection).CustomApi(name) is CustomApiMessage { Declaration: var api } && api.Name == name ? Of(api) : null;
    }

    public static List<OperationSignature> All(Organization organization)
    {
        using var connection = organization.Database.OpenReader();
        return [.. organization.Engine.RegistrationsFrom(connection).CustomApis.Select(api => Of(api.Declaration)).OrderBy(operation => operation.Name, StringComparer.Ordinal)];
    }

    private static OperationSignature Of(CustomApiRegistration api) => new(api.Name, api.IsFunction, api.Parameters)
    {
        BoundTable = api.BindingType == 0 ? null : api.BoundTable,
        OfSet = api.BindingType == 2,
        Properties = api.Properties,
    };
}
