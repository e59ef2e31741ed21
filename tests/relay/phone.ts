import { expect } from 'vitest';

/** What a phone hears at a talk's address, until its stream holds `count` events or ends. */
export async function hear(address: string, count: number): Promise<string[]> {
  const response = await fetch(address);
  expect(response.headers.get('content-type')).toContain('text/event-stream');
  const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  const events = (): string[] => text.split('\n\n').filter((event) => event && !event.startsWith(':'));
  while (events().length < count) {
    const { value, done } = await reader.read();
    if (done) break;
    text += value;
  }
  await reader.cancel();
  return events();
}
