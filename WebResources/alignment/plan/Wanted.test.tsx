import { useState } from "preact/hooks";
import { beforeEach, describe, expect, it } from "vitest";
import { draw, field, type } from "../../testing/draw";
import { revenue } from "../../testing/plan";
import { Wanted } from "./Wanted";

describe("some per cent more than usual", () => {
  let want: (value: number | null) => void;

  function Row() {
    const [wanted, setWanted] = useState<number | null>(100_000);
    want = setWanted;
    return (
      <Wanted tree={revenue(wanted)} wanted={wanted} usual={80_000} onBack={() => undefined} onWanted={setWanted} />
    );
  }
  const leave = () => field("more").dispatchEvent(new Event("blur"));

  beforeEach(async () => {
    await draw(null);
    await draw(<Row />);
  });

  it("stays while it is what is wanted", async () => {
    await type(field("more"), "10");
    leave();
    await draw(<Row />);
    expect(field("more").value).toBe("10");
  });

  it("goes when something else is wanted", async () => {
    await type(field("more"), "10");
    leave();
    want(240_000);
    await draw(<Row />);
    expect(field("more").value).toBe("");
  });
});
