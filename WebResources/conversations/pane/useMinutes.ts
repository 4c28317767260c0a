import { useEffect, useState } from "preact/hooks";

const Minute = 60_000;

/** The minutes that the server counted, and counted on while the pane is open. */
export function useMinutes(soFar: number): number {
  const [passed, setPassed] = useState(0);
  useEffect(() => {
    const read = Date.now();
    const count = () => setPassed(Math.floor((Date.now() - read) / Minute));
    const timer = setInterval(count, Minute / 4);
    count();
    return () => clearInterval(timer);
  }, [soFar]);
  return soFar + passed;
}
