import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import type { WrittenExport } from './write-export';

export interface ExportFile extends WrittenExport {
  path: string;
}

interface Entry {
  /** The state that was asked for; the file may show a later one. */
  version: string;
  file: Promise<ExportFile>;
}

/**
 * The finished files of this process, in a folder of its own. A file is made once per state of the records, and whoever
 * asks meanwhile waits for the same one; different files are made one after another, so that memory stays flat.
 */
export class ExportFiles {
  private readonly entries = new Map<string, Entry>();
  /** The last two files of each name: a caller may be about to open the one before. */
  private readonly kept = new Map<string, string[]>();
  private last: Promise<unknown> = Promise.resolve();
  private folder: Promise<string> | undefined;
  private made = 0;

  constructor(private readonly parent: string) {}

  /** @param write makes the file at a path */
  find(name: string, version: string, write: (path: string) => Promise<WrittenExport>): Promise<ExportFile> {
    const known = this.entries.get(name);
    if (known?.version === version) return known.file;
    const file = this.last.then(() => this.make(name, write));
    const entry: Entry = { version, file };
    this.entries.set(name, entry);
    this.last = file.then(
      (made) => {
        entry.version = made.version;
      },
      () => {
        if (this.entries.get(name) === entry) this.entries.delete(name);
      }
    );
    return file;
  }

  /** After a file turned out to be gone (somebody emptied the folder): the next who asks makes it again. */
  forget(name: string): void {
    this.entries.delete(name);
    this.folder = undefined;
  }

  async remove(): Promise<void> {
    await this.last;
    if (this.folder) await rm(await this.folder, { recursive: true, force: true });
  }

  private async make(name: string, write: (path: string) => Promise<WrittenExport>): Promise<ExportFile> {
    this.folder ??= prepareFolder(this.parent);
    const file = path.join(await this.folder, `${(this.made += 1)}-${name}`);
    const written = await write(`${file}.part`);
    await rename(`${file}.part`, file);
    const [old, ...kept] = [...(this.kept.get(name) ?? ['', '']), file];
    if (old) await rm(old, { force: true });
    this.kept.set(name, kept);
    return { ...written, path: file };
  }
}

/** A folder for this process. Those of processes that are no longer there are removed. */
async function prepareFolder(parent: string): Promise<string> {
  await mkdir(parent, { recursive: true });
  for (const name of await readdir(parent)) {
    const pid = Number(/^process-(\d+)$/.exec(name)?.[1]);
    if (pid && !isRunning(pid)) await rm(path.join(parent, name), { recursive: true, force: true });
  }
  const folder = path.join(parent, `process-${process.pid}`);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder);
  return folder;
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
