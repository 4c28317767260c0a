import { useState } from "preact/hooks";
import { openReport } from "./reports";
import * as strings from "./strings";
import { text } from "./text";

/** Leads to the report of Reporting Services that a page has beside it: made for paper, with a page for each person. */
export function ReportButton({ signature }: { signature: string }) {
  const [problem, setProblem] = useState<string>();
  const open = () => {
    setProblem(undefined);
    openReport(signature).catch((error: unknown) => setProblem(error instanceof Error ? error.message : String(error)));
  };
  return (
    <>
      <button onClick={open}>{text(strings.reportToPrint)}</button>
      {problem !== undefined && <span role="alert">{problem}</span>}
    </>
  );
}
