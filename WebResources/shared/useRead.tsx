import type { ComponentChild } from "preact";
import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import { Problem } from "./Problem";
import * as common from "./strings";
import { text, type Text } from "./text";
import { messageOf } from "./xrm";

export interface Reading<Value> {
  /** What was read last; it stays while it is read again. */
  value: Value | undefined;
  problem: string | undefined;
  /** What was read; nothing when it could not be, or was asked again meanwhile. */
  again: () => Promise<Value | undefined>;
}

/** Reads when it is first shown and whenever what it depends on changes; only the latest question is answered. */
export function useRead<Value>(read: () => Promise<Value>, failed: Text, dependsOn: unknown[]): Reading<Value> {
  const [value, setValue] = useState<Value>();
  const [problem, setProblem] = useState<string>();
  const latest = useRef(0);
  const again = useCallback(async () => {
    const question = ++latest.current;
    try {
      const answer = await read();
      if (question !== latest.current) return undefined;
      setValue(answer);
      setProblem(undefined);
      return answer;
    } catch (error) {
      if (question === latest.current) setProblem(text(failed, messageOf(error)));
      return undefined;
    }
  }, dependsOn);
  useEffect(() => {
    void again();
    return () => void latest.current++;
  }, [again]);
  return { value, problem, again };
}

interface Props<Value> {
  of: Reading<Value>;
  children: (value: Value) => ComponentChild;
}

/** What was read; until then that it is being read, or why it could not be. */
export function Read<Value>({ of: { value, problem, again }, children }: Props<Value>) {
  return (
    <>
      <Problem message={problem} onRetry={() => void again()} />
      {value === undefined ? problem === undefined && <p class="quiet">{text(common.loading)}</p> : children(value)}
    </>
  );
}
