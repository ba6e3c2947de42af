/** Puts HTML and plain text on the clipboard at once, so that each program takes what it can use. */
export interface RichText {
  readonly html: string;
  readonly text: string;
}

/**
 * False where there is nothing to copy or the clipboard is closed to the pane, as in some frames. The text is asked for
 * within the click, for browsers open the clipboard only then.
 */
export async function copyRich(ask: () => Promise<RichText | null>): Promise<boolean> {
  const content = await ask();
  if (content === null) return false;
  return (await writeClipboard(content)) || copyByEvent(content);
}

async function writeClipboard({ html, text }: RichText): Promise<boolean> {
  try {
    const blob = (type: string, body: string): Blob => new Blob([body], { type });
    await navigator.clipboard.write([
      new ClipboardItem({ 'text/html': blob('text/html', html), 'text/plain': blob('text/plain', text) }),
    ]);
    return true;
  } catch {
    // Not there, or not allowed in this frame: the older way may be.
    return false;
  }
}

function copyByEvent({ html, text }: RichText): boolean {
  let isSet = false;
  const fill = (event: ClipboardEvent): void => {
    event.clipboardData?.setData('text/html', html);
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    isSet = event.clipboardData !== null;
  };
  document.addEventListener('copy', fill);
  try {
    // No other way is left where the clipboard of the frame is closed.
    // eslint-disable-next-line @typescript-eslint/no-deprecated
    document.execCommand('copy');
    return isSet;
  } finally {
    document.removeEventListener('copy', fill);
  }
}
