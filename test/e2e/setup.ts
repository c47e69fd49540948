// Builds the program once before the desktop tests; filled in with the shell.

export default function setup(): void {}
