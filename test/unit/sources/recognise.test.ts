// Speakers and times, in the forms that programs and people write them, and not where there are none.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSource } from '../../../shared/sources/read.ts';
import { millisOf } from '../../../shared/sources/stamps.ts';
import { short, utf8 } from './files.ts';

function read(name: string, text: string, known: readonly string[] = []): string[] {
  const back = readSource(name, utf8(text), { known });
  if (!back.ok) throw new Error(back.code);
  return short(back.paragraphs);
}

describe('a transcript typed by hand', () => {
  it('has I and Informant 1, with paragraphs that go on', () => {
    expect(read('a.txt', 'Intervju i februar\n\nI: Hva har økt mest?\nInformant 1: Vedtakstimene.\nSærlig til yngre brukere.\n(latter)\nI: Hvorfor?\nInformant 2: BPA. Merk: bare hos to.\nInformant 1: Ja.')).toEqual([
      '-|||Intervju i februar', 'I|||Hva har økt mest?', 'Informant 1|||Vedtakstimene.', 'Informant 1|||Særlig til yngre brukere.', '-|||(latter)',
      'I|||Hvorfor?', 'Informant 2|||BPA. Merk: bare hos to.', 'Informant 1|||Ja.',
    ]);
  });

  it('has initials, tabs, times before and after the label, and bold labels', () => {
    expect(read('a.txt', 'KL:\tHva økte?\nAH: Alt.\nKL:\tNår?\nAH: I 2018.')).toEqual(['KL|||Hva økte?', 'AH|||Alt.', 'KL|||Når?', 'AH|||I 2018.']);
    expect(read('a.txt', '[00:12:03] I: Hva økte?\nInformant [00:12:09]: Alt.\n[12:15] I: Når?\nInformant: I 2018.')).toEqual(['I|723000||Hva økte?', 'Informant|729000||Alt.', 'I|735000||Når?', 'Informant|||I 2018.']);
    expect(read('a.md', '**I:** Hva økte?\n\n**Informant**: Alt.\n\n**I:** Når?\n\n**Informant**: I 2018.')).toEqual(['I|||Hva økte?', 'Informant|||Alt.', 'I|||Når?', 'Informant|||I 2018.']);
  });

  it('takes one spelling for a speaker written in two', () => {
    expect(read('a.txt', 'Informant 1: Ja.\nI: Nei?\ninformant 1: Jo.\nI: Ok.').map((l) => l.split('|')[0])).toEqual(['Informant 1', 'I', 'Informant 1', 'I']);
  });

  it('knows the initials of the case even where they stand once', () => {
    const text = 'Notat fra samtalen.\nKL: Vi har økt bemanningen.\nMer om dette senere i året.\nOg litt til.';
    expect(read('a.txt', text)[1]).toBe('-|||KL: Vi har økt bemanningen.');
    expect(read('a.txt', text, ['KL'])[1]).toBe('KL|||Vi har økt bemanningen.');
  });

  it('has names only where they take turns', () => {
    expect(read('a.txt', 'Kari Vik: Hva økte?\nOla: Alt.\nKari Vik: Når?\nOla: I 2018.\nKari Vik: Takk.').map((l) => l.split('|')[0])).toEqual(['Kari Vik', 'Ola', 'Kari Vik', 'Ola', 'Kari Vik']);
  });
});

describe('a colon after a word', () => {
  const untouched = (text: string): void => { expect(read('a.txt', text)).toEqual(text.split('\n').filter((l) => l !== '').map((l) => `-|||${l}`)); };

  it('is no speaker in notes and documents', () => {
    untouched('Merk: tallene er foreløpige.\nKostnadene økte.\nMerk: gjelder ikke BPA.\nMerk: se vedlegg.');
    untouched('Dato: 3. mars 2020\nSted: rådhuset\nTil stede: tre personer\nDato: 4. mars 2020\nSted: digitalt');
    untouched('Årsaker til veksten\nDemografi: flere eldre.\nLønn: høyere enn ventet.\nTeknologi: lite.\nDe andre kommunene sa det samme.');
    untouched('i: se side 3\ni: se side 4\nhttp://eksempel.no: nede\nKl. 12:30 begynte vi.');
    untouched('Program\nPause 10:30\nVi snakket om budsjettet.\nOgså om økonomien.\nSå om turnus.\nVi tok en liten stund til.\nOg en til.\nOg enda en.\nDeretter fortsatte vi.\nOg så videre.\nPause 11:30');
  });

  it('is no speaker where one says a list within a dialogue', () => {
    const lines = read('a.txt', 'I: Hva økte?\nInformant: Tre ting.\nDemografi: flere eldre.\nI: Mer?\nInformant: Nei.');
    expect(lines[2]).toBe('Informant|||Demografi: flere eldre.');
  });

  it('can be told to be none', () => {
    const back = readSource('a.txt', utf8('I: Hva?\nS: Alt.\nI: Når?\nS: Nå.'), { speakers: false });
    expect(back.ok && short(back.paragraphs)).toEqual(['-|||I: Hva?', '-|||S: Alt.', '-|||I: Når?', '-|||S: Nå.']);
  });
});

describe('what programs write', () => {
  it('noScribe, with labels and times in either order', () => {
    expect(read('a.txt', 'intervju_03.mp3\n\nS00: [00:00:02] Hva økte?\n\nS01: [00:00:05] Alt (...) egentlig.\n\n[00:01:00] S00: Ja.')).toEqual([
      '-|||intervju_03.mp3', 'S00|2000||Hva økte?', 'S01|5000||Alt (...) egentlig.', 'S00|60000||Ja.',
    ]);
  });

  it('aTrain, with the label above the lines', () => {
    expect(read('a.txt', 'SPEAKER_00\n[00:00:01] - Hva økte?\n[00:00:03] - Og når?\n\nSPEAKER_01\n[00:00:06] - Alt.')).toEqual([
      'SPEAKER_00|1000||Hva økte?', 'SPEAKER_00|3000||Og når?', 'SPEAKER_01|6000||Alt.',
    ]);
  });

  it('f4 and f5, with the time where a paragraph ends', () => {
    expect(read('a.txt', 'I: Hva økte? #00:00:12-3#\nB: Alt. #00:00:15-0#\nI: Ja. #00:00:16-9#\nB: Nei.')).toEqual([
      'I||12300|Hva økte?', 'B|12300|15000|Alt.', 'I|15000|16900|Ja.', 'B|||Nei.',
    ]);
  });

  it('Teams in Word, now and before', () => {
    expect(read('a.txt', 'Møte om økonomi\nKari Vik   0:03\nHva økte?\nNordmann, Ola (Lillevik kommune)   0:07\nAlt.\nOg litt til.\nKari Vik   1:02:03\nTakk.\nNordmann, Ola (Lillevik kommune)   1:02:09\nVel.')).toEqual([
      '-|||Møte om økonomi', 'Kari Vik|3000||Hva økte?', 'Nordmann, Ola (Lillevik kommune)|7000||Alt.', 'Nordmann, Ola (Lillevik kommune)|||Og litt til.',
      'Kari Vik|3723000||Takk.', 'Nordmann, Ola (Lillevik kommune)|3729000||Vel.',
    ]);
    expect(read('a.txt', '0:0:1.2 --> 0:0:3.45\nKari Vik\nHva økte?\n0:0:4.0 --> 0:0:5.0\nOla Li\nAlt.\n0:0:6.0 --> 0:0:7.0\nKari Vik\nJa.\n0:0:8.0 --> 0:0:9.0\nOla Li\nOk.')).toEqual([
      'Kari Vik|1200|3450|Hva økte?', 'Ola Li|4000|5000|Alt.', 'Kari Vik|6000|7000|Ja.', 'Ola Li|8000|9000|Ok.',
    ]);
  });

  it('WebVTT with voices, names and notes', () => {
    expect(read('a.vtt', '\ufeffWEBVTT - opptak\r\n\r\nNOTE laget av\r\net program\r\n\r\n1\r\n00:00:01.000 --> 00:00:02.500 align:start\r\n<v Kari Vik>Hva <i>økte</i>?</v>\r\n\r\nab-12/3\r\n00:03.000 --> 00:04.000\r\n<v.loud Ola>Pleie &amp; omsorg\r\npå to linjer</v>\r\n\r\n00:05.000 --> 00:06.000\r\nUten stemme')).toEqual([
      'Kari Vik|1000|2500|Hva økte?', 'Ola|3000|4000|Pleie & omsorg', 'Ola|3000|4000|på to linjer', '-|5000|6000|Uten stemme',
    ]);
  });

  it('WebVTT where a voice speaks once', () => {
    expect(read('a.vtt', 'WEBVTT\n\n00:01.000 --> 00:02.000\n<v ola nordmann>Ja.</v>\n\n00:03.000 --> 00:04.000\nNei.')).toEqual(['ola nordmann|1000|2000|Ja.', '-|3000|4000|Nei.']);
  });

  it('SRT from Whisper, with and without speakers, and an empty line inside a cue', () => {
    expect(read('a.srt', '1\n00:00:00,000 --> 00:00:02,000\n[SPEAKER_00]: Hva økte?\n\n2\n00:00:02,000 --> 00:00:04,000\n[SPEAKER_01]: Alt,\n\nsom sagt. 3 < 4\n\n3\n00:00:05,000 --> 00:00:06,000\n[SPEAKER_00]: 2018\n')).toEqual([
      'SPEAKER_00|0|2000|Hva økte?', 'SPEAKER_01|2000|4000|Alt,', 'SPEAKER_01|2000|4000|som sagt. 3 < 4', 'SPEAKER_00|5000|6000|2018',
    ]);
    expect(read('a.srt', '1\n00:00:00,000 --> 00:00:02,000\nHva økte?\n')).toEqual(['-|0|2000|Hva økte?']);
    expect(readSource('a.srt', utf8('bare tekst'))).toEqual({ ok: false, code: 'damaged' });
  });
});

describe('a hostile file', () => {
  it('of one endless line is read like any other', () => {
    const long = 'a'.padEnd(1_500_000, ' ');
    expect(read('a.txt', `${long}b`)).toHaveLength(1);
    expect(read('a.vtt', `WEBVTT\n\n00:01.000 --> 00:02.000\n${'<a'.repeat(700_000)}`)).toHaveLength(1);
  });
});

describe('times', () => {
  it('are milliseconds', () => {
    expect([millisOf('1:02:03.4'), millisOf('12:03'), millisOf('00:12:03-4'), millisOf('12:63')]).toEqual([3_723_400, 723_000, 723_400, null]);
  });

  const speaker = fc.constantFrom('I', 'Informant 1', 'Informant 2');
  const words = fc.array(fc.constantFrom('Vi', 'så', 'økning', 'på', 'budsjettet', 'og', '12:30', 'merk:', 'ærlig'), { minLength: 1, maxLength: 8 }).map((w) => `Og ${w.join(' ')}.`);
  it('and speakers are all that is taken out of a line: the rest is there, in order', () => {
    fc.assert(fc.property(fc.array(fc.record({ speaker, words, at: fc.option(fc.integer({ min: 0, max: 7_199 })) }), { minLength: 6, maxLength: 20 }), (turns) => {
      const clock = (s: number): string => [Math.floor(s / 3_600), Math.floor(s / 60) % 60, s % 60].map((n) => String(n).padStart(2, '0')).join(':');
      const text = turns.map((t) => `${t.at === null ? '' : `[${clock(t.at)}] `}${t.speaker}: ${t.words}`).join('\r\n');
      expect(read('a.txt', text)).toEqual(turns.map((t) => `${t.speaker}|${t.at === null ? '' : t.at * 1_000}||${t.words}`));
    }), { numRuns: 200 });
  });
});
