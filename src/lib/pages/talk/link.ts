/** How the windows of one talk hear each other. Messages are plain data; none is promised to arrive. */
export interface TalkLink {
  send(message: unknown): void;
  /** Ends when the returned function is called. */
  listen(hear: (message: unknown) => void): () => void;
  close(): void;
}

/** Windows of one site. Falls back to silence where the browser has no channels: each window then stands alone. */
export function channelLink(name: string): TalkLink {
  if (typeof BroadcastChannel === 'undefined') return silentLink();
  const channel = new BroadcastChannel(name);
  let isClosed = false;
  return {
    send: (message) => void (isClosed || channel.postMessage(message)),
    listen: (hear) => {
      const onmessage = ({ data }: MessageEvent): void => hear(data);
      channel.addEventListener('message', onmessage);
      return () => channel.removeEventListener('message', onmessage);
    },
    close: () => {
      isClosed = true;
      channel.close();
    }
  };
}

export function silentLink(): TalkLink {
  return { send: () => undefined, listen: () => () => undefined, close: () => undefined };
}
