import type { TalkLink } from './link';

/** What the link needs of a window; tests bring their own. */
export interface MessageWindow {
  readonly origin: string;
  readonly opener: Peer | null;
  addEventListener(type: 'message', hear: (event: MessageEvent) => void): void;
  removeEventListener(type: 'message', hear: (event: MessageEvent) => void): void;
}

export interface Peer {
  readonly closed: boolean;
  postMessage(message: unknown, targetOrigin: string): void;
}

/**
 * Windows of one file: a file has no origin, so no channel joins them, and they know each other only by who opened
 * whom. The opened window speaks first; the opener remembers who spoke, also after it was loaded again.
 */
export function windowLink(name: string, home: MessageWindow = window as unknown as MessageWindow): TalkLink {
  const peers = new Set<Peer>(home.opener ? [home.opener] : []);
  // Any file on the disk has the origin "null": it can be named in no other way.
  const target = home.origin === 'null' ? '*' : home.origin;
  const heard = ({ data, origin, source }: MessageEvent, hear: (message: unknown) => void): void => {
    if (origin !== home.origin || !isEnvelope(data) || data.atlasTalk !== name) return;
    if (source) peers.add(source as unknown as Peer);
    hear(data.message);
  };
  const stops = new Set<() => void>();
  return {
    send: (message) => {
      for (const peer of peers) {
        if (peer.closed) peers.delete(peer);
        else peer.postMessage({ atlasTalk: name, message }, target);
      }
    },
    listen: (hear) => {
      const onmessage = (event: MessageEvent): void => heard(event, hear);
      home.addEventListener('message', onmessage);
      const stop = (): void => home.removeEventListener('message', onmessage);
      stops.add(stop);
      return stop;
    },
    close: () => {
      for (const stop of stops) stop();
      peers.clear();
    }
  };
}

interface Envelope {
  readonly atlasTalk: string;
  readonly message: unknown;
}

const isEnvelope = (data: unknown): data is Envelope =>
  typeof data === 'object' && data !== null && 'atlasTalk' in data && 'message' in data;
