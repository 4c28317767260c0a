import { useEffect, useRef, useState } from "preact/hooks";
import { coach_template_statuscode } from "../../shared/model.g";
import { messageOf } from "../../shared/xrm";
import type { TemplateFindingInfo } from "../contracts.g";
import { isWritten, type Design } from "./design";
import { check, save, type Loaded } from "./templateStore";

export type SaveState =
  { kind: "saved" } | { kind: "unsaved" } | { kind: "saving" } | { kind: "wordless" } | { kind: "failed"; why: string };

export interface Editing {
  design: Design;
  state: SaveState;
  /** Nothing as long as it is not known. */
  findings: TemplateFindingInfo[] | undefined;
  change: (design: Design) => void;
  /** Writes what is not written yet; whether all of it is. */
  flush: () => Promise<boolean>;
}

/** So long after the last change it is written. */
const Pause = 700;

/** The design as it is changed; it is saved by itself, and checked by the server each time. */
export function useDesign({ standing, design: start }: Loaded): Editing {
  const [design, setDesign] = useState(start);
  const [state, setState] = useState<SaveState>({ kind: "saved" });
  const [findings, setFindings] = useState<TemplateFindingInfo[]>();
  const stored = useRef(start);
  const latest = useRef(start);
  const timer = useRef<number>(undefined);
  const work = useRef<Promise<boolean>>(Promise.resolve(true));

  const examine = async () => {
    const found = await check(standing.id).catch(() => undefined);
    // What was found stays until it is known to be put right; that nothing is wrong is no longer known.
    setFindings((before) => found ?? (before?.length === 0 ? undefined : before));
  };
  const write = async (): Promise<boolean> => {
    const now = latest.current;
    if (now === stored.current) return true;
    if (!isWritten(now)) {
      setState({ kind: "wordless" });
      return false;
    }
    setState({ kind: "saving" });
    try {
      await save(standing.id, stored.current, now);
      stored.current = now;
      await examine();
      setState(latest.current === now ? { kind: "saved" } : { kind: "unsaved" });
      return true;
    } catch (error) {
      setState({ kind: "failed", why: messageOf(error) });
      return false;
    }
  };
  const flush = (): Promise<boolean> => {
    window.clearTimeout(timer.current);
    return (work.current = work.current.then(write));
  };
  useEffect(() => {
    void examine();
    const leave = () => void flush();
    document.addEventListener("visibilitychange", leave);
    window.addEventListener("pagehide", leave);
    return () => {
      window.removeEventListener("pagehide", leave);
      document.removeEventListener("visibilitychange", leave);
    };
  }, []);

  return {
    design,
    state,
    findings,
    flush,
    change: (changed) => {
      if (standing.status !== coach_template_statuscode.Draft || changed === latest.current) return;
      latest.current = changed;
      setDesign(changed);
      setState({ kind: "unsaved" });
      window.clearTimeout(timer.current);
      timer.current = window.setTimeout(() => void flush(), Pause);
    },
  };
}
