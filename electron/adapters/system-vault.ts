// The system's own keeper of secrets: Keychain, DPAPI, or a Linux keyring. Never its plain-text stand-in.

import { safeStorage } from 'electron';
import { vaultRefusal, type Vault } from '../services/device-secrets.ts';

export const systemVault: Vault = {
  refused: () => vaultRefusal(process.platform, () => safeStorage.isEncryptionAvailable(), () => safeStorage.getSelectedStorageBackend()),
  seal: (text) => safeStorage.encryptString(text),
  open: (sealed) => safeStorage.decryptString(Buffer.from(sealed)),
};
