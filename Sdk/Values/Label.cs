namespace Microsoft.Xrm.Sdk;

/// <summary>A text in the languages of the organisation.</summary>
[DataContract(Name = "Label", Namespace = Contracts.V2011)]
public sealed class Label : IExtensibleDataObject
{
    public Label()
    {
    }

    public Label(string label, int languageCode) => LocalizedLabels.Add(new LocalizedLabel(label, languageCode));

    public Label(LocalizedLabel userLocalizedLabel, LocalizedLabel[] labels)
        : this(userLocalizedLabel, (IEnumerable<LocalizedLabel>)labels)
    {
    }

    public Label(LocalizedLabel userLocalizedLabel, List<LocalizedLabel> labels)
        : this(userLocalizedLabel, (IEnumerable<LocalizedLabel>)labels)
    {
    }

    private Label(LocalizedLabel userLocalizedLabel, IEnumerable<LocalizedLabel> labels)
    {
        UserLocalizedLabel = userLocalizedLabel;
        LocalizedLabels.AddRange(labels);
    }

    [DataMember]
    public LocalizedLabelCollection LocalizedLabels { get => field ??= []; private set; }

    [DataMember]
    public LocalizedLabel UserLocalizedLabel { get; set; }

    public ExtensionDataObject ExtensionData { get; set; }
}

/// <summary>A text in one language.</summary>
[DataContract(Name = "LocalizedLabel", Namespace = Contracts.V2011)]
public sealed class LocalizedLabel : MetadataBase
{
    public LocalizedLabel()
    {
    }

    public LocalizedLabel(string label, int languageCode)
    {
        Label = label;
        LanguageCode = languageCode;
    }

    [DataMember]
    public string Label { get; set; }

    [DataMember]
    public int LanguageCode { get; set; }

    [DataMember]
    public bool? IsManaged { get; internal set; }
}

/// <summary>A text's languages.</summary>
[CollectionDataContract(Name = "LocalizedLabelCollection", Namespace = Contracts.V2011)]
public sealed class LocalizedLabelCollection : DataCollection<LocalizedLabel>
{
    public LocalizedLabelCollection()
    {
    }

    public LocalizedLabelCollection(IList<LocalizedLabel> list)
        : base(list)
    {
    }
}
