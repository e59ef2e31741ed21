import { parseDocument } from 'yaml';
import { frontOf } from '../lib/edit/story-text';

/** What a story says of itself under that key, as text; '' where it says nothing. */
export function frontValue(text: string, key: string): string {
  const front = frontOf(text);
  const value = front && parseDocument(text.slice(front.start, front.end)).get(key);
  return typeof value === 'string' ? value : '';
}
