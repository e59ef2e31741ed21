/** The fields of one BibTeX entry; throws where braces do not pair or a field has another form. */
export function parseBibtex(text: string): { kind: string; key: string; fields: Record<string, string> } {
  const [, kind = '', key = '', body = ''] = /^@(\w+)\{([^,\s{}]+),\n([^]*)\n\}\n$/.exec(text) ?? [];
  if (!kind) throw new SyntaxError(`no entry: ${text}`);
  const fields: Record<string, string> = {};
  for (const line of body.split('\n')) {
    const [, name, value] = /^ {2}(\w+) = \{(.*)\},?$/.exec(line) ?? [];
    if (!name || value === undefined) throw new SyntaxError(`no field: ${line}`);
    fields[name] = untex(value, line);
  }
  return { kind, key, fields };
}

/** What TeX prints. Throws at a sign that it would read as a command. */
function untex(value: string, line: string): string {
  const depth = [...value.replace(/\\[{}]/g, '')].reduce((sum, sign) => {
    if (sum < 0) throw new SyntaxError(`braces: ${line}`);
    return sum + (sign === '{' ? 1 : sign === '}' ? -1 : 0);
  }, 0);
  if (depth !== 0) throw new SyntaxError(`braces: ${line}`);
  const isAddress = line.startsWith('  url =');
  if (!isAddress && /(?<!\\)[%$&#_~^]/.test(value)) throw new SyntaxError(`a command: ${line}`);
  return value
    .replace(/\\text(backslash|asciitilde|asciicircum)\{\}/g, (_all, name: string) =>
      name === 'backslash' ? '\u0000' : name === 'asciitilde' ? '~' : '^'
    )
    .replace(/(?<!\\)[{}]/g, '')
    .replace(/\\([{}%$&#_])/g, '$1')
    .replaceAll('\u0000', '\\');
}

/** Tags and values of one RIS record, in order; throws at a line of another form, or one that does not begin and end as it must. */
export function parseRis(text: string): [tag: string, value: string][] {
  if (!text.endsWith('ER  - \r\n')) throw new SyntaxError('no end of record');
  const lines = text.slice(0, -2).split('\r\n');
  return lines.map((line, i) => {
    const [, tag = '', value = ''] = /^([A-Z][A-Z0-9]) {2}- (.*)$/.exec(line) ?? [];
    if (!tag || (i === 0) !== (tag === 'TY') || (i === lines.length - 1) !== (tag === 'ER'))
      throw new SyntaxError(line);
    return [tag, value];
  });
}
