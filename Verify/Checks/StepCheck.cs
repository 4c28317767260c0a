using System.Xml.Linq;
using CoachingExtensions.Verify.Compare;
using CoachingExtensions.Verify.Expected;
using CoachingExtensions.Verify.Web;
using Newtonsoft.Json.Linq;

namespace CoachingExtensions.Verify.Checks;

/// <summary>Steps: each is on, at its stage and for its columns.</summary>
internal sealed class StepCheck : ICheck
{
    /// <summary>
    /// A step that is shipped with this alone watches what the organisation's own metrics and segments look at: the product writes its
    /// columns as soon as one is saved, so that they differ from one organisation to the next.
    /// </summary>
    private const string KeptByTheProduct = "createdon";

    private const string Query =
        "sdkmessageprocessingsteps?$select=sdkmessageprocessingstepid,stage,mode,rank,filteringattributes,asyncautodelete,statecode,_plugintypeid_value,_sdkmessageid_value&$expand=sdkmessagefilterid($select=primaryobjecttypecode)";

    public string Kind => "Step";

    public static IEnumerable<(XElement Step, string Id, string Name)> All(Package package) => package.Customizations.Elements("SdkMessageProcessingSteps").Elements("SdkMessageProcessingStep")
        .Select(step => (step, ((string)step.Attribute("SdkMessageProcessingStepId")!).Id(), (string)step.Attribute("Name")!));

    public IEnumerable<Part> Expected(Package package) => All(package).Select(item =>
    {
        var step = item.Step;
        var part = new Part(item.Id, item.Name)
            .Is("on", "yes").Is("class", step.Need("PluginTypeId").Id()).Is("message", step.Need("SdkMessageId").Id()).Is("table", step.Text("PrimaryEntity") ?? "none")
            .Is("stage", step.Need("Stage")).Is("mode", step.Text("Mode") ?? "0").Is("rank", step.Text("Rank") ?? "1").Is("job deleted afterwards", step.Text("AsyncAutoDelete").YesNo());
        return step.Text("FilteringAttributes") == KeptByTheProduct ? part : part.Lists("filtering columns", RowReading.Listed(step.Text("FilteringAttributes")));
    });

    public async Task<IEnumerable<Part>> FoundAsync(DataverseApi api, IReadOnlyList<Part> expected) =>
        (await api.ListAsync(Query, "sdkmessageprocessingstepid", expected.Select(part => part.Key)))
            .Select(row => new Part(row.Said("sdkmessageprocessingstepid") ?? "", "")
                .Is("on", row.Said("statecode") == "0" ? "yes" : "no").Is("class", row.Said("_plugintypeid_value")).Is("message", row.Said("_sdkmessageid_value"))
                .Is("table", (row["sdkmessagefilterid"] as JObject)?.Said("primaryobjecttypecode") ?? "none")
                .Is("stage", row.Said("stage")).Is("mode", row.Said("mode")).Is("rank", row.Said("rank")).Is("job deleted afterwards", row.YesNo("asyncautodelete"))
                .Lists("filtering columns", RowReading.Listed(row.Said("filteringattributes"))));
}
