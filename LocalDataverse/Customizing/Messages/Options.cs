using LocalDataverse.Messages;
using LocalDataverse.Metadata;
using LocalDataverse.Pipeline;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Customizing.Messages;

/// <summary>A new option of a choice.</summary>
internal sealed class InsertOptionValue() : MetadataMessage("InsertOptionValue", "prvWriteOptionSet", "optionset")
{
    public override OrganizationResponse Execute(OrganizationRequest request, Execution execution)
    {
        var place = OptionPlace.Of(request, execution);
        if (place.Column is { Type: not (ColumnType.Choice or ColumnType.MultiChoice) }) throw CustomizingErrors.Invalid("choice", place.Name, place.Column.Type == ColumnType.Status ? "status reasons are added with InsertStatusValue" : "no options can be added to it");
        var option = New(request, place);
        place.Put([.. place.Choice.Options, option]);
        return Answer(("NewOptionValue", option.Value));
    }

    internal static ChoiceOption New(OrganizationRequest request, OptionPlace place)
    {
        var value = request.Optional<int?>("Value") ?? place.NextValue();
        if (place.Choice.Find(value) is not null) throw CustomizingErrors.Invalid("choice", place.Name, string.Create(System.Globalization.CultureInfo.InvariantCulture, $"it has an option {value} already"));
        var label = Texts.Of(request.Required<Label>("Label"));
        if (label.Texts.Count == 0) throw Errors.MissingParameter(request.RequestName, "Label");
        return new ChoiceOption { Value = value, Label = label, Description = Texts.Of(request.Optional<Label>("Description")), Color = request.Optional<string>("Color") };
    }
}

/// <summary>A new status reason of a state.</summary>
internal sealed class InsertStatusValue() : MetadataMessage("InsertStatusValue", "prvWriteOptionSet", "optionset")
{
    public override OrganizationResponse Execute(OrganizationRequest request, Execution execution)
    {
        var place = OptionPlace.Of(request, execution);
        if (place.Column is not { Type: ColumnType.Status }) throw CustomizingErrors.Invalid("choice", place.Name, "it is not the status reason of a table");
        var state = request.OptionalNumber("StateCode") ?? throw Errors.MissingParameter(Message, "StateCode");
        var states = execution.Metadata.Table(request.Required<string>("EntityLogicalName")).StateColumn?.Choice;
        if (states?.Find(state) is null) throw CustomizingErrors.Invalid("choice", place.Name, string.Create(System.Globalization.CultureInfo.InvariantCulture, $"the table has no state {state}"));
        var option = InsertOptionValue.New(request, place) with { State = state };
        place.Put([.. place.Choice.Options, option]);
        return Answer(("NewOptionValue", option.Value));
    }
}

/// <summary>Changes what an option says.</summary>
internal sealed class UpdateOptionValue() : MetadataMessage("UpdateOptionValue", "prvWriteOptionSet", "optionset")
{
    public override OrganizationResponse Execute(OrganizationRequest request, Execution execution)
    {
        var (place, merge) = (OptionPlace.Of(request, execution), request.Optional<bool>("MergeLabels"));
        place.Replace(request.Required<int?>("Value")!.Value, option => option with
        {
            Label = Texts.Changed(option.Label, request.Optional<Label>("Label"), merge),
            Description = Texts.Changed(option.Description, request.Optional<Label>("Description"), merge),
            Color = request.Optional<string>("Color") ?? option.Color,
        });
        return Answer();
    }
}

/// <summary>Changes what a state says, and which status reason it brings.</summary>
internal sealed class UpdateStateValue() : MetadataMessage("UpdateStateValue", "prvWriteOptionSet", "optionset")
{
    public override OrganizationResponse Execute(OrganizationRequest request, Execution execution)
    {
        var (place, merge) = (OptionPlace.Of(request, execution), request.Optional<bool>("MergeLabels"));
        if (place.Column is not { Type: ColumnType.State }) throw CustomizingErrors.Invalid("choice", place.Name, "it is not the state of a table");
        var value = request.Required<int?>("Value")!.Value;
        var reasons = execution.Metadata.Table(request.Required<string>("EntityLogicalName")).StatusColumn?.Choice;
        var status = request.Optional<int?>("DefaultStatusCode");
        if (status is { } wanted && reasons?.Find(wanted)?.State != value) throw CustomizingErrors.Invalid("choice", place.Name, string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{wanted} is not a status reason of the state {value}"));
        place.Replace(value, option => option with
        {
            Label = Texts.Changed(option.Label, request.Optional<Label>("Label"), merge),
            Description = Texts.Changed(option.Description, request.Optional<Label>("Description"), merge),
            DefaultStatus = status ?? option.DefaultStatus,
        });
        return Answer();
    }
}

/// <summary>Deletes an option; rows that hold its number keep it, as in Dataverse.</summary>
internal sealed class DeleteOptionValue() : MetadataMessage("DeleteOptionValue", "prvDeleteOptionSet", "optionset")
{
    public override OrganizationResponse Execute(OrganizationRequest request, Execution execution)
    {
        var place = OptionPlace.Of(request, execution);
        var gone = place.Option(request.Required<int?>("Value")!.Value);
        if (place.Column?.Type is ColumnType.Boolean or ColumnType.State) throw CustomizingErrors.NotDeletable("option", place.Name, "its options are the platform's own");
        if (gone.State is { } state && place.Choice.Options.Count(option => option.State == state) == 1) throw CustomizingErrors.NotDeletable("option", place.Name, "a state needs a status reason");
        place.Put([.. place.Choice.Options.Where(option => option != gone)], column => column.DefaultValue == gone.Value ? column with { DefaultValue = null } : column);
        return Answer();
    }
}

/// <summary>Puts the options of a choice into another order.</summary>
internal sealed class OrderOption() : MetadataMessage("OrderOption", "prvWriteOptionSet", "optionset")
{
    public override OrganizationResponse Execute(OrganizationRequest request, Execution execution)
    {
        var (place, values) = (OptionPlace.Of(request, execution), request.Required<int[]>("Values"));
        if (!values.Order().SequenceEqual(place.Choice.Options.Select(option => option.Value).Order())) throw CustomizingErrors.Invalid("choice", place.Name, "Values names each of its options once");
        place.Put([.. values.Select(place.Option)]);
        return Answer();
    }
}
