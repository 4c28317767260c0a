using System.Diagnostics.CodeAnalysis;

namespace Microsoft.Xrm.Sdk.Metadata;

/// <summary>What a column holds.</summary>
[DataContract(Name = "AttributeTypeCode", Namespace = Contracts.Metadata2011)]
[SuppressMessage("Naming", "CA1720", Justification = "The names are Microsoft's.")]
public enum AttributeTypeCode
{
    [EnumMember] Boolean = 0,
    [EnumMember] Customer = 1,
    [EnumMember] DateTime = 2,
    [EnumMember] Decimal = 3,
    [EnumMember] Double = 4,
    [EnumMember] Integer = 5,
    [EnumMember] Lookup = 6,
    [EnumMember] Memo = 7,
    [EnumMember] Money = 8,
    [EnumMember] Owner = 9,
    [EnumMember] PartyList = 10,
    [EnumMember] Picklist = 11,
    [EnumMember] State = 12,
    [EnumMember] Status = 13,
    [EnumMember] String = 14,
    [EnumMember] Uniqueidentifier = 15,
    [EnumMember] CalendarRules = 16,
    [EnumMember] Virtual = 17,
    [EnumMember] BigInt = 18,
    [EnumMember] ManagedProperty = 19,
    [EnumMember] EntityName = 20,
}

/// <summary>Whether a form insists on a value.</summary>
[DataContract(Name = "AttributeRequiredLevel", Namespace = Contracts.Metadata2011)]
public enum AttributeRequiredLevel
{
    [EnumMember] None = 0,
    [EnumMember] SystemRequired = 1,
    [EnumMember] ApplicationRequired = 2,
    [EnumMember] Recommended = 3,
}

/// <summary>Whether a form insists on a value, which a managed solution may lock.</summary>
[DataContract(Name = "AttributeRequiredLevelManagedProperty", Namespace = Contracts.Metadata2011)]
public sealed class AttributeRequiredLevelManagedProperty : ManagedProperty<AttributeRequiredLevel>
{
    public AttributeRequiredLevelManagedProperty(AttributeRequiredLevel value) => Value = value;
}
