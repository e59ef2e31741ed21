import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deltaOf, nextVersion, NOTHING, VERSION_ID } from '../lib/domain/version';
import { readContents, readVersions } from '../lib/server/versions/open-versions';
import { VERSIONS_FOLDER } from '../lib/server/versions/version-ids';
import { toVersionFile, versionFileText } from '../lib/server/versions/version-file';
import { SITE } from '../site.js';
import { isoDay } from './iso-day';

/**
 * `npm run publish:version [-- <day>]`: records what the site holds as a version of this day (today's, where none is given), in a
 * file of the content folder that is committed with it. Nothing is written where nothing changed.
 */
function publish(day: string): void {
  const known = readVersions(SITE.content);
  const last = known.at(-1) ?? null;
  if (!VERSION_ID.test(day) || day.length > 10) throw new Error(`「${day}」不是日期，写成 2026-11-28 这样`);
  if (last && day < last.id.slice(0, 10)) throw new Error(`${day} 早于已有的版本 ${last.id}`);
  const contents = readContents(SITE.content, SITE.geo);
  const changes = deltaOf(last?.contents ?? NOTHING, contents);
  const counts = Object.entries(changes).map(([section, units]) => `${section} ${Object.keys(units).length}`);
  if (last && counts.length === 0) return console.log(`和版本 ${last.id} 一样，没有要记的`);
  const id = nextVersion(
    day,
    known.map((each) => each.id)
  );
  const file = join(SITE.content, VERSIONS_FOLDER, `${id}.json`);
  mkdirSync(join(SITE.content, VERSIONS_FOLDER), { recursive: true });
  writeFileSync(file, versionFileText(toVersionFile(id, last, contents, changes)));
  console.log(`记下版本 ${id}：${counts.join('，')}\n写在 ${file}，和内容一起提交，再生成网站`);
}

try {
  publish(process.argv[2] ?? isoDay(new Date()));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
