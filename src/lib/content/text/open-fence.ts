/**
 * The 1-based line of a ``` block that nothing ends before the next step, the next block or the end of the text;
 * undefined where all are closed. Markdown itself would take the rest of the story for the block's contents.
 */
export function openFenceLine(body: string): number | undefined {
  let opened: number | undefined;
  for (const [i, line] of body.split('\n').entries()) {
    const isFence = line.startsWith('```');
    const isEnd = isFence && line.replaceAll('`', '').trim() === '';
    if (opened === undefined) opened = isFence ? i + 1 : undefined;
    else if (isEnd) opened = undefined;
    else if (isFence || line.startsWith('## ')) return opened;
  }
  return opened;
}
