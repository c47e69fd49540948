// The recovery code: full of chance, forgiving about how it is typed, and never mistaken for another.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codeAlphabet, codeGroups, groupsOf, isLastGroup, makeRecoveryCode, readRecoveryCode } from '../../../shared/exchange/recovery-code.ts';

const codes = fc.constant(null).map(makeRecoveryCode);
const place = fc.nat({ max: 34 });
const character = fc.constantFrom(...codeAlphabet);
const change = (code: string, at: number, to: string): string => code.slice(0, at) + to + code.slice(at + 1);

describe('a recovery code', () => {
  it('has more than 128 random bits and no look-alikes', () => {
    expect(codeGroups * 4 * Math.log2(codeAlphabet.length)).toBeGreaterThan(128);
    expect(new Set(codeAlphabet).size).toBe(31);
    for (const unclear of '01ILO') expect(codeAlphabet).not.toContain(unclear);
    expect(new Set(Array.from({ length: 200 }, makeRecoveryCode)).size).toBe(200);
    expect(new Set(Array.from({ length: 200 }, makeRecoveryCode).join('')).size).toBe(31);
  });

  it('is read in lower case, with spaces, any dash, or nothing between the groups', () => {
    fc.assert(fc.property(codes, fc.constantFrom('', ' ', '-', ' – ', '\u2011', '  ', '. ', '\n'), fc.boolean(), (code, between, lower) => {
      const typed = `  ${groupsOf(lower ? code.toLowerCase() : code).join(between)} `;
      expect(readRecoveryCode(typed)).toEqual({ ok: true, code });
    }));
  });

  it('names the group with one wrong character', () => {
    fc.assert(fc.property(codes, place, character, (code, at, to) => {
      fc.pre(code[at] !== to);
      expect(readRecoveryCode(change(code, at, to))).toEqual({ ok: false, fault: 'groups', groups: [Math.floor(at / 5) + 1] });
    }), { numRuns: 1000 });
  });

  it('names the group where two neighbours were swapped', () => {
    fc.assert(fc.property(codes, fc.nat({ max: 6 }), fc.nat({ max: 3 }), (code, group, within) => {
      const at = group * 5 + within;
      fc.pre(code[at] !== code[at + 1]);
      const swapped = change(change(code, at, code[at + 1]!), at + 1, code[at]!);
      expect(readRecoveryCode(swapped)).toEqual({ ok: false, fault: 'groups', groups: [group + 1] });
    }), { numRuns: 1000 });
  });

  it('names both of two groups that changed places', () => {
    fc.assert(fc.property(codes, fc.nat({ max: 6 }), fc.nat({ max: 6 }), (code, a, b) => {
      fc.pre(a < b);
      const groups = groupsOf(code);
      [groups[a], groups[b]] = [groups[b]!, groups[a]!];
      expect(readRecoveryCode(groups.join('-'))).toEqual({ ok: false, fault: 'groups', groups: [a + 1, b + 1] });
    }));
  });

  it('names the group that lacks a character or has one too many, and one with a sign that no code has', () => {
    fc.assert(fc.property(codes, fc.nat({ max: 6 }), fc.constantFrom('short', 'long', 'foreign'), (code, at, how) => {
      const groups = groupsOf(code);
      const group = groups[at]!;
      groups[at] = how === 'short' ? group.slice(1) : how === 'long' ? `${group}A` : `0${group.slice(1)}`;
      expect(readRecoveryCode(groups.join(' '))).toEqual({ ok: false, fault: 'groups', groups: [at + 1] });
    }));
  });

  it('tells how many characters there are where they cannot be parted into groups', () => {
    expect(readRecoveryCode('')).toEqual({ ok: false, fault: 'length', typed: 0, needed: 35 });
    const code = makeRecoveryCode();
    expect(readRecoveryCode(code.slice(0, 33))).toEqual({ ok: false, fault: 'length', typed: 33, needed: 35 });
    expect(readRecoveryCode(`${groupsOf(code).slice(0, 6).join('-')}`)).toMatchObject({ fault: 'length', typed: 30 });
  });

  it('knows its last group, however it is typed', () => {
    const code = makeRecoveryCode();
    const last = groupsOf(code).at(-1)!;
    expect(isLastGroup(code, ` ${last.toLowerCase()} `)).toBe(true);
    expect(isLastGroup(code, groupsOf(code)[0]! === last ? 'AAAAA' : groupsOf(code)[0]!)).toBe(false);
    expect(isLastGroup(code, last.slice(1))).toBe(false);
    expect(isLastGroup(code, '')).toBe(false);
  });

  it('survives whatever is typed', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (typed) => {
      expect(readRecoveryCode(typed).ok).toBe(false);
    }));
  });
});
