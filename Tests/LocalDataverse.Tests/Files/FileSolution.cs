using LocalDataverse.Tests.Import;
using Microsoft.Xrm.Sdk;
using SkiaSharp;

namespace LocalDataverse.Tests.Files;

/// <summary>
/// Accounts with files and pictures, brought by a solution as exports write it: the limit of a file as MaxValue, and which picture is the table's own, and
/// which is kept as it came, beside the tables.
/// </summary>
internal static class FileSolution
{
    private static readonly string[] Kinds = ["block", "filepart", "image", "upload", "uploadpart"];

    private const string Customizations = """
        <ImportExportXml>
          <Entities>
            <Entity>
              <Name>Account</Name>
              <EntityInfo><entity Name="Account"><attributes>
                <attribute PhysicalName="sample_FileColumn"><Type>file</Type><LogicalName>sample_filecolumn</LogicalName><MaxValue>131072</MaxValue><ValidForUpdateApi>0</ValidForUpdateApi><ValidForCreateApi>0</ValidForCreateApi><IsCustomField>1</IsCustomField></attribute>
                <attribute PhysicalName="sample_Small"><Type>file</Type><LogicalName>sample_small</LogicalName><MaxValue>1</MaxValue><ValidForUpdateApi>0</ValidForUpdateApi><ValidForCreateApi>0</ValidForCreateApi><IsCustomField>1</IsCustomField></attribute>
                <attribute PhysicalName="sample_ImageColumn"><Type>image</Type><LogicalName>sample_imagecolumn</LogicalName><MaxValue>100</MaxValue><IsCustomField>1</IsCustomField></attribute>
                <attribute PhysicalName="sample_Icon"><Type>image</Type><LogicalName>sample_icon</LogicalName><IsCustomField>1</IsCustomField></attribute>
              </attributes></entity></EntityInfo>
            </Entity>
          </Entities>
          <EntityImageConfigs><EntityImageConfig><parententitylogicalname>account</parententitylogicalname><primaryimageattribute>sample_imagecolumn</primaryimageattribute></EntityImageConfig></EntityImageConfigs>
          <AttributeImageConfigs><AttributeImageConfig><attributelogicalname>sample_imagecolumn</attributelogicalname><parententitylogicalname>account</parententitylogicalname><canstorefullimage>1</canstorefullimage></AttributeImageConfig></AttributeImageConfigs>
        </ImportExportXml>
        """;

    public static void ImportFiles(this TestOrganization test) => test.Service.Execute(new OrganizationRequest("ImportSolution")
    {
        ["CustomizationFile"] = new SolutionZip().With("customizations.xml", Customizations)
            .With("solution.xml", SolutionZip.Manifest("1.0.0.0").Replace("<UniqueName>test<", "<UniqueName>sample<", StringComparison.Ordinal).Replace("schemaName=\"test_thing\" behavior=\"0\"", "schemaName=\"account\" behavior=\"2\"", StringComparison.Ordinal)).Bytes(),
    });

    /// <summary>A picture: left half red, right half blue.</summary>
    public static byte[] Picture(int width, int height, SKEncodedImageFormat format = SKEncodedImageFormat.Png)
    {
        using var bitmap = new SKBitmap(width, height);
        using (var canvas = new SKCanvas(bitmap))
        {
            canvas.Clear(SKColors.Red);
            using var blue = new SKPaint { Color = SKColors.Blue };
            canvas.DrawRect(width / 2f, 0, width / 2f, height, blue);
        }

        using var data = bitmap.Encode(format, 90);
        return data.ToArray();
    }

    public static (int Width, int Height) SizeOf(byte[] picture)
    {
        using var bitmap = SKBitmap.Decode(picture);
        return (bitmap.Width, bitmap.Height);
    }

    /// <summary>How many blocks, parts, pictures and uploads the data file holds.</summary>
    public static string Kept(this TestOrganization test)
    {
        using var reader = test.Organization.Database.OpenReader();
        return string.Join(' ', Kinds.Select(table =>
        {
            using var command = reader.CreateCommand();
            command.CommandText = $"SELECT COUNT(*) FROM \"${table}\"";
            return $"{table}:{command.ExecuteScalar()}";
        }));
    }

    public const string Nothing = "block:0 filepart:0 image:0 upload:0 uploadpart:0";

    /// <summary>Uploads a file by messages, in blocks of a size; returns its id.</summary>
    public static Guid Upload(this IOrganizationService service, EntityReference target, string column, string name, byte[] content, int blockSize = 4 * 1024 * 1024)
    {
        var token = (string)service.Execute(new OrganizationRequest("InitializeFileBlocksUpload") { ["Target"] = target, ["FileAttributeName"] = column, ["FileName"] = name })["FileContinuationToken"];
        var blocks = service.SendBlocks(token, content, blockSize);
        return (Guid)service.Execute(new OrganizationRequest("CommitFileBlocksUpload") { ["FileName"] = name, ["MimeType"] = "text/plain", ["BlockList"] = blocks, ["FileContinuationToken"] = token })["FileId"];
    }

    public static string[] SendBlocks(this IOrganizationService service, string token, byte[] content, int blockSize = 4 * 1024 * 1024)
    {
        List<string> blocks = [];
        foreach (var block in content.Chunk(blockSize))
        {
            blocks.Add(Convert.ToBase64String(Guid.NewGuid().ToByteArray()));
            service.Execute(new OrganizationRequest("UploadBlock") { ["BlockId"] = blocks[^1], ["BlockData"] = block, ["FileContinuationToken"] = token });
        }

        return [.. blocks];
    }

    /// <summary>Downloads by messages, in blocks of a size.</summary>
    public static byte[] Download(this IOrganizationService service, EntityReference target, string column, int blockSize = 4 * 1024 * 1024)
    {
        var begun = service.Execute(new OrganizationRequest("InitializeFileBlocksDownload") { ["Target"] = target, ["FileAttributeName"] = column });
        return service.ReadBlocks((string)begun["FileContinuationToken"], (long)begun["FileSizeInBytes"], blockSize);
    }

    public static byte[] ReadBlocks(this IOrganizationService service, string token, long size, int blockSize)
    {
        using var content = new MemoryStream();
        for (long offset = 0; offset < size; offset += blockSize)
            content.Write((byte[])service.Execute(new OrganizationRequest("DownloadBlock") { ["Offset"] = offset, ["BlockLength"] = (long)blockSize, ["FileContinuationToken"] = token })["Data"]);
        return content.ToArray();
    }

    /// <summary>Bytes that no two places of a file have alike.</summary>
    public static byte[] Bytes(int count)
    {
        var bytes = new byte[count];
        new Random(count).NextBytes(bytes);
        return bytes;
    }
}
