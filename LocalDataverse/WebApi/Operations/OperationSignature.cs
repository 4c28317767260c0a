using LocalDataverse.Pipeline.CustomApis;

namespace LocalDataverse.WebApi.Operations;

/// <summary>Types of parameters, numbered as custom APIs number them; those after 12 only messages of the platform have.</summary>
internal static class ParameterType
{
    public const int Boolean = 0, DateTime = 1, Decimal = 2, Entity = 3, EntityCollection = 4, EntityReference = 5, Float = 6, Integer = 7, Money = 8, Picklist = 9, String = 10, StringArray = 11, Guid = 12;

    /// <summary>Base64 text in JSON.</summary>
    public const int Bytes = 100;

    /// <summary>The name or number of an access right or another option: <c>ReadAccess, WriteAccess</c>.</summary>
    public const int Name = 101;

    /// <summary>A principal and its rights.</summary>
    public const int PrincipalAccess = 102;

    /// <summary>A whole number of 64 bits.</summary>
    public const int BigInt = 106;

    /// <summary>Privileges with how far each reaches.</summary>
    public const int RolePrivileges = 107;

    /// <summary>A definition or a part of one; which, the parameter's table says.</summary>
    public const int Contract = 103;

    /// <summary>A list of such.</summary>
    public const int Contracts = 104;

    /// <summary>A list of whole numbers.</summary>
    public const int Integers = 105;

    /// <summary>Rows of which only the ids count, and go into the request.</summary>
    public const int Ids = 120;
}

/// <summary>How an operation is called: function or action, bound or not, with which parameters.</summary>
internal sealed record OperationSignature(string Name, bool IsFunction, IReadOnlyList<CustomApiParameter> Parameters)
{
    /// <summary>The table it is bound to; null for a global operation; <c>*</c> for any.</summary>
    public string? BoundTable { get; init; }

    /// <summary>Bound to the set instead of a row.</summary>
    public bool OfSet { get; init; }

    /// <summary>The request's parameter that the bound row becomes.</summary>
    public string BoundParameter { get; init; } = "Target";

    /// <summary>Whether that parameter is the row's id only.</summary>
    public bool BoundById { get; init; }

    /// <summary>The request's parameter that another one of the Web API becomes.</summary>
    public string? IdsParameter { get; init; }

    /// <summary>Its response properties in the order they are declared; null: whatever the response has.</summary>
    public IReadOnlyList<CustomApiParameter>? Properties { get; init; }

    /// <summary>The one response property that is a list and becomes the answer itself (<c>value</c>).</summary>
    public string? ListProperty { get; init; }
}
