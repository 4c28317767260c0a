using System.Net;
using LocalDataverse.Tests.WebApi;
using LocalDataverse.Tests.Soap;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Metadata;
using Microsoft.Xrm.Sdk.Query;
using Xunit;

namespace LocalDataverse.Tests.Files;

/// <summary>A file is its row's: who may read the row reads it, who may write the row writes it, and an upload is its beginner's.</summary>
public sealed class FileRightsTests : IAsyncLifetime
{
    private readonly ApiServer server = new();
    private EntityReference account = null!;
    private Guid file;
    private IOrganizationService seller = null!;
    private IOrganizationService stranger = null!;

    public async ValueTask InitializeAsync()
    {
        await server.InitializeAsync();
        var test = server.Test;
        test.ImportFiles();
        account = new EntityReference("account", test.Create("account", ("name", "Contoso")));
        file = test.Service.Upload(account, "sample_filecolumn", "secret.txt", "secret"u8.ToArray());
        seller = test.Organization.ServiceFor(test.Seller("seller"));
        stranger = test.Organization.ServiceFor(test.User("stranger"));
    }

    public ValueTask DisposeAsync() => server.DisposeAsync();

    [Fact]
    public void Who_only_reads_the_row_downloads_and_changes_nothing()
    {
        Assert.Equal("secret", System.Text.Encoding.ASCII.GetString(seller.Download(account, "sample_filecolumn")));
        Assert.Equal("secret.txt", Assert.Single(seller.RetrieveMultiple(new QueryExpression("fileattachment") { ColumnSet = new ColumnSet(true) }).Entities)["filename"]);
        Assert.Equal("0x80040220", TestOrganization.CodeOf(() => seller.Upload(account, "sample_filecolumn", "a.txt", "x"u8.ToArray())));
        Assert.Equal("0x80040220", TestOrganization.CodeOf(() => seller.Execute(new OrganizationRequest("DeleteFile") { ["FileId"] = file })));
        Assert.Equal("0x80040220", TestOrganization.CodeOf(() => seller.Delete("fileattachment", file)));
        Assert.Equal("0x80040220", TestOrganization.CodeOf(() => seller.Update(new Entity("account", account.Id) { ["sample_filecolumn"] = null })));
        Assert.Equal("secret", System.Text.Encoding.ASCII.GetString(server.Test.Service.Download(account, "sample_filecolumn")));
    }

    [Fact]
    public void Who_may_not_read_a_secured_column_gets_nothing_of_its_file_nor_with_a_token_from_before()
    {
        var token = (string)seller.Execute(new OrganizationRequest("InitializeFileBlocksDownload") { ["Target"] = account, ["FileAttributeName"] = "sample_filecolumn" })["FileContinuationToken"];

        Secure();

        Assert.Equal("secret", System.Text.Encoding.ASCII.GetString(server.Test.Service.Download(account, "sample_filecolumn")));
        Assert.Equal("0x80040217", TestOrganization.CodeOf(() => seller.Download(account, "sample_filecolumn")));
        Assert.Empty(seller.RetrieveMultiple(new QueryExpression("fileattachment") { ColumnSet = new ColumnSet(true) }).Entities);
        Assert.Equal("0x80040217", TestOrganization.CodeOf(() => seller.Execute(new OrganizationRequest("DeleteFile") { ["FileId"] = file })));
        Assert.Equal("0x80040203", TestOrganization.CodeOf(() => seller.Execute(new OrganizationRequest("DownloadBlock") { ["Offset"] = 0L, ["BlockLength"] = 10L, ["FileContinuationToken"] = token })));
    }

    [Fact]
    public void Who_may_not_write_a_secured_column_uploads_nothing_into_it()
    {
        Secure();
        var user = server.Test.User("writer");
        server.Test.Give(new EntityReference("systemuser", user), "prvReadAccount", "prvWriteAccount");
        var writer = server.Test.Organization.ServiceFor(user);

        Assert.Equal("0x8004F507", TestOrganization.CodeOf(() => writer.Upload(account, "sample_filecolumn", "a.txt", "x"u8.ToArray())), ignoreCase: true);
        Assert.Equal("secret", System.Text.Encoding.ASCII.GetString(server.Test.Service.Download(account, "sample_filecolumn")));
    }

    private void Secure() => server.Test.Service.Execute(new OrganizationRequest("UpdateAttribute")
    {
        ["EntityName"] = "account",
        ["Attribute"] = new FileAttributeMetadata { LogicalName = "sample_filecolumn", IsSecured = true },
        ["MergeLabels"] = true,
    });

    [Fact]
    public void A_stranger_learns_nothing_of_a_file()
    {
        Assert.Equal("0x80040220", TestOrganization.CodeOf(() => stranger.Download(account, "sample_filecolumn")));
        Assert.Equal("0x80040220", TestOrganization.CodeOf(() => stranger.Upload(account, "sample_filecolumn", "a.txt", "x"u8.ToArray())));
        Assert.Equal("0x80040217", TestOrganization.CodeOf(() => stranger.Execute(new OrganizationRequest("DeleteFile") { ["FileId"] = file })));
        Assert.Empty(stranger.RetrieveMultiple(new QueryExpression("fileattachment") { ColumnSet = new ColumnSet(true) }).Entities);
        Assert.Equal("0x80040220", TestOrganization.CodeOf(() => stranger.Retrieve("fileattachment", file, new ColumnSet(true))));
    }

    [Theory]
    [InlineData("GET", "/sample_filecolumn/$value")]
    [InlineData("GET", "/sample_filecolumn")]
    [InlineData("GET", "/sample_imagecolumn/$value?size=full")]
    [InlineData("PATCH", "/sample_filecolumn")]
    [InlineData("PUT", "/sample_imagecolumn")]
    [InlineData("DELETE", "/sample_filecolumn")]
    public async Task A_stranger_gets_nothing_by_the_address_either(string method, string path)
    {
        var body = method is "PATCH" or "PUT" ? "x" : null;
        (string, string)[] headers = body is null ? [] : [("Content-Type", "application/octet-stream"), ("x-ms-file-name", "a.txt")];

        Assert.Equal(HttpStatusCode.Forbidden, (await server.SendAsync(method, $"accounts({account.Id}){path}", body, "stranger@example.com", headers)).Status);
        Assert.Equal(HttpStatusCode.Unauthorized, (await server.SendAsync(method, $"accounts({account.Id}){path}", body, "nobody@example.com", headers)).Status);
    }

    [Fact]
    public void An_upload_belongs_to_who_began_it()
    {
        var token = (string)server.Test.Service.Execute(new OrganizationRequest("InitializeFileBlocksUpload") { ["Target"] = account, ["FileAttributeName"] = "sample_filecolumn", ["FileName"] = "a.txt" })["FileContinuationToken"];
        var blocks = server.Test.Service.SendBlocks(token, "new"u8.ToArray());
        var other = server.Test.Organization.ServiceFor(server.Test.User("other"));

        foreach (var service in (IOrganizationService[])[seller, stranger, other])
        {
            Assert.Equal("0x80040203", TestOrganization.CodeOf(() => service.SendBlocks(token, "x"u8.ToArray())));
            Assert.Equal("0x80040203", TestOrganization.CodeOf(() => service.Execute(new OrganizationRequest("CommitFileBlocksUpload") { ["BlockList"] = blocks, ["FileName"] = "a.txt", ["FileContinuationToken"] = token })));
        }
    }

    [Fact]
    public void The_right_is_asked_for_at_the_end_of_an_upload_too_and_with_every_block_of_a_download()
    {
        var user = server.Test.Seller("mate");
        var mate = server.Test.Organization.ServiceFor(user);
        var own = new EntityReference("account", mate.Create(new Entity("account") { ["name"] = "own" }));
        mate.Upload(own, "sample_filecolumn", "a.txt", "mine"u8.ToArray());
        var up = (string)mate.Execute(new OrganizationRequest("InitializeFileBlocksUpload") { ["Target"] = own, ["FileAttributeName"] = "sample_filecolumn", ["FileName"] = "a.txt" })["FileContinuationToken"];
        var blocks = mate.SendBlocks(up, "new"u8.ToArray());
        var down = (string)mate.Execute(new OrganizationRequest("InitializeFileBlocksDownload") { ["Target"] = own, ["FileAttributeName"] = "sample_filecolumn" })["FileContinuationToken"];
        server.Test.Service.Disassociate("systemuser", user, new Relationship("systemuserroles_association"), [new EntityReference("role", server.Test.Rows("role").First(row => row.Text("name") == "Salesperson").Id)]);

        Assert.Equal("0x80040220", TestOrganization.CodeOf(() => mate.Execute(new OrganizationRequest("CommitFileBlocksUpload") { ["BlockList"] = blocks, ["FileName"] = "a.txt", ["FileContinuationToken"] = up })));
        Assert.Equal("0x80040203", TestOrganization.CodeOf(() => mate.ReadBlocks(down, 4, 4)));
        Assert.Equal("mine", System.Text.Encoding.ASCII.GetString(server.Test.Service.Download(own, "sample_filecolumn")));
    }

    [Fact]
    public void A_token_that_somebody_writes_opens_nothing()
    {
        foreach (var text in (string[])["", "x", $"download|account|{account.Id}|name|{file}", $"download|systemuser|{server.Test.Admin}|fullname|{server.Test.Admin}", $"download|account|{account.Id}|sample_filecolumn|{Guid.NewGuid()}", $"download|account|{account.Id}|sample_filecolumn|{file}"])
        {
            var token = Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes(text));
            Assert.Equal("0x80040203", TestOrganization.CodeOf(() => stranger.ReadBlocks(text.Length == 0 ? "no base64" : token, 4, 4)));
        }
    }

    [Fact]
    public void Two_who_upload_at_once_leave_one_file_and_nothing_beside_it()
    {
        Parallel.For(0, 8, number => server.Test.Organization.ServiceFor(server.Test.Admin).Upload(account, "sample_filecolumn", $"{number}.txt", FileSolution.Bytes(10_000 + number), 3000));

        var name = (string)server.Test.Retrieve("account", account.Id)["sample_filecolumn_name"];
        Assert.True(FileSolution.Bytes(10_000 + int.Parse(name[..1], System.Globalization.CultureInfo.InvariantCulture)).SequenceEqual(server.Test.Service.Download(account, "sample_filecolumn")));
        Assert.Equal(("block:4 filepart:4 image:0 upload:0 uploadpart:0", 1), (server.Test.Kept(), server.Test.Rows("fileattachment").Count));
    }

    [Fact]
    public void Over_SOAP_files_pictures_and_notes_go_both_ways()
    {
        var soap = server.Soap();
        var picture = FileSolution.Picture(200, 200);

        soap.Upload(account, "sample_filecolumn", "b.txt", "soap"u8.ToArray(), 3);
        soap.Update(new Entity("account", account.Id) { ["sample_imagecolumn"] = picture });
        var note = soap.Create(new Entity("annotation") { ["filename"] = "a.txt", ["documentbody"] = Convert.ToBase64String("note"u8) });

        Assert.Equal("soap", System.Text.Encoding.ASCII.GetString(soap.Download(account, "sample_filecolumn", 3)));
        Assert.Equal((144, 144), FileSolution.SizeOf((byte[])soap.Retrieve("account", account.Id, new ColumnSet("sample_imagecolumn"))["sample_imagecolumn"]));
        Assert.True(picture.SequenceEqual(soap.Download(account, "sample_imagecolumn")));
        Assert.Equal(Convert.ToBase64String("note"u8), soap.Retrieve("annotation", note, new ColumnSet(true))["documentbody"]);
        Assert.Equal("0x80040203", SoapServer.Refused(() => soap.Create(new Entity("account") { ["sample_filecolumn"] = file })).Code().ToLowerInvariant());
        Assert.Equal("0x80040220", SoapServer.Refused(() => server.Soap("stranger@example.com").Download(account, "sample_filecolumn")).Code().ToLowerInvariant());
    }
}
