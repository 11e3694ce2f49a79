import type { Article } from './article';
import { chairOf } from './chair';
import { documentsIn } from './documents';
import { layOut, type Paragraph } from './layout';
import { meetingDays, type MeetingDays } from './meeting-days';
import { meetingOf, type MeetingNamed } from './meeting';
import { mottoOf } from './motto';
import { recordNames } from './names';
import { peopleIn, type Person } from './people';
import { placeOf, type Place } from './place';
import { pointsOf, type Point } from './points';
import type { Proposal } from './proposal';
import { authorOf, publicationDate } from './publication';
import { sentencesOf } from './sentences';
import { themePhrases } from './themes';
import type { Vocabulary } from './vocabulary';

/** All that is proposed of an article; what it does not tell is undefined or empty. */
export type Draft = {
  article: Article;
  paragraphs: Paragraph[];
  published: Proposal<string> | undefined;
  author: Proposal<string> | undefined;
  meeting: MeetingNamed;
  days: Proposal<MeetingDays> | undefined;
  place: Proposal<Place> | undefined;
  motto: Proposal<string> | undefined;
  chair: Proposal<{ name: string; office?: string }> | undefined;
  people: Proposal<Person>[];
  documents: Proposal<string>[];
  points: Point[];
};

/** Reads an article by the names on record and proposes what its records could say. */
export function draftOf(article: Article, vocabulary: Vocabulary): Draft {
  const paragraphs = layOut(article.paragraphs);
  const meeting = meetingOf(paragraphs, vocabulary);
  const sentences = sentencesOf(paragraphs);
  const people = peopleIn(sentences);
  const motto = mottoOf(sentences);
  const documents = documentsIn(sentences, paragraphs);
  const quoted = motto?.value.split(': ') ?? [];
  return {
    article,
    paragraphs,
    published: publicationDate(paragraphs, article.id),
    author: authorOf(paragraphs),
    meeting,
    days: meetingDays(sentences, meeting, vocabulary),
    place: placeOf(sentences, meeting, vocabulary),
    motto,
    chair: chairOf(sentences, people),
    people,
    documents,
    points: pointsOf(paragraphs, {
      vocabulary,
      names: recordNames(vocabulary),
      themes: themePhrases(vocabulary),
      titles: [...quoted, ...documents.map(({ value }) => value)],
    }),
  };
}
