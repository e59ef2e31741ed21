/** An edition as its outputs are read: where they stand, and the words by which a reader finds what is said. */
export interface Tongue {
  /** Below the working folder. */
  readonly folder: string;
  /** Of the story's own file; what a step shows stands in the Chinese one. */
  readonly texts: string;
  /** How a map's name begins. */
  readonly map: string;
  /** What a label says before its number. */
  readonly label: RegExp;
  readonly text: {
    readonly notes: string;
    readonly id: RegExp;
    readonly step: RegExp;
    readonly see: RegExp;
    readonly map: RegExp;
    /** Between lines of a paragraph that were broken. */
    readonly join: string;
    /** A number as plain text sets it, at the end of what stands before its mark; or the reason why there is none. */
    readonly number: RegExp;
  };
}

export type Edition = 'zh' | 'en';

export const EDITIONS: Readonly<Record<Edition, Tongue>> = {
  zh: {
    folder: 'build/stories',
    texts: 'src/content/stories',
    map: '示意图',
    label: /^.*：/,
    text: {
      notes: '注',
      id: /数的编号 ([\w-]+)；/,
      step: /^\d+／\d+\u3000(.+)$/,
      see: /看图：\S*#([\w-]+)$/m,
      map: /【地图】(示意图.*?。)(?:图上各区的数|看图)/,
      join: '',
      // `约605 平方公里[3]`, `12%以上（预计）[7]`
      number:
        /(?:(?:不超过|约)?−?\d[\d,]*(?:\.\d+)?(?::1|%| ?[^\d\s，。；：、（）[\]]*)(?:以上)?|未见公布|不适用|当时没有这个区|口径不同|不予公布)(?:（(?:预计|目标|初步)）)?$/
    }
  },
  en: {
    folder: 'build/en/stories',
    texts: 'src/content/en/stories',
    map: 'Sketch map of',
    label: /^.*: /,
    text: {
      notes: 'Notes',
      id: /number’s id ([\w-]+);/,
      step: /^\d+\/\d+ {2}(.+)$/,
      see: /See the map: \S*#([\w-]+)$/m,
      map: /\[Map\] (Sketch map.*?\.) (?:The numbers on the map are|See the map)/,
      join: ' ',
      // `about 605 km²[3]`, `250.22 billion yuan (preliminary)[7]`: from its last digits on, all is its unit.
      number:
        /(?:(?:(?:at least|at most|about)\s)?[−-]?\d[\d,]*(?:\.\d+)?[^\d[\]]*(?:10,000 people)?|no publication found|does not apply|the district did not exist yet|defined differently|withheld)$/
    }
  }
};

export const EDITION_NAMES: readonly Edition[] = ['zh', 'en'];
