using LocalDataverse.Metadata;
using Microsoft.Xrm.Sdk.Metadata;

namespace LocalDataverse.Messages.Definitions;

/// <summary>A choice as the SDK's OptionSetMetadata; of two options as BooleanOptionSetMetadata.</summary>
internal static class ChoiceDescription
{
    public static OptionSetMetadata Of(Describing describing, ChoiceDefinition choice, ColumnType type, string otherwise) =>
        Fill(new OptionSetMetadata(new OptionMetadataCollection([.. choice.Options.Select(option => Option(describing, option, type))])), describing, choice, type, otherwise);

    public static BooleanOptionSetMetadata OfBoolean(Describing describing, ChoiceDefinition choice, string otherwise) => Fill(
        new BooleanOptionSetMetadata
        {
            TrueOption = choice.Find(1) is { } yes ? Option(describing, yes, ColumnType.Boolean) : null,
            FalseOption = choice.Find(0) is { } no ? Option(describing, no, ColumnType.Boolean) : null,
        },
        describing,
        choice,
        ColumnType.Boolean,
        otherwise);

    private static T Fill<T>(T description, Describing describing, ChoiceDefinition choice, ColumnType type, string otherwise)
        where T : OptionSetMetadataBase
    {
        description.MetadataId = choice.MetadataId;
        description.Name = choice.Name ?? otherwise;
        description.OptionSetType = type switch
        {
            ColumnType.Boolean => OptionSetType.Boolean,
            ColumnType.State => OptionSetType.State,
            ColumnType.Status => OptionSetType.Status,
            _ => OptionSetType.Picklist,
        };
        description.IsGlobal = choice.IsGlobal;
        description.IsCustomOptionSet = choice.IsCustom;
        description.DisplayName = describing.Label(choice.DisplayName);
        description.Description = describing.Label(choice.Description);
        return description;
    }

    private static OptionMetadata Option(Describing describing, ChoiceOption option, ColumnType type)
    {
        var description = type switch
        {
            ColumnType.State => new StateOptionMetadata { DefaultStatus = option.DefaultStatus, InvariantName = option.InvariantName },
            ColumnType.Status => new StatusOptionMetadata { State = option.State },
            _ => new OptionMetadata(),
        };
        description.Value = option.Value;
        description.Label = describing.Label(option.Label);
        description.Description = describing.Label(option.Description);
        description.Color = option.Color;
        return description;
    }
}
