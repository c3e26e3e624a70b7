import type { Cohort, Course, Facilitator, Meeting, Participant, Venue } from '../../course/model.ts';
import type { View } from '../../templating/view.ts';
import type { Wording } from '../../templating/wording/wording.ts';
import { contactView } from './course.ts';

/**
 * What a template may say of a cohort. Dates and times that a letter prints are in words already; dates are put into
 * words when they are asked for, since loading a language's names of days takes longer than making a handout's tree.
 */
export function cohortView(cohort: Cohort, course: Course, wording: Wording): View {
  const words = (date: string): string => wording.date(date) ?? date;
  return {
    id: cohort.id,
    title: cohort.title,
    get starts() {
      return words(cohort.starts);
    },
    get ends() {
      return words(cohort.meetings.at(-1)?.date ?? cohort.starts);
    },
    time: wording.time(cohort.time),
    get skip() {
      return cohort.skip.map(words);
    },
    venue: venueView(cohort.venue),
    facilitators: cohort.facilitators.map(facilitatorView),
    contacts: cohort.contacts.map(contactView),
    people: cohort.participants.length,
    spare: cohort.spare,
    meetings: cohort.meetings.map((meeting) => meetingView(meeting, course)),
    fields: cohort.fields,
  };
}

export function meetingView(meeting: Meeting, course: Course): View {
  const session = course.sessions.find(({ id }) => id === meeting.session);
  return {
    number: session?.number,
    title: session?.title,
    session: meeting.session,
    date: meeting.date,
    start: meeting.start,
    end: meeting.end,
    venue: venueView(meeting.venue),
    facilitators: meeting.facilitators.map(facilitatorView),
  };
}

function facilitatorView({ name, called = name, phone, email }: Facilitator): View {
  return { name, called, phone, email };
}

function venueView(venue: Venue | undefined): View | undefined {
  return venue && { name: venue.name, address: venue.address, access: venue.access };
}

export function participantView({ number, name, called, email, pronouns, edition }: Participant): View {
  return { number, name, called, email, pronouns, edition };
}
