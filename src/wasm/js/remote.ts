/** An engine whose work is done in another thread: numbered requests out, numbered answers back. */

import type { Annotation, Engine, Options } from "./types.js";

/** What goes to the thread. */
export interface Request {
  id: number;
  text: string;
  options: Options | null;
}

/** What comes back. */
export type Answer = { id: number; annotation: Annotation } | { id: number; error: { name: string; message: string } };

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
  resolve(annotation: Annotation): void;
  reject(error: Error): void;
}

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
    if ("annotation" in answer) asked?.resolve(answer.annotation);
    else asked?.reject(rebuilt(answer.error));
  });
  wire.onEnd(end);
  wire.setBusy(false);

  return {
    annotate(text, options) {
      if (ended) return Promise.reject(ended);
      return new Promise((resolve, reject) => {
        const id = next++;
        waiting.set(id, { resolve, reject });
        wire.setBusy(true);
        try {
          wire.send({ id, text, options: options ?? null });
        } catch (error) {
          waiting.delete(id);
          if (waiting.size === 0) wire.setBusy(false);
          reject(new TypeError(`petik: text and options must be plain data (${String(error)})`));
        }
      });
    },
    close() {
      end(new Error("petik: the engine is closed"));
      wire.close();
    },
  };
}

/** Answers one request with a local `annotate`; what the thread's side runs. */
export function answer(request: Request, annotate: (text: string, options: Options | null) => Annotation): Answer {
  try {
    return { id: request.id, annotation: annotate(request.text, request.options) };
  } catch (error) {
    const { name, message } = error instanceof Error ? error : new Error(String(error));
    return { id: request.id, error: { name, message } };
  }
}

function rebuilt({ name, message }: { name: string; message: string }): Error {
  return name === "TypeError" ? new TypeError(message) : new Error(message);
}
