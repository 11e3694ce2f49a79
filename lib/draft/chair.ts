import { countryName } from '../meetings/countries';
import type { Person } from './people';
import { hostOf } from './place';
import type { Proposal } from './proposal';
import type { Sentence } from './sentences';

/** Who chaired the meeting: the person who presided, else the country that held the chair. */
export function chairOf(
  sentences: Sentence[],
  people: Proposal<Person>[],
): Proposal<{ name: string; office?: string }> | undefined {
  const person = people.find(({ value }) => value.does === 'chairs');
  if (person) {
    const { name, office } = person.value;
    return { value: { name, office }, paragraphs: person.paragraphs, confidence: 'medium' };
  }
  const host = hostOf(sentences.filter(({ text }) => /chủ trì|chủ tịch/iu.test(text)));
  return host && { ...host, value: { name: countryName(host.value, 'vi') }, confidence: 'medium' };
}
