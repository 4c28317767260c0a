import { useState } from "preact/hooks";
import { beforeEach, describe, expect, it } from "vitest";
import { draw, field, type } from "../../testing/draw";
import { MinutesField } from "./MinutesField";

describe("the minutes of a conversation", () => {
  let sent: number | null;

  function Bar({ clock }: { clock: number }) {
    const [said, setSaid] = useState<number | null>(null);
    sent = said;
    return <MinutesField said={said} clock={clock} onSay={setSaid} />;
  }

  beforeEach(async () => {
    await draw(null);
    await draw(<Bar clock={12} />);
  });

  it("are the clock's until somebody knows better", async () => {
    await draw(<Bar clock={13} />);
    expect([field("minutes").value, sent]).toEqual(["13", null]);
  });

  it("stay as they are typed while the clock goes on", async () => {
    await type(field("minutes"), "4");
    await draw(<Bar clock={13} />);
    await type(field("minutes"), "45");
    await draw(<Bar clock={14} />);
    expect([field("minutes").value, sent]).toEqual(["45", 45]);
  });

  it("are what was typed last, without leaving the field", async () => {
    await type(field("minutes"), "45");
    expect(sent).toBe(45);
  });

  it("are whole", async () => {
    await type(field("minutes"), "2.5");
    expect(sent).toBe(3);
  });

  it("are the clock's again where what was typed is taken out", async () => {
    await type(field("minutes"), "");
    field("minutes").dispatchEvent(new Event("blur"));
    await draw(<Bar clock={15} />);
    expect([field("minutes").value, sent]).toEqual(["15", null]);
  });
});
