using Xunit;

namespace LocalDataverse.Tests.Samples;

/// <summary>
/// Microsoft's sample programs of the Web API run to their end (microsoft/PowerApps-Samples, dataverse/webapi/CSharp-NETx): each as it is but for its sign-in.
/// What their last words are is what they say when nothing failed.
/// </summary>
public sealed class MicrosoftSampleTests(MicrosoftSamples samples, ITestOutputHelper output) : IClassFixture<MicrosoftSamples>
{
    [Theory]
    [InlineData("BasicOperations", "--Basic Operations sample complete--")]
    [InlineData("ConditionalOperations", "--Conditional Operations sample complete--")]
    [InlineData("QueryData", "--Query Data sample complete--")]
    [InlineData("ParallelOperations", "--Parallel Operations complete--")]
    [InlineData("TPLDataFlowParallelOperations", "--TPL DataFlow Parallel Operations sample completed--")]
    [InlineData("FileOperations/FileOperationsWithActions", "Deleted the file column named 'sample_filecolumn' in the account table.")]
    [InlineData("FileOperations/FileOperationsWithChunks", "Deleted the file column named 'sample_filecolumn' in the account table.")]
    [InlineData("FileOperations/FileOperationsWithStream", "Deleted the file column named 'sample_filecolumn' in the account table.")]
    [InlineData("ImageOperations", "Sample completed.")]
    [InlineData("AttachmentAndAnnotationOperations/AnnotationOperations", "Current MaxUploadFileSize: 5242880")]
    [InlineData("AttachmentAndAnnotationOperations/ActivityMimeAttachmentOperations", "Current MaxUploadFileSize: 5242880")]
    [InlineData("FunctionsAndActions", "--Functions and Actions sample complete --")]
    [InlineData("MetadataOperations", "--Metadata Operations sample completed--")]
    [InlineData("RetrieveMetadataChanges", "Sample complete.")]
    [InlineData("BulkOperations/CreateUpdateMultiple", "sample_Example table deleted.")]
    [InlineData("BulkOperations/ParallelCreateUpdateMultiple", "sample_Example table deleted.")]
    [InlineData("BulkOperations/UpsertMultiple", "sample_Example table deleted.")]
    public async Task A_sample_program_runs_to_its_end(string program, string lastWords)
    {
        var (exitCode, said) = await samples.RunAsync(program);

        output.WriteLine(said);
        Assert.Equal((0, lastWords), (exitCode, said.TrimEnd().Split('\n')[^1].Trim()));
        // Some catch what fails and go on.
        foreach (var failure in (string[])["Exception", "terminated with an error", "Could not find file", "Sample failed", "Error:"])
            Assert.DoesNotContain(said.Split('\n'), line => line.Contains(failure, StringComparison.OrdinalIgnoreCase) && !line.StartsWith("Expected Error:", StringComparison.Ordinal));
    }
}
