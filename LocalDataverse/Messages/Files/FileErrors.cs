using System.Globalization;
using System.ServiceModel;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Messages.Files;

/// <summary>What can be wrong with a file or a picture, with Dataverse's codes.</summary>
internal static class FileErrors
{
    public static FaultException<OrganizationServiceFault> TooBig() => Errors.Fault(0x80044A02, "Attachment file size is too big.");

    public static FaultException<OrganizationServiceFault> Blocked(string name) =>
        Errors.Fault(0x80043E09, $"The attachment is either not a valid type or is too large. It cannot be uploaded or downloaded. The organization blocks files such as '{name}'.");

    public static FaultException<OrganizationServiceFault> PictureTooBig(long most, long size) => Picture(string.Create(
        CultureInfo.InvariantCulture, $"File size is too big. MaxSize: {most / 1024 / 1024} MB, Uploaded filesize: {size / 1024 / 1024} MB."));

    public static FaultException<OrganizationServiceFault> NoPicture(string table, Guid row, string column) =>
        Picture($"Update image properties failed for objectid: {row:D}, logicalName: {table}, attribute: {column}");

    public static FaultException<OrganizationServiceFault> NotOnCreate(string table, string column) =>
        Errors.Fault(0x80090487, $"Non-primary image attribute {column} of entity {table} is not allowed to upload during Create operation.");

    public static FaultException<OrganizationServiceFault> NoFullPicture(string table, Guid row, string column, Guid? picture) =>
        Errors.Fault(0x80040217, $"No FileAttachment records found for imagedescriptorId: {picture ?? Guid.Empty:D} for image attribute: {column} of {table} record with id {row:D}");

    public static FaultException<OrganizationServiceFault> NoFile(string table, Guid row, string column) =>
        Errors.Fault(0x80040217, $"No file attachment found for attribute: {column} EntityId: {row:D} of '{table}'.");

    public static FaultException<OrganizationServiceFault> NoFileWithId(Guid file) => Errors.Fault(0x80040217, $"There is no file with the id {file:D}.");

    public static FaultException<OrganizationServiceFault> SetWithRow(string table, string column) =>
        Errors.InvalidArgument($"The file column '{table}.{column}' cannot be set together with the row. Upload the file to the column; null takes it away.");

    public static FaultException<OrganizationServiceFault> NoFileColumn(string table, string column) =>
        Errors.InvalidArgument($"'{table}.{column}' is neither a file nor an image column.");

    public static FaultException<OrganizationServiceFault> UnknownToken() =>
        Errors.InvalidArgument("The FileContinuationToken is not valid: it belongs to somebody else, its upload has ended, or it never began.");

    public static FaultException<OrganizationServiceFault> UnknownBlock(string block) => Errors.InvalidArgument($"The block '{block}' was not uploaded.");

    public static FaultException<OrganizationServiceFault> BadBlock(string why) => Errors.InvalidArgument(why);

    private static FaultException<OrganizationServiceFault> Picture(string reason) => Errors.Fault(0x80072553, $"Error occured when processing image. Reason: {reason}");
}
