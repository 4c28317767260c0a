import { beforeEach, expect, it } from "vitest";
import { draw } from "../../testing/draw";
import { useSayRead } from "./useSayRead";

const said = () => sessionStorage.getItem("coach_pane_read") !== null;
function Pane({ read }: { read?: object }) {
  useSayRead(read);
  return null;
}

beforeEach(async () => {
  await draw(null);
  sessionStorage.clear();
});

it("what the pane reads first is news to nobody", async () => {
  await draw(<Pane />);
  await draw(<Pane read={{}} />);
  expect(said()).toBe(false);
});

it("what the pane reads anew is said to the page around it", async () => {
  await draw(<Pane read={{}} />);
  await draw(<Pane read={{}} />);
  expect(said()).toBe(true);
});
