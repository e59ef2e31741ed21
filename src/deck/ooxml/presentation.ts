/** Points from the upper left corner of a slide. */
export interface Frame {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** 16:9, in points. */
export const SLIDE = { width: 960, height: 540 } as const;

/** Colours by their place in the theme, so that whoever gets the file can change them all at once. */
export type Ink = 'tx1' | 'tx2' | 'bg1' | 'bg2' | 'accent1' | 'accent2';

export interface Run {
  readonly text: string;
  /** BCP 47, where it is not the presentation's. */
  readonly language?: string;
  readonly sizePt?: number;
  readonly isBold?: boolean;
  readonly ink?: Ink;
  /** A small number above the line: the mark of a note. */
  readonly isRaised?: boolean;
  /** Absent: the face of its placeholder. */
  readonly face?: 'head' | 'body';
}

export interface Paragraph {
  readonly runs: readonly Run[];
  /** Of a list: its bullet, or its numbering. */
  readonly bullet?: 'dot' | 'number';
  readonly afterPt?: number;
  readonly align?: 'right';
}

/** What a text is on its slide: the outline, readers for the blind and another design go by it. */
export type Role = 'title' | 'text' | 'sources' | 'footer' | 'number';

export interface TextShape {
  readonly kind: 'text';
  readonly role: Role;
  readonly frame: Frame;
  readonly paragraphs: readonly Paragraph[];
  readonly sizePt: number;
  /** In lines of their face's own height; absent: 1. */
  readonly lineHeight?: number;
  readonly columns?: number;
  readonly anchor?: 'top' | 'middle' | 'bottom';
}

export interface PictureShape {
  readonly kind: 'picture';
  readonly name: string;
  /** What it shows, for those who do not see it. */
  readonly alt: string;
  readonly frame: Frame;
  readonly png: Uint8Array;
  /** The same, for programs that draw it: sharp at any size. */
  readonly svg?: string;
}

export interface RuleShape {
  readonly kind: 'rule';
  readonly frame: Frame;
  readonly ink: Ink;
}

export type SlideShape = TextShape | PictureShape | RuleShape;

export interface Slide {
  readonly layout: 'opening' | 'step' | 'sources';
  /** In reading order. */
  readonly shapes: readonly SlideShape[];
  /** What the speaker reads; empty: none. */
  readonly notes: readonly string[];
}

/** Two faces each: of Latin letters and digits, and of Chinese characters. */
export interface Faces {
  readonly head: { readonly latin: string; readonly eastAsian: string };
  readonly body: { readonly latin: string; readonly eastAsian: string };
}

export interface Presentation {
  readonly title: string;
  readonly subject: string;
  readonly author: string;
  /** BCP 47: what spelling checks and voices take the words for. */
  readonly language: string;
  readonly faces: Faces;
  /** When it was made, ISO 8601 in UTC. */
  readonly made: string;
  readonly slides: readonly Slide[];
}
