import { expect, test } from "vitest";
import { allowedAreas } from "./allowedAreas";
import { areasOf } from "./sitemap";

const siteMap = `<SiteMap>
  <Area Id="coaching"><Titles><Title LCID="1033" Title="Coaching" /></Titles>
    <Group Id="deals"><Titles><Title LCID="1031" Title="Geschäfte" /><Title LCID="1033" Title="Deals" /></Titles>
      <SubArea Id="opportunities" Entity="opportunity" />
      <SubArea Id="board" Url="$webresource:new_/board.html" Icon="$webresource:new_/board.svg" Title="Board" />
      <SubArea Id="nothing" />
    </Group>
  </Area></SiteMap>`;

test("a site map becomes areas, groups and pages, with titles in the user's language", () => {
  const [area] = areasOf(siteMap);
  expect(area?.title).toBe("Coaching");
  expect(area?.groups[0]?.title).toBe("Deals");
  expect(areasOf(siteMap, 1031)[0]?.groups[0]?.title).toBe("Geschäfte");
});

test("a subarea leads to a table or to a web resource, and one that leads nowhere is left out", () => {
  expect(areasOf(siteMap)[0]?.groups[0]?.subAreas).toEqual([
    { id: "opportunities", title: "", icon: "", target: { kind: "table", table: "opportunity" }, privileges: [] },
    {
      id: "board",
      title: "Board",
      icon: "new_/board.svg",
      target: { kind: "webresource", name: "new_/board.html" },
      privileges: [],
    },
  ]);
});

const one = (subArea: string) =>
  areasOf(`<SiteMap><Area><Group>${subArea}</Group></Area></SiteMap>`)[0]?.groups[0]?.subAreas[0];

test("the address of a list says which view is shown", () => {
  const url = "/main.aspx?pagetype=entitylist&amp;etn=account&amp;viewid=%7b00000000-0000-0000-00AA-000010001002%7d";
  const target = one(`<SubArea Id="a" Entity="account" Url="${url}" />`)?.target;
  expect(target).toEqual({ kind: "table", table: "account", viewId: "00000000-0000-0000-00aa-000010001002" });
});

test("an entry names each privilege it demands", () => {
  const entry = one(`<SubArea Id="a" Entity="account"><Privilege Entity="account" Privilege="Read,Write" /></SubArea>`);
  expect(entry?.privileges).toEqual([
    { right: "Read", table: "account" },
    { right: "Write", table: "account" },
  ]);
});

const setUp = `<SiteMap><Area Id="a"><Group Id="deals"><SubArea Id="deals" Entity="opportunity" /></Group>
  <Group Id="setup"><SubArea Id="metrics" Entity="new_metric"><Privilege Entity="new_metric" Privilege="Create,Write" /></SubArea></Group>
  </Area></SiteMap>`;
const shownTo = async (privileges: string[]) => {
  const areas = await allowedAreas(areasOf(setUp), (right, table) =>
    Promise.resolve(privileges.includes(`${right} ${table}`)),
  );
  return areas.flatMap(({ groups }) => groups.map(({ id }) => id));
};

test("what asks for a privilege is shown to who has it, and a group of which nothing is left is not there", async () => {
  const read = ["Read opportunity", "Read new_metric", "Write new_metric"];
  expect(await shownTo(read)).toEqual(["deals"]);
  expect(await shownTo([...read, "Create new_metric"])).toEqual(["deals", "setup"]);
});

test("a table that one may not read is not on the site map", async () => {
  expect(await shownTo(["Read new_metric", "Create new_metric", "Write new_metric"])).toEqual(["setup"]);
});

test("a site map that is not well formed is refused by name", () => {
  expect(() => areasOf("<SiteMap><Area></SiteMap>")).toThrow("site map");
});
