using System.Xml.Linq;
using CoachingExtensions.Verify.Compare;
using CoachingExtensions.Verify.Expected;
using CoachingExtensions.Verify.Web;

namespace CoachingExtensions.Verify.Checks;

/// <summary>Images of steps: how the row was before, as far as a step needs it.</summary>
internal sealed class StepImageCheck : ICheck
{
    private const string Query = "sdkmessageprocessingstepimages?$select=sdkmessageprocessingstepimageid,entityalias,imagetype,attributes,messagepropertyname,_sdkmessageprocessingstepid_value";

    public string Kind => "Step image";

    public IEnumerable<Part> Expected(Package package) => StepCheck.All(package).SelectMany(item => item.Step.Elements("SdkMessageProcessingStepImages").Elements("SdkMessageProcessingStepImage")
        .Select(image => new Part(image.Need("SdkMessageProcessingStepImageId").Id(), $"{item.Name}: {image.Need("EntityAlias")}")
            .Is("step", item.Id).Is("alias", image.Need("EntityAlias")).Is("type", image.Need("ImageType")).Is("of", image.Need("MessagePropertyName"))
            .Lists("columns", RowReading.Listed(image.Text("Attributes")))));

    public async Task<IEnumerable<Part>> FoundAsync(DataverseApi api, IReadOnlyList<Part> expected) =>
        (await api.ListAsync(Query, "sdkmessageprocessingstepimageid", expected.Select(part => part.Key)))
            .Select(row => new Part(row.Said("sdkmessageprocessingstepimageid") ?? "", "")
                .Is("step", row.Said("_sdkmessageprocessingstepid_value")).Is("alias", row.Said("entityalias")).Is("type", row.Said("imagetype")).Is("of", row.Said("messagepropertyname"))
                .Lists("columns", RowReading.Listed(row.Said("attributes"))));
}
