/** The two eras of the ministers' meetings: before and after the renaming of 2019. */
export function meetingEra(body: string): 'telmin' | 'adgmin' {
  return body === 'telmin' || body === 'telsom' ? 'telmin' : 'adgmin';
}

const markers = {
  telmin: 'border-telmin bg-telmin',
  adgmin: 'border-adgmin bg-adgmin rounded-full',
};

type Marked = { body: string; isAnnounced: boolean; known: string };

/** A square for TELMIN, a disc for ADGMIN; hollow while only announced, dashed where not even the month is known. */
export function markerClasses({ body, isAnnounced, known }: Marked): string {
  const classes = markers[meetingEra(body)];
  if (known === 'about') return `${classes.replace(/ bg-\w+/, ' bg-paper')} border-dashed`;
  return isAnnounced ? classes.replace(/ bg-\w+/, ' bg-paper') : classes;
}

const inks = { telmin: 'text-telmin', adgmin: 'text-adgmin' };

export function eraInk(body: string): string {
  return inks[meetingEra(body)];
}

const flags = { telmin: 'border-telmin bg-telmin-wash', adgmin: 'border-adgmin bg-adgmin-wash' };

/** The flag of a declaration on the timeline, in the colour of its era. */
export function eraFlag(body: string): string {
  return flags[meetingEra(body)];
}
