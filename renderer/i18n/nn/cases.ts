export { default } from '../nb/cases.ts';
