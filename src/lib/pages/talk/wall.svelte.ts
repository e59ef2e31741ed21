import type { AreaCode, PartRef } from '../../domain/ids';
import type { KeyAction } from './talk-keys';
import { PLAIN_SCREEN, type Screen } from './screen';
import type { TalkSession } from './session.svelte';
import { ALL_NUMBERS, isElsewhere } from './talk';
import type { Recolouring } from './page';

export type WallPanel = 'overview' | 'notes' | 'indicators' | 'screen' | 'help';

/** What the wall alone can do; the page does it. */
export interface WallDeeds {
  readonly openSpeaker: () => void;
  readonly fullScreen: () => void;
  readonly keepScreen: (screen: Screen) => void;
  readonly zoom: (delta: number) => void;
}

/** What lies over the step on this wall: the detours, the panels and the digits typed. The talk itself is the session's. */
export class Wall {
  panel = $state<WallPanel | null>(null);
  area = $state.raw<AreaCode | null>(null);
  part = $state.raw<PartRef | null>(null);
  recolouring = $state.raw<Recolouring | null>(null);
  isFree = $state(false);
  isPointing = $state(false);
  hidesInferred = $state(false);
  digits = $state('');
  /** A short word on the wall, gone after a while. */
  notice = $state('');
  screen = $state.raw<Screen>(PLAIN_SCREEN);

  readonly #session: TalkSession;
  readonly #count: number;
  readonly #deeds: WallDeeds;
  #noticeTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(session: TalkSession, count: number, deeds: WallDeeds) {
    this.#session = session;
    this.#count = count;
    this.#deeds = deeds;
  }

  /** Leaves the step for something else; the next press of the clicker returns. */
  away(what: Partial<Pick<Wall, 'area' | 'part' | 'recolouring' | 'isFree'>>): void {
    this.#session.command({ do: 'away' });
    Object.assign(this, what);
  }

  /** Called when the talk is at its step again, whoever brought it there. */
  comeBack(): void {
    this.area = null;
    this.part = null;
    this.recolouring = null;
    this.isFree = false;
  }

  say(text: string): void {
    clearTimeout(this.#noticeTimer);
    this.notice = text;
    this.#noticeTimer = setTimeout(() => (this.notice = ''), 4000);
  }

  setScreen(screen: Screen): void {
    this.screen = screen;
    this.#deeds.keepScreen(screen);
  }

  press(action: KeyAction): void {
    if (action.do === 'digit') {
      this.digits = `${this.digits}${action.digit}`.slice(-3);
      return;
    }
    const digits = this.digits;
    this.digits = '';
    if (action.do === 'enter') this.#jump(digits);
    else if (!this.#move(action.do)) this.#show(action.do);
  }

  #jump(digits: string): void {
    if (digits === '') return;
    const step = Number(digits) - 1;
    if (step < 0 || step >= this.#count) this.say(`没有第 ${digits} 步，共 ${this.#count} 步`);
    else this.go(step);
  }

  go(step: number): void {
    this.panel = null;
    this.#session.command({ do: 'go', step });
  }

  /** True where the action moves the talk. */
  #move(action: KeyAction['do']): boolean {
    const session = this.#session;
    if (action === 'next' || action === 'previous') {
      // A panel is only this wall's: the first press puts it away, like any other detour.
      if (this.panel !== null && this.panel !== 'notes') this.panel = null;
      else this.#step(action);
    } else if (action === 'first') this.go(0);
    else if (action === 'last') this.go(this.#count - 1);
    else if (action === 'blank') session.command({ do: 'blank' });
    else if (action === 'autoplay') session.command({ do: 'autoplay' });
    else if (action === 'sources')
      session.command({ do: 'ask', number: session.talk.asked === ALL_NUMBERS ? null : ALL_NUMBERS });
    else return false;
    return true;
  }

  #step(action: 'next' | 'previous'): void {
    const { talk } = this.#session;
    this.#session.command({ do: action });
    if (action === 'next' && this.#session.talk === talk && !isElsewhere(talk)) this.say('这是最后一步');
  }

  #show(action: KeyAction['do']): void {
    if (action === 'escape') this.#escape();
    else if (action === 'pointer') this.isPointing = !this.isPointing;
    else if (action === 'inferred') this.hideInferred(!this.hidesInferred);
    else if (action === 'contrast') this.setScreen({ ...this.screen, isHigh: !this.screen.isHigh });
    else if (action === 'speaker') this.#deeds.openSpeaker();
    else if (action === 'full-screen') this.#deeds.fullScreen();
    else if (action === 'closer' || action === 'farther') {
      this.away({ isFree: true });
      this.#deeds.zoom(action === 'closer' ? 0.6 : -0.6);
    } else this.toggle(action as WallPanel);
  }

  hideInferred(hides: boolean): void {
    this.hidesInferred = hides;
    this.say(hides ? '推断的部分已隐去，按 h 恢复' : '推断的部分已恢复');
  }

  toggle(panel: WallPanel): void {
    this.panel = this.panel === panel ? null : panel;
  }

  /** One thing at a time, the topmost first; at the step itself Esc does nothing, so that no talk ends by it. */
  #escape(): void {
    if (this.panel) this.panel = null;
    else if (isElsewhere(this.#session.talk)) this.#session.command({ do: 'return' });
    else this.isPointing = false;
  }
}
