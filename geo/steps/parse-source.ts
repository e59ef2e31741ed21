import { createHash } from 'node:crypto';
import * as v from 'valibot';
import type { Parsed, Problem } from '../../src/lib/domain/problem';
import { parseYaml } from './parse-yaml';

export function sha256Of(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

const filled = (missing: string) => v.pipe(v.optional(v.string(missing), ''), v.trim(), v.nonEmpty(missing));

const sourceSchema = v.object({
  title: filled('缺少标题 title'),
  origin: filled('缺少出处 origin'),
  licence: filled('缺少许可证 licence(SPDX 标识)'),
  licenceNote: v.optional(v.string(), ''),
  /** What a map that draws it must print. */
  credit: v.optional(v.string()),
  crs: v.pipe(
    v.optional(v.string(), ''),
    v.picklist(['GCJ-02', 'WGS84', 'none'], '坐标系 crs 必须写明：GCJ-02、WGS84 或 none(不含坐标)')
  ),
  retrieved: v.pipe(v.optional(v.string(), ''), v.isoDate('获取日期 retrieved 应为 YYYY-MM-DD')),
  notes: v.optional(v.string(), ''),
  files: v.record(v.string(), v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, '应为 64 位 SHA-256')))
});

/** Provenance of one data set: a folder of geo/sources with its source.yml. */
export type SourceRecord = { readonly id: string } & Readonly<v.InferOutput<typeof sourceSchema>>;

/** source.yml text → its record; a missing licence or an undeclared CRS is a problem. */
export function parseSource(id: string, text: string): Parsed<{ readonly source: SourceRecord }> {
  const parsed = parseYaml(`${id}/source.yml`, text, sourceSchema);
  return parsed.ok ? { ok: true, source: { id, ...parsed.value } } : parsed;
}

/** Whether the files of a data set are the ones its record vouches for. */
export function checkFiles(source: SourceRecord, files: ReadonlyMap<string, string>): Problem[] {
  return Object.entries(source.files).flatMap(([name, sha256]): Problem[] => {
    const file = `${source.id}/${name}`;
    const text = files.get(file);
    if (text === undefined) {
      const what = 'source.yml 里登记的文件不存在';
      return [{ file, line: 1, what, mend: '放回文件，或改 source.yml' }];
    }
    if (sha256Of(text) === sha256) return [];
    const mend = `确认改动后把 source.yml 写成 ${sha256Of(text)}`;
    return [{ file, line: 1, what: 'SHA-256 与 source.yml 不符', mend }];
  });
}
