namespace LocalDataverse.Metadata;

/// <summary>What a column holds.</summary>
public enum ColumnType
{
    /// <summary>One line of text.</summary>
    String,

    /// <summary>Several lines of text.</summary>
    Memo,

    /// <summary>A 32-bit whole number.</summary>
    Integer,

    /// <summary>A 64-bit whole number.</summary>
    BigInt,

    /// <summary>A floating-point number.</summary>
    Double,

    /// <summary>An exact number.</summary>
    Decimal,

    /// <summary>An amount in the row's currency, or in the base currency.</summary>
    Money,

    /// <summary>Yes or no.</summary>
    Boolean,

    /// <summary>A date, with or without a time.</summary>
    DateTime,

    /// <summary>One of a list of options.</summary>
    Choice,

    /// <summary>Any number of a list of options.</summary>
    MultiChoice,

    /// <summary>The row's state, such as active or inactive.</summary>
    State,

    /// <summary>The reason of the row's state.</summary>
    Status,

    /// <summary>A GUID.</summary>
    UniqueIdentifier,

    /// <summary>A reference to a row of one or several tables.</summary>
    Lookup,

    /// <summary>A reference to an account or a contact.</summary>
    Customer,

    /// <summary>A reference to the user or team that owns the row.</summary>
    Owner,

    /// <summary>The participants of an activity in one role.</summary>
    PartyList,

    /// <summary>The logical name of a table.</summary>
    EntityName,

    /// <summary>A Boolean that can be locked by a managed solution.</summary>
    ManagedProperty,

    /// <summary>Shown, never stored: the name behind a choice or a lookup.</summary>
    Virtual,

    /// <summary>A picture.</summary>
    Image,

    /// <summary>A file.</summary>
    File,
}

/// <summary>Whether a form insists on a value.</summary>
public enum RequiredLevel
{
    /// <summary>May be left empty.</summary>
    None,

    /// <summary>May be left empty; a form recommends it.</summary>
    Recommended,

    /// <summary>A form insists on it.</summary>
    ApplicationRequired,

    /// <summary>The platform fills it and insists on it.</summary>
    SystemRequired,
}

/// <summary>How a date is stored and shown.</summary>
public enum DateTimeBehavior
{
    /// <summary>Stored in UTC, shown in the user's time zone.</summary>
    UserLocal,

    /// <summary>A calendar date without a time or a zone.</summary>
    DateOnly,

    /// <summary>A date and time without a zone.</summary>
    TimeZoneIndependent,
}

/// <summary>Who can own a row of a table.</summary>
public enum Ownership
{
    /// <summary>Rows have no owner and follow no privilege depth.</summary>
    None,

    /// <summary>A user or a team.</summary>
    User,

    /// <summary>The organisation.</summary>
    Organization,

    /// <summary>A business unit.</summary>
    BusinessUnit,
}

/// <summary>What an event on a row does to the rows that refer to it.</summary>
public enum CascadeType
{
    /// <summary>Nothing.</summary>
    NoCascade,

    /// <summary>The same to all of them.</summary>
    Cascade,

    /// <summary>The same to the active ones.</summary>
    Active,

    /// <summary>The same to those of the same owner.</summary>
    UserOwned,

    /// <summary>Their lookup is emptied.</summary>
    RemoveLink,

    /// <summary>The event is refused while there are any.</summary>
    Restrict,
}
