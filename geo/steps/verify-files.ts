import type { Check } from './check';
import { gzipBytes } from './manifest';
import { sha256Of } from './parse-source';

/** Compressed size of all geometry a site may ask for. */
export const BUDGET_BYTES = 200_000;

const REBUILD = '运行 npm run geo:build 并提交';

type Files = ReadonlyMap<string, string>;

/** What is committed is what the sources give, byte for byte, and nothing else lies there. */
export function verifyBytes(built: Files, committed: Files): Check[] {
  const paths = [...new Set([...built.keys(), ...committed.keys()])].sort();
  return paths.map((file) => {
    const [fresh, old] = [built.get(file), committed.get(file)];
    if (fresh === undefined) return { file, name: '来历', fault: '不是由源数据生成的', mend: '删掉它' };
    const fault = old === undefined ? '没有提交' : old === fresh ? null : '与重新生成的结果不同';
    return { file, name: '逐字节相同', fault, mend: REBUILD };
  });
}

interface ManifestFile {
  readonly path: string;
  readonly sha256: string;
  readonly licence: string;
}

/** The manifest vouches for every other file, with its hash and a licence. */
export function verifyManifest(committed: Files): Check[] {
  const { files } = JSON.parse(committed.get('manifest.json') ?? '{"files":[]}') as { files: ManifestFile[] };
  const paths = [...committed.keys()].filter((path) => path !== 'manifest.json');
  return paths.map((file) => {
    const entry = files.find(({ path }) => path === file);
    const fault = !entry ? '没有登记' : entry.licence === '' ? '没有许可证' : hashFault(entry, committed);
    return { file: 'manifest.json', name: file, fault, mend: REBUILD };
  });
}

function hashFault({ path, sha256 }: ManifestFile, files: Files): string | null {
  return sha256Of(files.get(path) ?? '') === sha256 ? null : 'SHA-256 与文件不符';
}

export function verifyBudget(committed: Files): Check {
  const totalBytes = [...committed.values()].reduce((sum, text) => sum + gzipBytes(text), 0);
  const fault = totalBytes <= BUDGET_BYTES ? null : `压缩后共 ${totalBytes} 字节，超过 ${BUDGET_BYTES}`;
  return { file: '全部文件', name: '体积', fault, mend: '调大 build.yml 的 minTriangleKm2' };
}
