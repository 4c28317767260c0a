import { describe, expect, it } from "vitest";
import { answersIn, questionsText, rowsIn } from "./readBatch";
import { Refusal } from "./webApi";

const part = (status: string, body: string) =>
  `--batchresponse_1\r\nContent-Type: application/http\r\n\r\nHTTP/1.1 ${status}\r\nContent-Type: application/json\r\n\r\n${body}\r\n`;

describe("many questions in one request", () => {
  it("stand one after the other, each with its address", () => {
    const text = questionsText("/root/", ["accounts", "contacts"], "b");
    expect(text.match(/^GET .*$/gm)).toEqual(["GET /root/accounts HTTP/1.1", "GET /root/contacts HTTP/1.1"]);
    expect(text.trimEnd().endsWith("--b--")).toBe(true);
  });

  it("are answered in their order, a refusal in its place", () => {
    const text = `${part("200 OK", `{"value":[{"name":"A"}]}`)}${part("403 Forbidden", `{"error":{"message":"No."}}`)}${part("200 OK", `{"value":[]}`)}--batchresponse_1--\r\n`;
    const [first, refused, last] = answersIn(text);
    expect(rowsIn(first)).toEqual([{ name: "A" }]);
    expect(refused).toEqual(new Refusal(403, "No."));
    expect(() => rowsIn(refused)).toThrow("No.");
    expect(rowsIn(last)).toEqual([]);
  });
});
