import { NOTHING, SECTIONS, VERSION_ID, withDelta, type Contents, type Delta } from '../../domain/version';
import { sha256Of } from './hash';

/** A published version as its file in the content folder has it: what it changed of the one before it. */
export interface VersionFile {
  readonly version: string;
  /** The version before; null of the first, which holds everything. */
  readonly after: string | null;
  /** SHA-256 of its manifest, as the site serves it. */
  readonly sha256: string;
  readonly changes: Delta;
}

export interface Version {
  readonly id: string;
  readonly after: string | null;
  readonly sha256: string;
  readonly contents: Contents;
}

type Units = Readonly<Record<string, object | null>>;

/** A line a unit, so that a difference between two files can be read. Its form is fixed: hashes hang on it. */
function sectionsText(sections: Readonly<Record<string, Units | undefined>>): string {
  const texts = SECTIONS.flatMap((section) => {
    const units = Object.entries(sections[section] ?? {});
    if (units.length === 0) return [];
    const lines = units.map(([id, unit]) => `${JSON.stringify(id)}: ${JSON.stringify(unit)}`);
    return [`"${section}": {\n${lines.join(',\n')}\n}`];
  });
  return `{\n${texts.join(',\n')}\n}`;
}

/** The manifest of a version: everything that it holds. */
export function manifestText(id: string, contents: Contents): string {
  return `{\n"version": ${JSON.stringify(id)},\n"contents": ${sectionsText({ ...contents })}\n}\n`;
}

export function versionFileText({ version, after, sha256, changes }: VersionFile): string {
  const head = `"version": ${JSON.stringify(version)},\n"after": ${JSON.stringify(after)},\n"sha256": "${sha256}"`;
  return `{\n${head},\n"changes": ${sectionsText(changes as Readonly<Record<string, Units>>)}\n}\n`;
}

/** A new version of the contents, as its file says it. */
export function toVersionFile(
  version: string,
  after: Version | null,
  contents: Contents,
  changes: Delta
): VersionFile {
  const sha256 = sha256Of(manifestText(version, contents));
  return { version, after: after?.id ?? null, sha256, changes };
}

/** Throws where a file of the chain is missing, or is not as it was when its version was published. */
export function toVersions(files: readonly VersionFile[]): Version[] {
  const versions: Version[] = [];
  for (const { version, after, sha256, changes } of files) {
    const last = versions.at(-1);
    if (!VERSION_ID.test(version) || after !== (last?.id ?? null))
      throw new Error(
        `versions/${version}.json：前一个版本应是 ${last?.id ?? '没有'}，写的是 ${after ?? '没有'}`
      );
    const contents = withDelta(last?.contents ?? NOTHING, changes);
    if (sha256Of(manifestText(version, contents)) !== sha256)
      throw new Error(`versions/${version}.json：和发布时不一样了；发布过的版本不能改，请从 git 里恢复`);
    versions.push({ id: version, after, sha256, contents });
  }
  return versions;
}
