import { describe, expect, it } from "vitest";
import { choiceKey, valuesMissing, valuesNamed, type Choices } from "./choices";
import { isLeft, matchOf, type Definition } from "./matches";
import { peopleOf, roles, type Holding } from "./people";
import { otherUnitsOf, stateOf, stepsIn, type Facts } from "./steps";

const held = (id: string, role: keyof typeof roles, manager?: string): Holding => ({
  systemuserid: id,
  fullname: id,
  _parentsystemuserid_value: manager,
  "role.parentrootroleid": roles[role].toUpperCase(),
});

describe("who has which role", () => {
  it("counts somebody once who has it directly and through a team", () => {
    expect(peopleOf([held("kim", "rep", "ann"), held("kim", "rep", "ann"), held("ann", "manager")]).having).toEqual({
      rep: 1,
      manager: 1,
      executive: 0,
      administrator: 0,
    });
  });

  it("names reps without a manager and managers without reps", () => {
    const people = peopleOf([
      held("kim", "rep"),
      held("lee", "rep", "ann"),
      held("ann", "manager"),
      held("bob", "manager"),
    ]);
    expect(people.repsWithoutManager).toEqual([{ id: "kim", name: "kim" }]);
    expect(people.managersWithoutReps).toEqual([{ id: "bob", name: "bob" }]);
  });

  it("calls no manager without reps while not everybody was read", () => {
    expect(peopleOf([held("bob", "manager")], true).managersWithoutReps).toEqual([]);
  });
});

const choices: Choices = new Map([
  [choiceKey("phonecall", "statuscode"), { label: "Status Reason", values: new Set([1, 2]) }],
  [choiceKey("opportunity", "salesstage"), { label: "Sales Stage", values: new Set([0, 1]) }],
]);
const query = (inside: string, table = "phonecall") => `<fetch><entity name="${table}">${inside}</entity></fetch>`;

describe("the values that a query names", () => {
  it("are missing where the organisation's own choice does not have them, in lists and in joins too", () => {
    const named = valuesNamed(
      query(`<filter><condition attribute="statuscode" operator="in"><value>2</value><value>7</value></condition>
        <condition entityname="deal" attribute="salesstage" operator="eq" value="3"/></filter>
        <link-entity name="opportunity" from="a" to="b" alias="deal"><filter><condition attribute="salesstage" operator="ne" value="5"/></filter></link-entity>`),
    );
    expect(valuesMissing(named, choices)).toMatchObject([
      { table: "phonecall", column: "statuscode", value: 7, label: "Status Reason" },
      { table: "opportunity", column: "salesstage", value: 3 },
      { table: "opportunity", column: "salesstage", value: 5 },
    ]);
  });

  it("are no choice's where they are compared by size, are text or stand in another column", () => {
    const named = valuesNamed(
      query(`<filter><condition attribute="statuscode" operator="gt" value="7"/><condition attribute="subject" operator="eq" value="x"/>
        <condition attribute="duration" operator="eq" value="30"/></filter>`),
    );
    expect(valuesMissing(named, choices)).toEqual([]);
  });
});

describe("what a metric finds", () => {
  const metric = (fetchXml: string, table = "phonecall"): Definition => ({ id: "m", name: "Calls", table, fetchXml });
  const none = { atLeast: 0, isMore: false };
  const bad = query(`<filter><condition attribute="statuscode" operator="eq" value="7"/></filter>`);

  it("is nothing where it names a value that is not here, whatever was counted", () => {
    expect(matchOf(metric(bad), none, 9, choices)).toMatchObject({ how: "values" });
  });

  it("cannot be said where it fails", () => {
    expect(matchOf(metric(query("")), new Error("No column."), 9, choices)).toMatchObject({
      how: "broken",
      why: "No column.",
    });
  });

  it("is left to look at where there are records and none of them matches", () => {
    expect(isLeft(matchOf(metric(query("")), none, 9, choices))).toBe(true);
  });

  it("is not there yet where nothing is recorded, or coaching itself brings it", () => {
    expect(matchOf(metric(query("")), none, 0, choices).how).toBe("notYet");
    expect(matchOf(metric(query("", "coach_conversation"), "coach_conversation"), none, 9, choices).how).toBe("notYet");
    const kept = query(`<filter><condition attribute="coach_conversationid" operator="not-null"/></filter>`, "task");
    expect(matchOf(metric(kept, "task"), none, 9, choices).how).toBe("notYet");
  });
});

describe("the steps", () => {
  const fine = matchOf(
    { id: "m", name: "M", table: "account", fetchXml: query("", "account") },
    { atLeast: 3, isMore: false },
    9,
    choices,
  );
  const all: Facts = {
    roles: peopleOf([held("kim", "rep", "ann"), held("ann", "manager")]),
    calendar: { year: 2026, calendars: 0, closures: 1 },
    currency: { base: "USD", others: [], otherUnits: [] },
    metrics: [fine],
    segments: [fine],
    templates: { published: 1, drafts: 0 },
    plan: { begun: 1, drafts: 0 },
  };

  it("are all done where everything is there", () => {
    expect(stepsIn("left", all)).toEqual([]);
    expect(stepsIn("done", all)).toHaveLength(7);
  });

  it("are left in an organisation in which nothing is set up", () => {
    const empty: Facts = {
      ...all,
      roles: peopleOf([]),
      calendar: { year: 2026, calendars: 0, closures: 0 },
      metrics: [],
      segments: [],
      templates: { published: 0, drafts: 2 },
      plan: { begun: 0, drafts: 1 },
    };
    expect(stepsIn("left", empty)).toEqual(["roles", "calendar", "metrics", "segments", "templates", "plan"]);
  });

  it("are neither done nor left where they cannot be seen", () => {
    expect(stateOf("plan", { ...all, plan: new Error("No privilege.") })).toBe("unseen");
  });

  it("find metrics whose unit is another currency than the base", () => {
    const metrics = [
      { id: "1", name: "A", unit: " eur" },
      { id: "2", name: "B", unit: "USD" },
      { id: "3", name: "C" },
    ];
    expect(otherUnitsOf(metrics, ["EUR"])).toEqual([{ id: "1", name: "A", unit: "eur" }]);
  });
});
