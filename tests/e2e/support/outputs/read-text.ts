import { plain, sourceAt, toSources, type Reading, type ReadNumber, type ReadStep } from './reading';

interface TextNote {
  /** Null for a source that the prose links to. */
  readonly figure: string | null;
  readonly sources: readonly string[];
}

/** A number as plain text sets it: `约605 平方公里[3]`, `12%以上（预计）[7]`, or the reason why there is none. */
const NUMBER =
  /(?:(?:不超过|约)?-?\d[\d,]*(?:\.\d+)?(?::1|%| ?[^\d\s，。；：、（）[\]]*)(?:以上)?|未见公布|不适用|当时没有这个区|口径不同|不予公布)(?:（(?:预计|目标|初步)）)?$/;

/** Reads the plain text of a story, as a listener or a mail reader gets it. Throws where a mark has no note. */
export function readText(output: string, text: string): Reading {
  const parts = text.split(/^─+\n(.+)\n─+\n/m);
  const [head = ''] = parts;
  const sections = pairs(parts.slice(1));
  const notes = readNotes(sections.find(([title]) => title === '注')?.[1] ?? '');
  return {
    output,
    title: head.split('\n')[1]?.trim() ?? '',
    steps: sections.flatMap(([title, body]) => {
      const [, name] = /^\d+／\d+\u3000(.+)$/.exec(title) ?? [];
      return name ? [readStep(name, body, notes)] : [];
    })
  };
}

function pairs(parts: readonly string[]): [string, string][] {
  return parts.flatMap((title, i): [string, string][] => (i % 2 === 0 ? [[title, parts[i + 1] ?? '']] : []));
}

function readNotes(body: string): ReadonlyMap<string, TextNote> {
  const entries = body.split(/^(?=\[\d+\] )/m).map((entry) => unwrap(entry));
  return new Map(
    entries.flatMap((entry): [string, TextNote][] => {
      const [, mark] = /^\[(\d+)\]/.exec(entry) ?? [];
      const figure = /数的编号 ([\w-]+)；/.exec(entry)?.[1] ?? null;
      return mark ? [[mark, { figure, sources: sourceAt(entry) }]] : [];
    })
  );
}

/** Lines of a paragraph joined as they were before they were broken for the mail. */
function unwrap(text: string): string {
  return text.replace(/\n[ ]*/g, '').trim();
}

function readStep(title: string, body: string, notes: ReadonlyMap<string, TextNote>): ReadStep {
  const text = body.split(/\n\n/).map(unwrap).join('\n');
  const marks = [...text.matchAll(/\[(\d+)\]/g)].map(({ index, 1: mark = '' }) => {
    const note = notes.get(mark);
    if (!note) throw new Error(`${title}: no note [${mark}]`);
    return { note, before: text.slice(0, index) };
  });
  return {
    id: /看图：\S*#([\w-]+)$/m.exec(text)?.[1] ?? '',
    title,
    numbers: marks.flatMap(({ note: { figure, sources }, before }): ReadNumber[] =>
      figure ? [{ figure, text: plain(NUMBER.exec(before)?.[0] ?? ''), source: sources[0] ?? '' }] : []
    ),
    sources: toSources(marks.flatMap(({ note }) => note.sources)),
    map: /【地图】(示意图.*?。)(?:图上各区的数|看图)/.exec(text)?.[1] ?? null
  };
}
