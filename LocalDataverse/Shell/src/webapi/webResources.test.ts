import { expect, test } from "vitest";
import { webResourceAddress } from "../navigation/WebResourceFrame";
import { addressOfWebResource } from "./webResources";

test("a web resource is addressed by its name, folders included", () => {
  expect(addressOfWebResource("new_/a b.html")).toMatch(/^\/WebResources\/new_\/a%20b\.html$/);
});

test.each(["../../signin", "new_/../../signout", "./signin", "..\\signin", ".."])(
  "%s leads out of the folder of web resources and is refused",
  (name) => {
    expect(() => addressOfWebResource(name)).toThrow(name);
    expect(webResourceAddress(name)).toBe("about:blank");
  },
);
