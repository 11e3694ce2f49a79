import type { TimelineEntry } from './view';

/** A country with the meeting it hosted, or is to host, in each round. */
export type Host = { country: string; turns: (TimelineEntry | undefined)[]; held: number };
export type HostRounds = { rounds: { from: number; to: number }[]; hosts: Host[] };

/** Meetings in date order, cut where a country hosts that has hosted since the last cut. */
function inRounds(meetings: readonly TimelineEntry[]): TimelineEntry[][] {
  const rounds: TimelineEntry[][] = [];
  for (const meeting of meetings) {
    const round = rounds.at(-1);
    if (!round || round.some(({ country }) => country === meeting.country)) rounds.push([meeting]);
    else round.push(meeting);
  }
  return rounds;
}

/** Who hosted the ministers' meetings, round by round; the round with most hosts gives their order. */
export function hostRounds(meetings: readonly TimelineEntry[]): HostRounds {
  const rounds = inRounds(meetings.filter(({ level }) => level === 'ministers'));
  const fullest = rounds.reduce<TimelineEntry[]>(
    (most, round) => (round.length > most.length ? round : most),
    [],
  );
  const countries = new Set([...fullest, ...rounds.flat()].map(({ country }) => country));
  return {
    rounds: rounds.map((round) => ({
      from: round.at(0)?.year ?? 0,
      to: round.at(-1)?.year ?? 0,
    })),
    hosts: [...countries].map((country) => {
      const turns = rounds.map((round) => round.find((meeting) => meeting.country === country));
      return { country, turns, held: turns.filter((one) => one?.isAnnounced === false).length };
    }),
  };
}

/** The ministers' meeting that is announced and not yet held, if there is one. */
export function nextMeeting(meetings: readonly TimelineEntry[]): TimelineEntry | undefined {
  return meetings.find(({ isAnnounced, level }) => isAnnounced && level === 'ministers');
}
