// Whether a folder that the user chose is the program's own, or lies in it.

import { sep } from 'node:path';

export const isWithin = (folder: string, path: string): boolean => path === folder || path.startsWith(folder + sep);
