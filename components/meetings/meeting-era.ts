/** The two eras of the ministers' meetings: before and after the renaming of 2019. */
export function meetingEra(body: string): 'telmin' | 'adgmin' {
  return body === 'telmin' || body === 'telsom' ? 'telmin' : 'adgmin';
}

const markers = {
  telmin: 'border-telmin bg-telmin',
  adgmin: 'border-adgmin bg-adgmin rounded-full',
};

/** A square for TELMIN, a disc for ADGMIN; hollow while a meeting is only announced. */
export function markerClasses(body: string, isAnnounced: boolean): string {
  const classes = markers[meetingEra(body)];
  return isAnnounced ? classes.replace(/ bg-\w+/, ' bg-paper') : classes;
}

const inks = { telmin: 'text-telmin', adgmin: 'text-adgmin' };

export function eraInk(body: string): string {
  return inks[meetingEra(body)];
}
