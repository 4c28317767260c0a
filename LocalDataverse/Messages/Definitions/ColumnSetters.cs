using System.Runtime.CompilerServices;
using Microsoft.Xrm.Sdk.Metadata;

namespace LocalDataverse.Messages.Definitions;

/// <summary>
/// The setters of AttributeMetadata that nobody else may call: there are thousands of columns, so they are called directly, where
/// <see cref="Described.With"/> looks a property up.
/// </summary>
internal static class ColumnSetters
{
    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_" + nameof(AttributeMetadata.AttributeType))]
    public static extern void SetType(this AttributeMetadata column, AttributeTypeCode? value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_" + nameof(AttributeMetadata.AttributeTypeName))]
    public static extern void SetTypeName(this AttributeMetadata column, AttributeTypeDisplayName? value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_" + nameof(AttributeMetadata.EntityLogicalName))]
    public static extern void SetTable(this AttributeMetadata column, string? value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_" + nameof(AttributeMetadata.AttributeOf))]
    public static extern void SetAttributeOf(this AttributeMetadata column, string? value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_" + nameof(AttributeMetadata.ColumnNumber))]
    public static extern void SetNumber(this AttributeMetadata column, int? value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_" + nameof(AttributeMetadata.IsPrimaryId))]
    public static extern void SetIsPrimaryId(this AttributeMetadata column, bool? value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_" + nameof(AttributeMetadata.IsPrimaryName))]
    public static extern void SetIsPrimaryName(this AttributeMetadata column, bool? value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_" + nameof(AttributeMetadata.IsCustomAttribute))]
    public static extern void SetIsCustom(this AttributeMetadata column, bool? value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_" + nameof(AttributeMetadata.IsValidForRead))]
    public static extern void SetIsValidForRead(this AttributeMetadata column, bool? value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_" + nameof(AttributeMetadata.IsLogical))]
    public static extern void SetIsLogical(this AttributeMetadata column, bool? value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_" + nameof(AttributeMetadata.IntroducedVersion))]
    public static extern void SetVersion(this AttributeMetadata column, string? value);
}
