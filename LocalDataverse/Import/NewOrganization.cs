using LocalDataverse.Metadata;
using LocalDataverse.Security;
using LocalDataverse.Storage;
using Microsoft.Data.Sqlite;

namespace LocalDataverse.Import;

/// <summary>Makes the data of a new organisation: base tables, root business unit, first users, currency, roles, time zones, messages.</summary>
internal static class NewOrganization
{
    private const int Utc = 92;

    // https://learn.microsoft.com/power-apps/developer/data-platform/attachment-annotation-files#file-size-limits
    private const int LargestUpload = 5_242_880;

    // The extensions a new organisation refuses: https://learn.microsoft.com/power-platform/admin/block-certain-file-types-attachments
    private const string BlockedAttachments =
        "ade;adp;app;asa;ashx;asmx;asp;bas;bat;cdx;cer;chm;class;cmd;com;config;cpl;crt;csh;dll;exe;fxp;hlp;hta;htr;htw;ida;idc;idq;inf;ins;isp;its;jar;js;jse;ksh;lnk;mad;maf;mag;mam;maq;mar;mas;mat;mau;mav;maw;mda;mdb;mde;mdt;mdw;mdz;msc;msh;msh1;msh1xml;msh2;msh2xml;mshxml;msi;msp;mst;ops;pcd;pif;prf;prg;printer;pst;reg;rem;scf;scr;sct;shb;shs;shtm;shtml;soap;stm;svc;tmp;url;vb;vbe;vbs;vsmacros;vss;vst;vsw;ws;wsc;wsf;wsh";

    /// <summary>Writes everything on the connection, whose transaction the caller commits; returns the catalogue.</summary>
    public static MetadataCatalogue Create(SqliteConnection connection, DateTime utcNow, string administratorEmail)
    {
        var package = BaseSchema.Read();
        var catalogue = CatalogueBuilder.Build(MetadataCatalogue.Empty, package, isBase: true);
        SolutionImporter.Store(connection, MetadataCatalogue.Empty, catalogue);
        foreach (var language in PlatformWords.Languages) ProvisionedLanguages.Add(connection, language);
        var rows = new RowWriter(connection, catalogue, utcNow, WellKnown.SystemUserId);
        Organization(rows);
        SdkMessages.Ensure(connection, catalogue, utcNow);
        TimeZones.Seed(rows);
        SolutionImporter.Write(package, rows, SolutionRecord.IdOf(package.UniqueName), package.UniqueName);
        User(rows, WellKnown.SystemUserId, "", "SYSTEM", "SYSTEM", null, accessMode: 3);
        User(rows, SeedIds.Administrator, "System", "Administrator", "System Administrator", administratorEmail, accessMode: 0);
        rows.Put("systemuserroles", MetadataIds.Of("systemuserrole", $"{SeedIds.Administrator:D}.{SeedIds.SystemAdministratorRole:D}"), new()
        {
            ["systemuserid"] = SeedIds.Administrator,
            ["roleid"] = SeedIds.SystemAdministratorRole,
        });
        return catalogue;
    }

    private static void Organization(RowWriter rows)
    {
        rows.Put("transactioncurrency", SeedIds.BaseCurrency, new()
        {
            ["currencyname"] = "US Dollar",
            ["isocurrencycode"] = "USD",
            ["currencysymbol"] = "$",
            ["currencyprecision"] = 2,
            ["exchangerate"] = 1m,
        });
        rows.Put("organization", SeedIds.Organization, new()
        {
            ["name"] = "LocalDataverse",
            ["basecurrencyid"] = SeedIds.BaseCurrency,
            ["basecurrencyprecision"] = 2,
            ["basecurrencysymbol"] = "$",
            ["baseisocurrencycode"] = "USD",
            ["languagecode"] = DisplayText.BaseLanguage,
            ["localeid"] = DisplayText.BaseLanguage,
            ["systemuserid"] = WellKnown.SystemUserId,
            ["maxuploadfilesize"] = LargestUpload,
            ["blockedattachments"] = BlockedAttachments,
        });
        rows.Put("businessunit", SeedIds.RootBusinessUnit, new()
        {
            ["name"] = "LocalDataverse",
            ["isdisabled"] = false,
            ["transactioncurrencyid"] = SeedIds.BaseCurrency,
        });
        rows.Put("team", SeedIds.DefaultTeam, new()
        {
            ["name"] = "LocalDataverse",
            ["businessunitid"] = SeedIds.RootBusinessUnit,
            ["administratorid"] = WellKnown.SystemUserId,
            ["isdefault"] = true,
            ["teamtype"] = 0,
        });
    }

    private static void User(RowWriter rows, Guid id, string firstName, string lastName, string fullName, string? email, int accessMode)
    {
        rows.Put("systemuser", id, new()
        {
            ["firstname"] = firstName,
            ["lastname"] = lastName,
            ["fullname"] = fullName,
            ["internalemailaddress"] = email,
            ["domainname"] = email,
            ["businessunitid"] = SeedIds.RootBusinessUnit,
            ["isdisabled"] = false,
            ["accessmode"] = accessMode,
            ["organizationid"] = SeedIds.Organization,
        });
        rows.Put("usersettings", id, new()
        {
            ["businessunitid"] = SeedIds.RootBusinessUnit,
            ["timezonecode"] = Utc,
            ["localeid"] = DisplayText.BaseLanguage,
            ["uilanguageid"] = DisplayText.BaseLanguage,
            ["helplanguageid"] = DisplayText.BaseLanguage,
            ["paginglimit"] = 50,
        });
    }
}
