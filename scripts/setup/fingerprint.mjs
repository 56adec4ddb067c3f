/** Recognises that a step was done before with the same input, so that a second run skips it. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** A hash over the contents of files and folders, and anything else that matters. */
export function fingerprint(paths, ...also) {
  const hash = createHash('sha256');
  const visit = (file) => {
    if (!existsSync(file)) return;
    if (statSync(file).isDirectory()) {
      for (const name of readdirSync(file).sort()) visit(path.join(file, name));
      return;
    }
    hash.update(file).update(readFileSync(file));
  };
  paths.forEach(visit);
  hash.update(also.join('|'));
  return hash.digest('hex');
}

/** Runs `work` unless `marker` says that it was finished with this fingerprint. A run that breaks off leaves no marker. */
export async function unlessDone(marker, print, work) {
  if (existsSync(marker) && readFileSync(marker, 'utf8') === print) return false;
  rmSync(marker, { force: true });
  await work();
  mkdirSync(path.dirname(marker), { recursive: true });
  writeFileSync(marker, print);
  return true;
}
