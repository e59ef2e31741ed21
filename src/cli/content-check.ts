import { checkContent } from '../lib/server/library/content-gate';

try {
  const { figures, stories } = checkContent();
  console.log(`内容检查通过：${figures} 个数，${stories} 篇故事`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
