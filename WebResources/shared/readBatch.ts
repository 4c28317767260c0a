import { Refusal, webApiRoot } from "./webApi";

const Break = "\r\n";
const annotations = [
  "OData.Community.Display.V1.FormattedValue",
  "Microsoft.Dynamics.CRM.totalrecordcount",
  "Microsoft.Dynamics.CRM.totalrecordcountlimitexceeded",
].join(",");

/** What one of several questions was answered with, or why it was not. */
export type Answer = Record<string, unknown> | Refusal;

/** The questions as one $batch, each to be answered for itself. */
export function questionsText(root: string, paths: string[], batch: string): string {
  const parts = paths.map((path) =>
    [
      `--${batch}`,
      "Content-Type: application/http",
      "Content-Transfer-Encoding: binary",
      "",
      `GET ${root}${path} HTTP/1.1`,
      "Accept: application/json",
      `Prefer: odata.include-annotations="${annotations}"`,
      "",
      "",
    ].join(Break),
  );
  return [...parts, `--${batch}--`, ""].join(Break);
}

/** The answers in the order of the questions. */
export function answersIn(text: string): Answer[] {
  const boundary = /^\s*--([^\r\n]+)/.exec(text)?.[1]?.trim();
  if (boundary === undefined) return [];
  return text
    .split(`--${boundary}`)
    .slice(1)
    .filter((part) => /HTTP\/1\.1 \d{3}/.test(part))
    .map(answerOf);
}

function answerOf(part: string): Answer {
  const status = Number(/HTTP\/1\.1 (\d{3})/.exec(part)?.[1]);
  const [from, to] = [part.indexOf("{"), part.lastIndexOf("}")];
  const body = (from < 0 ? {} : JSON.parse(part.slice(from, to + 1))) as Record<string, unknown>;
  if (status < 400) return body;
  const { message } = (body["error"] ?? {}) as { message?: string };
  return new Refusal(status, message ?? String(status));
}

/** Asks many things with one request. What is refused is told in its place; the others are answered all the same. */
export async function readBatch(paths: string[]): Promise<Answer[]> {
  if (paths.length === 0) return [];
  const root = webApiRoot();
  const batch = `batch_${crypto.randomUUID()}`;
  const response = await fetch(`${root}$batch`, {
    method: "POST",
    headers: {
      Accept: "application/json",
      "Content-Type": `multipart/mixed; boundary=${batch}`,
      "OData-MaxVersion": "4.0",
      "OData-Version": "4.0",
      Prefer: "odata.continue-on-error",
    },
    body: questionsText(root, paths, batch),
  });
  const answers = answersIn(await response.text());
  if (answers.length < paths.length) throw new Refusal(response.status, response.statusText);
  return answers;
}

/** The rows of an answer; a refusal is thrown. */
export function rowsIn<Row>(answer: Answer | undefined): Row[] {
  if (answer instanceof Refusal) throw answer;
  return (answer?.["value"] ?? []) as Row[];
}
