using LocalDataverse.Messages.Files;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Microsoft.Xrm.Sdk.Metadata;
using Microsoft.Xrm.Sdk.Query;
using SkiaSharp;
using Xunit;

namespace LocalDataverse.Tests.Files;

/// <summary>Pictures of rows: their thumbnails, their files, and what stands beside them.</summary>
public sealed class ImageTests : IDisposable
{
    private readonly TestOrganization test = new();

    public ImageTests() => test.ImportFiles();

    public void Dispose() => test.Dispose();

    [Theory]
    [InlineData(144, 144, 144)]
    [InlineData(144, 400, 144)]
    [InlineData(400, 144, 144)]
    [InlineData(400, 500, 144)]
    [InlineData(60, 80, 60)]
    [InlineData(91, 130, 91)]
    [InlineData(144, 143, 143)]
    [InlineData(60, 400, 144)]
    [InlineData(1, 1, 1)]
    public void A_thumbnail_is_a_square_of_at_most_144_points(int width, int height, int side)
    {
        var (png, type) = Thumbnail.Of(FileSolution.Picture(width, height))!.Value;

        Assert.Equal(((side, side), "image/png"), (FileSolution.SizeOf(png), type));
    }

    [Fact]
    public void A_thumbnail_is_cut_around_the_middle()
    {
        var (png, _) = Thumbnail.Of(FileSolution.Picture(400, 100))!.Value;

        using var bitmap = SKBitmap.Decode(png);
        Assert.Equal((SKColors.Red, SKColors.Blue), (bitmap.GetPixel(2, 70), bitmap.GetPixel(141, 70)));
    }

    [Fact]
    public void Formats_are_known_by_the_content_whatever_its_name()
    {
        Assert.Equal("image/jpeg", Thumbnail.Of(FileSolution.Picture(50, 50, SKEncodedImageFormat.Jpeg))!.Value.MimeType);
        Assert.Equal("image/gif", Thumbnail.Of(Convert.FromBase64String("R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7"))!.Value.MimeType);
        Assert.Equal("image/bmp", Thumbnail.Of(Bitmap())!.Value.MimeType);
        Assert.Null(Thumbnail.Of(FileSolution.Picture(50, 50, SKEncodedImageFormat.Webp)));
        Assert.Null(Thumbnail.Of("<svg xmlns='http://www.w3.org/2000/svg'/>"u8.ToArray()));
        Assert.Null(Thumbnail.Of(FileSolution.Picture(50, 50)[..20]));
    }

    [Fact]
    public void A_small_file_that_says_it_is_an_enormous_picture_is_refused()
    {
        var png = FileSolution.Picture(1, 1);
        // Width and height of the header; its checksum is not right any more, which nobody reaches.
        foreach (var at in (int[])[16, 20]) (png[at], png[at + 1], png[at + 2], png[at + 3]) = (0, 1, 0, 0);

        Assert.Null(Thumbnail.Of(png));
    }

    [Fact]
    public void A_picture_comes_with_the_new_row_and_its_thumbnail_is_read_where_it_is_named()
    {
        var id = test.Create("account", ("name", "x"), ("sample_imagecolumn", FileSolution.Picture(300, 400)));

        var all = test.Retrieve("account", id);
        var named = test.Service.Retrieve("account", id, new ColumnSet("sample_imagecolumn"));
        var picture = (Guid)all["sample_imagecolumnid"];
        Assert.False(all.Contains("sample_imagecolumn"));
        Assert.Equal((144, 144), FileSolution.SizeOf((byte[])named["sample_imagecolumn"]));
        Assert.Equal($"/Image/download.aspx?Entity=account&Attribute=sample_imagecolumn&Id={picture:D}&Timestamp={all["sample_imagecolumn_timestamp"]}", all["sample_imagecolumn_url"]);
    }

    [Fact]
    public void Another_picture_than_the_tables_own_comes_with_an_Update_only()
    {
        Assert.Equal("0x80090487", TestOrganization.CodeOf(() => test.Create("account", ("name", "x"), ("sample_icon", FileSolution.Picture(20, 20)))));
        Assert.Equal("0x80090487", TestOrganization.CodeOf(() => test.Create("account", ("name", "x"), ("entityimage", FileSolution.Picture(20, 20)))));
        var id = test.Create("account", ("name", "x"), ("sample_icon", null));
        test.Update("account", id, ("sample_icon", FileSolution.Picture(20, 20)));

        Assert.Equal((20, 20), FileSolution.SizeOf(Named(id, "sample_icon")!));
    }

    [Fact]
    public void A_column_that_keeps_pictures_as_they_came_sends_them_so_and_another_does_not()
    {
        var picture = FileSolution.Picture(300, 400);
        var id = test.Create("account", ("name", "x"), ("sample_imagecolumn", picture));
        test.Update("account", id, ("sample_icon", picture));
        var account = new EntityReference("account", id);

        Assert.True(picture.SequenceEqual(test.Service.Download(account, "sample_imagecolumn")));
        Assert.Equal("0x80040217", TestOrganization.CodeOf(() => test.Service.Download(account, "sample_icon")));
    }

    [Fact]
    public void A_picture_is_uploaded_in_blocks_too_and_keeps_its_name()
    {
        var id = test.Create("account", ("name", "x"));
        var picture = FileSolution.Picture(200, 200, SKEncodedImageFormat.Jpeg);

        var file = test.Service.Upload(new EntityReference("account", id), "sample_imagecolumn", "me.jpg", picture, 100);

        Assert.Equal(file, test.Retrieve("account", id)["sample_imagecolumnid"]);
        Assert.True(picture.SequenceEqual(test.Service.Download(new EntityReference("account", id), "sample_imagecolumn")));
        Assert.Equal("me.jpg", test.Service.Execute(new OrganizationRequest("InitializeFileBlocksDownload") { ["Target"] = new EntityReference("account", id), ["FileAttributeName"] = "sample_imagecolumn" })["FileName"]);
    }

    [Fact]
    public void Null_takes_the_picture_away_and_a_new_one_the_place_of_the_old()
    {
        var id = test.Create("account", ("name", "x"), ("sample_imagecolumn", FileSolution.Picture(20, 20)));
        test.Update("account", id, ("sample_imagecolumn", FileSolution.Picture(30, 30)));
        var second = test.Kept();
        test.Update("account", id, ("sample_imagecolumn", null));

        Assert.Equal(("block:1 filepart:1 image:1 upload:0 uploadpart:0", FileSolution.Nothing, false, null), (second, test.Kept(), test.Retrieve("account", id).Contains("sample_imagecolumn_url"), Named(id, "sample_imagecolumn")));
    }

    [Fact]
    public void What_is_no_picture_or_too_large_is_refused_and_changes_nothing()
    {
        var id = test.Create("account", ("name", "x"), ("sample_imagecolumn", FileSolution.Picture(20, 20)));
        var kept = test.Kept();

        Assert.Equal("0x80072553", TestOrganization.CodeOf(() => test.Update("account", id, ("sample_imagecolumn", "text"u8.ToArray()))));
        Assert.Equal("0x80072553", TestOrganization.CodeOf(() => test.Update("account", id, ("sample_imagecolumn", FileSolution.Bytes(102_401)))));
        Assert.Equal("0x80072553", TestOrganization.CodeOf(() => test.Service.Upload(new EntityReference("account", id), "sample_imagecolumn", "a.png", FileSolution.Bytes(102_401), 50_000)));
        Assert.Equal("0x80040800", TestOrganization.CodeOf(() => test.Update("account", id, ("sample_imagecolumn", "II*\0rest"u8.ToArray()))));
        Assert.Equal("0x80040203", TestOrganization.CodeOf(() => test.Update("account", id, ("sample_imagecolumn", "text"))));
        Assert.Equal((20, 20), FileSolution.SizeOf(Named(id, "sample_imagecolumn")!));
        // The blocks that came wait for others; of pictures there is the first alone.
        Assert.Equal(("block:1 filepart:1 image:1 upload:0 uploadpart:0", "block:3 filepart:1 image:1 upload:1 uploadpart:2"), (kept, test.Kept()));
    }

    [Fact]
    public void A_row_whose_creation_is_refused_leaves_no_picture()
    {
        test.Step("Refuser", "Create", "account", 40, "no");

        Assert.Equal("0x80040265", TestOrganization.CodeOf(() => test.Create("account", ("name", "x"), ("sample_imagecolumn", FileSolution.Picture(20, 20)))));

        Assert.Equal(FileSolution.Nothing, test.Kept());
    }

    [Fact]
    public void A_query_asks_for_rows_with_a_picture()
    {
        test.Create("account", ("name", "with"), ("sample_imagecolumn", FileSolution.Picture(20, 20)));
        test.Create("account", ("name", "without"));
        var query = new QueryExpression("account") { ColumnSet = new ColumnSet("name", "sample_imagecolumn") };
        query.Criteria.AddCondition("sample_imagecolumn", ConditionOperator.NotNull);

        var row = Assert.Single(test.Service.RetrieveMultiple(query).Entities);

        Assert.Equal(("with", (20, 20)), (row["name"], FileSolution.SizeOf((byte[])row["sample_imagecolumn"])));
    }

    [Fact]
    public void Definitions_say_what_the_columns_are()
    {
        var table = ((RetrieveEntityResponse)new RetrieveEntityResponse { Results = test.Service.Execute(new RetrieveEntityRequest { LogicalName = "account", EntityFilters = EntityFilters.Attributes }).Results }).EntityMetadata;

        var image = table.Attributes.OfType<ImageAttributeMetadata>().ToDictionary(column => column.LogicalName);
        Assert.Equal("sample_imagecolumn", table.PrimaryImageAttribute);
        Assert.Equal((true, true, 100, (short)144), (image["sample_imagecolumn"].IsPrimaryImage, image["sample_imagecolumn"].CanStoreFullImage, image["sample_imagecolumn"].MaxSizeInKB, image["sample_imagecolumn"].MaxHeight));
        Assert.Equal((false, false, 10240), (image["sample_icon"].IsPrimaryImage, image["sample_icon"].CanStoreFullImage, image["sample_icon"].MaxSizeInKB));
        Assert.Equal([131072, 1], table.Attributes.OfType<FileAttributeMetadata>().OrderBy(column => column.LogicalName, StringComparer.Ordinal).Select(column => column.MaxSizeInKB));
        Assert.Equal("sample_imagecolumn", table.Attributes.Single(column => column.LogicalName == "sample_imagecolumn_url").AttributeOf);
    }

    private byte[]? Named(Guid id, string column) => test.Service.Retrieve("account", id, new ColumnSet(column)).GetAttributeValue<byte[]>(column);

    /// <summary>Two points by two, 24 bits each.</summary>
    private static byte[] Bitmap()
    {
        var bytes = new byte[54 + 16];
        "BM"u8.CopyTo(bytes);
        BitConverter.TryWriteBytes(bytes.AsSpan(2), bytes.Length);
        BitConverter.TryWriteBytes(bytes.AsSpan(10), 54);
        BitConverter.TryWriteBytes(bytes.AsSpan(14), 40);
        BitConverter.TryWriteBytes(bytes.AsSpan(18), 2);
        BitConverter.TryWriteBytes(bytes.AsSpan(22), 2);
        BitConverter.TryWriteBytes(bytes.AsSpan(26), (short)1);
        BitConverter.TryWriteBytes(bytes.AsSpan(28), (short)24);
        BitConverter.TryWriteBytes(bytes.AsSpan(34), 16);
        return bytes;
    }
}
