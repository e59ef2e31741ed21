import { checkEditions } from '../lib/server/library/editions';
import { refusal } from '../lib/server/library/content-gate';
import { readLibrary } from '../lib/server/library/open-library';
import { readContentFiles, readGeodata } from '../lib/server/library/read-site';
import { publicationProblems } from '../lib/content/site/publication';
import { noticeLine, noticeLines } from '../lib/content/text/notices';
import { SITE } from '../site.js';

try {
  const files = readContentFiles(SITE.content);
  for (const line of noticeLines(files)) console.log(line);
  const result = readLibrary(SITE.content, readGeodata(SITE.geo));
  if (!result.ok) throw refusal(result, SITE.content);
  const { site } = result.library;
  const { problems, notices } = checkEditions(SITE.content, site);
  for (const line of notices) console.log(line);
  if (problems.length > 0) throw refusal({ ok: false, problems }, SITE.content);
  for (const barred of publicationProblems(files, site.settings)) console.log(noticeLine(barred));
  const { figures, stories } = site;
  console.log(`内容检查通过：${figures.length} 个数，${stories.length} 篇故事`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
