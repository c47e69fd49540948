// SHA-256 of a text as 64 hexadecimal digits; synchronous, since WebCrypto cannot be awaited inside a transaction.

import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

export const sha256Hex = (text: string): string => bytesToHex(sha256(utf8ToBytes(text)));

export const sha256OfBytes = (bytes: Uint8Array): string => bytesToHex(sha256(bytes));
