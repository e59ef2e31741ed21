/** A folder as the File System Access API gives it, in memory; `refusals`: paths of files whose text the disk does not take. */
export class FolderFake {
  readonly kind = 'directory';
  readonly files = new Map<string, string>();
  readonly folders = new Map<string, FolderFake>();

  constructor(
    readonly name: string,
    readonly refusals: ReadonlySet<string> = new Set(),
    readonly path = ''
  ) {}

  get handle(): FileSystemDirectoryHandle {
    return this as unknown as FileSystemDirectoryHandle;
  }

  put(path: string, text: string): this {
    const [name = '', ...rest] = path.split('/');
    if (rest.length === 0) this.files.set(name, text);
    else this.#folder(name).put(rest.join('/'), text);
    return this;
  }

  /** Every file with its text, by path. */
  all(): Record<string, string> {
    const below = [...this.folders].flatMap(([name, folder]) =>
      Object.entries(folder.all()).map(([path, text]) => [`${name}/${path}`, text] as const)
    );
    return Object.fromEntries([...this.files, ...below]);
  }

  async *entries(): AsyncGenerator<[string, unknown]> {
    for (const [name, folder] of this.folders) yield [name, folder];
    for (const name of this.files.keys()) yield [name, await this.getFileHandle(name)];
  }

  getDirectoryHandle(name: string, { create = false } = {}): Promise<FolderFake> {
    const there = this.folders.get(name) ?? (create ? this.#folder(name) : undefined);
    return there ? Promise.resolve(there) : Promise.reject(new DOMException(name, 'NotFoundError'));
  }

  getFileHandle(name: string, { create = false } = {}): Promise<unknown> {
    if (!this.files.has(name)) {
      if (!create) return Promise.reject(new DOMException(name, 'NotFoundError'));
      this.files.set(name, '');
    }
    return Promise.resolve({
      kind: 'file',
      getFile: () => Promise.resolve(new Blob([this.files.get(name) ?? ''])),
      createWritable: () => Promise.resolve(this.#stream(name))
    });
  }

  removeEntry(name: string): Promise<void> {
    this.files.delete(name);
    return Promise.resolve();
  }

  /** As the browser's: nothing is in the file before it is closed. */
  #stream(name: string): object {
    let text = '';
    return {
      write: async (given: string | Blob) => void (text += await new Blob([given]).text()),
      close: () => {
        if (this.refusals.has(this.path + name))
          return Promise.reject(new DOMException('full', 'QuotaExceededError'));
        this.files.set(name, text);
        return Promise.resolve();
      },
      abort: () => Promise.resolve()
    };
  }

  #folder(name: string): FolderFake {
    const folder = this.folders.get(name) ?? new FolderFake(name, this.refusals, `${this.path}${name}/`);
    this.folders.set(name, folder);
    return folder;
  }
}
