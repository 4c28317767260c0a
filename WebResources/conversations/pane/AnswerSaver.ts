import { Refusal } from "../../shared/webApi";
import { messageOf } from "../../shared/xrm";
import type { Typed } from "./answer";
import type { Unsent } from "./unsent";

export type SaveState =
  | { kind: "idle" }
  | { kind: "saving" }
  | { kind: "saved"; at: string }
  | { kind: "failed"; message: string; isTriedAgain: boolean };

/** Where an answer is kept, and which version of it was seen. */
export interface AnswerRow {
  id: string;
  version: string | null;
}

/** Somebody else wrote the answer after it was read here. */
export class AnswerChanged extends Error {}

type Save = (questionId: string, typed: Typed, row: AnswerRow | null) => Promise<AnswerRow>;

interface Listener {
  saved: (state: SaveState) => void;
  /** Which questions wait for a person to say whose answer holds. */
  overtaken: (questionIds: ReadonlySet<string>) => void;
  /** What has not reached the server yet, whenever that changes. */
  unsent?: (unsent: Unsent[]) => void;
}

const Pause = 600;
/** How long it waits before it tries again: at first, and at most after waiting twice as long each time. */
const Wait = 2_000;
const LongestWait = 60_000;

/** Versions only grow: W/"1204". */
const numberOf = (row: AnswerRow | null | undefined): number => Number(/\d+/.exec(row?.version ?? "")?.[0] ?? 0);

/**
 * Saves answers a moment after the last key, one request at a time: a question's first save creates its row, so the next
 * one must know that row. What fails stays waiting and goes out with the next change, with flush, or after a while.
 */
export class AnswerSaver {
  private readonly waiting = new Map<string, Typed>();
  private readonly overtaken = new Map<string, AnswerChanged>();
  private readonly rows = new Map<string, AnswerRow | null>();
  private wait = Wait;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private running: Promise<void> = Promise.resolve();

  constructor(
    private readonly save: Save,
    private readonly listener: Listener,
  ) {}

  /** Who has seen another's answer and answers all the same replaces it. */
  change(questionId: string, typed: Typed): void {
    this.waiting.set(questionId, typed);
    if (this.overtaken.delete(questionId)) this.tellOvertaken();
    this.tellUnsent();
    this.later(Pause);
  }

  /**
   * Takes up what was typed in an earlier page and never arrived. It was typed over what was seen then: where there is something else
   * by now, a person says whose answer holds.
   */
  takeUp(questionId: string, typed: Typed, seen: AnswerRow | null, now: AnswerRow | null): void {
    this.waiting.set(questionId, typed);
    this.rows.set(questionId, now);
    if (numberOf(now) === numberOf(seen)) return this.later(Pause);
    this.overtaken.set(questionId, new AnswerChanged());
    this.tellOvertaken();
  }

  /** Takes note of the row as it is read; whether what is typed here may give way to it. */
  see(questionId: string, row: AnswerRow | null): boolean {
    // What is typed over is what was seen then: another's answer is not written over unseen.
    if (this.overtaken.has(questionId)) this.rows.set(questionId, row);
    if (this.waiting.has(questionId)) return false;
    const known = this.rows.get(questionId);
    // One that is not there yet was asked for before it was saved here.
    const isNewer = known === undefined || numberOf(row) > numberOf(known);
    if (isNewer) this.rows.set(questionId, row);
    return isNewer;
  }

  /** Leaves the row as somebody else wrote it. */
  giveWay(questionId: string): void {
    this.waiting.delete(questionId);
    this.overtaken.delete(questionId);
    this.tellOvertaken();
    this.tellUnsent();
  }

  /** Saves what is waiting now. Rejects with the first problem, which is reported too. */
  async flush(): Promise<void> {
    clearTimeout(this.timer);
    this.running = this.running.catch(() => undefined).then(() => this.saveWaiting());
    return this.running;
  }

  private later(pause: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.flush().catch(() => undefined), pause);
  }

  private tellOvertaken(): void {
    this.listener.overtaken(new Set(this.overtaken.keys()));
  }

  private tellUnsent(): void {
    this.listener.unsent?.(
      [...this.waiting].map(([questionId, typed]) => ({ questionId, typed, row: this.typedOver(questionId) })),
    );
  }

  /** What a person has agreed to replace; nothing of another's answer until they have chosen, so that a later page asks again. */
  private typedOver(questionId: string): AnswerRow | null {
    return this.overtaken.has(questionId) ? null : (this.rows.get(questionId) ?? null);
  }

  private async saveWaiting(): Promise<void> {
    const due = [...this.waiting].filter(([id]) => !this.overtaken.has(id));
    const problems: unknown[] = [...this.overtaken.values()];
    if (due.length > 0) this.listener.saved({ kind: "saving" });
    else if (problems.length === 0) return;
    for (const [id, typed] of due) await this.saveOne(id, typed).catch((error: unknown) => problems.push(error));
    this.tellUnsent();
    if (problems.length === 0) {
      this.wait = Wait;
      return this.listener.saved({ kind: "saved", at: new Date().toISOString() });
    }
    const isTriedAgain = problems.some(mayPass);
    this.listener.saved({ kind: "failed", message: messageOf(problems[0]), isTriedAgain });
    if (isTriedAgain) {
      this.later(this.wait);
      this.wait = Math.min(2 * this.wait, LongestWait);
    }
    throw problems[0];
  }

  private async saveOne(id: string, typed: Typed): Promise<void> {
    try {
      this.rows.set(id, await this.save(id, typed, this.rows.get(id) ?? null));
      // Typed again while it was on its way: the newer text stays waiting.
      if (this.waiting.get(id) === typed) this.waiting.delete(id);
    } catch (error) {
      if (error instanceof AnswerChanged) {
        this.overtaken.set(id, error);
        this.tellOvertaken();
      }
      throw error;
    }
  }
}

/** A busy server, or no network; nothing is wrong with what was sent. */
const mayPass = (error: unknown): boolean =>
  error instanceof Refusal ? error.status >= 500 || error.status === 429 : !(error instanceof AnswerChanged);
