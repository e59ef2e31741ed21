import { hostOrigin, isFromHost, parseAsked, type Asked, type Told } from './messages';

/** The page around this one. */
export interface Host {
  readonly tell: (message: Told) => void;
  /** Calls until the returned function is called. */
  readonly listen: (onasked: (asked: Asked) => void) => () => void;
}

export function openHost(window: Window): Host {
  const host = hostOrigin(window);
  // An opaque origin cannot be named; what is told is on the site for everybody.
  const target = host === null || host === 'null' ? '*' : host;
  return {
    tell: (message) => {
      if (window.parent !== window) window.parent.postMessage(message, target);
    },
    listen: (onasked) => {
      const hear = (event: MessageEvent): void => {
        const asked = isFromHost(event, { parent: window.parent, self: window, host })
          ? parseAsked(event.data)
          : null;
        if (asked) onasked(asked);
      };
      window.addEventListener('message', hear);
      return () => window.removeEventListener('message', hear);
    }
  };
}
