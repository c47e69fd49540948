// Whether a message comes from the program's own main frame: nothing else may reach files and keys.

export const origin = 'app://feltbok';

/** What is known of the frame that sent a message. */
export interface Sender {
  readonly url: string;
  readonly isMainFrameOfOurWindow: boolean;
}

export function trustedSender(sender: Sender): boolean {
  return sender.isMainFrameOfOurWindow && isOurAddress(sender.url);
}

/** `URL.origin` is "null" for a scheme of one's own, so scheme and host are compared. */
export function isOurAddress(address: string): boolean {
  try {
    const { protocol, host, username, password } = new URL(address);
    return `${protocol}//${host}` === origin && username === '' && password === '';
  } catch {
    return false;
  }
}

/** https and mailto only, as a normalised address; null for everything else. */
export function externalAddress(address: string): string | null {
  try {
    const url = new URL(address);
    return ['https:', 'mailto:'].includes(url.protocol) ? url.href : null;
  } catch {
    return null;
  }
}
