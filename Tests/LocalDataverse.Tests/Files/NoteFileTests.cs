using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Xunit;

namespace LocalDataverse.Tests.Files;

/// <summary>The files of notes and attachments.</summary>
public sealed class NoteFileTests : IDisposable
{
    private readonly TestOrganization test = new();

    public void Dispose() => test.Dispose();

    [Fact]
    public void The_body_of_a_note_is_text_to_everybody_and_its_size_is_that_of_the_file()
    {
        var id = test.Create("annotation", ("subject", "x"), ("filename", "a.txt"), ("documentbody", Base64("hello")));

        var note = test.Retrieve("annotation", id);
        Assert.Equal((Base64("hello"), 5, true), (note["documentbody"], note["filesize"], note["isdocument"]));
        Assert.Equal("block:1 filepart:1 image:0 upload:0 uploadpart:0", test.Kept());
    }

    [Fact]
    public void A_new_body_takes_the_place_of_the_old_one_and_null_takes_it_away()
    {
        var id = test.Create("annotation", ("documentbody", Base64("hello")));
        test.Update("annotation", id, ("documentbody", Base64("good bye")));
        var second = (test.Retrieve("annotation", id)["documentbody"], test.Kept());
        test.Update("annotation", id, ("documentbody", null));

        Assert.Equal((Base64("good bye"), "block:1 filepart:1 image:0 upload:0 uploadpart:0"), second);
        Assert.Equal((false, false, FileSolution.Nothing), (test.Retrieve("annotation", id).Contains("documentbody"), test.Retrieve("annotation", id)["isdocument"], test.Kept()));
    }

    [Fact]
    public void With_the_row_that_a_note_is_about_its_file_goes()
    {
        var account = test.Create("account", ("name", "x"));
        test.Create("annotation", ("objectid", new EntityReference("account", account)), ("documentbody", Base64("hello")));

        test.Service.Delete("account", account);

        Assert.Equal(FileSolution.Nothing, test.Kept());
    }

    [Fact]
    public void Only_what_fits_and_is_allowed_is_taken()
    {
        test.Update("organization", test.Rows("organization")[0].Id, ("maxuploadfilesize", 8));

        Assert.Equal("0x80044a02", TestOrganization.CodeOf(() => test.Create("annotation", ("documentbody", Base64("1234567")))));
        Assert.Equal("0x80043e09", TestOrganization.CodeOf(() => test.Create("annotation", ("filename", "a.exe"), ("documentbody", Base64("1")))));
        Assert.Equal("0x80040203", TestOrganization.CodeOf(() => test.Create("annotation", ("documentbody", "no base64!"))));
        test.Create("annotation", ("documentbody", Base64("123456")));
        Assert.Single(test.Rows("annotation"));
    }

    [Fact]
    public void A_query_asks_for_notes_with_a_file()
    {
        test.Create("annotation", ("subject", "with"), ("documentbody", Base64("hello")));
        test.Create("annotation", ("subject", "without"));
        var query = new QueryExpression("annotation") { ColumnSet = new ColumnSet("subject") };
        query.Criteria.AddCondition("documentbody", ConditionOperator.NotNull);

        Assert.Equal("with", Assert.Single(test.Service.RetrieveMultiple(query).Entities)["subject"]);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_note_gets_its_file_in_blocks_be_it_there_already_or_new(bool exists)
    {
        test.Update("organization", test.Rows("organization")[0].Id, ("maxuploadfilesize", 131_072_000));
        var content = FileSolution.Bytes(9_000_000);
        var target = new Entity("annotation") { ["subject"] = "large", ["filename"] = "large.bin", ["mimetype"] = "application/octet-stream" };
        if (exists) target["annotationid"] = test.Create("annotation", ("subject", "before"), ("documentbody", Base64("before")));

        var committed = Upload("Annotation", target, content);

        var note = test.Service.Retrieve("annotation", (Guid)committed["AnnotationId"], new ColumnSet("subject", "filename", "filesize", "isdocument"));
        Assert.Equal((9_000_000, "large", "large.bin", 9_000_000, true), (committed["FileSizeInBytes"], note["subject"], note["filename"], note["filesize"], note["isdocument"]));
        Assert.True(content.SequenceEqual(Download("Annotation", note.ToEntityReference())));
        Assert.Single(test.Rows("annotation"));
        Assert.Equal("block:3 filepart:3 image:0 upload:0 uploadpart:0", test.Kept());
    }

    [Fact]
    public void An_attachment_is_made_whole_and_is_its_e_mails()
    {
        var email = test.Create("email", ("subject", "Hello"));
        var target = new Entity("activitymimeattachment") { ["objectid"] = new EntityReference("email", email), ["subject"] = "file", ["filename"] = "a.txt", ["mimetype"] = "text/plain" };

        var committed = Upload("Attachment", target, "hello"u8.ToArray());

        var id = (Guid)committed["ActivityMimeAttachmentId"];
        var row = test.Retrieve("activitymimeattachment", id);
        Assert.Equal((5, Base64("hello"), "email", 5), (committed["FileSizeInBytes"], row["body"], row["objecttypecode"], row["filesize"]));
        Assert.Equal("hello", System.Text.Encoding.ASCII.GetString(Download("Attachment", row.ToEntityReference())));
        target["activitymimeattachmentid"] = id;
        Assert.Equal("0x80040237", TestOrganization.CodeOf(() => Upload("Attachment", target, "again"u8.ToArray())));
        test.Service.Delete("email", email);
        Assert.Equal((FileSolution.Nothing, 0), (test.Kept(), test.Rows("activitymimeattachment").Count));
    }

    [Fact]
    public void An_attachment_of_a_template_is_used_again_and_outlives_the_e_mail()
    {
        var template = test.Create("template", ("title", "x"));
        var first = test.Create("activitymimeattachment", ("objectid", new EntityReference("template", template)), ("filename", "a.txt"), ("body", Base64("hello")));
        var email = test.Create("email", ("subject", "Hello"));

        var second = test.Create("activitymimeattachment", ("objectid", new EntityReference("email", email)), ("attachmentid", new EntityReference("activitymimeattachment", first)));

        Assert.Equal(("a.txt", Base64("hello")), (test.Retrieve("activitymimeattachment", second)["filename"], test.Retrieve("activitymimeattachment", second)["body"]));
        test.Service.Delete("email", email);
        Assert.Equal(Base64("hello"), test.Retrieve("activitymimeattachment", first)["body"]);
    }

    [Fact]
    public void Who_may_not_change_the_e_mail_attaches_nothing_to_it_and_reads_nothing_of_it()
    {
        var email = test.Create("email", ("subject", "Hello"));
        var attachment = test.Create("activitymimeattachment", ("objectid", new EntityReference("email", email)), ("filename", "a.txt"), ("body", Base64("hello")));
        var stranger = test.Organization.ServiceFor(test.User("stranger"));
        var seller = test.Organization.ServiceFor(test.Seller("seller"));

        foreach (var service in (IOrganizationService[])[stranger, seller])
        {
            Assert.Equal("0x80040220", TestOrganization.CodeOf(() => service.Create(new Entity("activitymimeattachment") { ["objectid"] = new EntityReference("email", email), ["body"] = Base64("x") })));
            Assert.Equal("0x80040220", TestOrganization.CodeOf(() => service.Update(new Entity("activitymimeattachment", attachment) { ["body"] = Base64("x") })));
            Assert.Equal("0x80040220", TestOrganization.CodeOf(() => service.Delete("activitymimeattachment", attachment)));
        }

        Assert.Equal("0x80040220", TestOrganization.CodeOf(() => stranger.Retrieve("activitymimeattachment", attachment, new ColumnSet(true))));
        Assert.Equal("0x80040220", TestOrganization.CodeOf(() => stranger.Execute(new OrganizationRequest("InitializeAttachmentBlocksDownload") { ["Target"] = new EntityReference("activitymimeattachment", attachment) })));

        // An attachment of one's own is not moved into somebody else's e-mail either.
        var own = seller.Create(new Entity("email") { ["subject"] = "own" });
        var mine = seller.Create(new Entity("activitymimeattachment") { ["objectid"] = new EntityReference("email", own), ["body"] = Base64("x") });
        Assert.Equal("0x80040220", TestOrganization.CodeOf(() => seller.Update(new Entity("activitymimeattachment", mine) { ["objectid"] = new EntityReference("email", email) })));
    }

    private static string Base64(string text) => Convert.ToBase64String(System.Text.Encoding.ASCII.GetBytes(text));

    private OrganizationResponse Upload(string kind, Entity target, byte[] content)
    {
        var token = (string)test.Service.Execute(new OrganizationRequest($"Initialize{kind}BlocksUpload") { ["Target"] = target })["FileContinuationToken"];
        var blocks = test.Service.SendBlocks(token, content);
        return test.Service.Execute(new OrganizationRequest($"Commit{kind}BlocksUpload") { ["Target"] = target, ["BlockList"] = blocks, ["FileContinuationToken"] = token });
    }

    private byte[] Download(string kind, EntityReference target)
    {
        var begun = test.Service.Execute(new OrganizationRequest($"Initialize{kind}BlocksDownload") { ["Target"] = target });
        return test.Service.ReadBlocks((string)begun["FileContinuationToken"], (int)begun["FileSizeInBytes"], 4 * 1024 * 1024);
    }
}
