export { default } from '../nb/common.ts';
