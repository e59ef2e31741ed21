import { beforeEach, describe, expect, it } from 'vitest';
import { obey, startTalk, type Command, type Talk } from '../../../src/lib/pages/talk/talk';
import type { TalkSession } from '../../../src/lib/pages/talk/session.svelte';
import { toId, type AreaCode } from '../../../src/lib/domain/ids';
import { Wall } from '../../../src/lib/pages/talk/wall.svelte';

const NOTHING = (): void => undefined;
const COUNT = 3;
const AREA = toId<AreaCode>('330110');

let wall: Wall;
let talk: Talk;
beforeEach(() => {
  talk = startTalk(1);
  const session: Pick<TalkSession, 'talk' | 'command'> = {
    get talk() {
      return talk;
    },
    command: (command: Command) => {
      talk = obey(talk, command, COUNT);
      // As the page does when the talk is at its step again.
      if (!talk.isAway) wall.comeBack();
    }
  };
  const deeds = { openSpeaker: NOTHING, fullScreen: NOTHING, keepScreen: NOTHING, zoom: NOTHING };
  wall = new Wall(session as TalkSession, COUNT, deeds);
});

describe('Esc on the wall puts one thing away at a time', () => {
  it('the card of a division first, then the map that was moved by hand', () => {
    wall.away({ isFree: true });
    wall.away({ area: AREA, part: null });
    wall.press({ do: 'escape' });
    expect([wall.area, wall.isFree, talk.isAway]).toEqual([null, true, true]);
    wall.press({ do: 'escape' });
    expect([wall.isFree, talk.isAway]).toEqual([false, false]);
  });

  it('a card alone is all that led away: the talk is at its step', () => {
    wall.away({ part: 'plan/part' as never, area: null });
    wall.press({ do: 'escape' });
    expect([wall.part, talk.isAway, talk.step]).toEqual([null, false, 1]);
  });

  it('a panel before the card under it', () => {
    wall.away({ area: AREA, part: null });
    wall.panel = 'help';
    wall.press({ do: 'escape' });
    expect([wall.panel, wall.area]).toEqual([null, '330110']);
  });
});

describe('the cross of a card', () => {
  it('leaves another indicator on the map', () => {
    wall.away({ recolouring: { term: 'gdp' } as never });
    wall.away({ area: AREA, part: null });
    wall.closeCard();
    expect([wall.area, wall.recolouring, talk.isAway]).toEqual([null, { term: 'gdp' }, true]);
  });
});
