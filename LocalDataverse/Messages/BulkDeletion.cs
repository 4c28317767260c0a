using System.Runtime.Serialization;
using System.ServiceModel;
using System.Xml;
using LocalDataverse.Pipeline;
using LocalDataverse.Storage;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Messages;

/// <summary>
/// The job of a BulkDelete: each row in a transaction of its own, with the rights of whoever asked for it. What could not be deleted is counted and told in
/// <c>bulkdeletefailure</c>; what was deleted stays deleted.
/// </summary>
internal sealed class BulkDeletion : IBackgroundWork
{
    public const string Table = "bulkdeleteoperation";
    public const int Type = 13;
    private const string Failures = "bulkdeletefailure";
    private const uint RowGone = 0x80040217;

    private static readonly DataContractSerializer Queries = new(typeof(QueryExpression[]), [typeof(OptionSetValue), typeof(Guid), typeof(EntityReference), typeof(string[]), typeof(Guid[]), typeof(int[]), typeof(object[])]);

    public int OperationType => Type;

    public static string Write(QueryExpression[] queries)
    {
        using var text = new StringWriter();
        using (var xml = XmlWriter.Create(text, new XmlWriterSettings { OmitXmlDeclaration = true })) Queries.WriteObject(xml, queries);
        return text.ToString();
    }

    /// <summary>Adds the row that tells how the deletion goes.</summary>
    public static void Begin(Execution execution, Guid job, string name, DateTime start)
    {
        if (!execution.Metadata.TryTable(Table, out var table)) return;
        var user = new EntityReference("systemuser", execution.Caller.UserId);
        var id = Guid.CreateVersion7();
        TableStore.Insert(execution.Connection, table, id, SystemValues.Fitting(table, new Dictionary<string, object?>
        {
            [table.PrimaryIdColumn] = id,
            ["name"] = name,
            ["asyncoperationid"] = new EntityReference(AsyncJobs.Table, job),
            ["isrecurring"] = false,
            ["successcount"] = 0,
            ["failurecount"] = 0,
            ["nextrun"] = start,
            ["statecode"] = new OptionSetValue(AsyncState.Ready),
            ["statuscode"] = new OptionSetValue(AsyncState.Waiting),
            ["createdon"] = execution.UtcNow,
            ["modifiedon"] = execution.UtcNow,
            ["createdby"] = user,
            ["ownerid"] = user,
            ["owninguser"] = user,
            ["owningbusinessunit"] = new EntityReference("businessunit", execution.Caller.BusinessUnitId),
        }));
    }

    public void Run(Engine engine, SystemRow job)
    {
        try
        {
            var (deleted, failed) = Delete(engine, job);
            Finish(engine, job, AsyncState.Succeeded, deleted, failed);
        }
        catch
        {
            Finish(engine, job, AsyncState.Failed, 0, []);
            throw;
        }
    }

    private static (int Deleted, List<(EntityReference Row, int Query, OrganizationServiceFault Fault)> Failed) Delete(Engine engine, SystemRow job)
    {
        var user = new CallingUser(job.Guid("ownerid") ?? throw Errors.InvalidArgument($"The job '{job.Text("name")}' has no owner."));
        using var xml = XmlReader.Create(new StringReader(job.Text("data") ?? ""));
        // What comes while the job runs is not deleted: the rows are known before the first one goes.
        var rows = ((QueryExpression[])Queries.ReadObject(xml)!).SelectMany((query, index) => Found(engine, user, query).Select(row => (row, index))).ToList();
        var (deleted, failed) = (0, new List<(EntityReference Row, int Query, OrganizationServiceFault Fault)>());
        foreach (var (row, index) in rows)
        {
            try
            {
                engine.Execute(new OrganizationRequest("Delete") { ["Target"] = row }, user, Guid.NewGuid());
                deleted++;
            }
            catch (FaultException<OrganizationServiceFault> fault)
            {
                // One that an earlier one has taken along is what was wanted.
                if (fault.Detail.ErrorCode != unchecked((int)RowGone)) failed.Add((row, index, fault.Detail));
            }
        }

        return (deleted, failed);
    }

    private static List<EntityReference> Found(Engine engine, CallingUser user, QueryExpression query)
    {
        List<EntityReference> found = [];
        query.PageInfo = new PagingInfo { PageNumber = 1 };
        while (true)
        {
            var page = (EntityCollection)engine.Execute(new OrganizationRequest("RetrieveMultiple") { ["Query"] = query }, user, Guid.NewGuid())["EntityCollection"];
            found.AddRange(page.Entities.Select(row => row.ToEntityReference()));
            if (!page.MoreRecords || query.TopCount is not null) return found;
            query.PageInfo = new PagingInfo { PageNumber = query.PageInfo.PageNumber + 1, PagingCookie = page.PagingCookie };
        }
    }

    private static void Finish(Engine engine, SystemRow job, int status, int deleted, List<(EntityReference Row, int Query, OrganizationServiceFault Fault)> failed)
    {
        using var session = engine.Database.BeginWrite();
        if (SystemRow.All(session.Connection, engine.Metadata, Table, "WHERE asyncoperationid = $0", job.Id).FirstOrDefault() is { } operation)
        {
            var table = engine.Metadata.Table(Table);
            TableStore.Update(session.Connection, table, operation.Id, SystemValues.Fitting(table, new Dictionary<string, object?>
            {
                ["successcount"] = deleted,
                ["failurecount"] = failed.Count,
                ["statecode"] = new OptionSetValue(AsyncState.Completed),
                ["statuscode"] = new OptionSetValue(status),
                ["modifiedon"] = engine.UtcNow,
            }));
            foreach (var (row, query, fault) in failed) Tell(engine, session, job, operation, row, query, fault);
        }

        session.Commit();
    }

    private static void Tell(Engine engine, WriteSession session, SystemRow job, SystemRow operation, EntityReference row, int query, OrganizationServiceFault fault)
    {
        if (!engine.Metadata.TryTable(Failures, out var table)) return;
        var id = Guid.CreateVersion7();
        TableStore.Insert(session.Connection, table, id, SystemValues.Fitting(table, new Dictionary<string, object?>
        {
            [table.PrimaryIdColumn] = id,
            ["asyncoperationid"] = new EntityReference(AsyncJobs.Table, job.Id),
            ["bulkdeleteoperationid"] = new EntityReference(Table, operation.Id),
            ["regardingobjectid"] = row,
            ["orderedqueryindex"] = query,
            ["errornumber"] = fault.ErrorCode,
            ["errordescription"] = fault.Message,
            ["ownerid"] = new EntityReference("systemuser", job.Guid("ownerid") ?? Guid.Empty),
            ["owninguser"] = new EntityReference("systemuser", job.Guid("ownerid") ?? Guid.Empty),
            ["owningbusinessunit"] = new EntityReference("businessunit", job.Guid("owningbusinessunit") ?? Guid.Empty),
            ["createdon"] = engine.UtcNow,
        }));
    }
}
