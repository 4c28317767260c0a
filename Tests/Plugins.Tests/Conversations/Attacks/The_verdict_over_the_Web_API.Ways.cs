using System.Text.Json.Nodes;
using CoachingExtensions.Conversations;
using CoachingExtensions.Tests.Attacks;

namespace CoachingExtensions.Tests.Pipeline;

/// <summary>The ways: before a verdict is given, and once it is.</summary>
public sealed partial class The_verdict_over_the_Web_API
{
    private static readonly Dictionary<string, Func<The_verdict_over_the_Web_API, Person, Task<Answer>>> Giving = new()
    {
        ["POST"] = (it, who) => it.Send(who, "POST", "coach_feedbacks", it.Said()),
        ["POST in the rep's name"] = (it, who) => it.Send(who, "POST", "coach_feedbacks", it.Said(("ownerid@odata.bind", $"/systemusers({it.Rep.Id})"))),
        ["POST on behalf of SYSTEM"] = (it, who) => it.api.Send(who, "POST", "coach_feedbacks", it.Said(), ("MSCRMCallerID", it.SystemUser.ToString())),
        ["PATCH of a new row"] = (it, who) => it.Send(who, "PATCH", $"coach_feedbacks({Guid.NewGuid()})", it.Said()),
        ["PATCH by the key"] = (it, who) => it.Send(who, "PATCH", $"coach_feedbacks({it.KeyColumn}={it.Held})", new JsonObject { ["coach_verdict"] = (int)Verdict.Yes }),
        ["POST CreateMultiple"] = (it, who) => it.Multiple(who, "CreateMultiple", it.Said()),
        ["POST UpsertMultiple"] = (it, who) => it.Multiple(who, "UpsertMultiple", it.Said(("coach_feedbackid", Guid.NewGuid().ToString()))),
        ["POST in a batch"] = (it, who) => it.api.Batch(who, inChangeSet: false, "POST", "coach_feedbacks", it.Said()),
        ["POST in a change set"] = (it, who) => it.api.Batch(who, inChangeSet: true, "POST", "coach_feedbacks", it.Said()),
        ["POST within a new conversation"] = (it, who) => it.Send(who, "POST", "coach_conversations", new JsonObject { ["subject"] = "Within", [Collection] = new JsonArray(new JsonObject { ["coach_verdict"] = (int)Verdict.Yes }) }),
        ["the operation"] = (it, who) => it.Send(who, "POST", "coach_GiveVerdict", new JsonObject { ["ConversationId"] = it.Held.ToString(), ["Verdict"] = (int)Verdict.Yes, ["Text"] = "Splendid." }),
        ["PATCH of the copy"] = (it, who) => it.Send(who, "PATCH", $"coach_conversations({it.Held})", new JsonObject { ["coach_verdict"] = (int)Verdict.Yes }),
        ["PUT of the copy"] = (it, who) => it.Send(who, "PUT", $"coach_conversations({it.Held})/coach_verdict", new JsonObject { ["value"] = (int)Verdict.Yes }),
        ["UpdateMultiple of the copy"] = (it, who) => it.Send(who, "POST", "coach_conversations/Microsoft.Dynamics.CRM.UpdateMultiple", Targets("coach_conversation", new JsonObject { ["activityid"] = it.Held.ToString(), ["coach_verdict"] = (int)Verdict.Yes })),
        ["POST of a conversation that has the copy"] = (it, who) => it.Send(who, "POST", "coach_conversations", new JsonObject { ["subject"] = "Within", ["coach_verdict"] = (int)Verdict.Yes }),
    };

    private static readonly Dictionary<string, Func<The_verdict_over_the_Web_API, Person, Task<Answer>>> Changing = new()
    {
        ["PATCH"] = (it, who) => it.Send(who, "PATCH", it.Row, new JsonObject { ["coach_verdict"] = (int)Verdict.Yes }),
        ["PATCH of the words"] = (it, who) => it.Send(who, "PATCH", it.Row, new JsonObject { ["coach_text"] = "Splendid." }),
        ["PATCH by the key"] = (it, who) => it.Send(who, "PATCH", $"coach_feedbacks({it.KeyColumn}={it.Held})", new JsonObject { ["coach_verdict"] = (int)Verdict.Yes }),
        ["PATCH on behalf of SYSTEM"] = (it, who) => it.api.Send(who, "PATCH", it.Row, new JsonObject { ["coach_verdict"] = (int)Verdict.Yes }, ("MSCRMCallerID", it.SystemUser.ToString())),
        ["PUT of the property"] = (it, who) => it.Send(who, "PUT", $"{it.Row}/coach_verdict", new JsonObject { ["value"] = (int)Verdict.Yes }),
        ["DELETE of the property"] = (it, who) => it.Send(who, "DELETE", $"{it.Row}/coach_text", null),
        ["PUT of the conversation's $ref"] = (it, who) => it.Send(who, "PUT", $"{it.Row}/{it.Navigation}/$ref", new JsonObject { ["@odata.id"] = $"coach_conversations({it.Other})" }),
        ["DELETE of the conversation's $ref"] = (it, who) => it.Send(who, "DELETE", $"{it.Row}/{it.Navigation}/$ref", null),
        ["POST to another conversation's collection"] = (it, who) => it.Send(who, "POST", $"coach_conversations({it.Other})/{Collection}/$ref", new JsonObject { ["@odata.id"] = it.Row }),
        ["DELETE from the conversation's collection"] = (it, who) => it.Send(who, "DELETE", $"coach_conversations({it.Held})/{Collection}({it.Given})/$ref", null),
        ["UpdateMultiple"] = (it, who) => it.Multiple(who, "UpdateMultiple", it.Keyed()),
        ["UpsertMultiple"] = (it, who) => it.Multiple(who, "UpsertMultiple", it.Keyed()),
        ["PATCH in a batch"] = (it, who) => it.api.Batch(who, inChangeSet: false, "PATCH", it.Row, new JsonObject { ["coach_verdict"] = (int)Verdict.Yes }),
        ["PATCH in a change set"] = (it, who) => it.api.Batch(who, inChangeSet: true, "PATCH", it.Row, new JsonObject { ["coach_verdict"] = (int)Verdict.Yes }),
        ["the operation"] = (it, who) => it.Send(who, "POST", "coach_GiveVerdict", new JsonObject { ["ConversationId"] = it.Held.ToString(), ["Verdict"] = (int)Verdict.Yes, ["Text"] = "Splendid." }),
        ["PATCH of the owner"] = (it, who) => it.Send(who, "PATCH", it.Row, new JsonObject { ["ownerid@odata.bind"] = $"/systemusers({it.Manager.Id})" }),
        ["PATCH of the state"] = (it, who) => it.Send(who, "PATCH", it.Row, new JsonObject { ["statecode"] = 1, ["statuscode"] = 2 }),
        ["DELETE"] = (it, who) => it.Send(who, "DELETE", it.Row, null),
        ["DELETE in a change set"] = (it, who) => it.api.Batch(who, inChangeSet: true, "DELETE", it.Row, null),
        ["DELETE of the conversation"] = (it, who) => it.Send(who, "DELETE", $"coach_conversations({it.Held})", null),
        ["PATCH of the copy"] = (it, who) => it.Send(who, "PATCH", $"coach_conversations({it.Held})", new JsonObject { ["coach_verdict"] = (int)Verdict.Yes }),
        ["PATCH of the copy's day"] = (it, who) => it.Send(who, "PATCH", $"coach_conversations({it.Held})", new JsonObject { ["coach_verdicton"] = null }),
        ["GrantAccess"] = (it, who) => it.Send(who, "POST", "GrantAccess", new JsonObject
        {
            ["Target"] = it.Shared,
            ["PrincipalAccess"] = new JsonObject { ["Principal"] = new JsonObject { ["@odata.type"] = "Microsoft.Dynamics.CRM.systemuser", ["systemuserid"] = who.Id.ToString() }, ["AccessMask"] = "ReadAccess, WriteAccess" },
        }),
        ["RevokeAccess"] = (it, who) => it.Send(who, "POST", "RevokeAccess", new JsonObject { ["Target"] = it.Shared, ["Revokee"] = new JsonObject { ["@odata.type"] = "Microsoft.Dynamics.CRM.systemuser", ["systemuserid"] = it.Manager.Id.ToString() } }),
    };
}
