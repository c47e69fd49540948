export { default } from '../nb/interview.ts';
