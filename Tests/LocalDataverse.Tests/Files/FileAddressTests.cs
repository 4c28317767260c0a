using System.Net;
using System.Net.Http.Headers;
using LocalDataverse.Tests.WebApi;
using Microsoft.Xrm.Sdk;
using Xunit;

namespace LocalDataverse.Tests.Files;

/// <summary>Files as resources of the Web API: whole, in chunks, in parts, and in a batch.</summary>
public sealed class FileAddressTests : IAsyncLifetime
{
    private readonly ApiServer server = new();
    private Guid account;

    public async ValueTask InitializeAsync()
    {
        await server.InitializeAsync();
        server.Test.ImportFiles();
        account = server.Test.Create("account", ("name", "Contoso"));
    }

    public ValueTask DisposeAsync() => server.DisposeAsync();

    private string Column => $"accounts({account})/sample_filecolumn";

    [Fact]
    public async Task A_file_of_several_blocks_is_uploaded_and_downloaded_in_one_request_each()
    {
        var content = FileSolution.Bytes(9_000_000);

        var sent = await SendAsync("PATCH", Column, content, ("x-ms-file-name", "a.pdf"));
        var (read, bytes) = await GetAsync($"{Column}/$value");

        Assert.Equal((HttpStatusCode.NoContent, HttpStatusCode.OK), (sent.StatusCode, read.StatusCode));
        Assert.True(content.SequenceEqual(bytes));
        Assert.Equal(("9000000", "a.pdf", "application/pdf", "application/octet-stream"), (Header(read, "x-ms-file-size"), Header(read, "x-ms-file-name"), Header(read, "mimetype"), read.Content.Headers.ContentType!.ToString()));
        Assert.Equal("block:3 filepart:3 image:0 upload:0 uploadpart:0", server.Test.Kept());
    }

    [Theory]
    [InlineData("bytes=0-4", "0-4")]
    [InlineData("bytes=4194300-4194310", "4194300-4194310")]
    [InlineData("bytes=8999990-9999999", "8999990-8999999")]
    [InlineData("bytes=8999990-", "8999990-8999999")]
    [InlineData("bytes=-10", "8999990-8999999")]
    public async Task A_range_is_a_part_of_the_file(string range, string part)
    {
        var content = FileSolution.Bytes(9_000_000);
        await SendAsync("PATCH", Column, content, ("x-ms-file-name", "a.bin"));

        var (read, bytes) = await GetAsync($"{Column}/$value", ("Range", range));

        var (from, to) = (int.Parse(part.Split('-')[0], System.Globalization.CultureInfo.InvariantCulture), int.Parse(part.Split('-')[1], System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal((HttpStatusCode.PartialContent, $"bytes {part}/9000000", "4194304"), (read.StatusCode, read.Content.Headers.ContentRange!.ToString(), Header(read, "x-ms-chunk-size")));
        Assert.True(content.AsSpan(from, to - from + 1).SequenceEqual(bytes));
    }

    [Fact]
    public async Task A_range_behind_the_file_is_refused_and_a_header_that_says_nothing_overlooked()
    {
        await SendAsync("PATCH", Column, "hello"u8.ToArray(), ("x-ms-file-name", "a.bin"));

        Assert.Equal(HttpStatusCode.RequestedRangeNotSatisfiable, (await GetAsync($"{Column}/$value", ("Range", "bytes=5-9"))).Response.StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await GetAsync($"{Column}/$value", ("Range", "lines=1-2"))).Response.StatusCode);
    }

    [Fact]
    public async Task Chunks_may_come_in_any_order_before_the_last()
    {
        var content = FileSolution.Bytes(10_000);
        var address = await BeginAsync();

        var second = await ChunkAsync(address, content, 4000, 4000);
        var first = await ChunkAsync(address, content, 0, 4000);
        var last = await ChunkAsync(address, content, 8000, 2000);

        Assert.Equal((HttpStatusCode.PartialContent, HttpStatusCode.PartialContent, HttpStatusCode.NoContent), (second.StatusCode, first.StatusCode, last.StatusCode));
        var read = await GetAsync($"{Column}/$value");
        Assert.True(content.SequenceEqual(read.Bytes));
    }

    [Fact]
    public async Task A_file_that_misses_a_chunk_is_not_completed()
    {
        var content = FileSolution.Bytes(10_000);
        var address = await BeginAsync();
        await ChunkAsync(address, content, 0, 4000);

        var last = await ChunkAsync(address, content, 8000, 2000);

        Assert.Equal(HttpStatusCode.BadRequest, last.StatusCode);
        Assert.Equal(HttpStatusCode.NoContent, (await GetAsync($"{Column}/$value")).Response.StatusCode);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("bytes 0-99/10000")]
    [InlineData("bytes 0-4999/10000")]
    [InlineData("bytes 5-4/10000")]
    [InlineData("lines 0-3999/10000")]
    [InlineData("bytes 0-3999/*")]
    public async Task A_chunk_says_where_it_belongs(string? range)
    {
        var address = await BeginAsync();

        var answer = await SendAsync("PATCH", address, new byte[4000], range is null ? ("x-ms-file-name", "a.bin") : ("Content-Range", range));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Fact]
    public async Task A_name_of_other_signs_comes_in_the_address_and_goes_in_a_header()
    {
        await SendAsync("PATCH", $"{Column}?x-ms-file-name=M%C3%BCller%20%E2%82%AC%0D%0AX-Evil%3A%201.txt", "hello"u8.ToArray());

        var (read, _) = await GetAsync($"{Column}/$value");

        Assert.Equal("M%C3%BCller%20%E2%82%AC%0D%0AX-Evil%3A%201.txt", Header(read, "x-ms-file-name"));
        Assert.False(read.Headers.Contains("X-Evil"));
        Assert.Equal("Müller €\r\nX-Evil: 1.txt", (string?)(await server.GetAsync($"accounts({account})?$select=sample_filecolumn_name")).Json["sample_filecolumn_name"]);
    }

    [Fact]
    public async Task Without_a_name_or_with_one_that_is_blocked_nothing_is_kept()
    {
        var nameless = await SendAsync("PATCH", Column, "hello"u8.ToArray());
        var blocked = await SendAsync("PATCH", Column, "hello"u8.ToArray(), ("x-ms-file-name", "a.exe"));
        var large = await SendAsync("PATCH", $"accounts({account})/sample_small", new byte[5_000_000], ("x-ms-file-name", "a.bin"));

        Assert.Equal((HttpStatusCode.BadRequest, HttpStatusCode.BadRequest, HttpStatusCode.BadRequest), (nameless.StatusCode, blocked.StatusCode, large.StatusCode));
        Assert.Contains("0x80044a02", await large.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.OrdinalIgnoreCase);
        Assert.Equal(FileSolution.Nothing, server.Test.Kept());
    }

    [Fact]
    public async Task An_upload_that_a_step_refuses_leaves_nothing()
    {
        server.Test.Step("Refuser", "Update", "account", 40, "no files", filter: "sample_filecolumn");

        var answer = await SendAsync("PATCH", Column, FileSolution.Bytes(5_000_000), ("x-ms-file-name", "a.bin"));

        Assert.Equal((HttpStatusCode.BadRequest, FileSolution.Nothing), (answer.StatusCode, server.Test.Kept()));
    }

    [Fact]
    public async Task A_file_is_deleted_and_an_empty_column_has_none_to_send()
    {
        await SendAsync("PATCH", Column, "hello"u8.ToArray(), ("x-ms-file-name", "a.bin"));

        var deleted = await server.SendAsync("DELETE", Column);

        Assert.Equal((HttpStatusCode.NoContent, HttpStatusCode.NoContent, FileSolution.Nothing), (deleted.Status, (await GetAsync($"{Column}/$value")).Response.StatusCode, server.Test.Kept()));
    }

    [Fact]
    public async Task A_picture_is_sent_small_and_in_full()
    {
        var picture = FileSolution.Picture(300, 400);
        var column = $"accounts({account})/sample_imagecolumn";
        await SendAsync("PATCH", column, picture, ("x-ms-file-name", "me.png"));

        var (small, thumbnail) = await GetAsync($"{column}/$value");
        var (_, full) = await GetAsync($"{column}/$value?size=full");
        var json = await server.GetAsync($"{column}");

        Assert.Equal(((144, 144), "me.png"), (FileSolution.SizeOf(thumbnail), Header(small, "x-ms-file-name")));
        Assert.True(picture.SequenceEqual(full));
        Assert.True(thumbnail.SequenceEqual(Convert.FromBase64String((string)json.Json["value"]!)));
    }

    [Theory]
    [InlineData("PATCH", "", """{"sample_imagecolumn":null}""")]
    [InlineData("PUT", "/sample_imagecolumn", """{"value":null}""")]
    [InlineData("DELETE", "/sample_imagecolumn", null)]
    public async Task A_picture_is_taken_away_in_three_ways(string method, string path, string? body)
    {
        server.Test.Update("account", account, ("sample_imagecolumn", FileSolution.Picture(20, 20)));

        var answer = await server.SendAsync(method, $"accounts({account}){path}", body);

        Assert.Equal((HttpStatusCode.NoContent, FileSolution.Nothing), (answer.Status, server.Test.Kept()));
    }

    [Fact]
    public async Task A_picture_of_nothing_leaves_the_column_empty()
    {
        var column = $"accounts({account})/sample_imagecolumn";
        await SendAsync("PATCH", column, FileSolution.Picture(20, 20), ("x-ms-file-name", "me.png"));

        var answer = await SendAsync("PATCH", column, [], ("x-ms-file-name", "me.png"));

        Assert.Equal((HttpStatusCode.NoContent, FileSolution.Nothing), (answer.StatusCode, server.Test.Kept()));
    }

    [Fact]
    public async Task The_address_beside_a_picture_shows_it_to_who_may_read_the_row_and_in_full_where_it_is_kept()
    {
        var picture = FileSolution.Picture(300, 400);
        server.Test.Update("account", account, ("sample_imagecolumn", picture), ("sample_icon", picture));
        var row = server.Test.Retrieve("account", account);
        var (address, icon) = ((string)row["sample_imagecolumn_url"], (string)row["sample_icon_url"]);

        var (small, thumbnail) = await GetAsync(address);
        var (_, full) = await GetAsync($"{address}&Full=true");
        server.User("stranger");

        Assert.Equal((HttpStatusCode.OK, "image/png", (144, 144)), (small.StatusCode, small.Content.Headers.ContentType!.ToString(), FileSolution.SizeOf(thumbnail)));
        Assert.True(picture.SequenceEqual(full));
        Assert.Equal(HttpStatusCode.NoContent, (await GetAsync($"{icon}&Full=true")).Response.StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await GetAsync(address.Replace("Id=", "Id=0", StringComparison.Ordinal))).Response.StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await server.SendAsync("GET", address, user: "stranger@example.com")).Status);
        Assert.NotEqual(HttpStatusCode.OK, (await server.SendAsync("GET", address, user: null)).Status);
    }

    [Fact]
    public async Task What_is_no_picture_to_a_browser_is_not_sent_as_a_page()
    {
        var id = server.Test.Service.Upload(new EntityReference("account", account), "sample_imagecolumn", "a.html", FileSolution.Picture(20, 20));
        Assert.NotEqual(Guid.Empty, id);

        var (read, _) = await GetAsync($"{server.Test.Retrieve("account", account)["sample_imagecolumn_url"]}&Full=true");

        Assert.Equal("application/octet-stream", read.Content.Headers.ContentType!.ToString());
    }

    [Fact]
    public async Task In_a_batch_a_file_comes_as_a_part()
    {
        await SendAsync("PATCH", Column, "hello"u8.ToArray(), ("x-ms-file-name", "a.txt"));

        var answer = await server.SendAsync("POST", "$batch", $"--b\r\nContent-Type: application/http\r\nContent-Transfer-Encoding: binary\r\n\r\nGET {server.Root}{Column}/$value HTTP/1.1\r\n\r\n--b--\r\n", headers: ("Content-Type", "multipart/mixed; boundary=b"));

        Assert.Contains("x-ms-file-name: a.txt", answer.Text, StringComparison.Ordinal);
        Assert.Contains("\r\n\r\nhello\r\n", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Files_of_a_row_are_expanded_with_it()
    {
        await SendAsync("PATCH", Column, "hello"u8.ToArray(), ("x-ms-file-name", "a.txt"));

        var row = await server.GetAsync($"accounts({account})?$select=accountid&$expand=account_FileAttachments($select=filename,filesizeinbytes,regardingfieldname)");

        Assert.Equal(("a.txt", 5, "sample_filecolumn"), ((string?)row.Json["account_FileAttachments"]![0]!["filename"], (int)row.Json["account_FileAttachments"]![0]!["filesizeinbytes"]!, (string?)row.Json["account_FileAttachments"]![0]!["regardingfieldname"]));
    }

    private async Task<string> BeginAsync()
    {
        var answer = await server.SendAsync("PATCH", $"{Column}?x-ms-file-name=a.bin", headers: ("x-ms-transfer-mode", "chunked"));
        Assert.Equal((HttpStatusCode.OK, "4194304"), (answer.Status, answer.Headers["x-ms-chunk-size"]));
        return answer.Headers["Location"];
    }

    private Task<HttpResponseMessage> ChunkAsync(string address, byte[] content, int start, int length) =>
        SendAsync("PATCH", address, content.AsSpan(start, length).ToArray(), ("Content-Range", $"bytes {start}-{start + length - 1}/{content.Length}"), ("x-ms-file-name", "a.bin"));

    private async Task<HttpResponseMessage> SendAsync(string method, string path, byte[] content, params (string Name, string Value)[] headers)
    {
        using var request = Request(method, path, headers);
        request.Content = new ByteArrayContent(content);
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
        foreach (var (name, value) in headers.Where(header => header.Name == "Content-Range")) request.Content.Headers.TryAddWithoutValidation(name, value);
        return await server.Http.SendAsync(request, TestContext.Current.CancellationToken);
    }

    private async Task<(HttpResponseMessage Response, byte[] Bytes)> GetAsync(string path, params (string Name, string Value)[] headers)
    {
        using var request = Request("GET", path, headers);
        var response = await server.Http.SendAsync(request, TestContext.Current.CancellationToken);
        return (response, await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
    }

    private HttpRequestMessage Request(string method, string path, (string Name, string Value)[] headers)
    {
        var request = new HttpRequestMessage(new HttpMethod(method), path.StartsWith('/') ? server.Address + path : path.StartsWith("http", StringComparison.Ordinal) ? path : server.Root + path);
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", "admin@localhost");
        foreach (var (name, value) in headers) request.Headers.TryAddWithoutValidation(name, value);
        return request;
    }

    private static string Header(HttpResponseMessage answer, string name) => answer.Headers.GetValues(name).Single();
}
