import { describe, expect, it } from "vitest";
import { coach_verdict } from "../../shared/model.g";
import { context, conversation } from "../../testing/talk";
import { askedOf } from "./verdict";

const asked = { conversationId: "c9", subject: "Account review", managerName: "Astrid", on: "2026-11-20T10:00:00Z" };
const judged = { mayJudge: true, completedOn: "2026-11-27T10:00:00Z" };

describe("the rep is asked about", () => {
  it("the conversation that was opened, before any other", () => {
    expect(askedOf(context({ conversation: conversation(judged), verdictsAsked: [asked] }))?.conversationId).toBe("c1");
  });

  it("the one that was held last, where the one that was opened is judged already", () => {
    const given = conversation({ ...judged, verdict: coach_verdict.Yes });
    expect(askedOf(context({ conversation: given, verdictsAsked: [asked] }))).toBe(asked);
  });

  it("none, where the server asks about none", () => {
    expect(askedOf(context({ conversation: conversation() }))).toBeUndefined();
  });
});
