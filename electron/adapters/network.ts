// Shuts the window off from the network and from everything it needs no permission for.

import { app, type Session } from 'electron';

/** Before the app is ready: no name is ever looked up, not even ahead of a request. */
export function blockNameLookups(): void {
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
  app.commandLine.appendSwitch('disable-background-networking');
  app.commandLine.appendSwitch('disable-component-update');
  app.commandLine.appendSwitch('disable-domain-reliability');
}

/** Before the app is ready: the fuses shut Node's debugger, not the page's, which whoever starts the program could ask for. */
export function refuseDebugger(): void {
  if (!app.isPackaged) return;
  app.commandLine.removeSwitch('remote-debugging-port');
  app.commandLine.removeSwitch('remote-debugging-pipe');
}

/** Writing plain pictures and text to the clipboard, where the person asks for it; never reading from it. */
const granted: readonly string[] = ['persistent-storage', 'clipboard-sanitized-write'];

export function guardSession(session: Session): void {
  session.webRequest.onBeforeRequest((details, callback) => {
    callback({ cancel: !allowed(details.url) });
  });
  session.setPermissionRequestHandler((_contents, permission, callback) => { callback(granted.includes(permission)); });
  session.setPermissionCheckHandler((_contents, permission) => granted.includes(permission));
  session.setDevicePermissionHandler(() => false);
  session.on('will-download', (event) => { event.preventDefault(); });
  // A spelling dictionary would be fetched from the network.
  session.setSpellCheckerEnabled(process.platform === 'darwin');
}

/** blob: and data: are made in the window itself; the developer tools exist only unpackaged. */
function allowed(address: string): boolean {
  const scheme = address.slice(0, address.indexOf(':') + 1);
  return ['app:', 'blob:', 'data:'].includes(scheme)
    || (!app.isPackaged && ['devtools:', 'chrome-extension:'].includes(scheme));
}
