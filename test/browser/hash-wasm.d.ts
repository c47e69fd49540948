declare module 'hash-wasm/dist/index.esm.js' {
  export { argon2id } from 'hash-wasm';
}
