/** An engine whose work is done in another thread: numbered requests out, numbered answers back. */

import type { Annotation, Engine, Options, Rules } from "./types.js";

/** What can be asked of the thread, and what it answers. */
interface Calls {
  annotate(text: string, options: Options | null): Annotation;
  rules(): Rules;
}

type Call = { [Name in keyof Calls]: { call: Name; given: Parameters<Calls[Name]> } }[keyof Calls];

/** What goes to the thread. */
export type Request = { id: number } & Call;

/** What comes back. */
export type Answer = { id: number; value: unknown } | { id: number; error: { name: string; message: string } };

/** The wire to a thread, the same for a browser's worker and for Node's. */
export interface Wire {
  send(request: Request): void;
  onAnswer(listener: (answer: Answer) => void): void;
  /** Called when the thread is gone or could not start. */
  onEnd(listener: (error: Error) => void): void;
  /** Told whether answers are awaited, so that an idle thread need not keep a process alive. */
  setBusy(busy: boolean): void;
  close(): void;
}

interface Waiting {
  resolve(value: unknown): void;
  reject(error: Error): void;
}

/** What every engine says to who asks it after it was closed. */
export const closedEngine = (): Error => new Error("petik: the engine is closed");

/** Speaks the `Engine` interface over a wire. */
export function remoteEngine(wire: Wire): Engine {
  const waiting = new Map<number, Waiting>();
  let next = 0;
  let ended: Error | null = null;

  const end = (error: Error): void => {
    ended ??= error;
    for (const { reject } of waiting.values()) reject(ended);
    waiting.clear();
  };
  wire.onAnswer((answer) => {
    const asked = waiting.get(answer.id);
    waiting.delete(answer.id);
    if (waiting.size === 0) wire.setBusy(false);
    if ("value" in answer) asked?.resolve(answer.value);
    else asked?.reject(rebuilt(answer.error));
  });
  wire.onEnd(end);
  wire.setBusy(false);

  const ask = (call: Call): Promise<unknown> => {
    if (ended) return Promise.reject(ended);
    return new Promise((resolve, reject) => {
      const id = next++;
      waiting.set(id, { resolve, reject });
      wire.setBusy(true);
      try {
        wire.send({ id, ...call });
      } catch (error) {
        waiting.delete(id);
        if (waiting.size === 0) wire.setBusy(false);
        reject(new TypeError(`petik: text and options must be plain data (${String(error)})`));
      }
    });
  };

  return {
    annotate: (text, options) => ask({ call: "annotate", given: [text, options ?? null] }) as Promise<Annotation>,
    rules: () => ask({ call: "rules", given: [] }) as Promise<Rules>,
    close() {
      end(closedEngine());
      wire.close();
    },
  };
}

/** Answers one request; what the thread's side runs. */
export function answer(request: Request, calls: Calls): Answer {
  try {
    const value = request.call === "annotate" ? calls.annotate(...request.given) : calls.rules();
    return { id: request.id, value };
  } catch (error) {
    const { name, message } = error instanceof Error ? error : new Error(String(error));
    return { id: request.id, error: { name, message } };
  }
}

function rebuilt({ name, message }: { name: string; message: string }): Error {
  return name === "TypeError" ? new TypeError(message) : new Error(message);
}
