// Folders that a program sends to a cloud, on Windows, Mac and Linux.

import { describe, expect, it } from 'vitest';
import { cloudFolder } from '../../../electron/services/cloud-folder.ts';

describe('a folder', () => {
  it.each([
    ['C:\\Users\\kari\\OneDrive - NTNU\\feltbok', 'OneDrive'],
    ['C:\\Users\\kari\\OneDrive\\Dokumenter', 'OneDrive'],
    ['/Users/kari/Library/CloudStorage/OneDrive-NTNU/kopier', 'OneDrive'],
    ['/Users/kari/Library/CloudStorage/GoogleDrive-kari@example.no/My Drive', 'Google Drive'],
    ['G:\\Min disk\\kopier', 'Google Drive'],
    ['/Users/kari/Library/Application Support/Google/DriveFS/1', 'Google Drive'],
    ['/Users/kari/Library/Mobile Documents/com~apple~CloudDocs/kopier', 'iCloud'],
    ['C:\\Users\\kari\\iCloudDrive', 'iCloud'],
    ['/home/kari/Dropbox (Personal)/kopier', 'Dropbox'],
    ['/Users/kari/Library/CloudStorage/Dropbox', 'Dropbox'],
    ['/home/kari/Nextcloud/feltbok', 'Nextcloud'],
    ['/Users/kari/Library/CloudStorage/Box-Box/kopier', 'Box'],
    ['C:\\Users\\kari\\Box Sync', 'Box'],
    ['C:\\Users\\kari\\AppData\\Roaming\\feltbok', null],
    ['/Users/kari/Library/Application Support/feltbok', null],
    ['/home/kari/.config/feltbok', null],
    ['/home/kari/Toolbox/kopier', null],
    ['/media/kari/minnepenn', null],
  ])('%s is sent to %s', (folder, cloud) => {
    expect(cloudFolder(folder)).toBe(cloud);
  });

  it('is known by the variables of the system, whatever it is called', () => {
    const env = { OneDriveCommercial: 'D:\\Jobb\\Sky' };
    expect(cloudFolder('d:\\jobb\\sky\\kopier', env)).toBe('OneDrive');
    expect(cloudFolder('D:\\Jobb\\Skyer', env)).toBeNull();
    expect(cloudFolder('D:\\Jobb', { OneDrive: '' })).toBeNull();
  });
});
