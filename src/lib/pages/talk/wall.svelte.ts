import { m } from '../../paraglide/messages';
import type { AreaCode, PartRef } from '../../domain/ids';
import type { KeyAction } from './talk-keys';
import { PLAIN_SCREEN, type Screen } from './screen';
import type { TalkSession } from './session.svelte';
import { commandOf } from './key-commands';
import { isElsewhere } from './talk';
import { stepOfDigits, TypedStep } from './typed-step.svelte';
import type { Audience } from './audience/audience.svelte';
import type { Recolouring } from './page';

export type WallPanel = 'overview' | 'notes' | 'code' | 'indicators' | 'screen' | 'help';

/** What says something of each step stays while the steps change. */
const GOES_ALONG: ReadonlySet<WallPanel> = new Set(['notes', 'code']);

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
  readonly typed = new TypedStep();
  /** A short word on the wall, gone after a while. */
  notice = $state('');
  screen = $state.raw<Screen>(PLAIN_SCREEN);

  /** The phones that go along; null where no relay is set up. */
  readonly audience: Audience | null;

  readonly #session: TalkSession;
  readonly #count: number;
  readonly #deeds: WallDeeds;
  #noticeTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(session: TalkSession, count: number, deeds: WallDeeds, audience: Audience | null = null) {
    this.audience = audience;
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

  /** Puts the card of a division or a part away, and nothing else that led away from the step. */
  closeCard(): void {
    this.area = null;
    this.part = null;
    if (!this.isFree && !this.recolouring) this.#session.command({ do: 'return' });
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
    if (action.do === 'digit') return this.typed.type(action.digit);
    const digits = this.typed.take();
    if (action.do === 'enter') this.#jump(digits);
    else if (!this.#move(action.do)) this.#show(action.do);
  }

  #jump(digits: string): void {
    if (digits === '') return;
    const step = stepOfDigits(digits, this.#count);
    if (step === null) this.say(m.talk_step_absent({ step: digits, count: this.#count }));
    else this.go(step);
  }

  go(step: number): void {
    if (this.panel !== 'code') this.panel = null;
    this.#session.command({ do: 'go', step });
  }

  /** True where the action moves the talk. */
  #move(action: KeyAction['do']): boolean {
    const command =
      action === 'autoplay' ? { do: action } : commandOf(action, this.#session.talk, this.#count);
    if (!command) return false;
    if (command.do === 'next' || command.do === 'previous') this.#turn(command.do);
    else if (command.do === 'go') this.go(command.step);
    else this.#session.command(command);
    return true;
  }

  #turn(action: 'next' | 'previous'): void {
    // A panel is only this wall's: the first press puts it away, like any other detour.
    if (this.panel !== null && !GOES_ALONG.has(this.panel)) this.panel = null;
    else this.#step(action);
  }

  #step(action: 'next' | 'previous'): void {
    const { talk } = this.#session;
    this.#session.command({ do: action });
    if (action === 'next' && this.#session.talk === talk && !isElsewhere(talk)) this.say(m.talk_last_step());
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
    this.say(hides ? m.talk_inferred_hidden() : m.talk_inferred_shown());
  }

  toggle(panel: WallPanel): void {
    this.panel = this.panel === panel ? null : panel;
  }

  /** One thing at a time, the topmost first; at the step itself Esc does nothing, so that no talk ends by it. */
  #escape(): void {
    if (this.panel) this.panel = null;
    else if (this.area || this.part) this.closeCard();
    else if (isElsewhere(this.#session.talk)) this.#session.command({ do: 'return' });
    else this.isPointing = false;
  }
}
