import { beforeEach, describe, expect, it, vi } from "vitest";
import { draw } from "../../testing/draw";
import { question } from "../../testing/talk";
import type { ColumnInfo } from "../contracts.g";
import { Notes } from "./Notes";

const closes: ColumnInfo = { table: "opportunity", name: "estimatedclosedate", value: "5/1/2026" };

describe("what the record says beside a question", () => {
  const getEntityMetadata = vi.fn();
  const beside = (column: ColumnInfo) => draw(<Notes question={question({ column })} id="answer-q1" />);
  beforeEach(async () => {
    await draw(null);
    vi.stubGlobal("Xrm", { Utility: { getEntityMetadata } });
  });

  it("stands under the column's label", async () => {
    getEntityMetadata.mockResolvedValue({ Attributes: new Map([[closes.name, { DisplayName: "Est. close date" }]]) });
    await beside(closes);
    await vi.waitFor(() => expect(document.body.textContent).toBe("Est. close date: 5/1/2026"));
  });

  it("is there without a label too", async () => {
    getEntityMetadata.mockRejectedValue(new Error("no network"));
    await beside({ ...closes, value: null });
    expect(document.body.textContent).toBe("estimatedclosedate: none");
  });
});
