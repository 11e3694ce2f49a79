const TONES = '\u0300\u0301\u0303\u0309\u0323';
const LATE_TONE = new RegExp(`(?<=(?:^|[^q])u|o)([yae])([${TONES}])$`, 'u');
const FINAL_Y = new RegExp(`^(h|k|l|m|s|t|qu)y([${TONES}]?)$`, 'u');

const BRITISH = new Map(
  [
    'centre center',
    'centres centers',
    'programme program',
    'programmes programs',
    'labour labor',
    'behaviour behavior',
    'harbour harbor',
    'neighbour neighbor',
    'neighbours neighbors',
    'favour favor',
    'colour color',
    'endeavour endeavor',
    'endeavours endeavors',
    'defence defense',
    'licence license',
    'catalogue catalog',
    'fulfil fulfill',
    'modelling modeling',
  ].map((pair) => [pair.replace(/ .*/, ''), pair.replace(/.* /, '')]),
);
const BRITISH_ENDING = /^([a-z]{2,}[iy])s(ation|ations|e|ed|er|ers|es|ing)$/;

/** One spelling for the British and the American one. */
const oneEnglish = (word: string) =>
  BRITISH.get(word) ??
  word.replace(BRITISH_ENDING, (_, stem: string, end: string) => `${stem}z${end}`);

/**
 * One spelling of a small word for those that stand side by side: the tone on the first vowel (hòa, ủy) for either
 * place, i for a final y (kĩ, công ti), American for British.
 */
export function oneSpelling(word: string): string {
  return oneEnglish(
    word
      .normalize('NFD')
      .replace(LATE_TONE, (_, vowel: string, tone: string) => `\u0001${tone}${vowel}`)
      .replace(/(.)\u0001/su, '$1')
      .replace(FINAL_Y, '$1i$2')
      .normalize('NFC'),
  );
}
