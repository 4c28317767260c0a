import { expect, test } from "vitest";
import { linksOf } from "./notificationLinks";

const url = "?pagetype=entitylist&etn=account";

test("a notification's actions are links to pages of the app", () => {
  const data = JSON.stringify({ actions: [{ title: "Accounts", data: { url } }, { data: { url } }] });

  expect(linksOf(data).map((link) => link.title)).toEqual(["Accounts", url]);
});

test.each([
  "",
  "no JSON",
  "null",
  "5",
  "[]",
  "{}",
  '{"actions":null}',
  '{"actions":5}',
  '{"actions":"x"}',
  '{"actions":{"length":1}}',
  '{"actions":[null,5,"x",[],{}]}',
  '{"actions":[{"data":null},{"data":5},{"data":{"url":null}},{"data":{"url":5}},{"data":{"url":{}}}]}',
  '{"actions":[{"title":"x","data":{"url":"https://elsewhere.example/"}}]}',
  '{"actions":[{"title":"x","data":{"url":"javascript:alert(1)"}}]}',
  '{"actions":[{"title":"x","data":{"url":"?%"}}]}',
])("data that says no links has none and disturbs nobody: %s", (data) => {
  expect(linksOf(data)).toEqual([]);
});

test("a title that is no text is not shown; the link is", () => {
  expect(linksOf(JSON.stringify({ actions: [{ title: { bold: "x" }, data: { url } }] }))[0]?.title).toBe(url);
});
