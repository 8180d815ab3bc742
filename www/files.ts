/** Articles from files: dropped on the window or picked. */

/** Largest file that is taken for an article. */
const largest = 4 * 1024 * 1024;

/** The text of a file, or null when it is no text: binary, or too large to be an article. */
export async function textOf(file: File): Promise<string | null> {
  if (file.size > largest) return null;
  const bytes = await file.arrayBuffer();
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return text.includes("\0") ? null : text;
  } catch {
    // Old newsroom systems write Windows-1252; every byte means something there, so binary files are told by their zeros.
    const text = new TextDecoder("windows-1252").decode(bytes);
    return /[\0-\x08\x0E-\x1F]/.test(text) ? null : text;
  }
}

/** Takes files that are dropped anywhere on the page; `over` is told while they hover. */
export function drops(over: (hovering: boolean) => void, take: (transfer: DataTransfer) => void): void {
  let depth = 0;
  // Words moved about inside the page are no new article.
  let own = false;
  addEventListener("dragstart", () => (own = true));
  addEventListener("dragend", () => (own = false));
  const wanted = (event: DragEvent): boolean => !own && [...(event.dataTransfer?.types ?? [])].some((type) => type === "Files" || type === "text/plain");
  addEventListener("dragenter", (event) => {
    if (wanted(event) && ++depth === 1) over(true);
  });
  addEventListener("dragleave", (event) => {
    if (wanted(event) && --depth === 0) over(false);
  });
  addEventListener("dragover", (event) => wanted(event) && event.preventDefault());
  addEventListener("drop", (event) => {
    depth = 0;
    over(false);
    if (!event.dataTransfer || !wanted(event)) return;
    event.preventDefault();
    take(event.dataTransfer);
  });
}
