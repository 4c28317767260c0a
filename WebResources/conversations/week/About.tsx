import { openRecord } from "../../shared/xrm";
import type { AboutInfo } from "../contracts.g";

/** The record that something is about, to be opened. */
export function About({ about }: { about: AboutInfo | null }) {
  if (about === null || about.name === "") return null;
  return (
    <button class="link" onClick={() => void openRecord(about.table, about.id)}>
      {about.name}
    </button>
  );
}
