/** The reader's steps, as far as they can be taken back. */

/** Takes a step back; false where what followed has left nothing to take back. */
export type Back = () => void | false;

export class Steps {
  readonly #backs: Back[] = [];

  /** What takes back the last step. */
  get last(): Back | undefined {
    return this.#backs.at(-1);
  }

  /** Keeps what takes a step back. */
  add(back: Back): void {
    this.#backs.push(back);
  }

  /** Takes back the last step that can be; false where there is none. */
  undo(): boolean {
    for (let back = this.#backs.pop(); back; back = this.#backs.pop()) if (back() !== false) return true;
    return false;
  }
}
