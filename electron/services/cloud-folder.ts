// Whether a folder lies inside one that a program sends to a cloud: sealed, but then out of the house, and such programs
// hold or swap files while they sync.

export type Cloud = 'OneDrive' | 'Dropbox' | 'Google Drive' | 'iCloud' | 'Nextcloud' | 'Box';

const folders: readonly (readonly [Cloud, RegExp])[] = [
  ['OneDrive', /^onedrive( - .+)?$|^onedrive-.+$/],
  ['Dropbox', /^dropbox( \(.+\))?$|^dropbox-.+$/],
  ['Google Drive', /^google ?drive( .*)?$|^googledrive-.+$|^drivefs$|^my drive$|^min disk$/],
  ['iCloud', /^mobile documents$|^iclouddrive$|^icloud drive$|^com~apple~clouddocs$/],
  ['Nextcloud', /^nextcloud(-.+)?$|^nextcloud .+$/],
  ['Box', /^box( sync)?$|^box-box$/],
];

const parts = (path: string): string[] => path.normalize('NFC').toLowerCase().split(/[\\/]+/).filter((part) => part !== '');

/** The cloud that `folder` is sent to, as far as its path and the system's own variables tell; null: none known. */
export function cloudFolder(folder: string, env: Readonly<Record<string, string | undefined>> = {}): Cloud | null {
  const here = parts(folder);
  for (const name of ['OneDrive', 'OneDriveCommercial', 'OneDriveConsumer']) {
    const root = parts(env[name] ?? '');
    if (root.length > 0 && root.every((part, i) => here[i] === part)) return 'OneDrive';
  }
  for (const part of here) {
    const found = folders.find(([, pattern]) => pattern.test(part));
    if (found) return found[0];
  }
  return null;
}
