// The name of a file without its folder, as either system writes paths.

export const fileName = (path: string): string => path.split(/[\\/]/).at(-1) ?? path;
