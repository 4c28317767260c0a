using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Xunit;

namespace LocalDataverse.Tests.Files;

/// <summary>Files of columns by the messages that the SDK and the Web API share.</summary>
public sealed class FileMessageTests : IDisposable
{
    private readonly TestOrganization test = new();
    private readonly EntityReference account;

    public FileMessageTests()
    {
        test.ImportFiles();
        account = new EntityReference("account", test.Create("account", ("name", "Contoso")));
    }

    public void Dispose() => test.Dispose();

    [Theory]
    [InlineData(1, 4 * 1024 * 1024, 7)]
    [InlineData(1000, 300, 7)]
    [InlineData(1000, 1000, 1000)]
    [InlineData(9_000_000, 4 * 1024 * 1024, 1_000_003)]
    public void What_was_uploaded_in_blocks_is_downloaded_in_blocks_of_any_other_size(int size, int up, int down)
    {
        var content = FileSolution.Bytes(size);

        test.Service.Upload(account, "sample_filecolumn", "a.bin", content, up);

        Assert.True(content.SequenceEqual(test.Service.Download(account, "sample_filecolumn", down)));
    }

    [Fact]
    public void Blocks_are_put_together_in_the_order_of_the_list()
    {
        var token = Initialize();
        var blocks = test.Service.SendBlocks(token, "abcdef"u8.ToArray(), 2);

        Commit(token, [blocks[2], blocks[0], blocks[1]]);

        Assert.Equal("efabcd", System.Text.Encoding.ASCII.GetString(test.Service.Download(account, "sample_filecolumn")));
    }

    [Fact]
    public void The_row_has_the_id_and_the_name_and_the_file_a_row_of_its_own()
    {
        var id = test.Service.Upload(account, "sample_filecolumn", "report.txt", "hello"u8.ToArray());

        var row = test.Service.Retrieve("account", account.Id, new ColumnSet("sample_filecolumn", "sample_filecolumn_name"));
        var file = test.Service.Retrieve("fileattachment", id, new ColumnSet(true));
        Assert.Equal((id, "report.txt"), (row["sample_filecolumn"], row["sample_filecolumn_name"]));
        Assert.Equal(("report.txt", 5L, "text/plain", "sample_filecolumn", account.Id), (file["filename"], file["filesizeinbytes"], file["mimetype"], file["regardingfieldname"], ((EntityReference)file["objectid"]).Id));
        Assert.Equal(id, Assert.Single(test.Service.RetrieveMultiple(TestOrganization.Where("account", "sample_filecolumn_name", "report.txt")).Entities)["sample_filecolumn"]);
    }

    [Fact]
    public void A_new_file_takes_the_place_of_the_old_one_whose_content_is_forgotten()
    {
        var first = test.Service.Upload(account, "sample_filecolumn", "one.txt", "one"u8.ToArray());
        test.Service.Upload(account, "sample_filecolumn", "two.txt", "two"u8.ToArray());

        Assert.Equal("block:1 filepart:1 image:0 upload:0 uploadpart:0", test.Kept());
        Assert.Equal("0x80040217", TestOrganization.CodeOf(() => test.Service.Retrieve("fileattachment", first, new ColumnSet(true))));
    }

    [Fact]
    public void A_file_is_deleted_by_its_id()
    {
        var id = test.Service.Upload(account, "sample_filecolumn", "one.txt", "one"u8.ToArray());

        test.Service.Execute(new OrganizationRequest("DeleteFile") { ["FileId"] = id });

        Assert.Equal(FileSolution.Nothing, test.Kept());
        Assert.False(test.Retrieve("account", account.Id).Contains("sample_filecolumn_name"));
        Assert.Equal("0x80040217", TestOrganization.CodeOf(() => test.Service.Download(account, "sample_filecolumn")));
        Assert.Equal("0x80040217", TestOrganization.CodeOf(() => test.Service.Execute(new OrganizationRequest("DeleteFile") { ["FileId"] = id })));
    }

    [Fact]
    public void A_file_is_deleted_by_its_row_and_by_an_Update_to_null()
    {
        test.Service.Delete("fileattachment", test.Service.Upload(account, "sample_filecolumn", "one.txt", "one"u8.ToArray()));
        var byRow = (test.Retrieve("account", account.Id).Contains("sample_filecolumn"), test.Kept());
        test.Service.Upload(account, "sample_filecolumn", "two.txt", "two"u8.ToArray());
        test.Update("account", account.Id, ("sample_filecolumn", null));

        Assert.Equal((false, FileSolution.Nothing), byRow);
        Assert.Equal((false, FileSolution.Nothing), (test.Retrieve("account", account.Id).Contains("sample_filecolumn"), test.Kept()));
    }

    [Fact]
    public void With_the_row_its_files_go()
    {
        test.Service.Upload(account, "sample_filecolumn", "one.txt", "one"u8.ToArray());
        test.Update("account", account.Id, ("sample_imagecolumn", FileSolution.Picture(20, 20)));

        test.Service.Delete("account", account.Id);

        Assert.Equal((FileSolution.Nothing, 0), (test.Kept(), test.Rows("fileattachment").Count));
    }

    [Fact]
    public void A_value_that_comes_with_the_row_is_no_file()
    {
        var id = test.Service.Upload(account, "sample_filecolumn", "one.txt", "one"u8.ToArray());

        Assert.Equal("0x80040203", TestOrganization.CodeOf(() => test.Create("account", ("name", "x"), ("sample_filecolumn", id))));
        Assert.Equal("0x80040203", TestOrganization.CodeOf(() => test.Update("account", account.Id, ("sample_small", id))));
        Assert.Equal("0x80040203", TestOrganization.CodeOf(() => test.Update("account", account.Id, ("sample_filecolumn", new byte[1]))));
        test.Update("account", account.Id, ("sample_filecolumn_name", "other.txt"));
        Assert.Equal("one.txt", test.Retrieve("account", account.Id)["sample_filecolumn_name"]);
    }

    [Fact]
    public void Nobody_writes_the_rows_of_files()
    {
        var id = test.Service.Upload(account, "sample_filecolumn", "one.txt", "one"u8.ToArray());

        Assert.Equal("0x80040800", TestOrganization.CodeOf(() => test.Create("fileattachment", ("filename", "x"))));
        Assert.Equal("0x80040800", TestOrganization.CodeOf(() => test.Update("fileattachment", id, ("filename", "x"))));
    }

    [Fact]
    public void What_is_too_large_is_refused_before_it_is_whole_and_the_rest_may_come_again()
    {
        var token = Initialize("sample_small");
        var blocks = test.Service.SendBlocks(token, new byte[1000], 1000);

        Assert.Equal("0x80044a02", TestOrganization.CodeOf(() => test.Service.SendBlocks(token, new byte[25], 25)));
        Assert.Equal("block:1 filepart:0 image:0 upload:1 uploadpart:1", test.Kept());
        Commit(token, blocks);
        Assert.Equal(1000, test.Service.Download(account, "sample_small").Length);
    }

    [Theory]
    [InlineData("virus.exe")]
    [InlineData("VIRUS.EXE")]
    [InlineData("virus.exe.")]
    [InlineData("page.txt.asp")]
    public void Extensions_that_the_organisation_blocks_are_refused_at_the_beginning_and_at_the_end(string name)
    {
        var token = Initialize();
        var blocks = test.Service.SendBlocks(token, "one"u8.ToArray());

        Assert.Equal("0x80043e09", TestOrganization.CodeOf(() => Initialize(name: name)));
        Assert.Equal("0x80043e09", TestOrganization.CodeOf(() => Commit(token, blocks, name)));
    }

    [Fact]
    public void The_organisation_says_which_extensions_are_blocked()
    {
        test.Update("organization", test.Rows("organization")[0].Id, ("blockedattachments", "txt"));

        test.Service.Upload(account, "sample_filecolumn", "virus.exe", "one"u8.ToArray());

        Assert.Equal("0x80043e09", TestOrganization.CodeOf(() => Initialize(name: "a.txt")));
    }

    [Theory]
    [InlineData("", 1)]
    [InlineData("not base64!", 1)]
    [InlineData("QQ==", 0)]
    [InlineData("QQ==", 4 * 1024 * 1024 + 1)]
    public void A_block_that_is_none_is_refused(string id, int size)
    {
        var token = Initialize();

        Assert.Equal("0x80040203", TestOrganization.CodeOf(() => test.Service.Execute(new OrganizationRequest("UploadBlock") { ["BlockId"] = id, ["BlockData"] = new byte[size], ["FileContinuationToken"] = token })));
    }

    [Fact]
    public void Ids_of_blocks_have_one_length_and_a_block_that_comes_again_takes_the_place_of_the_first()
    {
        var token = Initialize();
        Block(token, "QQ==", "one"u8.ToArray());
        Block(token, "QQ==", "two"u8.ToArray());

        Assert.Equal("0x80040203", TestOrganization.CodeOf(() => Block(token, "QUFBQQ==", "three"u8.ToArray())));
        Commit(token, ["QQ=="]);
        Assert.Equal("two", System.Text.Encoding.ASCII.GetString(test.Service.Download(account, "sample_filecolumn")));
    }

    [Fact]
    public void A_list_that_names_a_block_twice_or_one_that_never_came_is_refused_and_nothing_is_half()
    {
        var token = Initialize();
        var blocks = test.Service.SendBlocks(token, "abcd"u8.ToArray(), 2);
        var kept = test.Kept();

        Assert.Equal("0x80040203", TestOrganization.CodeOf(() => Commit(token, [blocks[0], blocks[0]])));
        Assert.Equal("0x80040203", TestOrganization.CodeOf(() => Commit(token, [blocks[0], "QQ=="])));
        Assert.Equal((kept, 0), (test.Kept(), test.Rows("fileattachment").Count));
    }

    [Fact]
    public void A_step_on_Update_sees_the_column_and_can_refuse_the_file_whole()
    {
        test.Step("TargetRecorder", "Update", "account", 40, filter: "sample_filecolumn");
        test.Service.Upload(account, "sample_filecolumn", "one.txt", "one"u8.ToArray());
        test.Step("Refuser", "Update", "account", 40, "no files", filter: "sample_filecolumn");
        var kept = test.Kept();

        Assert.Equal("0x80040265", TestOrganization.CodeOf(() => test.Service.Upload(account, "sample_filecolumn", "two.txt", "two"u8.ToArray())));

        Assert.Contains(test.Notes(), note => note.StartsWith("Update 40", StringComparison.Ordinal) && note.Contains("sample_filecolumn", StringComparison.Ordinal));
        Assert.Equal("one", System.Text.Encoding.ASCII.GetString(test.Service.Download(account, "sample_filecolumn")));
        // The blocks of the second wait for another try.
        Assert.Equal(("block:1 filepart:1 image:0 upload:0 uploadpart:0", "block:2 filepart:1 image:0 upload:1 uploadpart:1"), (kept, test.Kept()));
    }

    [Fact]
    public void An_upload_goes_on_after_a_restart_and_a_file_is_still_there()
    {
        var token = Initialize();
        var first = test.Service.SendBlocks(token, "abc"u8.ToArray());
        test.Restart();
        Commit(token, [.. first, .. test.Service.SendBlocks(token, "def"u8.ToArray())]);
        test.Restart();

        Assert.Equal("abcdef", System.Text.Encoding.ASCII.GetString(test.Service.Download(account, "sample_filecolumn")));
    }

    [Fact]
    public void Blocks_that_nobody_commits_for_a_day_are_forgotten_when_the_next_upload_begins()
    {
        var token = Initialize();
        var blocks = test.Service.SendBlocks(token, "abc"u8.ToArray());
        test.Clock.Now += TimeSpan.FromHours(25);
        Initialize();

        Assert.Equal("0x80040203", TestOrganization.CodeOf(() => Commit(token, blocks)));
        Assert.Equal("block:0 filepart:0 image:0 upload:1 uploadpart:0", test.Kept());
    }

    [Fact]
    public void A_row_that_is_gone_takes_no_file()
    {
        var token = Initialize();
        var blocks = test.Service.SendBlocks(token, "abc"u8.ToArray());
        test.Service.Delete("account", account.Id);

        Assert.Equal("0x80040217", TestOrganization.CodeOf(() => Commit(token, blocks)));
        Assert.Equal("0x80040217", TestOrganization.CodeOf(() => Initialize()));
    }

    [Fact]
    public void Another_column_than_one_of_files_takes_none()
    {
        Assert.Equal("0x80040203", TestOrganization.CodeOf(() => Initialize("name")));
        Assert.Equal("0x80041103", TestOrganization.CodeOf(() => Initialize("nothing")));
        Assert.Equal("0x80040203", TestOrganization.CodeOf(() => test.Service.Download(account, "name")));
    }

    [Theory]
    [InlineData(-1L, 1L)]
    [InlineData(0L, 0L)]
    [InlineData(0L, 17L * 1024 * 1024)]
    public void A_part_that_cannot_be_is_refused_and_one_behind_the_end_is_empty(long offset, long length)
    {
        test.Service.Upload(account, "sample_filecolumn", "one.txt", "one"u8.ToArray());
        var token = (string)test.Service.Execute(new OrganizationRequest("InitializeFileBlocksDownload") { ["Target"] = account, ["FileAttributeName"] = "sample_filecolumn" })["FileContinuationToken"];

        Assert.Equal("0x80040203", TestOrganization.CodeOf(() => test.Service.Execute(new OrganizationRequest("DownloadBlock") { ["Offset"] = offset, ["BlockLength"] = length, ["FileContinuationToken"] = token })));
        Assert.Empty((byte[])test.Service.Execute(new OrganizationRequest("DownloadBlock") { ["Offset"] = 3L, ["BlockLength"] = 10L, ["FileContinuationToken"] = token })["Data"]);
    }

    [Fact]
    public void A_solution_that_leaves_takes_the_files_of_its_columns_along()
    {
        test.Service.Upload(account, "sample_filecolumn", "one.txt", "one"u8.ToArray());
        test.Update("account", account.Id, ("sample_imagecolumn", FileSolution.Picture(20, 20)));
        test.Update("account", account.Id, ("entityimage", FileSolution.Picture(20, 20)));

        test.Service.Delete("solution", test.Rows("solution").Single(row => row.Text("uniquename") == "sample").Id);

        // What is left is the picture of the platform's own column.
        Assert.Equal(("block:0 filepart:0 image:1 upload:0 uploadpart:0", 0), (test.Kept(), test.Rows("fileattachment").Count));
    }

    private string Initialize(string column = "sample_filecolumn", string name = "a.txt") =>
        (string)test.Service.Execute(new OrganizationRequest("InitializeFileBlocksUpload") { ["Target"] = account, ["FileAttributeName"] = column, ["FileName"] = name })["FileContinuationToken"];

    private void Block(string token, string id, byte[] content) =>
        test.Service.Execute(new OrganizationRequest("UploadBlock") { ["BlockId"] = id, ["BlockData"] = content, ["FileContinuationToken"] = token });

    private void Commit(string token, string[] blocks, string name = "a.txt") =>
        test.Service.Execute(new OrganizationRequest("CommitFileBlocksUpload") { ["FileName"] = name, ["MimeType"] = "text/plain", ["BlockList"] = blocks, ["FileContinuationToken"] = token });
}
