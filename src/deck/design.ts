import type { Language } from '../edition';
import { INKS, RAMP } from '../lib/map/tokens';
import type { Setting } from './fit';
import type { Design } from './ooxml/package';
import { SLIDE, type Faces, type Frame } from './ooxml/presentation';

/** Where things stand on a step's slide, in points. */
const LEFT = 40;
const WIDTH = SLIDE.width - 2 * LEFT;
export const TITLE: Frame = { x: LEFT, y: 20, width: WIDTH, height: 62 };
/** Between the rule below the title and the sources. */
export const CONTENT_TOP = 98;
export const SOURCES_END = 508;
const FOOTER: Frame = { x: LEFT, y: 515, width: WIDTH - 70, height: 14 };
const NUMBER: Frame = { x: SLIDE.width - LEFT - 60, y: 515, width: 60, height: 14 };

/** In points: where the slide says what it is about, text, small type. */
export const SIZES = { title: 26, text: 16, sources: 8, footer: 9, number: 9 } as const;

/** Of columns of a step's slide from left to right. */
export const COLUMNS = {
  plain: { text: 370, gap: 20, map: 490 },
  columns: { text: 262, gap: 18, chart: 290, map: 292 }
} as const;
export const CONTENT_LEFT = LEFT;
export const CONTENT_WIDTH = WIDTH;

export const OPENING = {
  map: { x: 480, y: 0, width: 480, height: 540 },
  site: { x: 56, y: 70, width: 380, height: 24 },
  title: { x: 56, y: 104, width: 384, height: 150 },
  text: { x: 56, y: 270, width: 384, height: 150 },
  sources: { x: 56, y: 440, width: 384, height: 64 }
} as const;

const RULE = { frame: { x: LEFT, y: 86, width: WIDTH, height: 1 }, ink: 'bg2' } as const;
const TEXT: Frame = { x: LEFT, y: CONTENT_TOP, width: COLUMNS.plain.text, height: 350 };
const SOURCES: Frame = { x: LEFT, y: 460, width: WIDTH, height: 46 };
const FEET = { footer: FOOTER, number: NUMBER };

export const DESIGN: Design = {
  sizes: SIZES,
  colours: {
    ink: INKS.text,
    paper: '#ffffff',
    soft: INKS.soft,
    pale: '#dccfb9',
    accents: [INKS.accent, RAMP[3], INKS.water, RAMP[2], '#4f7078', '#7d6485']
  },
  master: { name: 'Atlas', texts: { title: TITLE, text: TEXT, ...FEET }, rules: [] },
  layouts: {
    opening: {
      name: 'Opening',
      texts: { title: OPENING.title, text: OPENING.text, sources: OPENING.sources },
      rules: [{ frame: { x: 56, y: 60, width: 48, height: 3 }, ink: 'accent1' }]
    },
    step: {
      name: 'Step',
      texts: { title: TITLE, text: TEXT, sources: SOURCES, ...FEET },
      rules: [RULE]
    },
    sources: {
      name: 'Sources',
      texts: { title: TITLE, text: { ...TEXT, width: WIDTH }, ...FEET },
      rules: [RULE]
    }
  }
};

interface Type extends Omit<Setting, 'afterEm'> {
  readonly faces: Faces;
  /** The factor that makes a face's lines so high. */
  readonly lineHeight: number;
}

/** Faces that Windows, Office and WPS have, and how they are set. */
export const TYPE: Readonly<Record<Language, Type>> = {
  zh: {
    faces: {
      head: { latin: 'Times New Roman', eastAsian: 'SimSun' },
      body: { latin: 'Microsoft YaHei', eastAsian: 'Microsoft YaHei' }
    },
    wide: 1,
    lineEm: 1.58,
    lineHeight: 1.08
  },
  en: {
    faces: {
      head: { latin: 'Georgia', eastAsian: 'SimSun' },
      body: { latin: 'Arial', eastAsian: 'Microsoft YaHei' }
    },
    wide: 0.92,
    lineEm: 1.33,
    lineHeight: 1.14
  }
};
