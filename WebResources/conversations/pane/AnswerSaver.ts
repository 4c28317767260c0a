import { messageOf } from "../../shared/xrm";
import type { Answer, Question } from "./conversation";

export type SaveState =
  { kind: "idle" } | { kind: "saving" } | { kind: "saved"; at: Date } | { kind: "failed"; message: string };

type Typed = Pick<Answer, "text" | "number">;
type Save = (question: Question, answer: Answer) => Promise<string>;

const Pause = 600;

/**
 * Saves answers a moment after the last key, one request at a time: a question's first save creates its row, so the next
 * one must know that row's id. What fails stays waiting and goes out with the next change or with flush.
 */
export class AnswerSaver {
  private readonly waiting = new Map<string, { question: Question; typed: Typed }>();
  private readonly ids: Map<string, string | null>;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private running: Promise<void> = Promise.resolve();

  constructor(
    private readonly save: Save,
    answers: ReadonlyMap<string, Answer>,
    private readonly report: (state: SaveState) => void,
  ) {
    this.ids = new Map([...answers].map(([question, answer]) => [question, answer.id]));
  }

  change(question: Question, typed: Typed): void {
    this.waiting.set(question.id, { question, typed });
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.flush().catch(() => undefined), Pause);
  }

  /** Saves what is waiting now. Rejects with the first problem, which is reported too. */
  async flush(): Promise<void> {
    clearTimeout(this.timer);
    this.running = this.running.catch(() => undefined).then(() => this.saveWaiting());
    return this.running;
  }

  private async saveWaiting(): Promise<void> {
    if (this.waiting.size === 0) return;
    this.report({ kind: "saving" });
    try {
      for (const [id, entry] of [...this.waiting]) {
        const row = await this.save(entry.question, { id: this.ids.get(id) ?? null, ...entry.typed });
        this.ids.set(id, row);
        // Typed again while it was on its way: the newer text stays waiting.
        if (this.waiting.get(id) === entry) this.waiting.delete(id);
      }
      this.report({ kind: "saved", at: new Date() });
    } catch (error) {
      this.report({ kind: "failed", message: messageOf(error) });
      throw error;
    }
  }
}
