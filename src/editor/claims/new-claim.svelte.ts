import type { YamlValue } from '../../lib/edit/yaml-write';

export const HOWS = ['max', 'min', 'rank', 'more', 'less', 'equal', 'unchecked'] as const;
export type How = (typeof HOWS)[number];
export type Among = 'fill' | 'circles' | 'indicator';

/** A comparison that is being written: what is wanting, and the entry that it comes to. */
export class NewClaimTyped {
  words = $state('');
  how = $state<How>('max');
  who = $state('');
  place = $state('1');
  among = $state<Among>('fill');
  indicator = $state('');
  period = $state('');
  first = $state('');
  second = $state('');
  why = $state('');

  readonly ranks = $derived(this.how === 'max' || this.how === 'min' || this.how === 'rank');
  readonly isPlace = $derived(/^-?[1-9]\d*$/.test(this.place.trim()));
  readonly isWhole = $derived(this.words.trim() !== '' && this.#isAsked());

  /** As the claims block has it. */
  get entry(): { readonly [key: string]: YamlValue } {
    return { words: this.words.trim(), ...this.#asks(), ...this.#among() };
  }

  #isAsked(): boolean {
    if (this.how === 'unchecked') return this.why.trim() !== '';
    if (!this.ranks) return this.first !== '' && this.second !== '';
    if (this.who === '' || (this.how === 'rank' && !this.isPlace)) return false;
    return this.among !== 'indicator' || (this.indicator !== '' && this.period !== '');
  }

  #asks(): { readonly [key: string]: YamlValue } {
    if (this.how === 'unchecked') return { unchecked: this.why.trim() };
    if (this.how === 'rank') return { rank: { [this.who]: Number(this.place) } };
    return { [this.how]: this.ranks ? this.who : [this.first, this.second] };
  }

  #among(): { readonly [key: string]: YamlValue } {
    if (!this.ranks || this.among === 'fill') return {};
    if (this.among === 'circles') return { among: 'circles' };
    return { among: { indicator: this.indicator, period: this.period } };
  }
}
