import { webApiRoot } from "./webApi";

export interface ChangeRequest {
  method: "POST" | "PATCH" | "DELETE";
  /** Below the Web API's root. */
  path: string;
  body?: Record<string, unknown>;
}

const Break = "\r\n";
/** Bytes; browsers refuse more than 64 KiB, for all that is under way together. */
const MostKeptAlive = 48 * 1024;

/** The requests as one change set of a $batch, as the Web API reads it. */
export function batchText(root: string, requests: ChangeRequest[], batch: string, changeSet: string): string {
  const parts = requests.map(({ method, path, body }, index) =>
    [
      `--${changeSet}`,
      "Content-Type: application/http",
      "Content-Transfer-Encoding: binary",
      `Content-ID: ${String(index + 1)}`,
      "",
      `${method} ${root}${path} HTTP/1.1`,
      ...(body ? ["Content-Type: application/json; charset=utf-8", "", JSON.stringify(body)] : ["", ""]),
    ].join(Break),
  );
  return [
    `--${batch}`,
    `Content-Type: multipart/mixed; boundary=${changeSet}`,
    "",
    ...parts,
    `--${changeSet}--`,
    `--${batch}--`,
    "",
  ].join(Break);
}

/** What the Web API says went wrong, found in whatever form the answer has; null when nothing did. */
export function refusalIn(answer: string): string | null {
  const message = /"message"\s*:\s*("(?:[^"\\]|\\.)*")/.exec(answer)?.[1];
  const failed = /HTTP\/1\.1 [45]\d\d/.test(answer) || answer.trimStart().startsWith("{");
  if (!failed) return null;
  return message === undefined ? answer.slice(0, 200) : (JSON.parse(message) as string);
}

/** Sends all of them, or none takes effect. */
export async function sendChangeSet(requests: ChangeRequest[]): Promise<void> {
  const root = webApiRoot();
  const batch = `batch_${crypto.randomUUID()}`;
  const body = batchText(root, requests, batch, `changeset_${crypto.randomUUID()}`);
  const response = await fetch(`${root}$batch`, {
    method: "POST",
    headers: {
      Accept: "application/json",
      "Content-Type": `multipart/mixed; boundary=${batch}`,
      "OData-MaxVersion": "4.0",
      "OData-Version": "4.0",
    },
    body,
    // It goes out also while the page goes away, unless it is more than a browser takes along.
    keepalive: new Blob([body]).size < MostKeptAlive,
  });
  const refusal = refusalIn(await response.text());
  if (refusal !== null || !response.ok) throw new Error(refusal ?? `${String(response.status)} ${response.statusText}`);
}
