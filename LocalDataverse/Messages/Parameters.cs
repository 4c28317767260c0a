using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Messages;

/// <summary>Reads a request's parameters, and says which is missing or of the wrong type.</summary>
internal static class Parameters
{
    public static T Required<T>(this OrganizationRequest request, string name) =>
        request.Optional<T>(name) ?? throw Errors.MissingParameter(request.RequestName, name);

    public static T? Optional<T>(this OrganizationRequest request, string name)
    {
        if (!request.Parameters.TryGetValue(name, out var value) || value is null) return default;
        return value is T typed ? typed : throw Errors.InvalidArgument($"The parameter '{name}' of '{request.RequestName}' takes {typeof(T).Name}, not {value.GetType().Name}.");
    }

    /// <summary>A choice may arrive as an enum, a number or an option.</summary>
    public static int? OptionalNumber(this OrganizationRequest request, string name) =>
        request.Parameters.TryGetValue(name, out var value) && value is not null
            ? value switch
            {
                OptionSetValue option => option.Value,
                int number => number,
                Enum choice => Convert.ToInt32(choice, System.Globalization.CultureInfo.InvariantCulture),
                _ => throw Errors.InvalidArgument($"The parameter '{name}' of '{request.RequestName}' takes a choice, not {value.GetType().Name}."),
            }
            : null;
}
