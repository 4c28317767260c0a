import { useState } from "preact/hooks";
import { text, type Text } from "./text";
import { messageOf } from "./xrm";

/** Something a person set off that takes a moment and may fail: whether it is under way, and why it failed. */
export function useWork(failed: Text) {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string>();

  /** Whether it was done. */
  const run = async (work: () => Promise<void>): Promise<boolean> => {
    setBusy(true);
    setProblem(undefined);
    try {
      await work();
      return true;
    } catch (error) {
      setProblem(text(failed, messageOf(error)));
      return false;
    } finally {
      setBusy(false);
    }
  };
  return { busy, problem, run, setProblem };
}
