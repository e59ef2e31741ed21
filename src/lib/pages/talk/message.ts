/** The two kinds of window that show a talk. */
export type Role = 'wall' | 'speaker';

/** What windows tell each other. Every message carries the whole talk, so that a lost one is made good by the next. */
export interface Message {
  readonly kind: 'hello' | 'state' | 'beat' | 'bye';
  readonly from: string;
  readonly role: Role;
  readonly version: string;
  /** Read by `readRegister`: a window of another version may have another form. */
  readonly register: unknown;
}

const KINDS: readonly unknown[] = ['hello', 'state', 'beat', 'bye'];

/** Null for anything that is not a message of ours. */
export function readMessage(data: unknown): Message | null {
  if (typeof data !== 'object' || data === null) return null;
  const { kind, from, role, version } = data as Partial<Message>;
  const isOurs =
    KINDS.includes(kind) &&
    typeof from === 'string' &&
    (role === 'wall' || role === 'speaker') &&
    typeof version === 'string';
  return isOurs ? (data as Message) : null;
}
