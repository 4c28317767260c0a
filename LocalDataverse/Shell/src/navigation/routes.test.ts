import { expect, test } from "vitest";
import { addressOf, parseRoute } from "./routes";

const app = "11111111-1111-1111-1111-111111111111";
const id = "aaaaaaaa-aaaa-aaaa-aaaa-aaaaaaaaaaaa";

test("an address of a record, with braces round its id, names the page", () => {
  const route = parseRoute(`?appid=${app}&pagetype=entityrecord&etn=opportunity&id=%7B${id.toUpperCase()}%7D`);
  expect(route).toMatchObject({
    appId: app,
    page: { pageType: "entityrecord", entityName: "opportunity", entityId: id },
  });
});

test("a page's address reads back as the page", () => {
  const page = { pageType: "webresource", webresourceName: "new_/a.html", data: "x=1&y=ü" } as const;
  expect(parseRoute(addressOf(page, app).replace("/main.aspx", "")).page).toEqual(page);
});

test("an address without a page leaves the choice to the app", () => {
  expect(parseRoute(`?appid=${app}`)).toEqual({ appId: app, page: null });
});
