import type { Tongue } from './editions';
import { plain, sourceAt, toSources, type Reading, type ReadNumber, type ReadStep } from './reading';

interface TextNote {
  /** Null for a source that the prose links to. */
  readonly figure: string | null;
  readonly sources: readonly string[];
}

/** Reads the plain text of a story, as a listener or a mail reader gets it. Throws where a mark has no note. */
export function readText(output: string, text: string, { text: said }: Tongue): Reading {
  const parts = text.split(/^─+\n(.+)\n─+\n/m);
  const [head = ''] = parts;
  const sections = pairs(parts.slice(1));
  const notes = readNotes(sections.find(([title]) => title === said.notes)?.[1] ?? '', said);
  return {
    output,
    title: unwrap(/^.*\n([^]*?)\n\n/.exec(head)?.[1] ?? '', said),
    steps: sections.flatMap(([title, body]) => {
      const [, name] = said.step.exec(title) ?? [];
      return name ? [readStep(name, body, notes, said)] : [];
    })
  };
}

function pairs(parts: readonly string[]): [string, string][] {
  return parts.flatMap((title, i): [string, string][] => (i % 2 === 0 ? [[title, parts[i + 1] ?? '']] : []));
}

function readNotes(body: string, said: Tongue['text']): ReadonlyMap<string, TextNote> {
  const entries = body.split(/^(?=\[\d+\] )/m).map((entry) => unwrap(entry, said));
  return new Map(
    entries.flatMap((entry): [string, TextNote][] => {
      const [, mark] = /^\[(\d+)\]/.exec(entry) ?? [];
      const figure = said.id.exec(entry)?.[1] ?? null;
      return mark ? [[mark, { figure, sources: sourceAt(entry) }]] : [];
    })
  );
}

/** Lines of a paragraph joined as they were before they were broken for the mail. */
function unwrap(text: string, { join }: Tongue['text']): string {
  return text.replace(/\n[ ]*/g, join).trim();
}

function readStep(
  title: string,
  body: string,
  notes: ReadonlyMap<string, TextNote>,
  said: Tongue['text']
): ReadStep {
  const text = body
    .split(/\n\n/)
    .map((each) => unwrap(each, said))
    .join('\n');
  const marks = [...text.matchAll(/\[(\d+)\]/g)].map(({ index, 1: mark = '' }) => {
    const note = notes.get(mark);
    if (!note) throw new Error(`${title}: no note [${mark}]`);
    return { note, before: text.slice(0, index) };
  });
  return {
    id: said.see.exec(text)?.[1] ?? '',
    title,
    numbers: marks.flatMap(({ note: { figure, sources }, before }): ReadNumber[] =>
      figure ? [{ figure, text: plain(said.number.exec(before)?.[0] ?? ''), source: sources[0] ?? '' }] : []
    ),
    sources: toSources(marks.flatMap(({ note }) => note.sources)),
    map: plain(said.map.exec(text)?.[1] ?? '') || null,
    parts: null,
    marks: null
  };
}
